import { parentOf, typeOf } from './builtins';
import { isElement, isShadowRoot, kindOf } from './element-kinds';

/** What holds text directly: a block, or the root of a shadow tree. */
export type Container = Element | ShadowRoot;

/** A stretch of one text node: its characters from `from` on stand at `start` in the flow's text. */
export type Segment = { node: Text; from: number; start: number };

/** Text a name may run through: parts of one container, inline elements left out. */
export type Flow = { text: string; segments: Segment[] };

/** A stretch of a text node, `[start, end)` in its own data. */
export type Piece = { node: Text; start: number; end: number };

/** The pieces of text nodes that make `[start, end)` of a flow, in order. */
export function piecesOf({ segments }: Flow, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = segmentAt(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const until = Math.min(segments[i + 1]?.start ?? end, segment.start + segment.node.length - segment.from);
    const first = Math.max(start, segment.start);
    const last = Math.min(end, until);
    if (first >= last) continue;
    const shift = segment.from - segment.start;
    pieces.push({ node: segment.node, start: first + shift, end: last + shift });
  }
  // Kept as long as the page: what was pushed to has room for sixteen more.
  return pieces.slice();
}

/** The last segment that begins at or before `offset`: a page in one block has thousands of them. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The container whose flows `node` is part of, or `undefined` when it is in none: detached, or inside what is left alone. */
export function containerOf(node: Node): Container | undefined {
  let found: Container | undefined;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (typeOf(at) === Node.DOCUMENT_NODE) return found;
    if (isShadowRoot(at)) {
      found ??= at;
      at = at.host;
    }
    if (!isElement(at)) continue;
    const kind = kindOf(at);
    if (kind === 'block') found ??= at;
    else if (kind !== 'inline' && kind !== 'aside') return undefined;
  }
  return undefined;
}
