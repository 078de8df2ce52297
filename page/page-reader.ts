import type { ScanReply } from '../match/mention';
import { fullAllowance, spend, waitFor } from './allowance';
import { isArriving, parsed } from './arrival';
import { batchesOf, type Pending } from './batches';
import { parentOf, rootElementOf } from './builtins';
import { ChangeReader } from './change-reader';
import { ChangeWatch } from './change-watch';
import { isEmpty } from './changes';
import type { FoundNames } from './found-names';
import type { ShadowRoots } from './shadow-roots';
import { pause, runInSlices, sleep } from './slices';

/** A page that is never idle is read all the same after so long, in milliseconds. */
const SETTLE = 100;
/** A page that has not changed for so long is calm, in milliseconds. */
const CALM = 250;

type Options = {
  scan: (texts: string[]) => Promise<ScanReply | undefined>;
  /** Makes what takes in the names; `undefined` when it cannot be had now. */
  firstName: (watch: ChangeWatch) => Promise<FoundNames | undefined>;
  shadows: ShadowRoots;
  /** The document got a new root: `document.open()` takes every listener with it. */
  rebuilt: () => void;
  signal: AbortSignal;
};

/** Reads the text of a document, follows its changes, and has its names shown. Ends for good when `signal` aborts. */
export class PageReader {
  readonly #options: Options;
  readonly #signal: AbortSignal;
  readonly #watch: ChangeWatch;
  readonly #reader: ChangeReader;
  #names: FoundNames | undefined;
  #begun = false;
  #working = false;
  #allowance = fullAllowance(performance.now());
  /** The page changes faster than it may be read. */
  #endless = false;

  constructor(options: Options) {
    const { shadows, rebuilt, signal } = options;
    this.#options = options;
    this.#signal = signal;
    this.#watch = new ChangeWatch({
      forget: (text) => this.#names?.forget(text),
      rebuilt,
      noted: () => void this.#work(),
      signal,
    });
    this.#reader = new ChangeReader({ names: () => this.#names, shadows, watch: this.#watch });
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
    return !this.#begun || this.#working || !isEmpty(this.#watch.changes) || this.#names?.isSparing === true;
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
        this.#endless = wait > 0;
        if (this.#endless) await sleep(this.#signal, wait);
        await pause(this.#signal, SETTLE);
        const cost = await this.#catchUp();
        if (!isArriving()) this.#allowance = spend(this.#allowance, cost, performance.now());
      }
    } finally {
      // Whatever a page did to make this fail, the next change is read.
      this.#working = false;
    }
    await this.#paintAllWhenCalm();
  }

  async #paintAllWhenCalm(): Promise<void> {
    const { at } = this.#allowance;
    if (!this.#names?.isSparing) return;
    await sleep(this.#signal, CALM);
    // Read again meanwhile, it waits again.
    if (this.#working || at !== this.#allowance.at || this.#signal.aborted) return;
    this.#names.paintAll();
  }

  /** Reads, matches and paints what has changed up to now. How long that took, in milliseconds. */
  async #catchUp(): Promise<number> {
    const pending: Pending[] = [];
    const changes = this.#watch.take();
    let cost = await this.#run(this.#reader.read(changes, pending));
    const [first, ...others] = batchesOf(pending);
    if (first) cost += await this.#match(first);
    if (others.length > 0) cost += await this.#settle(changes.restyled);
    for (const batch of others) cost += await this.#match(batch);
    return cost + (await this.#settle(changes.restyled && others.length === 0));
  }

  #run(work: Iterator<void>): Promise<number> {
    return runInSlices(work, this.#signal);
  }

  async #settle(restyled: boolean): Promise<number> {
    return this.#names ? this.#run(this.#names.settle(restyled, this.#endless)) : 0;
  }

  #firstName(): Promise<FoundNames | undefined> {
    this.#watch.followDocument();
    return this.#options.firstName(this.#watch);
  }

  /** How long that took here, in milliseconds. */
  async #match(batch: readonly Pending[]): Promise<number> {
    if (this.#signal.aborted) return 0;
    const texts = batch.flatMap((one) => one.texts);
    // A background that was just being stopped answers the second time.
    const reply = (await this.#options.scan(texts)) ?? (await this.#options.scan(texts));
    if (!reply || this.#signal.aborted) return 0;
    if (reply.hits.some((hits) => hits.length > 0)) this.#names ??= await this.#firstName();
    // Nothing is read again before all this is matched: what changed meanwhile has its turn next.
    return this.#names && !this.#signal.aborted ? this.#run(this.#names.take(batch, reply, this.#reader)) : 0;
  }
}
