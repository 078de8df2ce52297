/** How often elements that may still get a shadow root are looked at again, in milliseconds; attaching one is no mutation. */
const LOOK_AGAIN = [50, 200, 500, 1000, 2000, 5000, 10_000];

/** Finds the open shadow roots of a document, also those a custom element attaches when its definition arrives late. */
export class ShadowRoots {
  readonly #roots = new Set<ShadowRoot>();
  readonly #undefined = new Set<Element>();
  readonly #signal: AbortSignal;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Called for each root that is new in the document. */
  found: (root: ShadowRoot) => void = () => {};
  /** Called for those of them that nobody looked for just now. */
  late: (root: ShadowRoot) => void = () => {};

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

  /** The root of `element`, which is now followed. */
  look(element: Element): ShadowRoot | undefined {
    const root = element.shadowRoot;
    if (root) {
      this.#undefined.delete(element);
      if (!this.#roots.has(root)) {
        this.#roots.add(root);
        this.found(root);
      }
      return root;
    }
    if (element.localName.includes('-') && !this.#undefined.has(element)) {
      this.#undefined.add(element);
      this.#turn = 0;
      this.#wait();
    }
    return undefined;
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
        const root = element.isConnected ? this.look(element) : undefined;
        if (root) this.late(root);
        else if (!element.isConnected) this.#undefined.delete(element);
      }
      if (this.#undefined.size > 0) this.#wait();
    }, delay);
  }
}
