import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { hover, painted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

const pages = {
  '/one': '<p id="a">Chen Quanguo ran it.</p><input id="one" aria-label="one"><input id="two" aria-label="two">',
  '/ticker': `<div id="t" style="width: 200px; overflow: hidden; white-space: nowrap">${'news '.repeat(200)}</div>
    <p>Chen Quanguo ran it.</p>`,
  '/written': '<iframe id="f" title="f" width="600" height="200"></iframe>',
};

describe.each(browsers)('the card follows what the page does in %s', (name) => {
  const stage = stageFor(name, pages);

  it('goes the moment the page puts another name in place of its own', async () => {
    const page = await stage.visitUntil(['Chen Quanguo'], '/one');
    await stage.hoverCard(page, 'Chen Quanguo');
    await inPage(page, () => {
      const text = document.querySelector('#a')?.firstChild;
      if (text) text.nodeValue = 'Chen Mingguo ran it.';
    });
    await stage.untilNoCard(page);
    await until('the other name is underlined', async () => (await painted(page)).join() === 'Chen Mingguo');
    expect(await stage.session.card(page)).toBeUndefined();
  });

  it('does not open for a name that went while the pointer rested on it', async () => {
    const page = await stage.visitUntil(['Chen Quanguo'], '/one');
    await page.bringToFront();
    await hover(page, 'Chen Quanguo');
    await inPage(page, () => document.querySelector('#a')?.firstChild?.replaceWith('Nobody ran it.'));
    // Longer than a card takes to open.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await stage.session.card(page)).toBeUndefined();
  });

  it('does not open while text is selected, a button is held down or a key was just typed', async () => {
    const page = await stage.visitUntil(['Chen Quanguo'], '/one');
    await page.bringToFront();
    const noCard = async (): Promise<void> => {
      // Longer than a card takes to open.
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await stage.session.card(page)).toBeUndefined();
    };
    await inPage(page, () => document.getSelection()?.selectAllChildren(document.body));
    await hover(page, 'Chen Quanguo');
    await noCard();
    await inPage(page, () => document.getSelection()?.removeAllRanges());
    await page.mouse.move(500, 500);
    await page.mouse.down();
    await hover(page, 'Chen Quanguo');
    await noCard();
    await page.mouse.up();
    await inPage(page, () => document.getSelection()?.removeAllRanges());
    await page.mouse.move(500, 500);
    // Keys that keep coming: one alone may come after the card on a slow machine. Real ones: what a page makes up is not heard.
    let typing = true;
    const typed = (async () => {
      while (typing) await page.keyboard.press('a');
    })();
    await hover(page, 'Chen Quanguo');
    await noCard();
    typing = false;
    await typed;
    await page.mouse.move(500, 500);
    await stage.hoverCard(page, 'Chen Quanguo');
  });

  it('opens beside a ticker that never stops scrolling', async () => {
    const page = await stage.visitUntil(['Chen Quanguo'], '/ticker');
    await inPage(page, () => {
      const ticker = document.querySelector('#t');
      setInterval(() => {
        if (ticker) ticker.scrollLeft = (ticker.scrollLeft + 1) % 500;
      }, 16);
    });
    await stage.hoverCard(page, 'Chen Quanguo');
  });

  it('opens in a frame whose document was written over', async () => {
    const page = await stage.visit('/written');
    await inPage(page, async () => {
      const frame = document.querySelector('iframe')?.contentDocument;
      await new Promise((resolve) => setTimeout(resolve, 300));
      frame?.open();
      frame?.write('<!doctype html><title>f</title><p>Chen Quanguo ran it.</p>');
      frame?.close();
    });
    const frame = await until('the frame is there', () => page.frames().find((one) => one.parentFrame()));
    await stage.hoverCard(page, 'Chen Quanguo', frame);
  });

  it('leaves the keyboard where the reader has gone on to', async () => {
    const page = await stage.visitUntil(['Chen Quanguo'], '/one');
    await page.focus('#one');
    await stage.session.fireCommand('next-name', page);
    await stage.cardAbout(page, 'Chen Quanguo');
    await page.focus('#two');
    await page.keyboard.type('abc');
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    await page.keyboard.type('def');
    expect(await inPage(page, () => document.querySelector<HTMLInputElement>('#two')?.value)).toBe('abcdef');
  });
});
