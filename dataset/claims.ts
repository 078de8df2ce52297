/** What was read from one source, entity by entity, and from which of its words. */
import { authorityOf } from './acts';
import type { EntityLine, SanctionLine } from './dossier';
import { isInForce } from './in-force';
import { bodyBeside, type Index, type Known } from './known';
import type { Excerpt, Sanction } from './model';
import type { Span } from './quote';

/** `places`: the passages of the source it rests on, the one that says most of it first; `[start, end)` in UTF-16. */
export type Claim = { places: [Span, ...Span[]] } & (
  | { sanction: SanctionLine }
  | { position: { title: string; body?: string } }
  | { named: string }
);

/** `sanctioned`: with a sanction in force, from whichever source. */
export type SourceClaims = EntityLine & { sanctioned: boolean; claims: Claim[] };

/** Of every entity that something in `source` is evidence for: sanctioned ones first, in the order the text names them. */
export function claimsFrom(source: string, index: Index): SourceClaims[] {
  const all = [...index.entities.values()].flatMap((known): (SourceClaims & { at: number })[] => {
    const claims = claimsOn(known, source, index);
    if (claims.length === 0) return [];
    const sanctioned = index.sanctions.get(known.line.id)?.some(({ value }) => isInForce(value)) ?? false;
    return [{ ...known.line, sanctioned, claims, at: Math.min(...startsOf(known, claims, source)) }];
  });
  all.sort((a, b) => Number(b.sanctioned) - Number(a.sanctioned) || a.at - b.at);
  return all.map(({ at: _at, ...line }) => line);
}

/** Where the source names an entity, or else where what is read of it stands. */
function startsOf({ names }: Known, claims: readonly Claim[], source: string): number[] {
  const named = names.flatMap(({ value: { evidence } }) => (evidence?.source === source ? evidence.start : []));
  return named.length > 0 ? named : claims.map(({ places: [[start]] }) => start);
}

function claimsOn({ line, names, positions }: Known, source: string, index: Index): Claim[] {
  const placed = (excerpts: readonly (Excerpt | undefined)[]): Claim['places'] | undefined => {
    const [first, ...others] = excerpts.flatMap((one): Span[] =>
      one?.source === source ? [[one.start, one.end]] : [],
    );
    return first && [first, ...others];
  };
  const sanctions = (index.sanctions.get(line.id) ?? []).flatMap(({ value }): Claim[] => {
    const places = placed([...value.evidence, value.dateEvidence]);
    return places ? [{ places, sanction: sanctionOf(value, index) }] : [];
  });
  const offices = positions.flatMap(({ value }): Claim[] => {
    const places = placed([value.evidence]);
    const body = bodyBeside(value, index.entities)?.caption;
    return places ? [{ places, position: { title: value.title, ...(body && { body }) } }] : [];
  });
  const told = [...sanctions, ...offices];
  if (told.length > 0) return told;
  // Who is told nothing of is still there because the text names them.
  const name = names.find(({ value }) => value.evidence?.source === source)?.value;
  const places = placed([name?.evidence]);
  return name && places ? [{ places, named: name.text }] : [];
}

function sanctionOf(sanction: Sanction, index: Index): SanctionLine {
  const { startDate, endDate, inConjunctionWith } = sanction;
  const authority = authorityOf(sanction, index)?.name;
  return {
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...(authority && { authority }),
    ...(inConjunctionWith && { inConjunctionWith }),
  };
}
