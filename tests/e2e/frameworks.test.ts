import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { locate } from '../../scripts/browsers/locate';
import type { BrowserName } from '../../scripts/browsers/session';
import { until } from '../../scripts/browsers/until';
import { bundle, frameworks } from './frameworks/bundle';
import { type PageState, watchState } from './frameworks/page-state';
import { browsers, type Pages, stageFor, untilPainted } from './stage';

declare global {
  interface Window {
    hydrate(): void;
    state: PageState;
  }
}

const EDITIONS = 10;
const officials = /Chen Mingguo|Wang Junzheng|Sun Jinlong|Peng Jiarui|Chen Quanguo/g;

const pages: Pages = {};
for (const framework of frameworks) {
  const { html, script } = await bundle(framework);
  pages[`/${framework}`] = `<div id="root">${html}</div><script src="/${framework}.js"></script>`;
  pages[`/${framework}.js`] = { body: script, type: 'text/javascript' };
}

/** What each edition said, what the console was told, and what the page itself can tell of its own state. */
type Life = { editions: string[]; told: string[]; seen: ReturnType<PageState['tell']> };

const text = (page: Page) => inPage(page, () => document.querySelector('main')?.textContent ?? '');

const title = (page: Page) => inPage(page, () => document.querySelector('h1')?.textContent);

/** Brings a page to life and through ten editions. `meanwhile` runs before that and after each of them, `last` at the end. */
async function live(
  page: Page,
  address: string,
  meanwhile: (said: string) => Promise<unknown> = async () => undefined,
  last: () => Promise<unknown> = async () => undefined,
): Promise<Life> {
  const told: string[] = [];
  // React 19 tells Firefox's profiler when it renders, which depends on how the machine is doing.
  page.on(
    'console',
    (message) => String(message.type()) !== 'timeStamp' && told.push(`${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => told.push(String(error)));
  await page.evaluateOnNewDocument(watchState);
  await page.goto(address);
  await meanwhile(await text(page));
  await inPage(page, () => window.hydrate());
  const editions: string[] = [await text(page)];
  for (let edition = 1; edition <= EDITIONS; edition++) {
    await until(`edition ${edition} is shown`, async () => {
      // A framework that is not awake yet does not hear the first click.
      if ((await title(page)) !== `Edition ${edition}`) await page.click('button');
      return (await title(page)) === `Edition ${edition}`;
    });
    editions.push(await text(page));
    await meanwhile(await text(page));
  }
  await page.type('input', 'Chen Mingguo, I say');
  await last();
  return { editions, told, seen: await inPage(page, () => window.state.tell()) };
}

async function startBare(name: BrowserName): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: locate(name),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: name === 'chromium' ? ['--no-sandbox'] : [],
  });
}

describe.each(browsers)('pages made by frameworks in %s', (name) => {
  const stage = stageFor(name, pages);
  let bare: Browser;
  beforeAll(async () => {
    bare = await startBare(name);
  });
  afterAll(() => bare.close());

  it.each(frameworks)('%s: say, log and notice the same with the extension as without it', async (framework) => {
    const address = stage.url(`/${framework}`);
    const without = await live(await bare.newPage(), address);
    const page = await stage.session.newPage();
    const underlined = (said: string) => untilPainted(page, said.match(officials) ?? []);
    const card = async () => {
      await stage.hoverCard(page, 'Sun Jinlong');
      await page.keyboard.press('Escape');
      await stage.untilNoCard(page);
    };
    const withUs = await live(page, address, underlined, card);
    const cardCame = 'childList HTML +SANCTION-LENS-CARD - null';
    const cardWent = 'childList HTML + -SANCTION-LENS-CARD null';
    const seen = { ...without.seen, changes: [...without.seen.changes, cardCame, cardWent] };
    expect(withUs).toEqual({ ...without, seen });
    expect(new Set(withUs.editions).size).toBe(EDITIONS + 1);
    expect(withUs.told.filter((line) => /mismatch|hydrat|^error/i.test(line))).toEqual([]);
  });
});
