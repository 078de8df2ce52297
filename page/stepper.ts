import type { StepReply } from '../protocol/messages';
import { scrollerOf, scrollTo } from './builtins';
import type { CardKeeper } from './card-keeper';
import { isSamePlace, type Located } from './located';
import type { Painter } from './painter';

/** Goes from name to name, for the keyboard command and the popup. */
export class Stepper {
  readonly #keeper: CardKeeper;
  readonly #painter: Painter;
  #current: Located | undefined;

  constructor(keeper: CardKeeper, painter: Painter) {
    this.#keeper = keeper;
    this.#painter = painter;
  }

  step(
    all: readonly Located[],
    { direction, from, entity, focus }: { direction: 1 | -1; from: 'here' | 'edge'; entity?: string; focus: boolean },
  ): StepReply {
    const mentions = all.filter(
      (mention) =>
        (!entity || mention.candidates.some((candidate) => candidate.entity === entity)) &&
        this.#painter.rectsOf(mention).length > 0,
    );
    if (mentions.length === 0) return 'none';
    const next = mentions[this.#next(mentions, direction, from)];
    if (!next) return 'end';
    this.#current = next;
    this.#bringIntoView(next);
    // The scroll event of this very jump comes a frame later and would close a card that is opened now.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#keeper.ask(next, { focus, held: true })));
    return 'done';
  }

  #bringIntoView(mention: Located): void {
    const element = mention.pieces[0]?.node.parentElement;
    if (element) scrollTo(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
    const [rect] = this.#painter.rectsOf(mention);
    // The middle of a block that is taller than the window may be far from the name in it.
    if (!element || !rect || (rect.top >= 0 && rect.bottom <= innerHeight)) return;
    const by = rect.top - innerHeight / 2;
    (scrollerAround(element) ?? scrollerOf(document))?.scrollBy({ top: by, behavior: 'instant' });
  }

  #next(mentions: readonly Located[], direction: 1 | -1, from: 'here' | 'edge'): number {
    if (from === 'edge') return direction === 1 ? 0 : mentions.length - 1;
    const at = mentions.findIndex((mention) => isSamePlace(mention, this.#current));
    return at >= 0 ? at + direction : this.#firstInView(mentions, direction);
  }

  /** Where stepping begins when no name was stepped to yet: what is in view comes first. */
  #firstInView(mentions: readonly Located[], direction: 1 | -1): number {
    const isAhead = (mention: Located): boolean =>
      this.#painter.rectsOf(mention).some(({ top, bottom }) => (direction === 1 ? bottom >= 0 : top <= innerHeight));
    return direction === 1 ? mentions.findIndex(isAhead) : mentions.findLastIndex(isAhead);
  }
}

/** The nearest element around that scrolls up and down by itself. */
function scrollerAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at && at !== scrollerOf(document); at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
