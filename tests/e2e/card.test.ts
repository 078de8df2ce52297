import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { browsers, stageFor, untilPainted } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = {
  '/link': '<p>On <a href="/elsewhere">Chen Mingguo</a> and Sun Jinlong.</p>',
  '/elsewhere': '<p>Elsewhere.</p>',
  '/hostile': `<style>html { font-size: 60px; direction: rtl } * { all: revert; color: #fff !important; display: inline !important; font: 70px cursive !important }
    sanction-lens-card { display: none !important; opacity: 0 !important; transform: scale(0) !important }
    p { color: #000 !important }</style><p>A note on Chen Mingguo.</p>`,
};

describe.each(browsers)('the card in %s', (name) => {
  const stage = stageFor(name, pages);
  const away = (page: Page) => page.mouse.move(640, 700, { steps: 6 });

  it('stays while the pointer travels into it, and goes when the pointer leaves it', async () => {
    const page = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/link');
    const card = await stage.hoverCard(page, 'Sun Jinlong');
    const box = await card.box();
    await page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 5 });
    await inPage(page, () => new Promise((resolve) => setTimeout(resolve, 600)));
    await stage.cardAbout(page, 'Sun Jinlong');
    await away(page);
    await stage.untilNoCard(page);
  });

  it('opens over a name in a link, and leaves the click to the link', async () => {
    const page = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/link');
    await stage.hoverCard(page, 'Chen Mingguo');
    await page.click('a');
    await until('the link was followed', () => page.url().endsWith('/elsewhere'));
  });

  it('comes back on a click on the name once Escape has closed it', async () => {
    const page = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/link');
    await stage.hoverCard(page, 'Sun Jinlong');
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    await page.mouse.down();
    await page.mouse.up();
    await stage.cardAbout(page, 'Sun Jinlong');
  });

  it('keeps its look on a page that styles everything', async () => {
    const page = await stage.visit('/hostile');
    await untilPainted(page, ['Chen Mingguo']);
    const looks = async (card: View) => {
      // Once nothing moves any more.
      await card.box();
      return card.inside((root) =>
        [...root.querySelectorAll('.card, .card *')].map((element) => {
          const { color, display, fontFamily, fontSize, opacity, transform, direction } = getComputedStyle(element);
          return [element.localName, color, display, fontFamily, fontSize, opacity, transform, direction].join(' ');
        }),
      );
    };
    const there = await looks(await stage.hoverCard(page, 'Chen Mingguo'));
    const plain = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/link');
    expect(there).toEqual(await looks(await stage.hoverCard(plain, 'Chen Mingguo')));
  });

  it('opens the library on that name', async () => {
    const page = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/link');
    const card = await stage.hoverCard(page, 'Sun Jinlong');
    await card.click('button, a', 'Open in library');
    await until('the library is open', async () =>
      (await stage.session.inExtension(() => browser.tabs.query({}))).some((tab) => tab.url?.includes('/library.html')),
    );
  });
});
