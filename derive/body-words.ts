/** What single words say of the body in whose name they stand. */
import type { Token } from './tokens';
import { companyHeads, mediaHeads, organizationHeads, publicHeads, subjects, thingHeads } from './words/bodies';
import { demonyms, placeLast, places } from './words/places';

export type BodyKind = 'body' | 'organization' | 'company' | 'media' | 'thing' | 'place';

/** Where a word is in two lists, the later one says what it is. */
const KINDS: ReadonlyMap<string, BodyKind> = new Map(
  (
    [
      [placeLast, 'place'],
      [organizationHeads, 'organization'],
      [publicHeads, 'body'],
      [thingHeads, 'thing'],
      [mediaHeads, 'media'],
      [companyHeads, 'company'],
    ] as const
  ).flatMap(([words, kind]) => [...words].map((word) => [word, kind] as const)),
);

export const headKind = (word: string): BodyKind | undefined => KINDS.get(word);

/** Neither what a body is about nor where: "Dongmei" in "Dongmei Group", which may be of any place. */
export function isOwn({ lower }: Token): boolean {
  return !isGeneric(lower) && !places.has(lower) && !demonyms.has(lower);
}

export function isGeneric(word: string): boolean {
  return subjects.has(word) || headKind(word) !== undefined || /^(?:of|for|the|and|on|&)$/.test(word);
}
