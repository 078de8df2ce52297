import type { ScanReply } from '../match/mention';
import type { Muted } from '../protocol/messages';
import { type Pending, takeFound } from './batches';
import type { ChangeReader } from './change-reader';
import type { ChangeWatch } from './change-watch';
import type { Container } from './flow';
import { locate } from './locate';
import type { Located } from './located';
import { unmuted } from './muting';
import { FEW_PAINTED } from './nearest';
import type { Painter } from './painter';
import { ReadingList } from './reading-list';
import { standsStill } from './stands-still';
import { followTheme } from './theme';

type Options = {
  painter: Painter;
  watch: ChangeWatch;
  muted: readonly Muted[];
  /** The names shown are others now. */
  changed(mentions: readonly Located[]): void;
  /** The text of a node changed, in this very task. */
  forget?(node: Text): void;
  signal: AbortSignal;
};

/** What was found on a page: in reading order, told whom it stands for there, and kept painted. Made for the first name. */
export class FoundNames {
  readonly #options: Options;
  readonly #painter: Painter;
  readonly #list = new ReadingList();
  /** Something was taken away while the list was put in order: all of it is to be looked at anew. */
  #disordered = false;
  #located: readonly Located[] = [];
  #mentions: readonly Located[] = [];
  #muted: readonly Muted[];
  #isEndless = false;
  #isSparing = false;

  constructor(options: Options) {
    this.#options = options;
    this.#painter = options.painter;
    this.#muted = options.muted;
    options.signal.addEventListener('abort', () => options.painter.clear());
    followTheme(() => this.#recolor(), options.signal);
  }

  get mentions(): readonly Located[] {
    return this.#mentions;
  }

  /** Whether painting puts other nodes in the place of the page's own. */
  get changesNodes(): boolean {
    return this.#painter.release !== undefined;
  }

  /** Text of `container` is about to be read, and must be the page's own nodes. */
  release(container: Container): void {
    if (this.#painter.release) this.#options.watch.quietly(() => this.#painter.release?.(container));
  }

  forget(text: Text): void {
    this.#painter.forget(text);
    this.#options.forget?.(text);
  }

  /** Those in which something was found. */
  containers(): Generator<Container> {
    return this.#list.containers();
  }

  /** There is no text in it any more. */
  drop(container: Container): void {
    this.#list.set(container, []);
  }

  /** Takes in what was found in a batch; shown when it is settled. */
  take(batch: readonly Pending[], reply: ScanReply, reader: ChangeReader): Generator<void> {
    return takeFound(batch, reply, {
      reread: (container, flows) => reader.again(container, flows),
      take: (container, found) => this.#list.set(container, found),
      stale: (container) => this.#options.watch.changes.touched.add(container),
    });
  }

  /** Whether names far from the window are left unpainted for now. */
  get isSparing(): boolean {
    return this.#isSparing;
  }

  /**
   * Shows all that was found. `restyled`: whether one sees the words of a name as one is asked again. `endless`: the page
   * changes all the time.
   */
  *settle(restyled: boolean, endless: boolean): Generator<void> {
    const changed = yield* this.#list.update(restyled || this.#disordered);
    this.#disordered = this.#options.watch.changes.removed;
    this.#isEndless = endless;
    if (!changed) {
      // What is beside the window may be others by now.
      if (this.#isSparing || this.#shouldSpare) this.repaint();
      else this.#painter.renew();
      return;
    }
    this.#located = yield* locate(this.#list.entries, this.#painter);
    this.#leaveOutMuted();
    yield;
    this.repaint();
    if (restyled) this.#recolor();
    yield;
    this.#options.changed(this.#mentions);
  }

  /** From now on leaves out these. */
  mute(muted: readonly Muted[]): void {
    this.#muted = muted;
    this.#leaveOutMuted();
    this.repaint();
    this.#options.changed(this.#mentions);
  }

  #leaveOutMuted(): void {
    this.#mentions =
      this.#muted.length === 0 ? this.#located : this.#located.flatMap((one) => unmuted(one, this.#muted) ?? []);
  }

  /** The page has calmed. */
  paintAll(): void {
    this.#isEndless = false;
    this.repaint();
  }

  get #shouldSpare(): boolean {
    return this.#isEndless && !this.changesNodes && this.#mentions.length > FEW_PAINTED;
  }

  #recolor(): void {
    this.#options.watch.quietly(() => this.#painter.recolor());
  }

  /** Paints again what is known, as when the window has moved on to other parts of the page. */
  repaint(): void {
    const { watch } = this.#options;
    this.#isSparing = this.#shouldSpare;
    watch.quietly(() => {
      const { texts } = watch.changes;
      const isFresh = (mention: Located): boolean =>
        !mention.pieces.some(({ node }) => texts.has(node)) || (!this.changesNodes && standsStill(mention));
      this.#painter.paint(texts.size === 0 ? this.#mentions : this.#mentions.filter(isFresh), this.#isSparing);
    });
  }
}
