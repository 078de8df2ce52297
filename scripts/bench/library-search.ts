import type { Dataset, Entity, Sanction } from '../../dataset/model';
import { createHoldings } from '../../entrypoints/library/holdings';
import type { Filters } from '../../entrypoints/library/search-address';

const SIZE = 100_000;
const RUNS = 7;
const AUTHORITY = 'name authority 8';
const givenNames = 'Wei Ming Ivan Sergei Maria Jose Ahmad Fatima John Anna Olga Kim Tariq Hassan Elena Viktor'.split(
  ' ',
);
const syllables = 'chen wang li kov bar mir san del tor ahm ros pet gul han vic zar'.split(' ');
const part = (number: number): string => syllables[number % syllables.length] ?? '';

/** A made-up list: every person with two names, an office, and for every second one a sanction. */
function madeUp(): Dataset {
  const entities = Array.from({ length: SIZE }, (_, i): Entity => {
    const surname = part(i) + part(i >> 4) + part(i >> 8) + part(i >> 12);
    const given = givenNames[(i * 7) % givenNames.length] ?? '';
    const names = [`${surname} ${given}`, `${given} ${part(i * 3)}${surname}`];
    return {
      id: `person-${i}`,
      schema: 'Person',
      caption: names[0] ?? '',
      names: names.map((text, at) => ({ text, kind: at === 0 ? 'name' : 'alias' })),
      positions: [],
    };
  });
  const sanctions = entities.flatMap(({ id }, i): Sanction[] => {
    const startDate = `${2000 + (i % 25)}-${String(1 + (i % 12)).padStart(2, '0')}-22`;
    const who = { authority: `Authority ${i % 20}`, program: `Programme ${i % 300}` };
    return i % 2 ? [] : [{ id: `sanction-${i}`, entity: id, ...who, startDate, dateFrom: 'list', evidence: [] }];
  });
  return { id: 'made-up', title: 'Made up', sources: [], entities, sanctions };
}

/** What a reader types, letter by letter, into the library's search; times in ms. */
export function librarySearch(): Record<string, string | number> {
  const dataset = madeUp();
  let start = performance.now();
  const holdings = createHoldings([dataset]);
  const built = performance.now() - start;
  const typed = ['viktor chenwang', '22 march 2003', 'authority 7', 'programme 12'].flatMap((query) =>
    Array.from(query, (_, end) => query.slice(0, end + 1)),
  );
  const timesOf = (filters: Filters): number[] =>
    Array.from({ length: RUNS }, () =>
      typed.map((query) => {
        start = performance.now();
        holdings.find({ query, ...filters });
        return performance.now() - start;
      }),
    )
      .flat()
      .sort((a, b) => a - b);
  const at = (times: readonly number[], share: number) =>
    (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
  const [all, narrowed] = [timesOf({}), timesOf({ kind: 'Person', standing: 'sanctioned', authority: AUTHORITY })];
  return {
    entities: SIZE,
    'ready after': built.toFixed(0),
    searches: all.length,
    median: at(all, 0.5),
    slowest: at(all, 1 - 1e-9),
    'narrowed, median': at(narrowed, 0.5),
    'narrowed, slowest': at(narrowed, 1 - 1e-9),
  };
}
