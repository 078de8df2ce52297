/** Log-linear models by AdaGrad (Duchi, Hazan, Singer 2011): small, exact, the same on every machine. */
import type { Weights } from '../derive/learned/model';
import { scoreOf } from '../derive/learned/model';

const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 0.001;
/** A trait seen less often says more about the article than about English. */
const SEEN = 3;

export type YesNo = { traits: readonly string[]; yes: boolean; weight: number };

export function learnYesNo(samples: readonly YesNo[]): Weights {
  const known = common(samples.map(({ traits }) => traits));
  const table = samples.map(({ traits, yes, weight }) => ({
    traits: traits.filter((trait) => known.has(trait)),
    yes,
    weight,
  }));
  const step = new Steps();
  const next = random();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    if (epoch >= EPOCHS / 2) step.keep();
    for (const { traits, yes, weight } of shuffled(table, next)) {
      const likely = 1 / (1 + Math.exp(-scoreOf(step.weights, traits)));
      step.down(traits, (likely - (yes ? 1 : 0)) * weight);
    }
  }
  return step.mean();
}

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

function common(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const traits of all) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= SEEN).map(([trait]) => trait));
}

/** Numerical Recipes' linear congruential generator: the same order on every machine. */
function random(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const a = copy[i];
    const b = copy[j];
    if (a !== undefined && b !== undefined) {
      copy[i] = b;
      copy[j] = a;
    }
  }
  return copy;
}
