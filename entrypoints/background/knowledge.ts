import { parseDataset } from '../../dataset/check';
import { type Catalogue, createCatalogue } from '../../dataset/describe';
import { digest } from '../../dataset/digest';
import { mergeDatasets } from '../../dataset/merge';
import { ownDataset, ownDatasets, ownLines } from '../../dataset/own-data';
import seeds from '../../dataset/seeds.json';
import type { Index } from '../../match/index';
import { indexFor, type Part } from './kept-index';

/** Of the sources that read, fold and pack names; set by the build. An index that other code made is not ours to use. */
declare const __MATCHER__: string;

/** What came with the extension. */
const shipped = parseDataset(seeds);

let described: Promise<Catalogue> | undefined;
let searchable: Promise<Index> | undefined;

/** What is known, ready to be asked: one for all tabs. */
export function catalogue(): Promise<Catalogue> {
  described ??= whereKept(ownDatasets()).then((own) => createCatalogue([mergeDatasets([shipped, ...own])]));
  return described;
}

/** What is known, ready to be searched for: one for all tabs. */
export function index(): Promise<Index> {
  searchable ??= readIndex();
  return searchable;
}

/** The reader's own data changed: the next who asks is answered from it. */
export function readAnew(): void {
  described = undefined;
  searchable = undefined;
}

/** In a browser that keeps nothing, what came with the extension is all there is. */
const whereKept = <Item>(own: Promise<Item[]>): Promise<Item[]> => own.catch(() => []);

async function readIndex(): Promise<Index> {
  const own = (await whereKept(ownLines())).map(
    // One that cannot be read any more is left out here as well.
    ({ id, hash }): Part => ({ hash, load: () => ownDataset(id).catch(() => nothing) }),
  );
  const parts = [{ hash: await digest(shipped), load: async () => shipped }, ...own];
  // A matcher that is being worked on changes under one build's name.
  const matcher = import.meta.env.DEV ? `${performance.timeOrigin}` : __MATCHER__;
  // Letters are folded by the browser's own Unicode tables.
  return indexFor(parts, `${matcher} ${navigator.userAgent}`);
}

const nothing = { id: 'nothing', title: '', sources: [], entities: [], sanctions: [] };
