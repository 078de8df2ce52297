/** How often elements that may still get a shadow root are looked at again, in milliseconds; attaching one is no mutation. */
const LOOK_AGAIN = [50, 200, 500, 1000, 2000, 5000, 10_000];

/** Finds the open shadow roots of a document, also those a custom element attaches when its definition arrives late. */
export class ShadowRoots {
  readonly #roots = new Set<ShadowRoot>();
  readonly #undefined = new Set<Element>();
  readonly #signal: AbortSignal;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Called once for each root. */
  found: (root: ShadowRoot) => void = () => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#undefined.clear();
    });
  }

  /** The roots still in the document. */
  list(): ShadowRoot[] {
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    return [...this.#roots];
  }

  look(element: Element): void {
    const root = element.shadowRoot;
    if (root) {
      this.#undefined.delete(element);
      if (this.#roots.has(root)) return;
      this.#roots.add(root);
      this.found(root);
    } else if (element.localName.includes('-') && !this.#undefined.has(element)) {
      this.#undefined.add(element);
      this.#turn = 0;
      this.#wait();
    }
  }

  #wait(): void {
    const delay = LOOK_AGAIN[this.#turn];
    if (delay === undefined || this.#signal.aborted) {
      this.#undefined.clear();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turn++;
      for (const element of this.#undefined) {
        if (element.isConnected) this.look(element);
        else this.#undefined.delete(element);
      }
      if (this.#undefined.size > 0) this.#wait();
    }, delay);
  }
}
