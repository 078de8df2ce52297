import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { asExpression, readBack, type Sent } from './in-page';
import { until } from './until';

/** There where the functions below run: in a document of the extension. */
declare const browser: typeof extensionApi;

/** A document of the extension without code of its own: an icon. What runs in it has the extension's rights. */
export const blankDocument = 'icons/16.png';

/** What a session asks its extension, the same way in both browsers. */
export class Desk {
  private opened: Promise<void> | undefined;
  private readonly tabs = new WeakMap<Page, number>();
  /** A browser gives no two of its tabs the same number. */
  private readonly taken = new Set<number>();

  constructor(
    private readonly open: () => Promise<void>,
    private readonly evaluate: (expression: string) => Promise<unknown>,
  ) {}

  async run<Args extends unknown[], Result>(run: Sent<Args, Result>, ...args: NoInfer<Args>): Promise<Result> {
    this.opened ??= this.open();
    await this.opened;
    return readBack<Result>(await this.evaluate(asExpression(run, args)));
  }

  /** Coming to the front takes the browser a moment, in which it still calls the tab before active. */
  async tabIdOf(page: Page): Promise<number> {
    await this.run(() => undefined);
    await page.bringToFront();
    const known = this.tabs.get(page);
    if (known !== undefined) return known;
    const id = await until(`the tab of ${page.url()} is in front`, async () => {
      // Another tab of the same address may be the one in front yet.
      const visible = await page.evaluate('document.visibilityState').catch(() => 'visible');
      if (visible !== 'visible') throw new Error('it is not shown');
      const active = await this.run(() => browser.tabs.query({ active: true, lastFocusedWindow: true }));
      const [tab] = active;
      // Of the browser's own pages an extension sees no address.
      const same = tab?.url === undefined || tab.url === page.url();
      const other = tab?.id !== undefined && this.taken.has(tab.id);
      if (active.length !== 1 || !same || other)
        throw new Error(`in front: ${active.map(({ url }) => url).join(', ')}`);
      return tab?.id;
    });
    this.tabs.set(page, id);
    this.taken.add(id);
    return id;
  }

  badgeText(tab: number): Promise<string> {
    return this.run((tabId: number) => (browser.action ?? browser.browserAction).getBadgeText({ tabId }), tab);
  }

  /** Any message starts the background; the answer does not matter. */
  async wakeBackground(): Promise<void> {
    await this.run(() =>
      browser.runtime.sendMessage({ type: 'dossiers', call: { entities: [] } }).catch(() => undefined),
    );
  }

  /** The letter in a command's shortcut, `J` of `Alt+Shift+J`. */
  keyOf(command: string): Promise<string> {
    return this.run(async (name) => {
      const found = (await browser.commands.getAll()).find((each) => each.name === name);
      return found?.shortcut?.split('+').at(-1) ?? '';
    }, command);
  }
}
