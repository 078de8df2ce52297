import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { browsers, stageFor, untilPainted } from './stage';

const pages = { '/': '<button>Before</button><p>On Wang Junzheng and the XPCC.</p>' };
const names = ['Wang Junzheng', 'XPCC'];

/** The label of what the keyboard is at; what only scrolls has none. */
const focusedIn = (view: View): Promise<string> =>
  view.inside((root) => {
    const at = root.activeElement;
    return at?.ariaLabel ?? (at?.localName === 'button' ? at.textContent : '');
  });

async function tabTo(page: Page, view: View, label: string): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    if ((await focusedIn(view)).includes(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${label}; it is at ${await focusedIn(view)}.`);
}

describe.each(browsers)('without a pointer in %s', (name) => {
  const stage = stageFor(name, pages);

  it('a reader comes to the card, to somebody related and back, mutes, undoes and is where they were', async () => {
    const page = await stage.visitUntil(names, '/', 'news.test');
    await page.focus('button');
    await stage.session.fireCommand('next-name', page);
    await stage.session.fireCommand('next-name', page);
    const card = await stage.cardAbout(page, 'Xinjiang Production and Construction Corps');
    await until('the keyboard is in the card', async () => (await focusedIn(card)).includes('XPCC'));
    const press = async (label: string) => {
      await tabTo(page, card, label);
      await page.keyboard.press('Enter');
    };
    await press('Wang Junzheng');
    await until('the way back has the keyboard', async () => (await focusedIn(card)).startsWith('Back to Xinjiang'));
    await page.keyboard.press('Enter');
    await until('it led back', async () => (await card.text()).startsWith('Xinjiang Production'));
    await press('Mute');
    await card.untilSays('Everywhere');
    await press('On this site');
    await untilPainted(page, ['Wang Junzheng']);
    await until('undoing has the keyboard', async () => (await focusedIn(card)) === 'Undo');
    await page.keyboard.press('Enter');
    await untilPainted(page, names);
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    expect(await inPage(page, () => document.activeElement?.localName)).toBe('button');
  });
});
