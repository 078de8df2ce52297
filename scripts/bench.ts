/** `npm run bench`: what the extension costs, beside other ways to do its work, on generated pages and saved ones, in one run. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { parseDataset } from '../dataset/check';
import seeds from '../dataset/seeds.json';
import { createIndex } from '../match/index';
import { holdContest } from './bench/contest/contest';
import { deriving } from './bench/deriving';
import { librarySearch } from './bench/library-search';
import { popupOpening } from './bench/popup/popup';
import { wholeExtension } from './bench/whole/whole';
import { locate } from './browsers/locate';

const parts = ['names', 'whole', 'popup', 'library', 'deriving'] as const;

/** `npm run bench -- whole`: only that part. */
const isWanted = (part: (typeof parts)[number]): boolean => {
  const asked = process.argv.slice(2);
  return asked.length === 0 || asked.includes(part);
};

async function main(): Promise<void> {
  if (!existsSync('.output/chrome-mv3')) throw new Error('There is no build to measure: run `npm run build` first.');
  const program = locate('chromium');
  if (!program) throw new Error('No Chromium was found: name its program in CHROME_PATH.');
  if (isWanted('names')) {
    const bare = await puppeteer.launch({ executablePath: program, headless: true, args: ['--no-sandbox'] });
    try {
      console.log('ways to find names, each in a fresh page, medians in ms; mark.js also paints:');
      console.table(await holdContest(bare));
    } finally {
      await bare.close();
    }
  }
  if (isWanted('whole')) {
    const dataset = parseDataset(seeds);
    const named = dataset.entities.flatMap((entity) => entity.names.filter((name) => name.kind === 'name'));
    await wholeExtension({ program, names: named.map(({ text }) => text), index: createIndex([dataset]) });
  }
  if (isWanted('popup')) {
    console.log('the popup over a page of 300 names, from its document to its first paint, in ms:');
    const firefox = locate('firefox');
    if (!firefox) throw new Error('No Firefox was found: name its program in FIREFOX_PATH.');
    console.table(await popupOpening({ chromium: program, firefox }));
  }
  if (isWanted('library')) {
    console.log('the library’s search, letter by letter, in ms:');
    console.table({ library: librarySearch() });
  }
  if (isWanted('deriving')) {
    console.log('deriving, on one core:');
    console.table({ articles: await deriving() });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
