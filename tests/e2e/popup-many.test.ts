import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { keepInExtension } from './keep';
import { madeUp, namesOf } from './made-up';
import { browsers, stageFor, untilPainted } from './stage';

const COUNT = 300;
const TURNS = 15;
const names = namesOf(COUNT);
const pages = { '/': names.map((name) => `<p>A note on ${name}.</p>`).join(''), '/plain': '<p>Nobody is named.</p>' };

const untilListed = (popup: View, count: number) =>
  until(`${count} names are listed`, () =>
    popup.inside((root, wanted) => root.querySelectorAll('.page-entry').length === wanted, count),
  );

/** From when the popup's document began until what it has to say stood in the window, in ms: nothing is painted before. */
const paintedAfter = (popup: View): Promise<number> =>
  until('the popup is painted', () =>
    popup.inside(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );

describe.each(browsers)(`the popup over a page of ${COUNT} names in %s`, (name) => {
  const stage = stageFor(name, pages);

  /** As the toolbar opens it, where a driver can see that. */
  const open = (page: Page): Promise<View> =>
    name === 'chromium' ? stage.session.openRealPopup(page) : stage.popupFor(page);

  async function timesOver(page: Page): Promise<string> {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const popup = await open(page);
      times.push(await paintedAfter(popup));
      await popup.page.close();
    }
    times.sort((a, b) => a - b);
    return `${times[TURNS >> 1]?.toFixed(0)} ms (${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)})`;
  }

  it('lists them all, and follows the page while it changes', async () => {
    await keepInExtension(stage.session, madeUp(COUNT));
    const page = await stage.visit('/');
    await untilPainted(page, names);
    const popup = await stage.popupFor(page);
    await untilListed(popup, COUNT);
    expect(await popup.text()).toContain('100 sanctioned and 200 linked names on this page.');
    await page.evaluate(`document.querySelectorAll('p').forEach((p, i) => i >= 290 && p.remove())`);
    await untilListed(popup, 290);
  });

  it('says how long that takes', async () => {
    const page = await stage.visit('/');
    await untilPainted(page, names);
    const plain = await stage.visit('/plain');
    console.log(
      `${name}, the popup's document until it is painted, median of ${TURNS} (least to most): ` +
        `${await timesOver(plain)} over a page without names, ${await timesOver(page)} over one of ${COUNT}`,
    );
  });
});
