import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { storageKeys } from '../../protocol/storage-keys';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = { '/': '<p id="a">A note on Chen Mingguo.</p>' };

const marks = (page: Page): Promise<string[]> =>
  inPage(page, () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''));
const untilMarked = (page: Page, names: string[]) =>
  until(`${JSON.stringify(names)} are marked`, async () => JSON.stringify(await marks(page)) === JSON.stringify(names));

describe.each(browsers)('names wrapped in marks in %s', (name) => {
  const stage = stageFor(name, pages);
  const choose = (painter: string) =>
    stage.session.inExtension(
      (key: string, value: string) => browser.storage.local.set({ [key]: value }),
      storageKeys.painter,
      painter,
    );

  it('are there once the settings say so, in open pages too, and gone without a trace when they say otherwise', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const before = await page.content();
    await choose('mark');
    await page.bringToFront();
    await untilMarked(page, ['Chen Mingguo']);
    await untilPainted(page, []);
    await choose('highlight');
    await page.bringToFront();
    await untilPainted(page, ['Chen Mingguo']);
    expect(await page.content()).toBe(before);
  });

  it('are underlined, open the card and follow the page', async () => {
    await choose('mark');
    const page = await stage.visit('/');
    await untilMarked(page, ['Chen Mingguo']);
    const line = await inPage(page, () => {
      const mark = document.querySelector('mark');
      return mark ? getComputedStyle(mark).textDecorationLine : '';
    });
    expect(line).toBe('underline');
    await page.bringToFront();
    await page.mouse.move(600, 500);
    const box = await (await page.$('mark'))?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 8, { steps: 4 });
    await stage.cardAbout(page, 'Chen Mingguo');
    await inPage(page, () => document.querySelector('#a')?.replaceChildren('Then Sun Jinlong.'));
    await untilMarked(page, ['Sun Jinlong']);
    expect(await inPage(page, () => document.querySelector('#a')?.textContent)).toBe('Then Sun Jinlong.');
  });
});
