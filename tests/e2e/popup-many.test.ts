import { describe, expect, it } from 'vitest';
import { keepInExtension } from '../../scripts/browsers/keep';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { madeUp, namesOf } from '../../scripts/front-page/made-up';
import { browsers, stageFor, untilPainted } from './stage';

const COUNT = 300;
const names = namesOf(COUNT);
const pages = { '/': names.map((name) => `<p>A note on ${name}.</p>`).join('') };

const untilListed = (popup: View, count: number) =>
  until(`${count} names are listed`, () =>
    popup.inside((root, wanted) => root.querySelectorAll('.page-entry').length === wanted, count),
  );

describe.each(browsers)(`the popup over a page of ${COUNT} names in %s`, (name) => {
  const stage = stageFor(name, pages);

  it('lists them all, and follows the page while it changes', async () => {
    await keepInExtension(stage.session, madeUp(COUNT));
    const page = await stage.visit('/');
    await untilPainted(page, names);
    const popup = await stage.popupFor(page);
    await untilListed(popup, COUNT);
    expect(await popup.text()).toContain('100 sanctioned and 200 other names on this page.');
    await page.evaluate(`document.querySelectorAll('p').forEach((p, i) => i >= 290 && p.remove())`);
    await untilListed(popup, 290);
  });
});
