/**
 * npm run derive -- [DIR] [--out FILE]      a folder of articles → dataset (seeds/ → dataset/seeds.json; others → standard output)
 * npm run derive -- FILE --explain          what each stage saw of one article
 */
import { stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deriveDataset } from '../derive';
import { explain } from './derive-explain';
import { formatDataset, readFileArticle, readFolder } from './derive-folder';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, explain: { type: 'boolean', default: false } },
  });
  const path = positionals[0] ?? 'seeds';
  const info = await stat(path).catch(() => undefined);
  if (!info) throw new Error(`${path}: there is no such file or folder`);
  if (values.explain) {
    if (info.isDirectory()) throw new Error(`${path}: --explain wants one article, this is a directory`);
    process.stdout.write(explain(await readFileArticle(path), process.stdout.isTTY));
    return 0;
  }
  if (!info.isDirectory()) throw new Error(`${path}: wanted a folder of articles, this is a file`);
  const { articles, review, faults } = await readFolder(path);
  for (const fault of faults) console.error(fault);
  const seeds = resolve(path) === resolve('seeds');
  const dataset = seeds
    ? deriveDataset(articles, review)
    : deriveDataset(articles, review, { id: 'derived', title: `Derived from ${basename(resolve(path))}` });
  const out = values.out ?? (seeds ? 'dataset/seeds.json' : undefined);
  if (out === undefined) process.stdout.write(formatDataset(dataset));
  else {
    await writeFile(out, formatDataset(dataset));
    console.error(
      `${out}: ${articles.length} articles, ${dataset.entities.length} entities, ${dataset.sanctions.length} sanctions`,
    );
  }
  return faults.length > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
