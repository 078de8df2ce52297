/** A source as it is read: its text, what rests on it, and who is named in it. */
import { excerptsOf } from './check';
import type { EntityLine, SourceLine } from './dossier';
import type { Dataset, Entity, Source } from './model';
import { merged, nameSpans, type Span } from './quote';

export type SourceReading = {
  source: Source;
  /** The sentences of sanctions. */
  sentences: Span[];
  /** The words of offices and dates, and every place where an entity named in this source stands by one of its names. */
  words: Span[];
  /** The entities that something in this source is evidence for. */
  named: EntityLine[];
};

export const sourceLines = (datasets: readonly Dataset[]): (SourceLine & { beginning: string })[] =>
  datasets.flatMap(({ sources }) => sources.map(({ text, ...line }) => ({ ...line, beginning: beginningOf(text) })));

/** Titles of articles are made from their text here; enough of it tells two of one day apart. */
const beginningOf = (text: string): string =>
  text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text;

export function readSource(datasets: readonly Dataset[], id: string): SourceReading | undefined {
  for (const dataset of datasets) {
    const source = dataset.sources.find((one) => one.id === id);
    if (!source) continue;
    const named = namedIn(dataset, id);
    const { sentences, words } = spansIn(dataset, id);
    const lines = named.map(({ id, caption, schema }) => ({ id, caption, schema }));
    return { source, sentences, words: merged([...words, ...namesIn(source.text, named)]), named: lines };
  }
  return undefined;
}

function spansIn(dataset: Dataset, source: string): Pick<SourceReading, 'sentences' | 'words'> {
  const spans = (excerpts: Iterable<{ source: string; start: number; end: number }>): Span[] =>
    merged([...excerpts].filter((one) => one.source === source).map(({ start, end }): Span => [start, end]));
  const sentences = dataset.sanctions.flatMap(({ evidence }) => evidence);
  const whole = new Set(sentences);
  return {
    sentences: spans(sentences),
    words: spans([...excerptsOf(dataset)].map(({ excerpt }) => excerpt).filter((excerpt) => !whole.has(excerpt))),
  };
}

/** Letters to be looked through, for all names together: a list of ten thousand names in one long text would take minutes. */
const MOST = 20_000_000;

function namesIn(text: string, named: readonly Entity[]): Span[] {
  const all = new Set(named.flatMap(({ names }) => names.map((name) => name.text)));
  if (all.size * text.length > MOST) return [];
  return named.flatMap(({ names }) => {
    const own = new Set(names.map((name) => name.text));
    return nameSpans(text, [...own], (words) => all.has(words) && !own.has(words));
  });
}

function namedIn({ entities, sanctions }: Dataset, source: string): Entity[] {
  const sanctioned = new Set(
    sanctions.filter(({ evidence }) => evidence.some((one) => one.source === source)).map(({ entity }) => entity),
  );
  return entities.filter(
    ({ id, names, positions }) =>
      sanctioned.has(id) || [...names, ...positions].some(({ evidence }) => evidence?.source === source),
  );
}
