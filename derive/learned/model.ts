/** Weights of traits, learned from the labelled articles by `npm run derive:train`; a sum of weights is the log-odds. */
import learned from './model.json';

export type Weights = ReadonlyMap<string, number>;

/** `first` reads each mention alone, `second` also what the first says of those around it, `days` ranks the days, `authors` who acted. */
export type Model = {
  first: Weights;
  second: Weights;
  days: Weights;
  /** The same for being freed of a sanction. */
  lifted: { mentions: Weights; days: Weights };
  authors: Weights;
  /** How likely an event must be to be believed, as a share of 1 … */
  believed: number;
  /** … and one that the rules read too … */
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
  lifted: { mentions: weightsOf(learned.liftedMentions), days: weightsOf(learned.liftedDays) },
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
