import { createRequire } from 'node:module';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { inPage } from '../../browsers/in-page';
import { serve } from '../../front-page/serve';
import { median } from '../measures';
import type * as InPage from './in-page';
import type { Engine, Named } from './in-page';
import { namesOf } from './names';
import { prosePage } from './prose';

declare const contest: typeof InPage;

const SIZES = [10, 1_000, 10_000, 100_000];
const ENGINES: Engine[] = ['ours', 'regular expression', 'modern-ahocorasick', 'mark.js'];
const CHARACTERS = 100_000;
/** An engine that takes longer than this for one step is out of the contest, also with more names. */
const PATIENCE = 15_000;

type Result = { names: number; build: number; heap: number; cold: number; warm: number; found: number };

/** All ways to find names in a page of prose, by number of names: one line each, ratios beside what they are of. */
export async function holdContest(browser: Browser): Promise<Record<string, object>> {
  const script = await bundle();
  const body = prosePage(CHARACTERS, namesOf(100_000).names);
  const server = await serve(() => ({ body }));
  try {
    return await tryAll(browser, server.url('/'), script);
  } finally {
    server.close();
  }
}

async function tryAll(browser: Browser, address: string, script: string): Promise<Record<string, object>> {
  const floors: number[] = [];
  const table: Record<string, object> = {};
  const out = new Map<Engine, string>();
  const smallest = new Map<Engine, Result>();
  for (const size of SIZES) {
    const { names, real } = namesOf(size);
    for (const engine of ENGINES) {
      const key = `${engine}, ${size} names`;
      const given = out.get(engine);
      if (given) {
        table[key] = { 'warm ms': given };
        continue;
      }
      try {
        const { floor, result } = await onFreshPage(browser, address, script, (page) => tryOut(page, engine, names));
        floors.push(floor);
        if (!smallest.has(engine)) smallest.set(engine, result);
        table[key] = line(result, median(floors), smallest.get(engine), real);
      } catch (error) {
        const why = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 60) : 'failed';
        out.set(engine, why);
        table[key] = { 'warm ms': why };
      }
    }
  }
  console.log(`bare walk of the page (${CHARACTERS / 1000} kB of text): ${median(floors).toFixed(3)} ms`);
  return table;
}

function line({ names, build, heap, cold, warm, found }: Result, floor: number, at10?: Result, real = 0): object {
  return {
    'of them listed': real,
    'build ms': build.toFixed(1),
    'µs a name': ((build * 1000) / names).toFixed(2),
    'bytes a name': Math.round(heap / names),
    'cold ms': cold.toFixed(1),
    'warm ms': warm.toFixed(2),
    '× bare walk': (warm / floor).toFixed(1),
    '× itself at 10': at10 ? (warm / at10.warm).toFixed(2) : '',
    found,
  };
}

async function tryOut(page: Page, engine: Engine, names: Named[]): Promise<{ floor: number; result: Result }> {
  const cdp = await page.createCDPSession();
  const floor = await inPage(page, () => contest.walk());
  await inPage(page, (list: Named[]) => contest.give(list), names);
  const before = await heapOf(cdp);
  const built = await inTime(page, (which: Engine) => contest.build(which), engine);
  const heap = (await heapOf(cdp)) - before;
  const matched = await inTime(page, (again: boolean) => contest.match(again), engine !== 'mark.js');
  return { floor, result: { names: names.length, build: built, heap, ...matched } };
}

async function inTime<Arg, Value>(page: Page, run: (arg: Arg) => Value | Promise<Value>, arg: Arg): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`more than ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([inPage<[Arg], Value>(page, run, arg), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Bytes of objects and buffers that are really in use. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await cdp.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function onFreshPage<T>(browser: Browser, address: string, script: string, run: (page: Page) => Promise<T>) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mark.js/dist/mark.js') });
    await page.addScriptTag({ content: script });
    return await run(page);
  } finally {
    // A page that is still at work does not close by itself.
    await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 2000))]);
  }
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'contest' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The page’s part of the contest could not be built.');
  return chunk.code;
}
