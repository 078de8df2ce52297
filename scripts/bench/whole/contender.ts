import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumLoopbackOnly } from '../../browsers/hosts';
import { inPage } from '../../browsers/in-page';
import { launch } from '../../browsers/launch';
import { buildPeer, type Peer } from './peers';
import { categories, type ScriptWork, scriptWork } from './trace';

/** A browser with one extension in it, or with none. */
export type Contender = { newPage(): Promise<Page>; stopBackground?(): Promise<void>; close(): Promise<void> };

export async function ours(): Promise<Contender> {
  return launch({ browser: 'chromium' });
}

export async function peer(program: string, which: Peer | undefined, names: readonly string[]): Promise<Contender> {
  const browser: Browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', chromiumLoopbackOnly],
  });
  if (which) await browser.installExtension(await buildPeer(which, names));
  return { newPage: () => browser.newPage(), close: () => browser.close() };
}

/** How long a page may stay as it is before it counts as done, and at most. In milliseconds. */
const QUIET = 500;
const PATIENCE = 30_000;

export type Visit = ScriptWork & { heap: number };

/** What an extension does on a page that is loaded for the first time, from its start until nothing more happens. */
export async function visit(contender: Contender, address: string): Promise<Visit> {
  const page = await contender.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.tracing.start({ categories });
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    await untilQuiet(cdp);
    const trace = await page.tracing.stop();
    if (!trace) throw new Error('The browser gave no trace.');
    return { ...scriptWork(trace, address), heap: await heapOf(cdp) };
  } finally {
    await page.close();
  }
}

async function untilQuiet(cdp: CDPSession): Promise<void> {
  let [before, since] = [-1, Date.now()];
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    const now = await metric(cdp, 'ScriptDuration');
    if (now !== before) [before, since] = [now, Date.now()];
    else if (Date.now() - since > QUIET) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Seconds of the main thread since the page began. */
export async function metric(cdp: CDPSession, wanted: 'ScriptDuration' | 'TaskDuration'): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** Bytes of objects and buffers in use, of the page and of what an extension keeps beside it. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await cdp.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

function waitForRanges(wanted: number): Promise<number> {
  const [entry] = performance.getEntriesByType('navigation');
  const idle = entry instanceof PerformanceNavigationTiming ? entry.domContentLoadedEventEnd : 0;
  return new Promise((resolve) => {
    const look = () => {
      let ranges = 0;
      for (const highlight of CSS.highlights.values()) ranges += highlight.size;
      if (ranges >= wanted) resolve(performance.now() - idle);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** From the end of parsing, when extensions begin by default, to `wanted` names painted, by the page's own clock, in milliseconds. */
export async function timeToPainted(contender: Contender, address: string, wanted: number): Promise<number> {
  const page = await contender.newPage();
  try {
    await page.goto(address);
    return await inPage(page, waitForRanges, wanted);
  } finally {
    await page.close();
  }
}
