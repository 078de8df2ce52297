/**
 * What is known, in FollowTheMoney and W3C Web Annotation terms, and the one place where data from outside becomes typed.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive (W3C TextPositionSelector).
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A day, or a month or year where the source says no more: `2020-07-31`, `2020-07`, `2020`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  v.check(isInCalendar, 'there is no such day'),
);

/** 31 February is well-formed; read as a date it is none, or becomes 3 March. Asked of what is malformed, too. */
function isInCalendar(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(date);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** W3C TextPositionSelector and TextQuoteSelector in one; `prefix` and `suffix` hold up to 32 code units of context. */
export const Excerpt = v.object({
  source: text,
  start: offset,
  end: offset,
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
});
export type Excerpt = v.InferOutput<typeof Excerpt>;

export const Source = v.object({
  id: text,
  title: text,
  /** The dateline of the article, ISO. */
  date: PartialDate,
  publisher: v.optional(text),
  url: v.optional(text),
  /** Verbatim; every excerpt points into it. */
  text: v.string(),
});
export type Source = v.InferOutput<typeof Source>;

/** FollowTheMoney schemata. */
export const Schema = v.picklist([
  'Person',
  'PublicBody',
  'Organization',
  'Company',
  'Vessel',
  'Airplane',
  'LegalEntity',
]);
export type Schema = v.InferOutput<typeof Schema>;

export const NameKind = v.picklist(['name', 'alias', 'weakAlias', 'abbreviation', 'previousName']);
export type NameKind = v.InferOutput<typeof NameKind>;

export const Name = v.object({
  text,
  kind: NameKind,
  lang: v.optional(text),
  evidence: v.optional(Excerpt),
});
export type Name = v.InferOutput<typeof Name>;

export const Position = v.object({
  title: text,
  /** The id of the body the office belongs to, when it is known. */
  organization: v.optional(text),
  evidence: Excerpt,
});
export type Position = v.InferOutput<typeof Position>;

export const Entity = v.object({
  id: text,
  schema: Schema,
  caption: text,
  names: v.array(Name),
  positions: v.array(Position),
});
export type Entity = v.InferOutput<typeof Entity>;

/** Where an entry without words to quote stands: a published list, and of which day it is. */
const List = v.object({ title: text, retrievedAt: v.optional(text) });
export type List = v.InferOutput<typeof List>;

export const Sanction = v.object({
  id: text,
  /** The id of the sanctioned entity. */
  entity: text,
  /** Who acted, in the words of the source; absent when the source does not say. */
  authority: v.optional(text),
  /** The id of the authority's own entity, when it is one of ours. */
  authorityEntity: v.optional(text),
  inConjunctionWith: v.optional(v.array(text)),
  program: v.optional(text),
  /** Absent when the source does not say; never guessed. */
  startDate: v.optional(PartialDate),
  endDate: v.optional(PartialDate),
  dateFrom: v.picklist(['text', 'dateline', 'list']),
  sourceUrl: v.optional(text),
  /** The list it is an entry of, where that is another one than the dataset it stands in. */
  list: v.optional(List),
  /** The sentences that say so; the first one names the target. */
  evidence: v.array(Excerpt),
  /** The very words the date was read from ("Monday", "July 9"). */
  dateEvidence: v.optional(Excerpt),
});
export type Sanction = v.InferOutput<typeof Sanction>;

export const Dataset = v.object({
  id: text,
  title: text,
  license: v.optional(text),
  retrievedAt: v.optional(text),
  sources: v.array(Source),
  entities: v.array(Entity),
  sanctions: v.array(Sanction),
});
export type Dataset = v.InferOutput<typeof Dataset>;
