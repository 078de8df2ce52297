import { mayBecomeHost, shadowRootOf } from './shadow-root-of';
import { sleep } from './slices';

/** How long after one another elements that may still get a shadow root are looked at again, in milliseconds; attaching one is no mutation. */
const LOOK_AGAIN = [50, 200, 500, 1000, 2000, 5000, 10_000];
/** So many are waited for at a time: a page of a hundred thousand empty boxes has no more shadow trees for it. */
const MOST = 2000;

/** Finds the shadow roots of a document, open and closed, also those that are attached late. */
export class ShadowRoots {
  readonly #roots = new Set<ShadowRoot>();
  /** Elements waited for; those that came since the last look make the `#young`. */
  readonly #expected = new Set<Element>();
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
    const root = shadowRootOf(element);
    if (!root) {
      if (mayBecomeHost(element)) this.#expect(element);
      return undefined;
    }
    if (!this.#roots.has(root)) {
      this.#roots.add(root);
      this.found(root);
    }
    return root;
  }

  #expect(element: Element): void {
    if (this.#expected.has(element) || this.#expected.size >= MOST) return;
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
    this.look(root.host);
    this.late(root);
  }
}
