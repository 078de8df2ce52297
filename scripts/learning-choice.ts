/** Log-linear models by AdaGrad (Duchi, Hazan, Singer 2011): small, exact, the same on every machine. */
import type { Weights } from '../derive/learned/model';
import { scoreOf } from '../derive/learned/model';
import { common, random, shuffled } from './learning-order';

const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 0.001;

export type Choice = readonly { traits: readonly string[]; right: boolean }[];

/** Which one of several: those where all or none are right teach nothing. */
export function learnChoice(choices: readonly Choice[]): Weights {
  const open = choices.filter((choice) => choice.some(({ right }) => right) && choice.some(({ right }) => !right));
  const known = common(open.flatMap((choice) => choice.map(({ traits }) => traits)));
  const table = open.map((choice) =>
    choice.map(({ traits, right }) => ({ traits: traits.filter((trait) => known.has(trait)), right })),
  );
  const step = new Steps();
  const next = random();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    if (epoch >= EPOCHS / 2) step.keep();
    for (const choice of shuffled(table, next)) {
      const scores = choice.map(({ traits }) => scoreOf(step.weights, traits));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const right = odds.reduce((sum, one, i) => sum + (choice[i]?.right ? one : 0), 0);
      choice.forEach((one, i) => {
        const odd = odds[i] ?? 0;
        step.down(one.traits, odd / all - (one.right ? odd / right : 0));
      });
    }
  }
  return step.mean();
}

class Steps {
  readonly weights = new Map<string, number>();
  private readonly squares = new Map<string, number>();
  private readonly sums = new Map<string, number>();
  private kept = 0;

  keep(): void {
    this.kept++;
    for (const [trait, weight] of this.weights) this.sums.set(trait, (this.sums.get(trait) ?? 0) + weight);
  }

  /** The mean of the later epochs: what one article pulled this way and the next one that evens out. */
  mean(): Weights {
    return new Map([...this.sums].map(([trait, sum]) => [trait, sum / this.kept]));
  }

  down(traits: readonly string[], error: number): void {
    if (Math.abs(error) < 1e-4) return;
    for (const trait of traits) {
      const weight = this.weights.get(trait) ?? 0;
      const slope = error + DECAY * weight;
      const square = (this.squares.get(trait) ?? 1e-6) + slope * slope;
      this.squares.set(trait, square);
      this.weights.set(trait, weight - (RATE * slope) / Math.sqrt(square));
    }
  }
}
