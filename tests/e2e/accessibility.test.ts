import { describe, expect, it } from 'vitest';
import { View } from '../../scripts/browsers/view';
import { violations } from './axe';
import { browsers, stageFor } from './stage';

describe.each(browsers)('what axe finds in %s', (browser) => {
  const stage = stageFor(browser);
  const article = '/000_f1ab6b9cd4ab454a';

  it('is nothing on the pages of the demo', async () => {
    for (const path of ['/', article]) {
      const page = await stage.visit(path);
      const view = new View(page, (text) => page.evaluate(`(${text})(document)`));
      expect(await violations(view)).toEqual([]);
    }
  });

  it('is nothing in the popup, closed and with a name opened', async () => {
    const popup = await stage.popupFor(await stage.visit(article));
    await popup.untilSays('Chen Mingguo');
    expect(await violations(popup)).toEqual([]);
    await popup.click('button', 'Chen Mingguo');
    await popup.untilSays('Sanctioned since 22 March 2021');
    expect(await violations(popup)).toEqual([]);
  });

  it('is nothing in the library', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await library.untilSays('Chen Mingguo');
    expect(await violations(library)).toEqual([]);
  });

  it('is nothing in the settings and on the welcome page', async () => {
    const settings = await stage.session.openExtensionPage('library.html#/settings');
    await settings.untilSays('How names are underlined');
    expect(await violations(settings)).toEqual([]);
    const welcome = await stage.session.openExtensionPage('welcome.html');
    await welcome.untilSays('Your browser allows this.');
    expect(await violations(welcome)).toEqual([]);
  });

  it('is nothing in the card, nor a step further in', async () => {
    const page = await stage.visit(article);
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    expect(await violations(card)).toEqual([]);
    await card.click('button', 'Mute');
    await card.untilSays('Everywhere');
    expect(await violations(card)).toEqual([]);
  });
});
