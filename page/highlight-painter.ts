import type { HighlightNames, PaintStyle } from '../protocol/messages';
import { caretAt, firstChildOf, nextSiblingOf } from './builtins';
import { isText } from './element-kinds';
import { hasLightText } from './light-text';
import { type Located, rangeOf, styleOf } from './located';
import { besideWindow, nearest } from './nearest';
import type { Painter } from './painter';
import { standsStill } from './stands-still';
import { elementsUnder, holds, isTextAt } from './under-point';

type Span = { start: number; end: number; mention: Located; name: string; range: Range };

/**
 * Paints with the CSS Custom Highlight API: no node of the page is touched. Ranges are live, since a static one stays painted
 * over text the page has put in place of the name. The registry is shared with the page: names are random, and only ours are
 * ever set or deleted.
 */
export class HighlightPainter implements Painter {
  // A content script in Firefox cannot iterate a Highlight: our own record is the only one we read.
  readonly #spans = new Map<Text, Span[]>();
  readonly #highlights = new Map<string, Highlight>();
  /** How many ranges all highlights together should have. */
  #painted = 0;
  readonly #names: HighlightNames;
  readonly #shadowRoots: () => ShadowRoot[];

  constructor(names: HighlightNames, shadowRoots: () => ShadowRoot[]) {
    this.#names = names;
    this.#shadowRoots = shadowRoots;
  }

  paint(mentions: readonly Located[], sparing = false): void {
    const old = new Map(this.#spans);
    this.#spans.clear();
    const lightText = new Map<Element, boolean>();
    const near = nearest(mentions);
    for (const mention of sparing ? besideWindow(near) : near) {
      const style = styleOf(mention);
      for (const { node, start, end } of mention.pieces) {
        const name = this.#nameFor(style, node, lightText);
        const kept = old.get(node)?.find((span) => span.start === start && span.end === end && isIntact(span, node));
        const span =
          kept?.name === name
            ? { ...kept, mention }
            : { start, end, mention, name, range: rangeOver(node, start, end) };
        const spans = this.#spans.get(node);
        if (spans) spans.push(span);
        else this.#spans.set(node, [span]);
      }
    }
    const wanted = new Set([...this.#spans.values()].flat().map((span) => span.range));
    for (const span of [...old.values()].flat()) {
      if (!wanted.has(span.range)) this.#highlights.get(span.name)?.delete(span.range);
    }
    this.#put();
  }

  renew(): void {
    // Asked at every move of the pointer: as many as there should be are taken for those that should be.
    const painted = [...this.#highlights.values()].reduce((sum, { size }) => sum + size, 0);
    if (painted !== this.#painted) this.#put();
    this.#register();
  }

  recolor(): void {
    const lightText = new Map<Element, boolean>();
    for (const [node, spans] of this.#spans) {
      for (const span of spans) {
        const name = this.#nameFor(styleOf(span.mention), node, lightText);
        if (name === span.name) continue;
        this.#highlights.get(span.name)?.delete(span.range);
        this.#highlight(name).add(span.range);
        span.name = name;
      }
    }
    this.#register();
  }

  #put(): void {
    this.#painted = 0;
    for (const spans of this.#spans.values()) {
      for (const { name, range } of spans) {
        const highlight = this.#highlight(name);
        this.#painted++;
        // Each call may paint the page anew: what is in its place is left alone.
        if (!highlight.has(range)) highlight.add(range);
      }
    }
    this.#register();
  }

  #register(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  forget(node: Text): void {
    const spans = this.#spans.get(node) ?? [];
    // A line that goes and comes back at every tick of a counter beside the name draws all eyes.
    const still: Span[] = [];
    for (const span of spans) {
      if (!standsStill(span.mention)) this.#highlights.get(span.name)?.delete(span.range);
      else {
        still.push(span);
        if (!isIntact(span, node)) setOver(span.range, node, span.start, span.end);
      }
    }
    this.#painted -= spans.length - still.length;
    if (still.length > 0) this.#spans.set(node, still);
    else this.#spans.delete(node);
  }

  dataOf(node: Text): string {
    return node.data;
  }

  at(x: number, y: number): Located | undefined {
    if (this.#spans.size === 0) return undefined;
    const caret = caretAt(x, y, this.#shadowRoots());
    // The caret snaps to the nearest text, however far: only a box that holds the point counts.
    if (caret && isText(caret.offsetNode)) {
      const mention = this.#mentionIn(caret.offsetNode, x, y);
      if (mention || isTextAt(caret.offsetNode, caret.offset, x, y)) return mention;
    }
    for (const element of elementsUnder(x, y)) {
      for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
        const mention = isText(child) && this.#mentionIn(child, x, y);
        if (mention) return mention;
      }
    }
    return undefined;
  }

  #mentionIn(node: Text, x: number, y: number): Located | undefined {
    return this.#spans
      .get(node)
      ?.map((span) => span.mention)
      .find((mention) => this.rectsOf(mention).some((rect) => holds(rect, x, y)));
  }

  rectsOf(mention: Located): DOMRect[] {
    return [...rangeOf(mention).getClientRects()].filter((rect) => rect.width > 0);
  }

  clear(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#highlights.clear();
    this.#spans.clear();
    this.#painted = 0;
  }

  #nameFor(style: PaintStyle, node: Text, known: Map<Element, boolean>): string {
    const parent = node.parentElement;
    if (!parent) return this.#names[style].onLight;
    const light = known.get(parent) ?? hasLightText(parent);
    known.set(parent, light);
    return light ? this.#names[style].onDark : this.#names[style].onLight;
  }

  #highlight(name: string): Highlight {
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    return highlight;
  }
}

const rangeOver = (node: Text, start: number, end: number): Range => setOver(new Range(), node, start, end);

function setOver(range: Range, node: Text, start: number, end: number): Range {
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

const isIntact = ({ range, start, end }: Span, node: Text): boolean =>
  range.startContainer === node &&
  range.endContainer === node &&
  range.startOffset === start &&
  range.endOffset === end;
