import { describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/view';
import { browsers, stageFor } from './stage';

const pages = {
  '/': '<p style="margin: 120px 0 900px">A note on Chen Mingguo.</p>',
  '/right-to-left': {
    body: `<!doctype html><html lang="ar" dir="rtl"><title>خبر</title><link rel="icon" href="data:,"><style>html{font-size:9px}</style>
      <body><p style="margin: 120px 0 900px">تقرير عن Chen Mingguo اليوم.</p>`,
  },
};

/** The widest window that may count on nothing wider, and as low as a phone held upright with its keyboard out. */
const small = { width: 320, height: 568 };

type Reach = { beyond: number; letters: number };

/** How far the widest thing reaches over the window's edges, and how large its letters are, in CSS px. */
const reachOf = (view: View): Promise<Reach> =>
  view.inside((root) => {
    const boxes = [...root.querySelectorAll('main *, .popup *, .card, .card *')]
      .filter((element) => !element.closest('svg a, .network-room, .unseen') && element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    const edges = boxes.map(({ left, right }) => Math.max(-left, right - document.documentElement.clientWidth));
    const words = root.querySelector('main p, .popup p, .status');
    return {
      beyond: Math.max(0, ...edges),
      letters: words ? Number.parseFloat(getComputedStyle(words).fontSize) : 0,
    };
  });

describe.each(browsers)('with letters twice as large, on 320 pixels, in %s', (name) => {
  const stage = stageFor(name, pages, { letters: 32 });

  async function expectRoomIn(view: View): Promise<void> {
    const { beyond, letters } = await reachOf(view);
    expect(beyond).toBeLessThanOrEqual(1);
    expect(letters).toBeGreaterThan(24);
  }

  it.each(['/', '/right-to-left'])(
    'the card of %s stands within the window and its end can be reached',
    async (path) => {
      const page = await stage.visitUntil(['Chen Mingguo'], path);
      await page.setViewport(small);
      await stage.session.fireCommand('next-name', page);
      const card = await stage.cardAbout(page, 'Chen Mingguo');
      await card.untilSays('These designations include');
      await expectRoomIn(card);
      const told = await card.inside((root) => {
        const card = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
        const status = root.querySelector('.status')?.getBoundingClientRect() ?? new DOMRect();
        const last = [...root.querySelectorAll('.card-foot button')].at(-1);
        last?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { top = -1, bottom = -1 } = last?.getBoundingClientRect() ?? {};
        return {
          within: card.top >= 0 && card.bottom <= innerHeight,
          status: status.bottom <= card.bottom,
          last: top >= 0 && bottom <= innerHeight,
          quote: Number.parseFloat(getComputedStyle(root.querySelector('blockquote') ?? document.body).fontSize) > 24,
          direction: getComputedStyle(root.querySelector('.card') ?? document.body).direction,
        };
      });
      expect(told).toEqual({ within: true, status: true, last: true, quote: true, direction: 'ltr' });
    },
  );

  it('library, settings, data, popup and welcome need no scrolling sideways', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const popup = await stage.popupFor(page);
    await popup.page.setViewport(small);
    await popup.untilSays('Chen Mingguo');
    await expectRoomIn(popup);
    for (const [path, words] of [
      ['library.html#/entity/person-wang-junzheng', 'These designations include'],
      ['library.html#/settings', 'How names are underlined'],
      ['library.html#/data', 'Your own entries'],
      ['library.html#/sites', 'Sites switched off'],
      ['library.html#/sources/000_f1ab6b9cd4ab454a', 'Read from this source'],
      ['library.html#/dates/2021-03-22', '2 people'],
      ['welcome.html', 'What it may read'],
    ] as const) {
      const view = await stage.session.openExtensionPage(path);
      await view.page.setViewport(small);
      await view.untilSays(words);
      await expectRoomIn(view);
    }
  });
});
