import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { inPage } from '../../scripts/browsers/in-page';
import { hover } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = {
  '/': '<meta name="viewport" content="width=device-width"><p style="margin-top: 200px">A note on Chen Mingguo.</p>',
};
const names = ['Chen Mingguo'];

describe.each(browsers)('how the reader wants it in %s', (name) => {
  const stage = stageFor(name, pages);
  const choose = (items: Record<string, unknown>) =>
    stage.session.inExtension((chosen: Record<string, unknown>) => browser.storage.local.set(chosen), items);

  /** Longer than a card takes to open by rest. */
  async function restWithout(page: Page): Promise<void> {
    await page.bringToFront();
    await hover(page, 'Chen Mingguo');
    await inPage(page, () => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await stage.session.card(page)).toBeUndefined();
  }

  async function clickName(page: Page): Promise<void> {
    await hover(page, 'Chen Mingguo');
    await page.mouse.down();
    await page.mouse.up();
  }

  it('on a click alone, rest opens nothing; in tabs that were open before, too', async () => {
    const page = await stage.visitUntil(names, '/');
    await choose({ card: { open: 'click' } });
    await restWithout(page);
    await clickName(page);
    await stage.cardAbout(page, 'Chen Mingguo');
  });

  it('after a longer rest, where one was chosen', async () => {
    const page = await stage.visitUntil(names, '/');
    await choose({ card: { open: 'hover', delay: 1500 } });
    await restWithout(page);
    await stage.cardAbout(page, 'Chen Mingguo');
  });

  it('with a key held, the key opens it for the name under the pointer', async () => {
    await choose({ card: { open: 'key', key: 'Shift' } });
    const page = await stage.visitUntil(names, '/');
    await restWithout(page);
    await page.keyboard.down('Shift');
    await stage.cardAbout(page, 'Chen Mingguo');
    await page.keyboard.up('Shift');
  });

  it('never by pointer, the keys still show it', async () => {
    await choose({ card: { open: 'never' } });
    const page = await stage.visitUntil(names, '/');
    await restWithout(page);
    await clickName(page);
    await restWithout(page);
    await stage.session.fireCommand('next-name', page);
    await stage.cardAbout(page, 'Chen Mingguo');
  });

  it('a new look takes the place of the old one in open tabs at once', async () => {
    const page = await stage.visitUntil(names, '/');
    const shot = () => page.screenshot({ encoding: 'base64', clip: { x: 0, y: 180, width: 300, height: 60 } });
    const before = await until('the name is painted', shot);
    await choose({ look: { palette: 'ink', lineOnly: true, strength: 'strong' } });
    const other = await until('it looks otherwise', async () => ((await shot()) !== before ? shot() : undefined));
    await choose({ look: {} });
    await until('it looks as before', async () => (await shot()) === before);
    expect(other).not.toBe(before);
  });

  it('a tap opens a sheet at the lower edge, which has a button to close it', async () => {
    const page = await stage.visitUntil(names, '/');
    // A change to touch loads the page anew.
    const touch = name === 'chromium' ? { hasTouch: true, isMobile: true } : {};
    await page.setViewport({ width: 400, height: 700, ...touch });
    await untilPainted(page, names);
    await page.bringToFront();
    await stage.session.card(page);
    const box = await until('the name has its place', () =>
      inPage(page, () => {
        const { x, y, width, height } = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + Math.min(width, 90), y: y + height / 2 };
      }),
    );
    await page.touchscreen.tap(box.x, box.y);
    const card = await stage.cardAbout(page, 'Chen Mingguo');
    const sheet = await card.inside((root) => {
      const { left, right, bottom } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return { left, right: innerWidth - right, bottom: innerHeight - bottom };
    });
    expect(sheet).toEqual({ left: 0, right: 0, bottom: 0 });
    const close = await card.inside((root) => {
      const { x, y, width, height } = root.querySelector('.close')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2, width };
    });
    expect(close.width).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(close.x, close.y);
    await stage.untilNoCard(page);
  });
});
