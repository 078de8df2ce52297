import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

const corners = {
  'Chen Quanguo': 'left: 4px; top: 4px',
  'Wang Junzheng': 'right: 4px; top: 4px',
  'Sun Jinlong': 'left: 4px; bottom: 4px',
  'Peng Jiarui': 'right: 4px; bottom: 4px',
  'Chen Mingguo': 'left: 50%; top: 48%',
};

const pages = {
  '/corners': Object.entries(corners)
    .map(([name, place]) => `<p style="position: absolute; ${place}; margin: 0; white-space: nowrap">${name}</p>`)
    .join(''),
};

/** Where the words stand that a page has as the whole text of a paragraph. */
const lineOf = (page: Page, name: string): Promise<{ top: number; bottom: number }> =>
  inPage(
    page,
    (text: string) => {
      const { top, bottom } =
        [...document.querySelectorAll('p')].find((p) => p.textContent === text)?.getBoundingClientRect() ??
        new DOMRect();
      return { top, bottom };
    },
    name,
  );

function liesInWindow(root: Document | ShadowRoot): boolean {
  const { left, top, right, bottom, width } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
  return width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function boxOfCard(root: Document | ShadowRoot): { top: number; bottom: number } {
  const { top, bottom } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
  return { top, bottom };
}

describe.each(browsers)('the place of the card in %s', (browser) => {
  const stage = stageFor(browser, pages);

  it('is wholly inside the window wherever the name stands, and not over it', async () => {
    const page = await stage.visitUntil(Object.keys(corners), '/corners');
    const { width, height } = page.viewport() ?? { width: 0, height: 0 };
    for (const name of Object.keys(corners)) {
      await page.mouse.move(width / 2, height / 4, { steps: 3 });
      await stage.untilNoCard(page);
      const card = await stage.hoverCard(page, name);
      await until(`the card of ${name} lies in the window`, () => card.inside(liesInWindow), 3000);
      const line = await lineOf(page, name);
      const box = await until('the card lies still', async () => {
        const before = await card.inside(boxOfCard);
        const after = await card.inside(boxOfCard);
        return before.top === after.top && before.bottom === after.bottom ? after : undefined;
      });
      expect(box.top >= line.bottom || box.bottom <= line.top, `the card leaves ${name} free`).toBe(true);
      await page.keyboard.press('Escape');
    }
  });
});
