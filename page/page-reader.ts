import { resolve } from '../match/context';
import type { Group, ScanReply } from '../match/mention';
import type { Muted } from '../protocol/messages';
import { blocksIn, type Changes, collect, containersOf, isEmpty, isReadable, noChanges } from './changes';
import { isElement, isShadowRoot } from './element-kinds';
import { type Container, type Flow, piecesOf, readContainer } from './flow';
import { isOneLine, type Located } from './located';
import { unmuted } from './muting';
import type { Painter } from './painter';
import { type FoundFlow, ReadingList } from './reading-list';
import type { ShadowRoots } from './shadow-roots';
import { pause, runInSlices } from './slices';

/** Characters sent in one message: 2 ms there and back, so that other pages' messages come through between two of them. */
const BATCH = 100_000;
/** A page that changes all the time is read again at most this often, in milliseconds. */
const SETTLE = 100;

/** Who wants to know what becomes of the page. */
export type Watch = {
  changed(mentions: readonly Located[]): void;
  /** The text of a node changed, in this very task. */
  forget(node: Text): void;
  /** The document got a new root: `document.open()` takes every listener with it. */
  rebuilt(): void;
};

type Pending = { container: Container; flows: Flow[]; version: number };

/** Reads the text of a document, follows its changes, and keeps its mentions painted. Ends for good when `signal` aborts. */
export class PageReader {
  readonly #scan: (texts: string[]) => Promise<ScanReply | undefined>;
  readonly #painter: Painter;
  readonly #watch: Watch;
  readonly #signal: AbortSignal;
  readonly #shadows: ShadowRoots;
  readonly #observer: MutationObserver;
  readonly #found = new ReadingList();
  readonly #versions = new WeakMap<Container, number>();
  #changes: Changes = noChanges();
  #working = false;
  #mentions: readonly Located[] = [];
  #muted: readonly Muted[] = [];

  constructor(options: {
    scan: (texts: string[]) => Promise<ScanReply | undefined>;
    painter: Painter;
    shadows: ShadowRoots;
    watch: Watch;
    signal: AbortSignal;
  }) {
    this.#scan = options.scan;
    this.#painter = options.painter;
    this.#shadows = options.shadows;
    this.#watch = options.watch;
    this.#signal = options.signal;
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#painter.clear();
    });
    this.#follow(document);
    this.#shadows.found = (root) => this.#follow(root);
    this.#shadows.late = (root) => {
      this.#changes.added.add(root);
      void this.#work();
    };
    if (document.documentElement) this.#changes.added.add(document.documentElement);
    void this.#work();
  }

  /** Whether something of the page is still to be read or painted. */
  get busy(): boolean {
    return this.#working || !isEmpty(this.#changes);
  }

  get mentions(): readonly Located[] {
    return this.#mentions;
  }

  #follow(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['contenteditable', 'role'],
    });
  }

  #note(records: readonly MutationRecord[]): void {
    for (const text of collect(records, this.#changes)) {
      this.#painter.forget(text);
      this.#watch.forget(text);
    }
    if (records.some(isNewRoot)) this.#watch.rebuilt();
    // What the painter itself changed just now is no change of the page.
    this.#observer.takeRecords();
    void this.#work();
  }

  /** From now on leaves out these. */
  mute(muted: readonly Muted[]): void {
    this.#muted = muted;
    this.#place();
  }

  /** Paints again what is known, as when the window has moved on to other parts of the page. */
  repaint(): void {
    this.#quietly(() => this.#painter.paint(this.#mentions));
  }

  /** Lets the painter work without taking its changes for the page's, and without losing any of the page's. */
  #quietly(paint: () => void): void {
    const waiting = this.#observer.takeRecords();
    if (waiting.length > 0) this.#note(waiting);
    paint();
    this.#observer.takeRecords();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (!isEmpty(this.#changes) && !this.#signal.aborted) {
      await pause(this.#signal, SETTLE);
      if (this.#signal.aborted) break;
      const changes = this.#changes;
      this.#changes = noChanges();
      const pending: Pending[] = [];
      await runInSlices(this.#read(changes, pending), this.#signal);
      await this.#match(pending);
      if (!this.#signal.aborted) this.#settle();
    }
    this.#working = false;
  }

  *#read(changes: Changes, pending: Pending[]): Generator<void> {
    if (changes.removed) {
      for (const container of this.#found.containers()) if (!isReadable(container)) this.#found.set(container, []);
      yield;
    }
    const seen = new Set<Container>();
    const visit = (container: Container): Element[] => {
      seen.add(container);
      this.#quietly(() => this.#painter.release(container));
      const { flows, blocks } = readContainer(container);
      const version = (this.#versions.get(container) ?? 0) + 1;
      this.#versions.set(container, version);
      if (flows.length > 0) pending.push({ container, flows, version });
      else this.#found.set(container, []);
      return blocks;
    };
    for (const root of [...changes.added].flatMap(rootsIn)) {
      if (seen.has(root) || !isReadable(root)) continue;
      const stack: Container[] = [root];
      for (let next = stack.pop(); next; next = stack.pop()) {
        if (seen.has(next) || !next.isConnected) continue;
        for (const block of visit(next).reverse()) stack.push(block);
        const shadow = isElement(next) && this.#shadows.look(next);
        if (shadow) stack.push(shadow);
        yield;
      }
    }
    for (const container of containersOf([...changes.touched, ...changes.added])) {
      if (!seen.has(container)) visit(container);
      yield;
    }
  }

  async #match(pending: readonly Pending[]): Promise<void> {
    for (let from = 0; from < pending.length && !this.#signal.aborted; ) {
      const batch: Pending[] = [];
      for (let size = 0; from < pending.length && size < BATCH; from++) {
        const next = pending[from];
        if (!next) continue;
        batch.push(next);
        size += next.flows.reduce((sum, flow) => sum + flow.text.length, 0);
      }
      const texts = batch.flatMap(({ flows }) => flows.map((flow) => flow.text));
      // A background that was just being stopped answers the second time.
      const reply = (await this.#scan(texts)) ?? (await this.#scan(texts));
      if (reply && !this.#signal.aborted) this.#take(batch, reply);
    }
  }

  #take(batch: readonly Pending[], reply: ScanReply): void {
    let at = 0;
    for (const { container, flows, version } of batch) {
      const found: FoundFlow[] = [];
      for (const flow of flows) {
        const hits = unpack(reply.hits[at++] ?? [], reply.groups);
        if (hits.length > 0) found.push({ flow, hits });
      }
      if (this.#versions.get(container) !== version) continue;
      this.#found.set(container, found);
    }
  }

  #settle(): void {
    if (!this.#found.update()) {
      this.#painter.renew();
      return;
    }
    this.#place();
  }

  #place(): void {
    // Who a hit stands for depends on all that were read before it.
    const placed = this.#found.entries.flatMap(({ container, flow, hits }) =>
      hits.map((hit) => ({ ...hit, container, flow, text: flow.text.slice(hit.start, hit.end) })),
    );
    const resolved = resolve(placed);
    this.#mentions = placed.flatMap(({ container, flow, text }, i) => {
      const mention = resolved[i] && unmuted({ ...resolved[i], text }, this.#muted);
      if (!mention) return [];
      const pieces = piecesOf(flow, mention.start, mention.end, (node) => this.#painter.dataOf(node).length);
      return this.#stillSays(pieces, text) && isOneLine(pieces, container) ? [{ ...mention, pieces, container }] : [];
    });
    this.repaint();
    this.#watch.changed(this.#mentions);
  }

  /** The page may have changed between reading and painting: only text that still says the name is painted. */
  #stillSays(pieces: Located['pieces'], text: string): boolean {
    const now = pieces.map(({ node, start, end }) => this.#painter.dataOf(node).slice(start, end)).join('');
    return withoutSpace(now) === withoutSpace(text);
  }
}

// A line break of the page is white space in the flow and nothing in the nodes.
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

function unpack(flat: readonly number[], groups: readonly Group[]): FoundFlow['hits'] {
  const hits: FoundFlow['hits'] = [];
  for (let i = 0; i + 2 < flat.length; i += 3) {
    const [start = 0, end = 0, number = 0] = flat.slice(i, i + 3);
    const group = groups[number];
    if (group) hits.push({ start, end, group });
  }
  return hits;
}

const isNewRoot = ({ target, addedNodes }: MutationRecord): boolean =>
  target.nodeType === Node.DOCUMENT_NODE && [...addedNodes].some(isElement);

const rootsIn = (node: Node): Container[] => (isShadowRoot(node) ? [node] : blocksIn(node));
