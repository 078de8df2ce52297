import type { ScanReply } from '../match/mention';
import type { CardHabits } from '../protocol/habits';
import type { Dossier, HighlightNames, MuteScope, PageOrders, StepReply, Tally, ToPage } from '../protocol/messages';
import type { Mute } from '../protocol/mutes';
import { stateOf } from './builtins';
import type { CardFactory } from './card-view';
import type { Cards } from './cards';
import { HighlightPainter } from './highlight-painter';
import { repaintOnScroll } from './nearest';
import { PageReader } from './page-reader';
import type { Painter } from './painter';
import { ShadowRoots } from './shadow-roots';
import { tally } from './tally';

/** What the page's script needs from outside the page. An answer of `undefined`: the background is gone or did not answer. */
export type Surroundings = {
  scan(texts: string[]): Promise<ScanReply | undefined>;
  dossiers(entities: string[]): Promise<Dossier[] | undefined>;
  report(tallies: Tally[]): void;
  openLibrary(entity: string): void;
  mute(entity: string, scope: MuteScope, words: string): Promise<Mute | undefined>;
  unmute(mute: Mute): Promise<void>;
  /** The document was opened anew, and listeners on it are gone. */
  rebuilt(): void;
  loadCards(): Promise<typeof Cards | undefined>;
  loadCard(): Promise<CardFactory | undefined>;
  loadMarkPainter(): Promise<(new () => Painter) | undefined>;
};

/** One stretch of time in which names are shown in a document; ends when `signal` aborts, leaving nothing behind. */
export class PageSession {
  #cards: Cards | undefined;
  /** What follows pointer and keys arrives with the first name: most pages have none. */
  #loading: Promise<void> | undefined;
  readonly #reader: PageReader;
  #muted = '[]';
  #habits: CardHabits;

  private constructor(
    orders: PageOrders,
    painter: Painter,
    shadows: ShadowRoots,
    around: Surroundings,
    signal: AbortSignal,
  ) {
    this.#habits = orders.card;
    let told = '';
    this.#reader = new PageReader({
      scan: around.scan,
      painter,
      shadows,
      watch: {
        changed: (mentions) => {
          if (mentions.length > 0) this.#loading ??= this.#loadCards(around, painter, signal);
          this.#cards?.follow(mentions);
          const tallies = tally(mentions);
          const news = JSON.stringify(tallies);
          if (news === told) return;
          told = news;
          around.report(tallies);
        },
        forget: (node) => this.#cards?.forget(node),
        rebuilt: () => {
          this.#cards?.listen();
          around.rebuilt();
        },
      },
      signal,
    });
    repaintOnScroll(this.#reader, signal);
  }

  /** What the reader chose meanwhile, but for the painter: that takes a new session. */
  obey({ muted, card }: PageOrders): void {
    this.#habits = card;
    const news = JSON.stringify(muted);
    if (news === this.#muted) return;
    this.#muted = news;
    this.#reader.mute(muted);
  }

  static async start(
    orders: PageOrders,
    names: HighlightNames,
    around: Surroundings,
    signal: AbortSignal,
  ): Promise<PageSession | undefined> {
    const shadows = new ShadowRoots(signal);
    const painter = await painterFor(orders, names, shadows, around, signal);
    if (!painter || signal.aborted) return undefined;
    const session = new PageSession(orders, painter, shadows, around, signal);
    session.obey(orders);
    return session;
  }

  async #loadCards(around: Surroundings, painter: Painter, signal: AbortSignal): Promise<void> {
    const arrival = new AbortController();
    let moved: PointerEvent | undefined;
    // A pointer that comes to rest on a name meanwhile sends no other event.
    const note = (event: PointerEvent): void => {
      if (event.isTrusted) moved = event;
    };
    const whileLoading = AbortSignal.any([signal, arrival.signal]);
    window.addEventListener('pointermove', note, { capture: true, passive: true, signal: whileLoading });
    const Cards = await around.loadCards();
    arrival.abort();
    // Asked again with the next change.
    if (!Cards) this.#loading = undefined;
    else if (!signal.aborted)
      this.#cards = new Cards({ ...around, painter, habits: () => this.#habits, moved, signal });
  }

  async step(call: Parameters<ToPage['step']>[0]): Promise<StepReply> {
    await this.#loading;
    return this.#cards?.step(this.#reader.mentions, call) ?? 'none';
  }

  get tallies(): Tally[] {
    return tally(this.#reader.mentions);
  }
}

async function painterFor(
  { painter }: PageOrders,
  names: HighlightNames,
  shadows: ShadowRoots,
  around: Surroundings,
  signal: AbortSignal,
): Promise<Painter | undefined> {
  const canHighlight = 'highlights' in CSS && 'caretPositionFromPoint' in document;
  if (painter === 'highlight' && canHighlight) return new HighlightPainter(names, () => shadows.list());
  // Marks change the page's nodes: before the page has built itself up, that would break it.
  await loaded(signal);
  const MarkPainter = await around.loadMarkPainter();
  return MarkPainter && new MarkPainter();
}

function loaded(signal: AbortSignal): Promise<void> {
  if (stateOf(document) === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener(
      'load',
      ({ isTrusted }) => isTrusted && requestIdleCallback(() => resolve(), { timeout: 1000 }),
      { signal },
    );
  });
}
