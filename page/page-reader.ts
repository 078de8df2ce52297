import type { ScanReply } from '../match/mention';
import type { Muted } from '../protocol/messages';
import { fullAllowance, spend, waitFor } from './allowance';
import { isArriving, parsed } from './arrival';
import { batchesOf, type Pending, takeFound } from './batches';
import { parentOf, rootElementOf } from './builtins';
import { ChangeReader } from './change-reader';
import { ChangeWatch } from './change-watch';
import { isEmpty } from './changes';
import { locate } from './locate';
import type { Located } from './located';
import { unmuted } from './muting';
import type { Painter } from './painter';
import { ReadingList } from './reading-list';
import type { ShadowRoots } from './shadow-roots';
import { pause, runInSlices, sleep } from './slices';

/** A page that is never idle is read all the same after so long, in milliseconds. */
const SETTLE = 100;

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
  readonly #found = new ReadingList();
  readonly #watch: ChangeWatch;
  readonly #reader: ChangeReader;
  #begun = false;
  #working = false;
  /** Something was taken away while the list was put in order, or styles changed: all of it is to be looked at anew. */
  #disordered = false;
  #allowance = fullAllowance(performance.now());
  #located: readonly Located[] = [];
  #mentions: readonly Located[] = [];
  #muted: readonly Muted[] = [];

  constructor(options: Options) {
    const { painter, shadows, watch, signal } = options;
    this.#options = options;
    this.#painter = painter;
    this.#signal = signal;
    this.#watch = new ChangeWatch({
      forget: (text) => {
        painter.forget(text);
        watch.forget(text);
      },
      rebuilt: watch.rebuilt,
      noted: () => void this.#work(),
      signal,
    });
    this.#reader = new ChangeReader({ painter, shadows, found: this.#found, watch: this.#watch });
    signal.addEventListener('abort', () => painter.clear());
    shadows.found = (root) => this.#watch.follow(root);
    shadows.late = (root) => {
      const { added, touched } = this.#watch.changes;
      added.add(root);
      // Its host may have been read as a part of the line it stands in.
      for (const node of [root.host, parentOf(root.host)]) if (node) touched.add(node);
      void this.#work();
    };
    void this.#begin();
  }

  /** Whether something of the page is still to be read or painted. */
  get busy(): boolean {
    return !this.#begun || this.#working || !isEmpty(this.#watch.changes);
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
    this.#watch.quietly(() => {
      const { texts } = this.#watch.changes;
      const isFresh = ({ pieces }: Located): boolean => !pieces.some(({ node }) => texts.has(node));
      this.#painter.paint(texts.size === 0 ? this.#mentions : this.#mentions.filter(isFresh));
    });
  }

  async #begin(): Promise<void> {
    await parsed(this.#signal);
    if (this.#signal.aborted) return;
    this.#begun = true;
    this.#watch.follow(document);
    const root = rootElementOf(document);
    if (root) this.#watch.changes.added.add(root);
    await this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working || !this.#begun) return;
    this.#working = true;
    try {
      while (!isEmpty(this.#watch.changes) && !this.#signal.aborted) {
        const wait = waitFor(this.#allowance, performance.now());
        if (wait > 0) await sleep(this.#signal, wait);
        await pause(this.#signal, SETTLE);
        const cost = await this.#catchUp();
        if (!isArriving()) this.#allowance = spend(this.#allowance, cost, performance.now());
      }
    } finally {
      // Whatever a page did to make this fail, the next change is read.
      this.#working = false;
    }
  }

  /** Reads, matches and paints what has changed up to now. How long that took, in milliseconds. */
  async #catchUp(): Promise<number> {
    const pending: Pending[] = [];
    const changes = this.#watch.take();
    // Whether one sees the words of a name as one is asked again.
    if (changes.restyled) this.#disordered = true;
    let cost = await this.#run(this.#reader.read(changes, pending));
    const [first, ...others] = batchesOf(pending);
    if (first) cost += await this.#match(first);
    if (others.length > 0) cost += await this.#run(this.#settle());
    for (const batch of others) cost += await this.#match(batch);
    return cost + (await this.#run(this.#settle()));
  }

  #run(work: Iterator<void>): Promise<number> {
    return runInSlices(work, this.#signal);
  }

  /** How long that took here, in milliseconds. */
  async #match(batch: readonly Pending[]): Promise<number> {
    if (this.#signal.aborted) return 0;
    const texts = batch.flatMap(({ flows }) => flows.map((flow) => flow.text));
    // A background that was just being stopped answers the second time.
    const reply = (await this.#options.scan(texts)) ?? (await this.#options.scan(texts));
    if (!reply || this.#signal.aborted) return 0;
    // Nothing is read again before all this is matched: what changed meanwhile has its turn next.
    return this.#run(takeFound(batch, reply, (container, found) => this.#found.set(container, found)));
  }

  *#settle(): Generator<void> {
    const changed = yield* this.#found.update(this.#disordered);
    this.#disordered = this.#watch.changes.removed;
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
