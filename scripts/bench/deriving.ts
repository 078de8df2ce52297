import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, number, object, parse } from 'valibot';
import { build } from 'vite';
import type { Article } from '../../derive/article';
import { readFileArticle } from '../derive-folder';

const FOLDERS = ['', 'aside', 'learned', 'unseen'].map((name) => join('tests/derive/articles', name));
const Figures = object({ all: number(), long: array(number()) });

async function readAll(): Promise<Article[]> {
  const all: Article[] = [];
  for (const folder of FOLDERS)
    for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('.txt')).sort())
      all.push(await readFileArticle(join(folder, name)));
  return all;
}

/** Seconds of one core for 10,000 articles of 500 words, and how much longer five times the text takes. */
export async function deriving(): Promise<Record<string, string | number>> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [await bundle()], {
    input: JSON.stringify(await readAll()),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The articles were not derived: ${stderr}`);
  const { all, long } = parse(Figures, JSON.parse(stdout));
  const [ofOne = 0, ofFive = 0] = long;
  return {
    '10,000 articles of 500 words, s': all.toFixed(0),
    'one of 5 MB, s': ofFive.toFixed(1),
    'its time / that of 1 MB': (ofFive / ofOne).toFixed(1),
  };
}

/** As tsx runs it, each function that is made has its name set: five times as slow, and no reader's browser does that. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sanction-lens-deriving-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      ssr: new URL('deriving-run.ts', import.meta.url).pathname,
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
  return join(folder, 'run.mjs');
}
