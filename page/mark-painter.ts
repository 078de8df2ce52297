import Mark from 'mark.js';
import { isElement, isText } from './element-kinds';
import type { Container, Piece } from './flow';
import { hasLightText } from './light-text';
import { isSamePlace, type Located, styleOf } from './located';
import type { Painter } from './painter';
import { elementsUnder, holds } from './under-point';

const ATTRIBUTE = 'data-sanction-lens';

type Stretch = Piece & { mention: Located };
/**
 * A text node of the page: all it said, the part that is left in it, and what stands after it for the rest and
 * says `said`. `key` is equal for equal stretches.
 */
type Marked = { data: string; front: string; rest: ChildNode[]; said: string[]; container: Container; key: string };

/**
 * Paints with `<mark>` elements, for browsers without highlights and readers whose screen reader should hear them. It changes
 * the page's nodes, so every change is undone by putting the page's own text node back, not a copy of it.
 */
export class MarkPainter implements Painter {
  readonly #marked = new Map<Text, Marked>();
  readonly #mentions = new Map<Element, Located>();

  paint(mentions: readonly Located[]): void {
    const wanted = this.#stretchesByNode(mentions);
    for (const [node, marked] of this.#marked) {
      const stretches = wanted.get(node);
      const intact = node.data === marked.front && isUntouched(marked);
      if (!stretches || !intact || keyOf(stretches) !== marked.key) this.#restore(node, marked);
      else {
        // The same words again: the marks stay, only what they stand for is told anew.
        marked.rest.filter(isElement).forEach((mark, i) => {
          const mention = stretches[i]?.mention;
          if (mention) this.#mentions.set(mark, mention);
        });
        wanted.delete(node);
      }
    }
    const byParent = new Map<HTMLElement, Map<Text, Stretch[]>>();
    for (const [node, stretches] of wanted) {
      const parent = node.parentElement;
      if (!(parent instanceof HTMLElement)) continue;
      byParent.set(parent, (byParent.get(parent) ?? new Map()).set(node, stretches));
    }
    for (const [parent, nodes] of byParent) this.#mark(parent, nodes);
  }

  forget(node: Text): void {
    const marked = this.#marked.get(node);
    if (marked) this.#restore(node, marked);
  }

  release(container: Container): void {
    for (const [node, marked] of this.#marked) if (marked.container === container) this.#restore(node, marked);
    this.#unwrapCopies(container);
  }

  dataOf(node: Text): string {
    const marked = this.#marked.get(node);
    return marked && node.data === marked.front ? marked.data : node.data;
  }

  at(x: number, y: number): Located | undefined {
    for (const element of elementsUnder(x, y)) {
      const mention = this.#mentions.get(element);
      if (mention && [...element.getClientRects()].some((rect) => holds(rect, x, y))) return mention;
    }
    return undefined;
  }

  rectsOf(mention: Located): DOMRect[] {
    return mention.pieces
      .flatMap(({ node }) => this.#marked.get(node)?.rest.filter(isElement) ?? [])
      .filter((mark) => isSamePlace(this.#mentions.get(mark), mention))
      .flatMap((mark) => [...mark.getClientRects()]);
  }

  renew(): void {}

  recolor(): void {
    // Asked of all before any is changed: a change in between makes each answer dear.
    const parents = new Set([...this.#marked.keys()].map((node) => node.parentElement));
    const light = new Set([...parents].filter((parent) => parent && hasLightText(parent)));
    for (const [node, { rest }] of this.#marked) {
      for (const mark of rest.filter(isElement)) {
        const mention = this.#mentions.get(mark);
        const paint = mention && paintOf(mention, light.has(node.parentElement));
        // The page's own observers hear of what is set, be it the same.
        if (paint && mark.getAttribute(ATTRIBUTE) !== paint) mark.setAttribute(ATTRIBUTE, paint);
      }
    }
  }

  clear(): void {
    for (const [node, marked] of this.#marked) this.#restore(node, marked);
    this.#unwrapCopies(document);
  }

  /** A page that clones its nodes, as carousels do, clones our marks with them. */
  #unwrapCopies(root: ParentNode): void {
    for (const mark of root.querySelectorAll(`mark[${ATTRIBUTE}]`)) {
      if (this.#mentions.has(mark)) continue;
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  }

  #stretchesByNode(mentions: readonly Located[]): Map<Text, Stretch[]> {
    const stretches = new Map<Text, Stretch[]>();
    for (const mention of mentions) {
      for (const piece of mention.pieces) {
        // mark.js leaves out what is white space alone: a space between two elements.
        if (this.dataOf(piece.node).slice(piece.start, piece.end).trim() === '') continue;
        const list = stretches.get(piece.node);
        if (list) list.push({ ...piece, mention });
        else stretches.set(piece.node, [{ ...piece, mention }]);
      }
    }
    for (const list of stretches.values()) list.sort((a, b) => a.start - b.start);
    return stretches;
  }

  /** What mark.js put after `node`: for each stretch the mark and the text behind it, be it empty. Nothing of the page's own. */
  #restOf(node: Text, stretches: number): ChildNode[] {
    const rest: ChildNode[] = [];
    for (let next = node.nextSibling; next && rest.length < 2 * stretches; next = next.nextSibling) {
      const isOurs = rest.length % 2 === 0 ? isElement(next) && this.#mentions.has(next) : isText(next);
      if (!isOurs) break;
      rest.push(next);
    }
    return rest;
  }

  #mark(parent: HTMLElement, nodes: ReadonlyMap<Text, Stretch[]>): void {
    const offsets = offsetsIn(parent);
    const light = hasLightText(parent);
    const before = [...nodes].map(([node, stretches]) => ({ node, stretches, data: node.data }));
    const ranges = before
      .flatMap(({ stretches }) => stretches)
      .flatMap(({ mention, node, start, end }) => {
        const offset = offsets.get(node);
        return offset === undefined ? [] : [{ start: offset + start, length: end - start, mention }];
      })
      .sort((a, b) => a.start - b.start);
    new Mark(parent).markRanges(ranges, {
      each: (element: Element, range: (typeof ranges)[number]) => {
        element.setAttribute(ATTRIBUTE, paintOf(range.mention, light));
        element.removeAttribute('data-markjs');
        this.#mentions.set(element, range.mention);
      },
    });
    for (const { node, stretches, data } of before) {
      const container = stretches[0]?.mention.container;
      if (!container) continue;
      const rest = this.#restOf(node, stretches.length);
      const said = rest.map((part) => part.textContent ?? '');
      this.#marked.set(node, { data, container, front: node.data, rest, said, key: keyOf(stretches) });
    }
  }

  /**
   * mark.js leaves the page's own node in front with the first part of its text: it gets the whole of it back. A page that
   * has written into the node meanwhile meant all of its text, so the rest goes as well. Where the page has made something of
   * the rest itself, a search of its own say, only the marks are taken away.
   */
  #restore(node: Text, marked: Marked): void {
    const { data, front, rest } = marked;
    const untouched = isUntouched(marked);
    for (const part of rest) {
      if (untouched) part.remove();
      else if (isElement(part)) part.replaceWith(...part.childNodes);
      if (isElement(part)) this.#mentions.delete(part);
    }
    if (untouched && node.data === front) node.data = data;
    this.#marked.delete(node);
  }
}

/** Whether the parts that were put after a node still stand together and say the same. */
function isUntouched({ rest, said }: Marked): boolean {
  return rest.every(
    (part, i) =>
      part.textContent === said[i] && part.childNodes.length <= 1 && (i === 0 || part.previousSibling === rest[i - 1]),
  );
}

const paintOf = (mention: Located, light: boolean): string => `${styleOf(mention)}${light ? '-on-dark' : ''}`;

const keyOf = (stretches: readonly Stretch[]): string =>
  stretches.map(({ start, end, mention }) => `${start}-${end} ${styleOf(mention)}`).join();

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
