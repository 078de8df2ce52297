import type { CardHabits } from '../protocol/habits';
import type { HighlightNames, Muted, StepReply, Tally, ToPage } from '../protocol/messages';
import { Cards } from './cards';
import type { ChangeWatch } from './change-watch';
import { FoundNames } from './found-names';
import { HighlightPainter } from './highlight-painter';
import { repaintOnScroll } from './nearest';
import type { Surroundings } from './page-session';
import type { Painter } from './painter';
import type { ShadowRoots } from './shadow-roots';
import { tally } from './tally';

type Options = {
  /** Instead of the highlight painter. */
  painter: Painter | undefined;
  highlightNames: HighlightNames;
  shadows: ShadowRoots;
  watch: ChangeWatch;
  muted: readonly Muted[];
  habits: () => CardHabits;
  around: Surroundings;
  signal: AbortSignal;
};

/** All that a document does with names, from the paint to the card. Loaded with the first of them: most pages have none. */
export class ShownNames {
  readonly found: FoundNames;
  readonly #cards: Cards;

  constructor({ highlightNames, shadows, watch, muted, habits, around, signal, ...options }: Options) {
    const painter = options.painter ?? new HighlightPainter(highlightNames, () => shadows.list());
    const cards = new Cards({ ...around, painter, habits, signal });
    this.#cards = cards;
    let told = '';
    this.found = new FoundNames({
      painter,
      watch,
      muted,
      changed: (mentions) => {
        cards.follow(mentions);
        const tallies = tally(mentions);
        const news = JSON.stringify(tallies);
        if (news === told) return;
        told = news;
        around.report(tallies);
      },
      forget: (node) => cards.forget(node),
      signal,
    });
    repaintOnScroll(this.found, signal);
  }

  /** The document was opened anew, and listeners on it are gone. */
  listen(): void {
    this.#cards.listen();
  }

  step(call: Parameters<ToPage['step']>[0]): StepReply {
    return this.#cards.step(this.found.mentions, call);
  }

  get tallies(): Tally[] {
    return tally(this.found.mentions);
  }
}
