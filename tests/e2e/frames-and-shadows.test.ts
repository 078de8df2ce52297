import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

const frameOf = (page: Page | Frame, name: string): Promise<Frame> =>
  until(`there is a frame ${name}`, async () => {
    for (const frame of 'frames' in page ? page.frames() : page.childFrames()) {
      if ((await inPage(frame, () => window.name)) === name) return frame;
    }
    return undefined;
  });

const pages = {
  '/': `<p>Outside: XPCC.</p>
    <iframe name="same" src="/inner"></iframe>
    <iframe name="written" srcdoc="<p>By srcdoc: Sun Jinlong.</p>"></iframe>
    <iframe name="blank"></iframe>
    <script>frames.blank.document.body.append('By script: Peng Jiarui.')</script>`,
  '/inner': '<p>Inside: Chen Mingguo.</p><iframe name="nested" src="/nested"></iframe>',
  '/nested': '<p>Nested: Wang Junzheng.</p>',
  '/shadow': `<p>Light: XPCC.</p><div id="host"></div>
    <script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Shadow: Chen Mingguo.</p><span id="inner"></span>';
      root.getElementById('inner').attachShadow({ mode: 'open' }).innerHTML = '<p>Deeper: <i>Sun</i> Jinlong.</p>';
    </script>`,
  '/boxed': `<p>Light: XPCC.</p><div id="box"><p>Slotted: Chen Mingguo.</p><p>And <i>more</i>.</p></div><section id="other"><p>Never shown.</p></section>
    <script>
      const box = document.getElementById('box').attachShadow({ mode: 'closed' });
      box.innerHTML = '<h2>Around: Sun Jinlong.</h2><slot></slot>';
      document.getElementById('other').attachShadow({ mode: 'closed' }).innerHTML = '<p>Instead: Peng Jiarui.</p>';
    </script>`,
  '/closed': `<p>Light: XPCC.</p><closed-card></closed-card><div><template shadowrootmode="closed"><p>Declared: Sun Jinlong.</p>
      <slot></slot></template><p slot="x">Not shown.</p></div><div id="late"></div>
    <script>
      const shut = (host, html) => {
        const root = host.attachShadow({ mode: 'closed' });
        root.innerHTML = html;
        return root;
      };
      const outer = shut(document.querySelector('closed-card'), '<p>Closed: <b>Chen</b> Mingguo.</p><span></span>');
      const inner = shut(outer.querySelector('span'), '<a href="#followed">Deeper: Peng Jiarui.</a>');
      window.change = () => { inner.querySelector('a').textContent = 'Changed: Chen Quanguo.'; };
      window.attach = () => shut(document.getElementById('late'), 'Late: Wang Junzheng.');
    </script>`,
};

declare global {
  interface Window {
    change(): void;
    attach(): void;
  }
}

describe.each(browsers)('frames and shadow trees in %s', (browser) => {
  const stage = stageFor(browser, pages);

  it('reads frames of the same site, nested, written by srcdoc and by script, and counts them all', async () => {
    const page = await stage.visitUntil(['XPCC'], '/');
    const expected = { same: 'Chen Mingguo', nested: 'Wang Junzheng', written: 'Sun Jinlong', blank: 'Peng Jiarui' };
    for (const [name, painted] of Object.entries(expected)) await untilPainted(await frameOf(page, name), [painted]);
    const tab = await stage.session.tabIdOf(page);
    await until('the badge counts five', async () => (await stage.session.badgeText(tab)) === '5');
  });

  it('forgets the names of a frame that is taken away', async () => {
    const page = await stage.visitUntil(['XPCC'], '/');
    const tab = await stage.session.tabIdOf(page);
    await until('the badge counts five', async () => (await stage.session.badgeText(tab)) === '5');
    await inPage(page, () => document.querySelector('iframe[name=written]')?.remove());
    await until('the badge counts four', async () => (await stage.session.badgeText(tab)) === '4');
  });

  it('opens the card in the frame the name is in', async () => {
    const page = await stage.visitUntil(['XPCC'], '/');
    const card = await stage.hoverCard(page, 'Sun Jinlong', await frameOf(page, 'written'));
    expect(await card.text()).toContain('Sun Jinlong');
  });

  it('underlines names in open shadow trees and opens their card', async () => {
    const page = await stage.visitUntil(['XPCC', 'Chen Mingguo', 'Sun Jinlong'], '/shadow');
    const card = await stage.hoverCard(page, 'Sun Jinlong');
    expect(await card.text()).toContain('Sun Jinlong');
  });

  const closed = ['XPCC', 'Chen Mingguo', 'Peng Jiarui', 'Sun Jinlong'];

  it('underlines names in closed shadow trees, opens their card, and follows what changes there', async () => {
    const page = await stage.visitUntil(closed, '/closed');
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    expect(await card.text()).toContain('Chen Mingguo');
    await inPage(page, () => window.change());
    await untilPainted(
      page,
      closed.map((name) => name.replace('Peng Jiarui', 'Chen Quanguo')),
    );
  });

  it('finds closed shadow trees of plain boxes with ordinary children', async () => {
    await stage.visitUntil(['XPCC', 'Sun Jinlong', 'Chen Mingguo', 'Peng Jiarui'], '/boxed');
  });

  it('finds a closed shadow tree that an empty element is given late', async () => {
    const page = await stage.visitUntil(closed, '/closed');
    await inPage(page, () => window.attach());
    await untilPainted(page, [...closed, 'Wang Junzheng']);
  });

  it('goes through closed shadow trees by key, and leaves a link in them to its click', async () => {
    const page = await stage.visitUntil(closed, '/closed');
    for (const name of ['Xinjiang Production', 'Chen Mingguo', 'Peng Jiarui']) {
      await stage.session.fireCommand('next-name', page);
      await stage.cardAbout(page, name);
    }
  });

  it('leaves a click on a name in a link of a closed shadow tree to the link', async () => {
    const page = await stage.visitUntil(closed, '/closed');
    await stage.hoverCard(page, 'Peng Jiarui');
    await page.mouse.down();
    await page.mouse.up();
    await until('the link was followed', () => page.url().endsWith('#followed'));
    await stage.untilNoCard(page);
  });
});
