import type { CardHabits } from '../protocol/habits';
import type { StepReply, ToPage } from '../protocol/messages';
import { CardKeeper } from './card-keeper';
import type { Located } from './located';
import type { Painter } from './painter';
import { followPointer } from './pointer';
import { Stepper } from './stepper';

type Options = Omit<ConstructorParameters<typeof CardKeeper>[0], 'dwell' | 'rectsOf'> & {
  painter: Painter;
  habits: () => CardHabits;
};

/** All that leads to a card of a document: pointer, keys, steps. */
export class Cards {
  readonly #options: Options;
  readonly #keeper: CardKeeper;
  readonly #stepper: Stepper;
  #listening = new AbortController();

  constructor(options: Options) {
    const { painter, habits } = options;
    this.#options = options;
    this.#keeper = new CardKeeper({
      ...options,
      rectsOf: (mention) => painter.rectsOf(mention),
      dwell: () => habits().delay,
    });
    this.#stepper = new Stepper(this.#keeper, painter);
    this.listen();
  }

  /** Also when the document was opened anew, and listeners on it are gone. */
  listen(): void {
    const { painter, habits, signal } = this.#options;
    this.#listening.abort();
    this.#listening = new AbortController();
    followPointer(painter, this.#keeper, habits, AbortSignal.any([signal, this.#listening.signal]));
  }

  follow(mentions: readonly Located[]): void {
    this.#keeper.follow(mentions);
  }

  forget(node: Text): void {
    this.#keeper.forget(node);
  }

  step(mentions: readonly Located[], call: Parameters<ToPage['step']>[0]): StepReply {
    return this.#stepper.step(mentions, call);
  }
}
