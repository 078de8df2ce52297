import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

const pages = {
  '/': '<button>Before</button><p>On Chen Mingguo, then Sun Jinlong.</p><div style="height: 3000px"></div><p>Peng Jiarui.</p>',
};
const names = ['Chen Mingguo', 'Sun Jinlong', 'Peng Jiarui'];

const focused = (page: Page) => inPage(page, () => document.activeElement?.localName);

describe.each(browsers)('the keyboard commands in %s', (browser) => {
  const stage = stageFor(browser, pages);
  const step = (page: Page, direction: 'next' | 'previous') => stage.session.fireCommand(`${direction}-name`, page);

  it('go to the next and the previous name, and open its card each time', async () => {
    const page = await stage.visitUntil(names, '/');
    for (const name of names) {
      await step(page, 'next');
      await stage.cardAbout(page, name);
    }
    expect(await inPage(page, () => scrollY)).toBeGreaterThan(1000);
    await step(page, 'previous');
    await stage.cardAbout(page, 'Sun Jinlong');
  });

  it('take the focus into the card, and Escape gives it back to where it was', async () => {
    const page = await stage.visitUntil(names, '/');
    await page.focus('button');
    await step(page, 'next');
    const card = await stage.cardAbout(page, 'Chen Mingguo');
    await until('the focus is in the card', () => card.inside((root) => root.activeElement !== null));
    expect(await focused(page)).toBe('sanction-lens-card');
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    expect(await focused(page)).toBe('button');
  });
});
