import Mark from 'mark.js';
import { isElement, isText } from './element-kinds';
import type { Container, Piece } from './flow';
import { hasLightText } from './light-text';
import { type Located, styleOf } from './located';
import type { Painter } from './painter';

const ATTRIBUTE = 'data-sanction-lens';

/** A text node of the page: all it said, the part that is left in it, and what stands after it for the rest. */
type Marked = { node: Text; data: string; front: string; rest: ChildNode[]; container: Container };
type Stretch = Piece & { mention: Located };

/**
 * Paints with `<mark>` elements, for browsers without highlights and readers whose screen reader should hear them. It changes
 * the page's nodes, so every change is undone by putting the page's own text node back, not a copy of it.
 */
export class MarkPainter implements Painter {
  #marked: Marked[] = [];
  readonly #mentions = new Map<Element, Located>();

  paint(mentions: readonly Located[]): void {
    this.clear();
    const byParent = new Map<HTMLElement, Stretch[]>();
    for (const mention of mentions) {
      for (const piece of mention.pieces) {
        const parent = piece.node.parentElement;
        if (!(parent instanceof HTMLElement)) continue;
        byParent.set(parent, [...(byParent.get(parent) ?? []), { ...piece, mention }]);
      }
    }
    for (const [parent, pieces] of byParent) this.#mark(parent, pieces);
  }

  forget(node: Text): void {
    this.#restoreAll((marked) => marked.node === node);
  }

  release(container: Container): void {
    this.#restoreAll((marked) => marked.container === container);
  }

  at(x: number, y: number): { mention: Located; rect: DOMRect } | undefined {
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      const inner = element.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    const mark = element?.closest(`mark[${ATTRIBUTE}]`);
    const mention = mark && this.#mentions.get(mark);
    if (!mark || !mention) return undefined;
    const rect = [...mark.getClientRects()].find(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    return rect && { mention, rect };
  }

  clear(): void {
    this.#restoreAll(() => true);
  }

  #mark(parent: HTMLElement, stretches: readonly Stretch[]): void {
    const offsets = offsetsIn(parent);
    const light = hasLightText(parent);
    const before = new Map(
      stretches.map(({ node, mention }) => [node, { data: node.data, container: mention.container }]),
    );
    const ranges = stretches
      .flatMap(({ mention, node, start, end }) => {
        const offset = offsets.get(node);
        return offset === undefined ? [] : [{ start: offset + start, length: end - start, mention }];
      })
      .sort((a, b) => a.start - b.start);
    new Mark(parent).markRanges(ranges, {
      each: (element: Element, range: (typeof ranges)[number]) => {
        element.setAttribute(ATTRIBUTE, `${styleOf(range.mention)}${light ? '-on-dark' : ''}`);
        element.removeAttribute('data-markjs');
        this.#mentions.set(element, range.mention);
      },
    });
    for (const [node, { data, container }] of before) {
      const own = stretches.filter((stretch) => stretch.node === node).length;
      this.#marked.push({ node, data, container, front: node.data, rest: restOf(node, own) });
    }
  }

  #restoreAll(which: (marked: Marked) => boolean): void {
    const kept: Marked[] = [];
    for (const marked of this.#marked) {
      if (!which(marked)) kept.push(marked);
      else {
        this.#restore(marked);
        for (const part of marked.rest) if (isElement(part)) this.#mentions.delete(part);
      }
    }
    this.#marked = kept;
  }

  /**
   * mark.js leaves the page's own node in front with the first part of its text: it gets the whole of it back. A page that
   * has written into the node meanwhile meant all of its text, so the rest goes as well.
   */
  #restore({ node, data, front, rest }: Marked): void {
    for (const part of rest) part.remove();
    if (node.data === front && rest.length > 0) node.data = data;
  }
}

/** What mark.js put after `node`: for each stretch the mark and the text behind it, be it empty. */
function restOf(node: Text, stretches: number): ChildNode[] {
  const rest: ChildNode[] = [];
  for (let next = node.nextSibling; next && rest.length < 2 * stretches; next = next.nextSibling) rest.push(next);
  return rest;
}

/** Where each text node below `parent` begins in the text that mark.js counts its ranges in. */
function offsetsIn(parent: HTMLElement): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const nodes = document.createNodeIterator(parent, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (!isText(node) || node.parentElement?.matches('script, style, title, head, html')) continue;
    offsets.set(node, offset);
    offset += node.length;
  }
  return offsets;
}
