import type { Tally } from '../protocol/messages';
import type { Located } from './located';

/** How often each entity is mentioned, in the order of first mention. */
export function tally(mentions: readonly Pick<Located, 'candidates' | 'tier' | 'text' | 'reason'>[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { candidates, tier, text, reason } of mentions) {
    for (const { entity } of candidates) {
      const { reason: why, ...known } = tallies.get(entity) ?? {
        entity,
        count: 0,
        possible: true,
        words: text,
        reason,
      };
      const possible = known.possible && tier === 'possible';
      tallies.set(entity, { ...known, count: known.count + 1, possible, ...(possible && { reason: why }) });
    }
  }
  return [...tallies.values()];
}
