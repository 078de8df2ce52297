import type { ScanReply } from '../match/mention';
import type { Muted } from '../protocol/messages';
import { fullAllowance, spend, waitFor } from './allowance';
import { parsed } from './arrival';
import { batchesOf, foundIn, type Pending } from './batches';
import { designModeOf, isInDocument, rootElementOf, stateOf, typeOf } from './builtins';
import { blocksIn, type Changes, collect, isEmpty, isReadable, noChanges } from './changes';
import { holdsEditor, isElement, isShadowRoot } from './element-kinds';
import { type Container, containerOf, readContainer } from './flow';
import { locate } from './locate';
import type { Located } from './located';
import { unmuted } from './muting';
import type { Painter } from './painter';
import { ReadingList } from './reading-list';
import type { ShadowRoots } from './shadow-roots';
import { pause, runInSlices, sleep } from './slices';

/** A page that is never idle is read all the same after so long, in milliseconds. */
const SETTLE = 100;
/** As long as a page is loading, what it costs is not counted; but one that never ends is not loading. In milliseconds. */
const ARRIVAL = 5000;

/** Who wants to know what becomes of the page. */
export type Watch = {
  changed(mentions: readonly Located[]): void;
  /** The text of a node changed, in this very task. */
  forget(node: Text): void;
  /** The document got a new root: `document.open()` takes every listener with it. */
  rebuilt(): void;
};

type Options = {
  scan: (texts: string[]) => Promise<ScanReply | undefined>;
  painter: Painter;
  shadows: ShadowRoots;
  watch: Watch;
  signal: AbortSignal;
};

/** Reads the text of a document, follows its changes, and keeps its mentions painted. Ends for good when `signal` aborts. */
export class PageReader {
  readonly #options: Options;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #found = new ReadingList();
  #changes: Changes = noChanges();
  #begun = false;
  #working = false;
  /** Something was taken away while the list was put in order: what it was put in order by may have moved. */
  #disordered = false;
  #isEditor = false;
  #allowance = fullAllowance(performance.now());
  #located: readonly Located[] = [];
  #mentions: readonly Located[] = [];
  #muted: readonly Muted[] = [];

  constructor(options: Options) {
    this.#options = options;
    this.#painter = options.painter;
    this.#signal = options.signal;
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#painter.clear();
    });
    // Its new root alone, as long as it is being parsed.
    this.#observer.observe(document, { childList: true });
    options.shadows.found = (root) => this.#observe(root);
    options.shadows.late = (root) => {
      this.#changes.added.add(root);
      void this.#work();
    };
    void this.#begin();
  }

  /** Whether something of the page is still to be read or painted. */
  get busy(): boolean {
    return !this.#begun || this.#working || !isEmpty(this.#changes);
  }

  get mentions(): readonly Located[] {
    return this.#mentions;
  }

  /** From now on leaves out these. */
  mute(muted: readonly Muted[]): void {
    this.#muted = muted;
    this.#leaveOutMuted();
    this.repaint();
    this.#options.watch.changed(this.#mentions);
  }

  /** Paints again what is known, as when the window has moved on to other parts of the page. */
  repaint(): void {
    this.#quietly(() => {
      const { texts } = this.#changes;
      const isFresh = ({ pieces }: Located): boolean => !pieces.some(({ node }) => texts.has(node));
      this.#painter.paint(texts.size === 0 ? this.#mentions : this.#mentions.filter(isFresh));
    });
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['contenteditable', 'role', 'hidden'],
    });
  }

  #note(records: readonly MutationRecord[]): void {
    for (const text of collect(records, this.#changes)) {
      this.#painter.forget(text);
      this.#options.watch.forget(text);
    }
    if (records.some(isNewRoot)) this.#options.watch.rebuilt();
    // What the painter itself changed just now is no change of the page.
    this.#observer.takeRecords();
    void this.#work();
  }

  /** Lets the painter work without taking its changes for the page's, and without losing any of the page's. */
  #quietly(paint: () => void): void {
    const waiting = this.#observer.takeRecords();
    if (waiting.length > 0) this.#note(waiting);
    paint();
    this.#observer.takeRecords();
  }

  async #begin(): Promise<void> {
    await parsed(this.#signal);
    if (this.#signal.aborted) return;
    this.#begun = true;
    this.#observe(document);
    const root = rootElementOf(document);
    if (root) this.#changes.added.add(root);
    await this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working || !this.#begun) return;
    this.#working = true;
    while (!isEmpty(this.#changes) && !this.#signal.aborted) {
      const wait = waitFor(this.#allowance, performance.now());
      if (wait > 0) await sleep(this.#signal, wait);
      await pause(this.#signal, SETTLE);
      const cost = await this.#catchUp();
      if (!isArriving()) this.#allowance = spend(this.#allowance, cost, performance.now());
    }
    this.#working = false;
  }

  /** Reads, matches and paints what has changed up to now. How long that took, in milliseconds. */
  async #catchUp(): Promise<number> {
    const changes = this.#changes;
    this.#changes = noChanges();
    const pending: Pending[] = [];
    const run = (work: Iterator<void>): Promise<number> => runInSlices(work, this.#signal);
    let cost = await run(this.#read(changes, pending));
    const [first, ...others] = batchesOf(pending);
    if (first) await this.#match(first);
    if (others.length > 0) cost += await run(this.#settle());
    for (const batch of others) await this.#match(batch);
    return cost + (await run(this.#settle()));
  }

  *#read(changes: Changes, pending: Pending[]): Generator<void> {
    const root = rootElementOf(document);
    const isEditor = designModeOf(document) === 'on';
    // The whole document has become an editor, or is one no more; switching that is no mutation.
    if (this.#isEditor && !isEditor && root) changes.added.add(root);
    this.#isEditor = isEditor;
    if (changes.removed || isEditor) {
      for (const container of this.#found.containers()) {
        if (isEditor || !isReadable(container)) this.#found.set(container, []);
        yield;
      }
    }
    if (isEditor) return;
    const seen = new Set<Container>();
    const visit = (container: Container, editors = true): Element[] => {
      seen.add(container);
      if (this.#painter.release) this.#quietly(() => this.#painter.release?.(container));
      const { flows, blocks } = readContainer(container, editors);
      if (flows.length > 0) pending.push({ container, flows });
      else this.#found.set(container, []);
      return blocks;
    };
    for (const added of changes.added) {
      const stack = rootsIn(added).filter((root) => !seen.has(root) && isReadable(root));
      let tree: Container | undefined;
      let editors = true;
      for (let next = stack.pop(); next; next = stack.pop()) {
        if (seen.has(next) || !isInDocument(next)) continue;
        if (!tree?.contains(next)) {
          tree = next;
          editors = holdsEditor(next);
        }
        // One may have come since, as the changes tell.
        for (const block of visit(next, editors || !isEmpty(this.#changes)).reverse()) stack.push(block);
        const shadow = isElement(next) && this.#options.shadows.look(next);
        if (shadow) stack.push(shadow);
        yield;
      }
      yield;
    }
    for (const nodes of [changes.touched, changes.added]) {
      for (const node of nodes) {
        const container = containerOf(node);
        if (container && !seen.has(container)) visit(container);
        yield;
      }
    }
  }

  async #match(batch: readonly Pending[]): Promise<void> {
    if (this.#signal.aborted) return;
    const texts = batch.flatMap(({ flows }) => flows.map((flow) => flow.text));
    // A background that was just being stopped answers the second time.
    const reply = (await this.#options.scan(texts)) ?? (await this.#options.scan(texts));
    if (!reply || this.#signal.aborted) return;
    // Nothing is read again before all this is matched: what changed meanwhile has its turn next.
    for (const [{ container }, found] of foundIn(batch, reply)) this.#found.set(container, found);
  }

  *#settle(): Generator<void> {
    const changed = yield* this.#found.update(this.#disordered);
    this.#disordered = this.#changes.removed;
    if (!changed) {
      this.#painter.renew();
      return;
    }
    this.#located = yield* locate(this.#found.entries, this.#painter);
    this.#leaveOutMuted();
    yield;
    this.repaint();
    yield;
    this.#options.watch.changed(this.#mentions);
  }

  #leaveOutMuted(): void {
    this.#mentions =
      this.#muted.length === 0 ? this.#located : this.#located.flatMap((one) => unmuted(one, this.#muted) ?? []);
  }
}

const isArriving = (): boolean => stateOf(document) !== 'complete' && performance.now() < ARRIVAL;

const isNewRoot = ({ target, addedNodes }: MutationRecord): boolean =>
  typeOf(target) === Node.DOCUMENT_NODE && [...addedNodes].some(isElement);

const rootsIn = (node: Node): Container[] => (isShadowRoot(node) ? [node] : blocksIn(node));
