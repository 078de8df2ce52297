import { describe, it } from 'vitest';
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

function liesInWindow(root: Document | ShadowRoot): boolean {
  const { left, top, right, bottom, width } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
  return width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

describe.each(browsers)('the place of the card in %s', (browser) => {
  const stage = stageFor(browser, pages);

  it('is wholly inside the window wherever the name stands', async () => {
    const page = await stage.visitUntil(Object.keys(corners), '/corners');
    const { width, height } = page.viewport() ?? { width: 0, height: 0 };
    for (const name of Object.keys(corners)) {
      await page.mouse.move(width / 2, height / 4, { steps: 3 });
      await stage.untilNoCard(page);
      const card = await stage.hoverCard(page, name);
      await until(`the card of ${name} lies in the window`, () => card.inside(liesInWindow), 3000);
      await page.keyboard.press('Escape');
    }
  });
});
