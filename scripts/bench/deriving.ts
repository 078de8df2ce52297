import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveDataset } from '../../derive';
import type { Article } from '../../derive/article';
import { readFileArticle } from '../derive-folder';

const FOLDERS = ['', 'aside', 'learned', 'unseen'].map((name) => join('tests/derive/articles', name));
const WORDS = 500;
// All of them, not a part times as much: the first few hundred cost two or three times what the others do, until their code is compiled.
const ARTICLES = 10_000;
const LONG = [1_000_000, 5_000_000];

async function readAll(): Promise<Article[]> {
  const all: Article[] = [];
  for (const folder of FOLDERS)
    for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('.txt')).sort())
      all.push(await readFileArticle(join(folder, name)));
  return all;
}

/** The labelled articles run on into one another, cut into pieces of as many words. */
function piecesOf(articles: readonly Article[]): Article[] {
  const words = articles.flatMap(({ text }) => text.split(/(?<=\s)(?=\S)/));
  return Array.from({ length: ARTICLES }, (_, i): Article => {
    const from = (i * WORDS) % (words.length - WORDS);
    return { id: `a${i}`, title: 'a', date: '2021-03-22', text: words.slice(from, from + WORDS).join('') };
  });
}

/** Seconds of one core for 10,000 articles of 500 words, and how much longer five times the text takes. */
export async function deriving(): Promise<Record<string, string | number>> {
  const articles = await readAll();
  const start = process.cpuUsage();
  for (const article of piecesOf(articles)) deriveDataset([article]);
  const { user } = process.cpuUsage(start);
  const body = articles.map(({ text }) => text).join('\n\n');
  const [short = 0, long = 0] = LONG.map((length) => {
    const text = body.repeat(Math.ceil(length / body.length)).slice(0, length);
    const before = performance.now();
    deriveDataset([{ id: 'long', title: 'long', date: '2021-03-22', text }]);
    return performance.now() - before;
  });
  return {
    '10,000 articles of 500 words, s': (user / 1e6).toFixed(0),
    'one of 5 MB, s': (long / 1000).toFixed(1),
    'its time / that of 1 MB': (long / short).toFixed(1),
  };
}
