/** The reader's own datasets: kept in the browser beside those that came with the extension. Checked before they come here. */
import * as v from 'valibot';
import { parseDataset } from './check';
import { database } from './database';
import { digest } from './digest';
import type { Dataset } from './model';

const DATASETS = 'datasets';
const LINES = 'lines';
const inDatabase = database('own-data', [DATASETS, LINES]);

const OwnLine = v.object({ id: v.string(), title: v.string(), entities: v.number(), hash: v.string() });
/** A dataset in short: enough to list it, and to tell by `hash` whether it is still the same, without reading it. */
export type OwnLine = v.InferOutput<typeof OwnLine>;

const lineOf = async (dataset: Dataset): Promise<OwnLine> => ({
  id: dataset.id,
  title: dataset.title,
  entities: dataset.entities.length,
  hash: await digest(dataset),
});

export async function ownLines(): Promise<OwnLine[]> {
  const stored = await inDatabase<unknown[]>('readonly', (store) => store(LINES).getAll());
  return stored.flatMap((line) => (v.is(OwnLine, line) ? [line] : []));
}

/** Throws where it is there no more, or a former version kept it in a form that does not hold now. */
export async function ownDataset(id: string): Promise<Dataset> {
  return parseDataset(await ownAsKept(id));
}

/** All that can be read, in the order of their ids. What cannot be stays where it is, and does not count. */
export async function ownDatasets(): Promise<Dataset[]> {
  const stored = await inDatabase<unknown[]>('readonly', (store) => store(DATASETS).getAll());
  return stored.flatMap((value) => readable(value) ?? []);
}

function readable(value: unknown): Dataset | undefined {
  try {
    return parseDataset(value);
  } catch {
    return undefined;
  }
}

/** As it stands in the store, whether it can be read or not. */
export const ownAsKept = (id: string): Promise<unknown> =>
  inDatabase<unknown>('readonly', (store) => store(DATASETS).get(id));

/** One beside the others. Under an id that another one has, it gets an id of its own: nothing that is kept is lost. */
export async function addOwn(dataset: Dataset, taken: readonly string[]): Promise<OwnLine> {
  const ids = [...taken, ...(await ownLines()).map(({ id }) => id)];
  const hash = await digest(dataset);
  const added = ids.includes(dataset.id) ? { ...dataset, id: `${dataset.id}-${hash.slice(0, 8)}` } : dataset;
  const line = await lineOf(added);
  await inDatabase('readwrite', (store) => {
    store(LINES).put(line, added.id);
    return store(DATASETS).put(added, added.id);
  });
  return line;
}

/** What was taken out comes back: as it stood there where it cannot be read, and under a free id. */
export async function putBackOwn(line: OwnLine, value: unknown, taken: readonly string[]): Promise<OwnLine> {
  const dataset = readable(value);
  if (dataset) return addOwn(dataset, taken);
  const ids = [...taken, ...(await ownLines()).map(({ id }) => id)];
  const back = ids.includes(line.id) ? { ...line, id: `${line.id}-${line.hash.slice(0, 8)}` } : line;
  await inDatabase('readwrite', (store) => {
    store(LINES).put(back, back.id);
    return store(DATASETS).put(value, back.id);
  });
  return back;
}

export async function removeOwn(id: string): Promise<void> {
  await inDatabase('readwrite', (store) => {
    store(LINES).delete(id);
    return store(DATASETS).delete(id);
  });
}

/** These and no others but what cannot be read, which is in no backup; all of it or, where there is no room, nothing. */
export async function replaceOwn(datasets: readonly Dataset[]): Promise<void> {
  const lines = await Promise.all(datasets.map(lineOf));
  const before = await Promise.all((await ownLines()).map(async (line) => ({ line, value: await ownAsKept(line.id) })));
  const left = before.filter(({ value }) => !readable(value));
  await inDatabase('readwrite', (store) => {
    store(LINES).clear();
    for (const line of [...left.map(({ line }) => line), ...lines]) store(LINES).put(line, line.id);
    const cleared = store(DATASETS).clear();
    for (const { line, value } of left) store(DATASETS).put(value, line.id);
    for (const dataset of datasets) store(DATASETS).put(dataset, dataset.id);
    return cleared;
  });
}
