/** Of all records those that the filters leave; runs in the worker, where a hundred thousand take a few milliseconds. */
import { type Act, type Authority, actsBy, authorityLines } from '../../dataset/acts';
import { claimsFrom } from '../../dataset/claims';
import type { EntitySummary } from '../../dataset/dossier';
import type { Index } from '../../dataset/known';
import type { Dataset, Schema, Source } from '../../dataset/model';
import { sourceLines } from '../../dataset/reading';
import type { SourceRow } from './rows';
import { type Filters, hasFilters, type Search, Standing, writeSearch } from './search-address';

/** What there is to choose from. `more`: sources that are left out, the oldest. */
export type Choices = {
  kinds: Schema[];
  standings: Standing[];
  authorities: Pick<Authority, 'key' | 'name'>[];
  lists: { id: string; title: string; sources: SourceRow[]; more: number }[];
};

type Known = {
  lines: readonly EntitySummary[];
  index: Index;
  acts: readonly Act[];
  /** As they came, and as one. */
  held: readonly Dataset[];
  merged: Dataset;
};

/** Nobody looks through more in a menu; the page of an older source has what was read from it. */
const MOST_SOURCES = 500;

const standingOf = ({ status, ended }: EntitySummary): Standing =>
  status === 'sanctioned' ? 'sanctioned' : ended ? 'ended' : 'linked';

export function narrowingIn({ lines, index, acts, held, merged }: Known) {
  const idsOf = {
    authority: (key: string) => actsBy(key, acts).flatMap(({ targets }) => targets.map(({ id }) => id)),
    source: (source: string) => claimsFrom(source, index).map(({ id }) => id),
    list: (list: string) =>
      held.filter(({ id }) => id === list).flatMap(({ entities }) => entities.map(({ id }) => id)),
  };

  const keptBy = ({ kind, standing, authority, source, list }: Filters): Uint8Array => {
    const among = [
      authority === undefined ? undefined : new Set(idsOf.authority(authority)),
      source === undefined ? undefined : new Set(idsOf.source(source)),
      list === undefined ? undefined : new Set(idsOf.list(list)),
    ].filter((ids) => ids !== undefined);
    const kept = new Uint8Array(lines.length);
    lines.forEach((line, record) => {
      if (kind !== undefined && line.schema !== kind) return;
      if (standing !== undefined && standingOf(line) !== standing) return;
      if (among.every((ids) => ids.has(line.id))) kept[record] = 1;
    });
    return kept;
  };
  // Asked with every letter that is typed; going through the entries themselves takes longer than the search.
  let last: { key: string; kept: Uint8Array } | undefined;

  return {
    narrow(records: Uint32Array, search: Search): Uint32Array {
      if (!hasFilters(search)) return records;
      const { query: _, ...filters } = search;
      const key = writeSearch(filters);
      if (last?.key !== key) last = { key, kept: keptBy(filters) };
      const { kept } = last;
      return records.filter((record) => kept[record] === 1);
    },
    choices: (): Choices => ({
      kinds: [...new Set(lines.map(({ schema }) => schema))],
      standings: Standing.options.filter((one) => lines.some((line) => standingOf(line) === one)),
      authorities: authorityLines(acts).map(({ key, name }) => ({ key, name })),
      lists: held.map((dataset) => listOf(dataset, merged)),
    }),
  };
}

function listOf({ id, title, sources }: Dataset, merged: Dataset): Choices['lists'][number] {
  const known = new Map(merged.sources.map((source) => [source.id, source]));
  // Another dataset may use the same id for another text; this one's has an id of its own then.
  const own = sources.flatMap((source): Source[] => {
    const held = known.get(`${id}/${source.id}`) ?? known.get(source.id);
    return held ? [held] : [];
  });
  const newest = own.sort((a, b) => b.date.localeCompare(a.date)).slice(0, MOST_SOURCES);
  return { id, title, sources: sourceLines([{ ...merged, sources: newest }]), more: own.length - newest.length };
}
