/** Of all records those that the filters leave; runs in the worker, where a hundred thousand take a few milliseconds. */
import { type Act, type Authority, actsBy, authorityLines } from '../../dataset/acts';
import { claimsFrom } from '../../dataset/claims';
import type { EntitySummary } from '../../dataset/dossier';
import type { Index } from '../../dataset/known';
import { type Dataset, Schema, type Source } from '../../dataset/model';
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

  const traits = once(() => traitsOf(lines));

  const keptBy = ({ kind, standing, authority, source, list }: Filters): Uint8Array => {
    const { kinds, standings, numbers } = traits();
    const among = [
      authority === undefined ? undefined : idsOf.authority(authority),
      source === undefined ? undefined : idsOf.source(source),
      list === undefined ? undefined : idsOf.list(list),
    ].flatMap((ids) => (ids ? [marked(ids, numbers, lines.length)] : []));
    const [wantedKind, wantedStanding] = [kind && numberOfKind(kind), standing && numberOfStanding(standing)];
    return new Uint8Array(lines.length).map((_, record) =>
      Number(
        (wantedKind === undefined || kinds[record] === wantedKind) &&
          (wantedStanding === undefined || standings[record] === wantedStanding) &&
          among.every((marks) => marks[record] === 1),
      ),
    );
  };
  // Asked with every letter that is typed.
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
      kinds: Schema.options.filter((kind) => traits().kinds.includes(numberOfKind(kind))),
      standings: Standing.options.filter((one) => traits().standings.includes(numberOfStanding(one))),
      authorities: authorityLines(acts).map(({ key, name }) => ({ key, name })),
      lists: held.map((dataset) => listOf(dataset, merged)),
    }),
  };
}

const numberOfKind = (kind: Schema): number => Schema.options.indexOf(kind);
const numberOfStanding = (standing: Standing): number => Standing.options.indexOf(standing);

/** By record, as numbers side by side: to go through the entries themselves takes a hundred times as long. */
function traitsOf(lines: readonly EntitySummary[]) {
  const kinds = new Uint8Array(lines.length);
  const standings = new Uint8Array(lines.length);
  const numbers = new Map<string, number>();
  lines.forEach((line, record) => {
    kinds[record] = numberOfKind(line.schema);
    standings[record] = numberOfStanding(standingOf(line));
    numbers.set(line.id, record);
  });
  return { kinds, standings, numbers };
}

function marked(ids: readonly string[], numbers: ReadonlyMap<string, number>, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const id of ids) {
    const record = numbers.get(id);
    if (record !== undefined) marks[record] = 1;
  }
  return marks;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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
