import { confirmed } from './confirmed';
import type { Candidate, Group, Mention } from './mention';

/** A hit of one text, placed in the reading order of the page. */
export type PlacedHit = { start: number; end: number; group: Group; text: string };

/** Who a short form stands for from here on. `undefined`: somebody we do not know. */
type Holder = { candidate: Candidate; introducedBy: string } | undefined;

/** An abbreviation that stands by itself, and that the page says is short for something else. */
const isExplained = ({ form, reason }: Group): boolean => form === 'rival' && reason === 'abbreviation';
const entitiesOf = ({ group }: PlacedHit): string[] => group.candidates.map(({ entity }) => entity);

/**
 * What the hits of a page say, given one by one in reading order; `undefined` for those that say nothing. A short form stands
 * for the nearest one introduced before it; a namesake we do not know ends that. `all` are the same hits, in any order.
 */
export function resolver(all: Iterable<PlacedHit>): (hit: PlacedHit) => Mention | undefined {
  const holders = new Map<string, Holder>();
  const isMeant = confirmed(all);
  // The page may have used the abbreviation in its headline, before it says what it is short for.
  const explainedOtherwise = new Set([...all].filter(({ group }) => isExplained(group)).flatMap(entitiesOf));
  return (hit) => {
    const { start, end } = hit;
    const group = isMeant(hit) ? { ...hit.group, tier: 'sure' as const, reason: 'full-name' as const } : hit.group;
    const [key] = group.keys;
    if (group.form === 'rival') {
      for (const ended of group.keys) holders.set(ended, undefined);
      if (isExplained(group)) for (const entity of entitiesOf(hit)) explainedOtherwise.add(entity);
      return undefined;
    }
    if (group.form === 'short') {
      const holder = key === undefined ? undefined : holders.get(key);
      if (!holder || !group.candidates.some((candidate) => candidate.entity === holder.candidate.entity))
        return undefined;
      return {
        start,
        end,
        tier: 'context',
        reason: 'short-form',
        candidates: [holder.candidate],
        introducedBy: holder.introducedBy,
      };
    }
    if (group.reason === 'abbreviation' && entitiesOf(hit).some((entity) => explainedOtherwise.has(entity)))
      return undefined;
    for (const ended of group.ends) holders.set(ended, undefined);
    const [only] = group.candidates;
    if (group.tier === 'sure' && only) {
      explainedOtherwise.delete(only.entity);
      for (const introduced of group.keys) holders.set(introduced, { candidate: only, introducedBy: hit.text });
    }
    return { start, end, tier: group.tier, reason: group.reason, candidates: group.candidates };
  };
}

/** The mentions among the hits of a page, given in reading order; the answer has one entry for each hit. */
export const resolve = (hits: readonly PlacedHit[]): (Mention | undefined)[] => hits.map(resolver(hits));
