import { firstOfNamed, nameOf, nextOfNamed, parentOf, tagOf, typeOf } from './builtins';
import { isElement, isElementNamed, isShadowRoot, isTextNamed, kindOf } from './element-kinds';

/** What holds text directly: a block, or the root of a shadow tree. */
export type Container = Element | ShadowRoot;

/** A stretch of one text node: its characters from `from` on stand at `start` in the flow's text. */
export type Segment = { node: Text; from: number; start: number };

/** Text a name may run through: parts of one container, inline elements left out. */
export type Flow = { text: string; segments: Segment[] };

/** A stretch of a text node, `[start, end)` in its own data. */
export type Piece = { node: Text; start: number; end: number };

export type Reading = { flows: Flow[]; blocks: Element[] };

/** A blank line parts paragraphs where white space is kept. */
const blankLine = /\n[^\S\n]*\n/g;

/** The flows directly in `container`, and the blocks below it that hold flows of their own. `editors`: it may have one. */
export function readContainer(container: Container, editors = true): Reading {
  const reading: Reading = { flows: [], blocks: [] };
  const keepsLines = isElement(container) && tagOf(container) === 'pre';
  let open: Flow = { text: '', segments: [] };
  let afterBreak = false;
  const close = (): void => {
    if (open.text.trim().length > 1) reading.flows.push(open);
    open = { text: '', segments: [] };
    afterBreak = false;
  };
  const append = (node: Text, from: number, to: number): void => {
    if (from >= to) return;
    const text = node.data.slice(from, to);
    if (afterBreak && text.trim() !== '') afterBreak = false;
    open.segments.push({ node, from, start: open.text.length });
    open.text += text;
  };
  const readText = (node: Text): void => {
    let from = 0;
    if (keepsLines) {
      for (const match of node.data.matchAll(blankLine)) {
        append(node, from, match.index);
        close();
        from = match.index + match[0].length;
      }
    }
    append(node, from, node.data.length);
  };
  const read = (parent: Node, parentName: string): void => {
    for (let child = firstOfNamed(parent, parentName); child; ) {
      const name = nameOf(child);
      if (isTextNamed(child, name)) readText(child);
      else if (isElementNamed(child, name)) readElement(child, name);
      child = nextOfNamed(child, name);
    }
  };
  const readElement = (element: Element, name: string): void => {
    switch (kindOf(element, editors)) {
      case 'inline':
        read(element, name);
        return;
      case 'aside': {
        const [outer, outerBreak] = [open, afterBreak];
        open = { text: '', segments: [] };
        read(element, name);
        close();
        open = outer;
        afterBreak = outerBreak;
        return;
      }
      case 'break':
        if (afterBreak || keepsLines) close();
        else open.text += '\n';
        afterBreak = true;
        return;
      case 'block':
        close();
        reading.blocks.push(element);
        return;
      case 'opaque':
        close();
    }
  };
  read(container, nameOf(container));
  close();
  return reading;
}

/** The pieces of text nodes that make `[start, end)` of a flow, in order. `lengthOf`: of the page's own text in a node. */
export function piecesOf(
  segments: readonly Segment[],
  start: number,
  end: number,
  lengthOf: (node: Text) => number,
): Piece[] {
  const pieces: Piece[] = [];
  for (let i = segmentAt(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const until = Math.min(segments[i + 1]?.start ?? end, segment.start + lengthOf(segment.node) - segment.from);
    const first = Math.max(start, segment.start);
    const last = Math.min(end, until);
    if (first >= last) continue;
    const shift = segment.from - segment.start;
    pieces.push({ node: segment.node, start: first + shift, end: last + shift });
  }
  return pieces;
}

/** The segments that `[start, end)` of a flow stands in. */
export function segmentsUnder({ segments }: Flow, start: number, end: number): Segment[] {
  const first = segmentAt(segments, start);
  let next = first + 1;
  while (next < segments.length && (segments[next]?.start ?? end) < end) next++;
  return segments.slice(first, next);
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
