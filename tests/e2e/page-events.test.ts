import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

/** Tells the page's window, document and body what only a reader or the browser can do. */
function pretend(): void {
  const events = [
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    new PointerEvent('pointerdown', { bubbles: true, clientX: 5, clientY: 5 }),
    new PointerEvent('pointerout', { bubbles: true, relatedTarget: null }),
    new PointerEvent('pointermove', { bubbles: true, clientX: 5, clientY: 700, screenX: 5, screenY: 700 }),
    new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 700 }),
    new Event('scroll'),
    new Event('resize'),
    new Event('blur'),
    new Event('load'),
    new PageTransitionEvent('pagehide'),
    new PageTransitionEvent('pageshow', { persisted: true }),
    new Event('beforetoggle'),
    new Event('sanction-lens-stop'),
  ];
  const card = document.querySelector('sanction-lens-card');
  for (const event of events)
    for (const target of [card, document.body, document, window]) target?.dispatchEvent(event);
}

describe.each(browsers)('events a page makes up in %s', (browser) => {
  const stage = stageFor(browser, { '/': '<p>On Chen Mingguo and Sun Jinlong.</p>' });

  it('close no card, forget no name and open nothing', async () => {
    const page = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/');
    const tab = await stage.session.tabIdOf(page);
    await stage.hoverCard(page, 'Sun Jinlong');
    await inPage(page, pretend);
    // Longer than any delay after which a card closes.
    await inPage(page, () => new Promise((resolve) => setTimeout(resolve, 800)));
    await stage.cardAbout(page, 'Sun Jinlong');
    await until('the badge counts two', async () => (await stage.session.badgeText(tab)) === '2');
    await untilPainted(page, ['Chen Mingguo', 'Sun Jinlong']);
  });

  it('opens no card under a pointer that is made up', async () => {
    const page = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/');
    await inPage(page, () => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p') ?? document.body);
      const { left, top, height } = range.getBoundingClientRect();
      const at = { bubbles: true, clientX: left + 30, clientY: top + height / 2 };
      document.body.dispatchEvent(new PointerEvent('pointermove', { ...at, screenX: 300, screenY: 300 }));
      document.body.dispatchEvent(new MouseEvent('click', at));
      return new Promise((resolve) => setTimeout(resolve, 800));
    });
    expect(await stage.session.card(page)).toBeUndefined();
  });
});

describe.each(browsers)('a page that keeps moves of the pointer, keys and scrolls for itself in %s', (browser) => {
  const keep = `for (const type of ['pointermove', 'keydown', 'scroll'])
    addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;
  const stage = stageFor(browser, {
    '/': `<script>${keep}</script><p>On Chen Mingguo and Sun Jinlong.</p><div style="height: 3000px"></div>`,
  });

  it('has cards all the same, which go with Escape and with the scroll', async () => {
    const page = await stage.visitUntil(['Chen Mingguo', 'Sun Jinlong'], '/');
    await stage.hoverCard(page, 'Sun Jinlong');
    await stage.cardAbout(page, 'Sun Jinlong');
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    await stage.hoverCard(page, 'Chen Mingguo');
    await inPage(page, () => window.scrollTo(0, 1500));
    await stage.untilNoCard(page);
  });
});

describe.each(browsers)('a page that listens for all that opens in %s', (browser) => {
  const listen = `window.heard = [];
  for (const type of ['beforetoggle', 'toggle', 'focus', 'focusin', 'animationstart', 'transitionrun'])
    addEventListener(type, (event) => { window.heard.push(type); if (event.cancelable) event.preventDefault(); }, true);`;
  const stage = stageFor(browser, {
    '/': `<script>${listen}</script><div popover id="own">Its own.</div><p>On Sun Jinlong.</p>`,
  });
  const heard = (): string => String(Reflect.get(window, 'heard'));

  it('hears nothing of the card, which opens all the same', async () => {
    const page = await stage.visitUntil(['Sun Jinlong'], '/');
    await inPage(page, () => Reflect.set(window, 'heard', []));
    await stage.hoverCard(page, 'Sun Jinlong');
    await stage.cardAbout(page, 'Sun Jinlong');
    expect(await inPage(page, heard)).toBe('');
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    expect(await inPage(page, heard)).toBe('');
    await inPage(page, () => document.querySelector<HTMLElement>('#own')?.showPopover());
    expect(await inPage(page, heard), 'it does hear of its own').toContain('beforetoggle');
  });
});

describe.each(browsers)('a teaser under a stretched link in %s', (browser) => {
  const stage = stageFor(browser, {
    '/': `<style>.teaser { position: relative; width: 400px } a::after { content: ""; position: absolute; inset: 0 }</style>
      <div class="teaser"><h2><a href="#read">A day in court</a></h2><p>What became of Sun Jinlong since.</p></div>`,
  });

  it('opens the card over the name, and leaves the click to the link', async () => {
    const page = await stage.visitUntil(['Sun Jinlong'], '/');
    const card = await stage.hoverCard(page, 'Sun Jinlong');
    expect(await card.text()).toContain('Sun Jinlong');
    await page.mouse.down();
    await page.mouse.up();
    await stage.untilNoCard(page);
    expect(page.url()).toContain('#read');
  });
});
