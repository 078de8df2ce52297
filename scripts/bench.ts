/** `npm run bench`: what the extension costs, beside the bare walk and mark.js, on generated pages, in one run. */
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { parseDataset } from '../dataset/check';
import seeds from '../dataset/seeds.json';
import { createIndex, type Index } from '../match/index';
import { scan } from '../match/scan';
import { MOST_PAINTED } from '../page/nearest';
import { holdContest } from './bench/contest/contest';
import { deriving } from './bench/deriving';
import { librarySearch } from './bench/library-search';
import { bareWalk, markJs, median, paintedRanges, scriptTime, timeToPainted } from './bench/measures';
import { newsPage } from './bench/news-page';
import { launch } from './browsers/launch';
import { locate } from './browsers/locate';
import type { Session } from './browsers/session';
import { serve } from './front-page/serve';

const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 7;
/** What a browser loads into every page; the budget of the design. */
const PAGE_SCRIPT = '.output/chrome-mv3/page.js';
const BUDGET = 30_000;

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await measure());
  return results;
}

type Bench = { bare: Browser; session: Session; library: string; names: readonly string[] };

async function row({ bare, session, library, names }: Bench, address: string, wanted: number) {
  const without = () => bare.newPage();
  const withUs = () => session.newPage();
  const isPainted = async (page: Page): Promise<boolean> => (await paintedRanges(page)) >= wanted;
  const floor = median(await repeat(() => bareWalk(bare, address)));
  const alone = median(await repeat(() => scriptTime(without, address, async () => true)));
  const together = median(await repeat(() => scriptTime(withUs, address, isPainted)));
  const painted = median(await repeat(() => timeToPainted(withUs, address, wanted)));
  const marks = median(await repeat(() => markJs(bare, address, library, names)));
  const ours = Math.max(0, together - alone);
  return {
    names: wanted,
    'bare walk': floor.toFixed(2),
    'ours, script': ours.toFixed(1),
    'ours ×': (ours / floor).toFixed(1),
    'ours, to painted': painted.toFixed(0),
    'mark.js': marks.toFixed(0),
    'mark.js ×': (marks / floor).toFixed(0),
    'mark.js / ours': (marks / ours).toFixed(0),
  };
}

async function main(): Promise<void> {
  if (!existsSync(PAGE_SCRIPT)) throw new Error('There is no build to measure: run `npm run build` first.');
  const dataset = parseDataset(seeds);
  const named = dataset.entities.flatMap((entity) => entity.names.filter((name) => name.kind === 'name'));
  const names = named.map((name) => name.text);
  const index = createIndex([dataset]);
  const pages = new Map(SIZES.map((size) => [`/${size}`, newsPage(size, names)]));
  const program = locate('chromium');
  if (!program) throw new Error('No Chromium was found: name its program in CHROME_PATH.');
  const server = await serve((path) => ({ body: pages.get(path) ?? '' }));
  const bare = await puppeteer.launch({ executablePath: program, headless: true, args: ['--no-sandbox'] });
  const session = await launch({ browser: 'chromium' });
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.js');
  try {
    console.log('ways to find names, each in a fresh page, medians in ms; mark.js also paints:');
    console.table(await holdContest(bare));
    console.log(
      `${names.length} names, ${RUNS} fresh pages each, medians in ms; × is times the bare walk of the page.`,
    );
    const rows: Record<string, object> = {};
    for (const size of SIZES) {
      const path = `/${size}`;
      const wanted = countNames(index, pages.get(path) ?? '');
      rows[`${size / 1000} kB`] = await row({ bare, session, library, names }, server.url(path), wanted);
    }
    console.table(rows);
    console.log('the library’s search, letter by letter, in ms:');
    console.table({ library: librarySearch() });
    console.log('deriving, on one core:');
    console.table({ articles: await deriving() });
    const size = statSync(PAGE_SCRIPT).size;
    const verdict = size <= BUDGET ? 'within' : 'OVER';
    console.log(`always-loaded script: ${size / 1000} kB, ${verdict} the budget of ${BUDGET / 1000} kB`);
  } finally {
    await Promise.all([bare.close(), session.close()]);
    server.close();
  }
}

/** How many full names a page shows: the painter has shown at least as many ranges when it is done. */
function countNames(index: Index, html: string): number {
  const { groups, hits } = scan(index, [html.replace(/<[^>]+>/g, '')]);
  const full = (hits[0] ?? []).filter((number, i) => i % 3 === 2 && groups[number]?.tier === 'sure');
  return Math.min(MOST_PAINTED, full.length);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
