import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = {
  '/': '<p>A note on Wang Junzheng of the XPCC.</p><textarea id="t" aria-label="t"></textarea>',
};
const names = ['Wang Junzheng', 'XPCC'];

describe.each(browsers)('a step inside the card in %s', (name) => {
  const stage = stageFor(name, pages);

  /** What is on the clipboard, as a reader would see it. */
  async function pasteInto(page: Page): Promise<string> {
    if (name === 'chromium') {
      // Key events of its driver paste nothing; a page that is allowed to may read instead.
      const reader = await stage.visit('/');
      await reader.browserContext().overridePermissions(new URL(reader.url()).origin, ['clipboard-read']);
      return inPage(reader, () => navigator.clipboard.readText());
    }
    await page.click('#t');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return inPage(page, () => document.querySelector('textarea')?.value ?? '');
  }

  it('opens somebody related in place, and leads back', async () => {
    const page = await stage.visitUntil(names, '/');
    const card = await stage.hoverCard(page, 'XPCC');
    await card.click('.related button', 'Wang Junzheng');
    await stage.cardAbout(page, '‹ Back to Xinjiang Production and Construction Corps'.slice(2));
    expect(await card.text()).toContain('22 March 2021');
    await card.click('.card-back button');
    await stage.cardAbout(page, 'Xinjiang Production and Construction Corps');
  });

  it.each(['127.0.0.1', 'news.test'])('copies the citation on a page of %s', async (host) => {
    const page = await stage.visitUntil(names, '/', host);
    const card = await stage.hoverCard(page, 'Wang Junzheng');
    await card.click('button', 'Copy citation');
    await until('it says so', async () => (await card.html()).includes('swap done'));
    const pasted = await until('something was copied', () => pasteInto(page));
    expect(pasted).toContain('Wang Junzheng');
    expect(pasted).toContain('\nArticle of 22 March 2021');
  });

  it('opens the library at the entry', async () => {
    const page = await stage.visitUntil(names, '/');
    const card = await stage.hoverCard(page, 'Wang Junzheng');
    await card.click('button', 'Open in library');
    await until('the library is open at the entry', async () =>
      (await stage.session.inExtension(() => browser.tabs.query({}))).some((tab) =>
        /library\.html#\/entity\/.+wang/i.test(tab.url ?? ''),
      ),
    );
  });
});
