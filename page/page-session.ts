import type { ScanReply } from '../match/mention';
import type { CardHabits } from '../protocol/habits';
import type {
  Dossier,
  HighlightNames,
  Muted,
  MuteScope,
  PageOrders,
  StepReply,
  Tally,
  ToPage,
} from '../protocol/messages';
import type { Mute } from '../protocol/mutes';
import { stateOf } from './builtins';
import type { CardFactory } from './card-view';
import { PageReader } from './page-reader';
import type { Painter } from './painter';
import { ShadowRoots } from './shadow-roots';
import type { ShownNames } from './shown-names';

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
  loadNames(): Promise<typeof ShownNames | undefined>;
  loadCard(): Promise<CardFactory | undefined>;
  loadMarkPainter(): Promise<(new () => Painter) | undefined>;
};

/** One stretch of time in which names are shown in a document; ends when `signal` aborts, leaving nothing behind. */
export class PageSession {
  #shown: ShownNames | undefined;
  #muted: readonly Muted[];
  #habits: CardHabits;

  private constructor(
    { muted, card }: PageOrders,
    painter: Painter | undefined,
    highlightNames: HighlightNames,
    around: Surroundings,
    signal: AbortSignal,
  ) {
    this.#muted = muted;
    this.#habits = card;
    const shadows = new ShadowRoots(signal);
    new PageReader({
      scan: around.scan,
      shadows,
      rebuilt: () => {
        this.#shown?.listen();
        around.rebuilt();
      },
      firstName: async (watch) => {
        const Shown = await around.loadNames();
        if (!Shown || signal.aborted) return undefined;
        const habits = (): CardHabits => this.#habits;
        const given = { painter, highlightNames, shadows, watch, muted: this.#muted, habits, around, signal };
        this.#shown = new Shown(given);
        return this.#shown.found;
      },
      signal,
    });
  }

  /** What the reader chose meanwhile, but for the painter: that takes a new session. */
  obey({ muted, card }: PageOrders): void {
    this.#habits = card;
    if (JSON.stringify(muted) === JSON.stringify(this.#muted)) return;
    this.#muted = muted;
    this.#shown?.found.mute(muted);
  }

  static async start(
    orders: PageOrders,
    highlightNames: HighlightNames,
    around: Surroundings,
    signal: AbortSignal,
  ): Promise<PageSession | undefined> {
    // `CSS.highlights` comes with it, and asked for that, a browser first makes all that is in `CSS`.
    const canHighlight = 'Highlight' in globalThis && 'caretPositionFromPoint' in document;
    const marks = orders.painter === 'mark' || !canHighlight;
    const painter = marks ? await markPainter(around, signal) : undefined;
    if ((marks && !painter) || signal.aborted) return undefined;
    return new PageSession(orders, painter, highlightNames, around, signal);
  }

  step(call: Parameters<ToPage['step']>[0]): StepReply {
    return this.#shown?.step(call) ?? 'none';
  }

  get tallies(): Tally[] {
    return this.#shown?.tallies ?? [];
  }
}

/** Marks change the page's nodes: before the page has built itself up, that would break it. */
async function markPainter(around: Surroundings, signal: AbortSignal): Promise<Painter | undefined> {
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
