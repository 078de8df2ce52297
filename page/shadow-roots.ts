import { tagOf } from './builtins';
import { canBeHost, closedRootOf, mayBecomeHost, mayHideRoot, shadowRootOf } from './shadow-root-of';
import { pause, runInSlices, sleep } from './slices';

/** How long after one another elements that may still get a shadow root are looked at again, in milliseconds; attaching one is no mutation. */
const LOOK_AGAIN = [100, 500, 2000, 8000];
/** So many are waited for at a time: a page of a hundred thousand empty boxes has no more shadow trees for it. */
const MOST = { custom: 2000, plain: 300 };
/** How long plain boxes wait to be asked whether they have a closed root, in milliseconds: what shows itself comes first. */
const LAST = 300;

/** Finds the shadow roots of a document, open and closed, also those that are attached late. */
export class ShadowRoots {
  readonly #roots = new Set<ShadowRoot>();
  /** Elements waited for; those that came since the last look make the `#young`. */
  readonly #expected = new Set<Element>();
  /** Plain boxes with children, to be asked once, and those that were. */
  #boxes: Element[] = [];
  readonly #asked = new WeakSet<Element>();
  readonly #signal: AbortSignal;
  #young: Set<Element> | undefined;
  /** Called for each root that is new in the document. */
  found: (root: ShadowRoot) => void = () => {};
  /** Called for those of them that nobody looked for just now. */
  late: (root: ShadowRoot) => void = () => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** The roots still in the document. */
  list(): ShadowRoot[] {
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    return [...this.#roots];
  }

  /** The root of `element`, which is now followed. */
  look(element: Element): ShadowRoot | undefined {
    if (!canBeHost(tagOf(element))) return undefined;
    const isLikely = mayBecomeHost(element);
    const root = shadowRootOf(element, isLikely);
    if (root) this.#follow(root);
    else if (isLikely) this.#expect(element);
    else if (mayHideRoot(element)) this.#askLast(element);
    return root ?? undefined;
  }

  #follow(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.found(root);
  }

  #expect(element: Element): void {
    if (this.#expected.has(element) || this.#expected.size >= mostOf(element)) return;
    this.#expected.add(element);
    if (this.#young) this.#young.add(element);
    else void this.#wait(new Set([element]));
  }

  async #wait(elements: Set<Element>): Promise<void> {
    this.#young = elements;
    for (const delay of LOOK_AGAIN) {
      await sleep(this.#signal, delay);
      if (this.#signal.aborted) return;
      if (this.#young === elements) this.#young = undefined;
      for (const element of elements) {
        const root = element.isConnected && shadowRootOf(element);
        if (root) this.#come(root);
        if (root || !element.isConnected) {
          elements.delete(element);
          this.#expected.delete(element);
        }
      }
      if (elements.size === 0) return;
    }
    for (const element of elements) this.#expected.delete(element);
  }

  #come(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#follow(root);
    this.late(root);
  }

  #askLast(element: Element): void {
    if (this.#asked.has(element) || this.#boxes.length >= MOST.plain) return;
    this.#asked.add(element);
    if (this.#boxes.push(element) === 1) void this.#askBoxes();
  }

  async #askBoxes(): Promise<void> {
    await sleep(this.#signal, LAST);
    await pause(this.#signal, LAST);
    const boxes = this.#boxes;
    this.#boxes = [];
    await runInSlices(this.#ask(boxes), this.#signal);
  }

  *#ask(boxes: readonly Element[]): Generator<void> {
    for (const box of boxes) {
      const root = box.isConnected && closedRootOf(box);
      if (root) this.#come(root);
      yield;
    }
  }
}

const mostOf = (element: Element): number => (tagOf(element).includes('-') ? MOST.custom : MOST.plain);
