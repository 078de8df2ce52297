/** A folder of articles on disk → a dataset: what `npm run derive` and the build both do. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Dataset } from '../dataset/model';
import { type Article, ArticleFault, deriveDataset, parseReview, type Review, readArticle } from '../derive';

/** No article is this long; whatever is, is something else. */
const LARGEST = 20_000_000;

export type Folder = { articles: Article[]; review: Review; faults: string[] };

/** Every article that can be read, and one sentence for each file that cannot. */
export async function readFolder(dir: string): Promise<Folder> {
  const entries = (await readdir(dir)).sort();
  const articles: Article[] = [];
  const faults: string[] = [];
  let review: Review = [];
  for (const entry of entries) {
    if (entry.startsWith('.')) continue;
    const path = join(dir, entry);
    try {
      if (entry === 'review.json') review = await readReview(path);
      else if (!isCompanion(entry)) articles.push(await readFileArticle(path));
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { articles, review, faults };
}

/** Other things that lie beside articles: notes, gold files. */
function isCompanion(entry: string): boolean {
  return ['.json', '.md'].includes(extname(entry));
}

async function readReview(path: string): Promise<Review> {
  try {
    return parseReview(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export async function readFileArticle(path: string): Promise<Article> {
  const info = await stat(path);
  if (info.isDirectory()) throw new ArticleFault(path, 'this is a directory, not an article');
  if (!info.isFile()) throw new ArticleFault(path, 'this is not a plain file');
  if (info.size > LARGEST) {
    throw new ArticleFault(
      path,
      `${Math.round(info.size / 1e6)} MB is too long for an article (${LARGEST / 1e6} MB at most)`,
    );
  }
  return readArticle(basename(path, extname(path)), decode(path, await readFile(path)), path);
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    // The mark at the beginning is kept: the header is matched after it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleFault(path, 'the text is not valid UTF-8; save it in that encoding');
  }
}

/** The folder’s dataset. Throws, naming file and offset, when an article cannot be read or an excerpt is not its text. */
export async function deriveFolder(dir: string): Promise<Dataset> {
  const { articles, review, faults } = await readFolder(dir);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return deriveDataset(articles, review);
}

/** Writes the dataset of `seeds/` where the extension reads it. Whether that changed anything. */
export async function writeSeeds(): Promise<boolean> {
  const derived = formatDataset(await deriveFolder('seeds'));
  const file = 'dataset/seeds.json';
  if (derived === (await readFile(file, 'utf8').catch(() => ''))) return false;
  await writeFile(file, derived);
  return true;
}

/** As it is checked in: readable in a diff. */
export const formatDataset = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 2)}\n`;
