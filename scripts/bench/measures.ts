import type { Browser, Page } from 'puppeteer-core';
import { inPage } from '../browsers/in-page';
import { until } from '../browsers/until';

/** The library's global, in the page that loads it. */
declare const Mark: new (root: Element) => { mark(what: string[], how: object): void };

type Open = () => Promise<Page>;

async function onFreshPage<T>(open: Open, address: string, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await open();
  try {
    await page.goto(address);
    return await run(page);
  } finally {
    await page.close();
  }
}

/** Script time on the main thread of a page from its start until `done`, in milliseconds; scripts of extensions count. */
export async function scriptTime(open: Open, address: string, done: (page: Page) => Promise<boolean>): Promise<number> {
  const page = await open();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await until('the page is done', () => done(page));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  } finally {
    await page.close();
  }
}

function walk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length > 0 ? performance.now() - start : Number.NaN;
}

/** The floor: one first walk over all text nodes, reading each. */
export const bareWalk = (browser: Browser, address: string): Promise<number> =>
  onFreshPage(
    () => browser.newPage(),
    address,
    (page) => inPage(page, walk),
  );

function mark(names: string[]): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const done = () => resolve(performance.now() - start);
    new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'partially', done });
  });
}

/** mark.js given the same names, as its manual says. */
export const markJs = (browser: Browser, address: string, library: string, names: readonly string[]): Promise<number> =>
  onFreshPage(
    () => browser.newPage(),
    address,
    async (page) => {
      await page.addScriptTag({ path: library });
      return inPage(page, mark, [...names]);
    },
  );

function countRanges(): number {
  let ranges = 0;
  for (const highlight of CSS.highlights.values()) ranges += highlight.size;
  return ranges;
}

export const paintedRanges = (page: Page): Promise<number> => inPage(page, countRanges);

function waitForRanges(wanted: number): Promise<number> {
  const [entry] = performance.getEntriesByType('navigation');
  const parsed = entry instanceof PerformanceNavigationTiming ? entry.domInteractive : 0;
  return new Promise((resolve) => {
    const look = () => {
      let ranges = 0;
      for (const highlight of CSS.highlights.values()) ranges += highlight.size;
      if (ranges >= wanted) resolve(performance.now() - parsed);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** From the end of parsing to all names painted, as the page's own clock sees it, in milliseconds. */
export const timeToPainted = (open: Open, address: string, wanted: number): Promise<number> =>
  onFreshPage(open, address, (page) => inPage(page, waitForRanges, wanted));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
