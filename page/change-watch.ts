import { designModeOf, typeOf } from './builtins';
import { type Changes, collect, noChanges } from './changes';
import { isElement } from './element-kinds';

type Options = {
  /** The text of a node changed, in this very task. */
  forget(node: Text): void;
  /** The document got a new root. */
  rebuilt(): void;
  /** There is something to be read. */
  noted(): void;
  signal: AbortSignal;
};

/** Watches a document and its shadow trees, and keeps what has changed until it is taken. */
export class ChangeWatch {
  readonly #options: Options;
  readonly #observer: MutationObserver;
  #changes: Changes = noChanges();
  #follows = false;
  #isEditor = false;

  constructor(options: Options) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#note(records));
    // Its new root alone, as long as it is being parsed.
    this.#observer.observe(document, { childList: true });
    options.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /**
   * From now on also notes what is no mutation: style sheets that arrive, of which a window learns nothing, and the caret of an
   * editor. Where no name was found nobody asks how words look, and nothing is to be let go of.
   */
  followDocument(): void {
    this.#follows = true;
    const { signal } = this.#options;
    for (const type of ['load', 'selectionchange'])
      document.addEventListener(type, this.#noteUnseen, { capture: true, signal });
  }

  /** That the whole document is an editor now, or is one no more, nothing tells until the reader puts a caret there. */
  readonly #noteUnseen = ({ target, isTrusted }: Event): void => {
    const isEditor = designModeOf(document) === 'on';
    if (isTrusted && target instanceof HTMLLinkElement) this.#changes.restyled = true;
    else if (isEditor !== this.#isEditor) this.#changes.removed = true;
    else return;
    this.#isEditor = isEditor;
    this.#options.noted();
  };

  follow(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['contenteditable', 'role', 'hidden'],
    });
  }

  /** What has changed since it was last taken. */
  get changes(): Changes {
    return this.#changes;
  }

  take(): Changes {
    const changes = this.#changes;
    this.#changes = noChanges();
    return changes;
  }

  /** Lets `work` change the page without taking its changes for the page's, and without losing any of the page's. */
  quietly(work: () => void): void {
    const waiting = this.#observer.takeRecords();
    if (waiting.length > 0) this.#note(waiting);
    work();
    this.#observer.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const text of collect(records, this.#changes)) this.#options.forget(text);
    if (records.some(isNewRoot)) {
      if (this.#follows) this.followDocument();
      this.#options.rebuilt();
    }
    // What forgetting itself changed just now is no change of the page.
    this.#observer.takeRecords();
    this.#options.noted();
  }
}

const isNewRoot = ({ target, addedNodes }: MutationRecord): boolean =>
  typeOf(target) === Node.DOCUMENT_NODE && [...addedNodes].some(isElement);
