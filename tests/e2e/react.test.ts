import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { bundleReactPage } from './react-page/bundle';
import { browsers, stageFor, untilPainted } from './stage';

declare global {
  interface Window {
    hydrate(): void;
  }
}

const { html, script } = await bundleReactPage();
const pages = {
  '/': `<div id="root">${html}</div><script src="/client.js"></script>`,
  '/client.js': { body: script, type: 'text/javascript' },
};

describe.each(browsers)('a page made by React 19 in %s', (browser) => {
  const stage = stageFor(browser, pages);

  it('comes to life and changes without an error, with the right words and the right names underlined', async () => {
    const first = ['Chen Mingguo', 'Wang Junzheng', 'Chen Mingguo', 'Wang Junzheng'];
    const second = ['Wang Junzheng', 'Sun Jinlong', 'Wang Junzheng', 'Sun Jinlong'];
    const page = await stage.visit('/');
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await untilPainted(page, first);

    await inPage(page, () => window.hydrate());
    const untilEdition = async (edition: number) => {
      await page.click('button');
      await until(`edition ${edition} is shown`, () =>
        inPage(page, (n) => document.querySelector('h1')?.textContent === `Edition ${n}`, edition),
      );
    };
    await untilEdition(1);
    await untilPainted(page, second);
    await untilEdition(2);
    await untilPainted(page, [...first, 'Peng Jiarui']);
    await untilEdition(3);
    await untilPainted(page, [...second, 'Peng Jiarui']);

    expect(await inPage(page, () => document.getElementById('root')?.textContent)).toBe(
      'Edition 3Next editionThis is about Wang Junzheng and nobody else but Sun Jinlong.' +
        'Wang Junzheng, on the listSun Jinlong, on the listLate news on Peng Jiarui.',
    );
    expect(errors).toEqual([]);
  });
});
