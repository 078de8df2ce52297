import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

const pages = {
  '/': '<p>On Chen Mingguo and Sun Jinlong. Chen spoke.</p>',
  '/namesake': '<p>Chen Quanguo spoke. Chen Mingguo spoke. Chen left.</p>',
};
const all = ['Chen Mingguo', 'Sun Jinlong', 'Chen'];
const others = ['Sun Jinlong'];

describe.each(browsers)('muting a name in %s', (browser) => {
  const stage = stageFor(browser, pages);

  async function muteFromCard(page: Page, choice: string) {
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    await card.click('button', 'Mute');
    await card.untilSays(choice);
    await card.click('.mute button', choice);
    return card;
  }

  it('on a site takes it off every tab of the site at once, and undoing puts it back', async () => {
    const [here, below, elsewhere] = await Promise.all([
      stage.visitUntil(all, '/', 'news.test'),
      stage.visitUntil(all, '/', 'www.news.test'),
      stage.visitUntil(all, '/', 'other.test'),
    ]);
    const card = await muteFromCard(here, 'On this site');
    for (const page of [here, below]) await untilPainted(page, others);
    await untilPainted(elsewhere, all);
    await card.untilSays('Chen Mingguo is muted on news.test.');
    await card.click('button', 'Undo');
    for (const page of [here, below]) await untilPainted(page, all);
  });

  it('everywhere takes it off every page, lasts, and is undone in the settings', async () => {
    const here = await stage.visitUntil(all, '/', 'news.test');
    const there = await stage.visitUntil(all, '/', 'other.test');
    await muteFromCard(here, 'Everywhere');
    for (const page of [here, there]) await untilPainted(page, others);
    await stage.visitUntil(others, '/', 'other.test');
    const settings = await stage.session.openExtensionPage('library.html#/settings');
    await settings.untilSays('Chen Mingguo is muted everywhere.');
    await settings.page.bringToFront();
    await settings.click('button', 'Show again');
    for (const page of [here, there]) await untilPainted(page, all);
  });

  it('as not this person, leaves its words alone and gives them to nobody else', async () => {
    const page = await stage.visitUntil(['Chen Quanguo', 'Chen Mingguo', 'Chen'], '/namesake', 'news.test');
    await muteFromCard(page, 'Not this person');
    await untilPainted(page, ['Chen Quanguo']);
  });

  it('from the popup takes it off the list and the page, and undoing puts it back', async () => {
    const page = await stage.visitUntil(all, '/', 'news.test');
    const popup = await stage.popupFor(page);
    await popup.untilSays('Chen Mingguo');
    await popup.click('h2 button', 'Chen Mingguo');
    await popup.untilSays('Mute');
    await popup.click('.steps button', 'Mute');
    await popup.untilSays('Everywhere');
    await popup.click('.mute button', 'On this site');
    await untilPainted(page, others);
    await until('the line is gone', async () => !(await popup.html()).includes('detail-'));
    expect(await popup.text()).toContain('Chen Mingguo is muted on news.test.');
    await popup.page.bringToFront();
    await popup.click('button', 'Undo');
    await untilPainted(page, all);
  });
});
