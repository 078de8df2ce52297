/** A source as it is read: its text, what rests on it, and who is named in it. */
import { excerptsOf } from './check';
import { claimsFrom, type SourceClaims } from './claims';
import type { SourceLine } from './dossier';
import type { Index } from './known';
import type { Dataset, Source } from './model';
import { lineOf, merged, nameSpans, type Span } from './quote';

export type SourceReading = {
  source: Source;
  /** What claims rest on, each leading back to them. */
  passages: Span[];
  /** The words of offices and dates, and every place where an entity named in this source stands by one of its names. */
  words: Span[];
  claims: SourceClaims[];
};

/** Newest first, whichever dataset they are from. */
export const sourceLines = (datasets: readonly Dataset[]): (SourceLine & { beginning: string })[] =>
  datasets
    .flatMap(({ sources }) => sources.map((source) => ({ ...lineOf(source), beginning: beginningOf(source.text) })))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** Titles of articles are made from their text here; enough of it tells two of one day apart. */
const beginningOf = (text: string): string =>
  text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text;

/** `index`: of `datasets`. */
export function readSource(datasets: readonly Dataset[], index: Index, id: string): SourceReading | undefined {
  for (const dataset of datasets) {
    const source = dataset.sources.find((one) => one.id === id);
    if (!source) continue;
    const claims = claimsFrom(id, index);
    const passages = merged(claims.flatMap((one) => one.claims.flatMap(({ places }) => places)));
    const names = claims.map((one) => index.entities.get(one.id)?.names.map(({ value }) => value.text) ?? []);
    return {
      source,
      passages,
      words: merged([...wordsIn(dataset, id), ...namesIn(source.text, names)]),
      claims,
    };
  }
  return undefined;
}

function wordsIn(dataset: Dataset, source: string): Span[] {
  const whole = new Set(dataset.sanctions.flatMap(({ evidence }) => evidence));
  return [...excerptsOf(dataset)]
    .filter(({ excerpt }) => excerpt.source === source && !whole.has(excerpt))
    .map(({ excerpt: { start, end } }): Span => [start, end]);
}

/** Letters to be looked through, for all names together: a list of ten thousand names in one long text would take minutes. */
const MOST = 20_000_000;

/** Where somebody of `named` stands in `text`, by one of the names of theirs that are given. */
function namesIn(text: string, named: readonly (readonly string[])[]): Span[] {
  const all = new Set(named.flat());
  if (all.size * text.length > MOST) return [];
  return named.flatMap((names) => {
    const own = new Set(names);
    return nameSpans(text, names, (words) => all.has(words) && !own.has(words));
  });
}
