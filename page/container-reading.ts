import { isOutOfLine } from './as-one';
import { firstOfNamed, nameOf, nextOfNamed, parentOf, tagNamed } from './builtins';
import { isElementNamed, isPlaced, isTextNamed, kindOf } from './element-kinds';
import type { Container, Flow } from './flow';
import { Seam } from './seam';

/** Nodes looked at in one step: a tenth of a millisecond or so. */
const STEP = 400;

/** A line's end that the page shows; its source is never read with this one. CSS takes it for a space. */
const LINE_END = '\r';

/** A blank line parts paragraphs where white space is kept. */
const blankLine = /\n[^\S\n]*\n/g;

/** Columns of a table, where white space is kept; they are read with a bar between them. */
const column = /(?<=\S)(?: {3,}| *\t[ \t]*)(?=\S)/g;
const parted = (space: string): string => `${space.slice(1)}|`;

/** In characters. */
const LONGEST_WORD = 24;
const nameBegins = /(?:^|[\p{Lu}\p{Lo}][\p{L}\p{M}]*)\s*$/u;
const nameGoesOn = /^(?:\p{L}|\s+[\p{Lu}\p{Lo}])/u;

/** `last`: the text of the page's that was read last, in the same line. */
type Open = { flow: Flow; afterBreak: boolean; last: string };
const nothing = (): Open => ({ flow: { text: '', segments: [] }, afterBreak: false, last: '' });

/** Whether what is around an element may be one name. Links are not asked: most of what is inline is one, and there to be seen. */
const isWithinName = ({ last }: Open, element: Element, name: string): boolean =>
  last !== '' &&
  name !== 'A' &&
  nameBegins.test(last.slice(-LONGEST_WORD)) &&
  nameGoesOn.test(nextOfNamed(element, name)?.nodeValue ?? '');

/** An inline element that is being read, and what it interrupts when it stands beside the line. */
type Around = { element: Element; name: string; outer: Open | undefined };

/**
 * Reads the flows directly in a container, and the blocks below it that hold flows of their own: step by step, since there
 * are pages of a hundred thousand links in one block. Names are looked for when all of it is read.
 */
export class ContainerReading {
  flows: Flow[] = [];
  blocks: Element[] = [];
  /** Inline elements that may get a shadow root. */
  hosts: Element[] = [];
  readonly #container: Container;
  readonly #name: string;
  readonly #editors: ReadonlySet<Element> | undefined;
  readonly #keepsLines: boolean;
  #open = nothing();
  #around: Around[] = [];
  #seam = new Seam();
  #next: ChildNode | null;
  #begun = false;

  /** `editors`: those of which some may be editors, where that is known. */
  constructor(container: Container, editors?: ReadonlySet<Element>) {
    this.#container = container;
    this.#name = nameOf(container);
    this.#editors = editors;
    this.#keepsLines = tagNamed(this.#name) === 'pre';
    this.#next = firstOfNamed(container, this.#name);
  }

  /** Reads on. Whether all is read; between two steps the page may change. */
  step(nodes = STEP): boolean {
    let left = nodes;
    if (this.#begun && !this.#isInPlace()) {
      // What it stood at was taken away: this time nothing comes between.
      left = Number.POSITIVE_INFINITY;
      this.#startAnew();
    }
    this.#begun = true;
    for (; left > 0; left--) if (!this.#readNext()) return true;
    return false;
  }

  #startAnew(): void {
    this.flows = [];
    this.blocks = [];
    this.hosts = [];
    this.#open = nothing();
    this.#around = [];
    this.#next = firstOfNamed(this.#container, this.#name);
  }

  #isInPlace(): boolean {
    let parent: Node = this.#container;
    for (const { element } of this.#around) {
      if (parentOf(element) !== parent) return false;
      parent = element;
    }
    return this.#next === null || parentOf(this.#next) === parent;
  }

  /** Whether there was something more. */
  #readNext(): boolean {
    const child = this.#next;
    if (child === null) return this.#leave();
    const name = nameOf(child);
    if (isElementNamed(child, name)) this.#readElement(child, name);
    else {
      if (isTextNamed(child, name)) this.#readText(child);
      this.#next = child.nextSibling;
    }
    return true;
  }

  #leave(): boolean {
    const around = this.#around.pop();
    if (!around || around.outer) this.#close();
    if (!around) return false;
    this.#seam.leave(around.name);
    if (around.outer) this.#open = around.outer;
    this.#next = nextOfNamed(around.element, around.name);
    return true;
  }

  #enter(element: Element, name: string, isBeside: boolean): void {
    this.#around.push({ element, name, outer: isBeside ? this.#open : undefined });
    if (isBeside) this.#open = nothing();
    this.#seam.enter(name);
    this.#next = firstOfNamed(element, name);
  }

  #readElement(element: Element, name: string): void {
    switch (kindOf(element, this.#editors, name)) {
      case 'inline':
        if (name.includes('-')) this.hosts.push(element);
        if (name === 'SPAN' && /\S$/.test(this.#open.last) && isPlaced(element)) this.#seam.part();
        this.#enter(element, name, isWithinName(this.#open, element, name) && isOutOfLine(element));
        return;
      case 'aside':
        this.#enter(element, name, true);
        return;
      case 'break':
        if (this.#open.afterBreak || this.#keepsLines) this.#close();
        else this.#open.flow.text += LINE_END;
        this.#open.last = '';
        this.#open.afterBreak = true;
        break;
      case 'block':
        this.#close();
        this.blocks.push(element);
        break;
      case 'opaque':
        this.#close();
    }
    this.#next = nextOfNamed(element, name);
  }

  #readText(node: Text): void {
    let from = 0;
    if (this.#keepsLines) {
      for (const match of node.data.matchAll(blankLine)) {
        this.#append(node, from, match.index);
        this.#close();
        from = match.index + match[0].length;
      }
    }
    this.#append(node, from, node.data.length);
  }

  #append(node: Text, from: number, to: number): void {
    if (from >= to) return;
    const open = this.#open;
    const read = node.data.slice(from, to);
    const text = this.#keepsLines ? read.replace(column, parted).replaceAll('\n', LINE_END) : read;
    if (open.afterBreak && text.trim() !== '') open.afterBreak = false;
    open.flow.text += this.#seam.between(open.last, text);
    open.flow.segments.push({ node, from, start: open.flow.text.length });
    open.flow.text += text;
    open.last = text;
  }

  #close(): void {
    const { flow } = this.#open;
    if (flow.segments.length > 0 && flow.text.trim().length > 1) this.flows.push(flow);
    // Between two blocks there is nothing more often than not, and a new nothing is three objects.
    if (flow.text !== '') this.#open = nothing();
  }
}
