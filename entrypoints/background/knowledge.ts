import { parseDataset } from '../../dataset/check';
import { createCatalogue } from '../../dataset/describe';
import seeds from '../../dataset/seeds.json';
import type { Index } from '../../match/index';
import { digest, indexFor } from './kept-index';

/** Of the sources that read, fold and pack names; set by the build. An index that other code made is not ours to use. */
declare const __MATCHER__: string;

const datasets = [parseDataset(seeds)];

/** What is known, ready to be asked: one for all tabs. */
export const catalogue = createCatalogue(datasets);

let known: Promise<Index> | undefined;

/** What is known, ready to be searched for: one for all tabs. */
export function index(): Promise<Index> {
  known ??= readIndex();
  return known;
}

async function readIndex(): Promise<Index> {
  const parts = datasets.map(async (dataset) => ({ hash: await digest(dataset), load: async () => dataset }));
  // A matcher that is being worked on changes under one build's name.
  const matcher = import.meta.env.DEV ? `${performance.timeOrigin}` : __MATCHER__;
  // Letters are folded by the browser's own Unicode tables.
  return indexFor(await Promise.all(parts), `${matcher} ${navigator.userAgent}`);
}
