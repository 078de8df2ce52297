import type { Group, ScanReply } from '../match/mention';
import { boxOf } from './builtins';
import { isElement } from './element-kinds';
import { type Container, type Flow, segmentsUnder } from './flow';
import type { FoundFlow } from './reading-list';

/** Characters sent in one message: 2 ms there and back, so that other pages' messages come through between two of them. */
const BATCH = 100_000;

/** A container that was read, and is to be matched. */
export type Pending = { container: Container; flows: Flow[] };

const sizeOf = ({ flows }: Pending): number => flows.reduce((sum, flow) => sum + flow.text.length, 0);

/** What is sent in one message each; what the reader has before the eyes comes first, then what follows, then what precedes. */
export function batchesOf(pending: readonly Pending[]): Pending[][] {
  const batches: Pending[][] = [];
  let size = BATCH;
  for (const one of pending) {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(one);
    size += sizeOf(one);
  }
  const first = Math.max(0, batches.findLastIndex(beginsAbove));
  return [...batches.slice(first), ...batches.slice(0, first)];
}

/** Whether a batch begins above the lower edge of the window. Asked for pages of several batches only: it may cost a layout. */
function beginsAbove([first]: readonly Pending[], _at: number, { length }: readonly unknown[]): boolean {
  if (length < 2 || !first) return false;
  const element = isElement(first.container) ? first.container : first.container.host;
  return boxOf(element).top < innerHeight;
}

/** Tells `take` what was found in each container of a batch, flow by flow. */
export function* takeFound(
  batch: readonly Pending[],
  { groups, hits }: ScanReply,
  take: (container: Container, found: FoundFlow[]) => void,
): Generator<void> {
  let at = 0;
  for (const { container, flows } of batch) {
    const found: FoundFlow[] = [];
    for (const flow of flows) {
      const placed = yield* unpack(flow, hits[at++] ?? [], groups);
      const first = flow.segments[0]?.node;
      if (first && placed.length > 0) found.push({ first, hits: placed });
    }
    take(container, found);
  }
}

function* unpack(flow: Flow, flat: readonly number[], groups: readonly Group[]): Generator<void, FoundFlow['hits']> {
  const hits: FoundFlow['hits'] = [];
  for (let i = 0; i + 2 < flat.length; i += 3) {
    const [start = 0, end = 0, number = 0] = flat.slice(i, i + 3);
    const group = groups[number];
    // A slice would hold on to the whole text it is cut from.
    const text = Array.from(flow.text.slice(start, end)).join('');
    if (group) hits.push({ start, end, group, text, segments: segmentsUnder(flow, start, end) });
    yield;
  }
  return hits;
}
