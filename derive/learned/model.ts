/** Weights of traits, learned from the labelled articles by `npm run derive:train`; a sum of weights is the log-odds. */
import learned from './model.json';

export type Weights = ReadonlyMap<string, number>;

/** `first` reads each mention alone, `second` also what the first says of those around it, `days` ranks the days, `authors` who acted. */
export type Model = {
  first: Weights;
  second: Weights;
  days: Weights;
  authors: Weights;
  /** Log-odds a mention must have to be believed … */
  believed: number;
  /** … and one that a rule reads too. */
  believedRuled: number;
  /** … and one in an article in which the rules read nothing at all. */
  believedAlone: number;
};

export function weightsOf(table: Readonly<Record<string, number>>): Weights {
  return new Map(Object.entries(table));
}

export const model: Model = {
  first: weightsOf(learned.first),
  second: weightsOf(learned.second),
  days: weightsOf(learned.days),
  authors: weightsOf(learned.authors),
  believed: learned.believed,
  believedRuled: learned.believedRuled,
  believedAlone: learned.believedAlone,
};

export function scoreOf(weights: Weights, traits: readonly string[]): number {
  let sum = 0;
  for (const trait of traits) sum += weights.get(trait) ?? 0;
  return sum;
}
