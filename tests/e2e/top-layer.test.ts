import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { browsers, stageFor } from './stage';

const pages = {
  '/dialog': `<p>Behind.</p><dialog style="margin-top: 20px; overflow: hidden; transform: scale(1)"><p>A note on Chen Mingguo.</p></dialog>
    <script>document.querySelector('dialog').showModal()</script>`,
  '/fullscreen': `<section style="background: white"><button onclick="this.parentElement.requestFullscreen()">Wide</button>
    <p>A note on Chen Mingguo.</p></section>`,
};

/** The pointer can reach the card's middle: it is painted above all else and not inert. */
const isReachable = (card: View) =>
  card.inside((root) => {
    const link = root.querySelector('button, a');
    const box = link?.getBoundingClientRect();
    if (!box || !(root instanceof ShadowRoot)) return false;
    const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit !== null && root.contains(hit);
  });

describe.each(browsers)('the card above what lies on top, in %s', (browser) => {
  const stage = stageFor(browser, pages);

  it('can be read and used inside an open modal dialog', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/dialog');
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    await until('the pointer reaches it', () => isReachable(card));
    expect(await inPage(page, () => document.querySelector('dialog > sanction-lens-card') !== null)).toBe(true);
  });

  it('can be read and used on an element that fills the screen', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/fullscreen');
    await page.click('button');
    await until('it fills the screen', () => inPage(page, () => document.fullscreenElement?.localName === 'section'));
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    await until('the pointer reaches it', () => isReachable(card));
  });
});
