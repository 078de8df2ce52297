/** Of all records those that the filters leave; runs in the worker, where a hundred thousand take a few milliseconds. */
import { type Act, type Authority, actsBy, authorityLines } from '../../dataset/acts';
import { claimsFrom } from '../../dataset/claims';
import type { EntitySummary } from '../../dataset/dossier';
import type { Index } from '../../dataset/known';
import type { Dataset, Schema, Source } from '../../dataset/model';
import { sourceLines } from '../../dataset/reading';
import type { SourceRow } from './rows';
import { type Filters, hasFilters, Standing } from './search-address';

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
    authority: remembering((key) => actsBy(key, acts).flatMap(({ targets }) => targets.map(({ id }) => id))),
    source: remembering((source) => claimsFrom(source, index).map(({ id }) => id)),
    list: remembering((list) =>
      held.filter(({ id }) => id === list).flatMap(({ entities }) => entities.map(({ id }) => id)),
    ),
  };
  return {
    narrow(records: Uint32Array, filters: Filters): Uint32Array {
      if (!hasFilters(filters)) return records;
      const { kind, standing, authority, source, list } = filters;
      const among = [
        authority === undefined ? undefined : idsOf.authority(authority),
        source === undefined ? undefined : idsOf.source(source),
        list === undefined ? undefined : idsOf.list(list),
      ].filter((ids) => ids !== undefined);
      return records.filter((record) => {
        const line = lines[record];
        return (
          line !== undefined &&
          (kind === undefined || line.schema === kind) &&
          (standing === undefined || standingOf(line) === standing) &&
          among.every((ids) => ids.has(line.id))
        );
      });
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

/** The last answer is kept: a list is asked for block by block. */
function remembering(find: (key: string) => readonly string[]): (key: string) => ReadonlySet<string> {
  let last: { key: string; ids: ReadonlySet<string> } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, ids: new Set(find(key)) };
    return last.ids;
  };
}
