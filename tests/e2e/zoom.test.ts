import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = { '/': '<p style="margin: 120px 0 900px">A note on Chen Mingguo.</p>' };

/** How far the widest thing reaches over the window's edges, in CSS px. */
const beyond = (view: View): Promise<number> =>
  view.inside((root) => {
    const boxes = [...root.querySelectorAll('main *, .popup *, .card *')]
      .filter((element) => !element.closest('.network-room, .unseen') && element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    return Math.max(
      0,
      ...boxes.map(({ left, right }) => Math.max(-left, right - document.documentElement.clientWidth)),
    );
  });

describe.each(browsers)('at 200 % a page in %s', (name) => {
  const stage = stageFor(name, pages);
  const zoomIn = (tab: number) => stage.session.inExtension((id: number) => browser.tabs.setZoom(id, 2), tab);

  it('the card stands within the window, and its end can be scrolled to', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    await zoomIn(await stage.session.tabIdOf(page));
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    await card.inside(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
    );
    const box = await card.inside((root) => {
      const { left, top, right, bottom } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
    });
    expect(Math.min(box.left, box.top, box.right, box.bottom)).toBeGreaterThanOrEqual(0);
    expect(await beyond(card)).toBeLessThanOrEqual(1);
    const reached = await card.inside((root) => {
      const last = [...root.querySelectorAll('.card-foot button')].at(-1);
      last?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { top = -1, bottom = -1 } = last?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    expect(reached).toBe(true);
  });
});

// A browser of its own: zoom is kept by site, and the extension's pages are one.
describe.each(browsers)('at 200 % the extension in %s', (name) => {
  const stage = stageFor(name, pages);
  /** Pictures are drawn anew to the new width a moment later. */
  const untilWithin = (view: View, what: string) =>
    until(`nothing of ${what} reaches over the edge at 200 %`, async () => {
      const ratio = await view.inside(() => devicePixelRatio);
      const over = await beyond(view);
      if (ratio < 2 || over > 1) throw new Error(`${over} px over the edge at ${ratio}`);
      return true;
    });

  it('library, settings, data and popup need no scrolling sideways', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const popup = await stage.popupFor(page);
    await popup.untilSays('Chen Mingguo');
    const library = await stage.session.openExtensionPage('library.html#/entity/person-wang-junzheng');
    await library.untilSays('These designations include');
    for (const [what, view] of [
      ['the popup', popup],
      ['an entry', library],
    ] as const) {
      await view.page.bringToFront();
      await view.inside(async () => {
        const tab = await browser.tabs.getCurrent();
        if (tab?.id !== undefined) await browser.tabs.setZoom(tab.id, 2);
      });
      await untilWithin(view, what);
    }
    for (const [hash, words] of [
      ['#/settings', 'How names are underlined'],
      ['#/data', 'Your own entries'],
      ['#/sites', 'Sites switched off'],
      ['#/dates/2021-03-22', '2 people'],
    ] as const) {
      await library.page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await library.untilSays(words);
      await untilWithin(library, hash);
    }
  });
});
