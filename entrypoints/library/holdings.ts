/** All that the library page can be asked about. Plain values in and out: it runs in the page's worker, and in tests as it is. */
import {
  type Act,
  type AuthorityLine,
  actsBy,
  actsIn,
  authorityLines,
  type DayLine,
  dayLines,
} from '../../dataset/acts';
import { createCatalogue } from '../../dataset/describe';
import type { Dossier } from '../../dataset/dossier';
import { indexDatasets } from '../../dataset/known';
import { mergeDatasets } from '../../dataset/merge';
import type { Dataset } from '../../dataset/model';
import { type Network, networkOf } from '../../dataset/network';
import { readSource, type SourceReading, sourceLines } from '../../dataset/reading';
import type { ReadPage } from '../../export/page';
import { metBy, searchableIn } from '../../search/records';
import { createSearch } from '../../search/search';
import { fileAbout, fileAboutPage } from './files';
import { type Choices, narrowingIn } from './narrowing';
import { BLOCK, type FileFormat, type Found, type MadeFile, type Row, type SourceRow } from './rows';
import { type Search, writeSearch } from './search-address';

export function createHoldings(held: readonly [Dataset, ...Dataset[]]) {
  const merged = mergeDatasets(held);
  const datasets = [merged];
  const catalogue = createCatalogue(datasets);
  const lines = catalogue.lines();
  const index = indexDatasets(datasets);
  const acts = actsIn(index);
  const searchable = searchableIn(index);
  const search = createSearch(lines.map(({ id }) => searchable(id)));
  const narrowing = narrowingIn({ lines, index, acts, held, merged });
  // The list of one search is asked for in blocks while it is scrolled.
  let last = { key: '', records: search.find('') };

  const resultOf = (asked: Search): Uint32Array => {
    const key = writeSearch(asked);
    if (last.key !== key) last = { key, records: narrowing.narrow(search.find(asked.query ?? ''), asked) };
    return last.records;
  };
  const rows = (asked: Search, from: number, to: number): Row[] =>
    [...resultOf(asked).subarray(from, to)].flatMap((record) => {
      const line = lines[record];
      if (!line) return [];
      const { caption, role, body, ended, status } = line;
      const shown = [caption, ...(status === 'linked' && !ended && role ? [role, body ?? ''] : [])];
      const met = asked.query?.trim() ? metBy(asked.query, searchable(line.id), shown) : undefined;
      return [met ? { ...line, met } : line];
    });

  return {
    find: (asked: Search): Found => ({
      total: resultOf(asked).length,
      known: lines.length,
      first: rows(asked, 0, BLOCK),
    }),
    rows,
    choices: (): Choices => narrowing.choices(),
    dossier: (id: string): Dossier | undefined => catalogue.dossier(id),
    network: (id: string): Network | undefined => networkOf(id, index),
    days: (): DayLine[] => dayLines(acts),
    actsOn: (date: string | undefined): Act[] => acts.filter((act) => act.date === date),
    authorities: (): AuthorityLine[] => authorityLines(acts),
    actsBy: (authority: string): Act[] => actsBy(authority, acts),
    file: (format: FileFormat, ids?: string[]): MadeFile => fileAbout(datasets, format, ids),
    pageFile: (format: FileFormat, page: ReadPage): MadeFile => fileAboutPage(datasets, format, page),
    /** As they came, one beside the other. */
    datasets: (): readonly Dataset[] => held,
    ids: (): string[] => held.map(({ id }) => id),
    sources: (): SourceRow[] => sourceLines(datasets),
    source: (id: string): SourceReading | undefined => readSource(datasets, index, id),
  };
}

export type Holdings = ReturnType<typeof createHoldings>;

/** The same, from the other side of a worker. */
export type AskHoldings = <Question extends keyof Holdings>(
  question: Question,
  ...about: Parameters<Holdings[Question]>
) => Promise<ReturnType<Holdings[Question]>>;
