import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { storageKeys } from '../../protocol/storage-keys';
import { launch } from '../../scripts/browsers/launch';
import { hover, painted } from '../../scripts/browsers/painted';
import type { BrowserName, LaunchOptions, Session } from '../../scripts/browsers/session';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { paperPages } from '../../scripts/front-page/paper';
import { type Reply, type Served, serve } from '../../scripts/front-page/serve';

export const browsers = ['chromium', 'firefox'] as const;

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

/** Pages by path: an HTML body, or a whole reply. */
export type Pages = Record<string, string | Reply>;

const document = (body: string) =>
  `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

/** A browser with the extension, and the pages it reads; one for all tests of a `describe`. */
export class Stage {
  #session: Session | undefined;
  #site: Served | undefined;
  readonly #pages: Map<string, Reply>;

  constructor(
    readonly browser: BrowserName,
    pages: Pages,
    private readonly options: Partial<LaunchOptions> = {},
  ) {
    this.#pages = new Map(
      Object.entries(pages).map(([path, page]) => [path, typeof page === 'string' ? { body: document(page) } : page]),
    );
    for (const [path, page] of paperPages().pages) if (!this.#pages.has(path)) this.#pages.set(path, page);
  }

  get session(): Session {
    if (!this.#session) throw new Error('The browser has not been started.');
    return this.#session;
  }

  async open(profileDir?: string): Promise<void> {
    this.#site ??= await serve((path) => this.#pages.get(path));
    this.#session = await launch({ ...this.options, browser: this.browser, profileDir });
  }

  async closeBrowser(): Promise<void> {
    await this.#session?.close();
    this.#session = undefined;
  }

  async close(): Promise<void> {
    await this.closeBrowser();
    this.#site?.close();
  }

  url(path: string, host?: string): string {
    if (!this.#site) throw new Error('The site has not been started.');
    return this.#site.url(path, host);
  }

  async visit(path: string, host?: string): Promise<Page> {
    const page = await this.session.newPage();
    await page.goto(this.url(path, host));
    return page;
  }

  /** A page that shows these names underlined and no others. */
  async visitUntil(names: string[], path: string, host?: string): Promise<Page> {
    const page = await this.visit(path, host);
    await untilPainted(page, names);
    return page;
  }

  async popupFor(page: Page): Promise<View> {
    return this.session.openExtensionPage(`popup.html?tab=${await this.session.tabIdOf(page)}`);
  }

  /** The card after the pointer came to rest on that name, as soon as it says something. */
  async hoverCard(page: Page, name: string, frame = page.mainFrame()): Promise<View> {
    await page.bringToFront();
    await hover(page, name, frame);
    return this.cardAbout(page, '');
  }

  /** The card as soon as it is shown and about that name. */
  cardAbout(page: Page, name: string): Promise<View> {
    return until(`there is a card about ${name}`, async () => {
      const card = await this.session.card(page);
      const text = await card?.text();
      return text?.startsWith(name) && text.length > 0 ? card : undefined;
    });
  }

  untilNoCard(page: Page): Promise<boolean> {
    return until('no card is shown', async () => (await this.session.card(page)) === undefined);
  }
}

/** A stage for the tests of the surrounding `describe`; after each of them its tabs are closed and its settings forgotten. */
export function stageFor(name: BrowserName, pages: Pages = {}, options: Partial<LaunchOptions> = {}): Stage {
  const stage = new Stage(name, pages, options);
  beforeAll(() => stage.open());
  afterEach(async () => {
    const { firstPage } = stage.session;
    const tabs = await firstPage.browser().pages();
    await Promise.all(tabs.filter((tab) => tab !== firstPage).map((tab) => tab.close()));
    await stage.session.inExtension((keys: string[]) => browser.storage.local.remove(keys), Object.values(storageKeys));
  });
  afterAll(() => stage.close());
  return stage;
}

/** Waits until exactly these names are underlined, in the order of the page. */
export const untilPainted = (page: Parameters<typeof painted>[0], names: string[]): Promise<boolean> =>
  until(`${JSON.stringify(names)} are underlined`, async () => {
    const now = await painted(page);
    if (JSON.stringify(now) !== JSON.stringify(names)) throw new Error(`underlined: ${JSON.stringify(now)}`);
    return true;
  });
