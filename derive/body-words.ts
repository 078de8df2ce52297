/** What single words say of the body in whose name they stand. */
import type { Token } from './tokens';
import { companyHeads, mediaHeads, organizationHeads, publicHeads, subjects, thingHeads } from './words/bodies';
import { demonyms, placeLast, places } from './words/places';

export type BodyKind = 'body' | 'organization' | 'company' | 'media' | 'thing' | 'place';

export function headKind(word: string): BodyKind | undefined {
  if (companyHeads.has(word)) return 'company';
  if (mediaHeads.has(word)) return 'media';
  if (thingHeads.has(word)) return 'thing';
  if (publicHeads.has(word)) return 'body';
  if (organizationHeads.has(word)) return 'organization';
  if (placeLast.has(word)) return 'place';
  return undefined;
}

/** Neither what a body is about nor where: "Dongmei" in "Dongmei Group", which may be of any place. */
export function isOwn({ lower }: Token): boolean {
  return !isGeneric(lower) && !places.has(lower) && !demonyms.has(lower);
}

export function isGeneric(word: string): boolean {
  return subjects.has(word) || headKind(word) !== undefined || /^(?:of|for|the|and|on|&)$/.test(word);
}
