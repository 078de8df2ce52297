import type { Tally } from '../protocol/messages';
import type { Located } from './located';

/** How often each entity is mentioned, in the order of first mention. */
export function tally(mentions: readonly Located[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { candidates, tier, text } of mentions) {
    for (const { entity } of candidates) {
      const known = tallies.get(entity) ?? { entity, count: 0, possible: true, words: text };
      tallies.set(entity, { ...known, count: known.count + 1, possible: known.possible && tier === 'possible' });
    }
  }
  return [...tallies.values()];
}
