import type { Group, ScanReply } from '../match/mention';
import { boxOf } from './builtins';
import { isElement } from './element-kinds';
import { type Container, type Flow, piecesOf } from './flow';
import type { FoundFlow } from './reading-list';
import { isSeam, PARTED } from './seam';

/** Characters sent in one message: 2 ms there and back, so that other pages' messages come through between two of them. */
const BATCH = 100_000;

/**
 * A container that was read, and the texts of its flows that are to be matched. Their nodes are read again where something was
 * found: kept until the answer is there, all those of a page would be kept as long as the page itself.
 */
export type Pending = { container: Container; texts: string[] };

const sizeOf = ({ texts }: Pending): number => texts.reduce((sum, text) => sum + text.length, 0);

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

type Taker = {
  /** The first flows of a container, with the nodes they stand in now. */
  reread(container: Container, flows: number): Generator<void, Flow[]>;
  take(container: Container, found: FoundFlow[]): void;
  /** It does not say any more what it said, and is to be matched anew. */
  stale(container: Container): void;
};

/** Tells `taker` what was found in each container of a batch, flow by flow. */
export function* takeFound(
  batch: readonly Pending[],
  { groups, hits }: ScanReply,
  { reread, take, stale }: Taker,
): Generator<void> {
  let at = 0;
  for (const { container, texts } of batch) {
    const own = hits.slice(at, at + texts.length);
    at += texts.length;
    const found: FoundFlow[] = [];
    const count = own.findLastIndex((flat) => flat.length > 0) + 1;
    const flows = count > 0 ? yield* reread(container, count) : [];
    for (const [i, flat] of own.entries()) {
      if (flat.length === 0) continue;
      const flow = flows[i];
      const first = flow?.segments[0]?.node;
      if (first && flow.text === texts[i]) found.push({ first, hits: yield* unpack(flow, flat, groups) });
      else stale(container);
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
    const read = flow.text.slice(start, end);
    const text = Array.from(read, (character) => (isSeam(character) ? ' ' : character)).join('');
    const isParted = read.includes(PARTED);
    if (group) hits.push({ start, end, group, text, pieces: piecesOf(flow, start, end), isParted, located: undefined });
    yield;
  }
  // Kept as long as the page: what was pushed to has room for sixteen more.
  return hits.slice();
}
