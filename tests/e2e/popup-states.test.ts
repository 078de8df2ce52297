import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { keepInExtension } from '../../scripts/browsers/keep';
import { until } from '../../scripts/browsers/until';
import { invented } from '../corpus/known';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = {
  '/': '<p>A note on Chen Mingguo.</p>',
  '/plain': '<p>Nobody is named.</p>',
  '/twins': '<p>By Marek Dvojnik.</p>',
};
const names = ['Chen Mingguo'];

describe.each(browsers)('the popup in %s', (name) => {
  const stage = stageFor(name, pages);

  it('says of a page that extensions may not read that it cannot be read', async () => {
    await stage.session.openExtensionPage('library.html');
    // Firefox tells no driver which address such a tab has.
    const tab = await stage.session.inExtension(
      async () => (await browser.tabs.query({})).find(({ url }) => url?.endsWith('library.html'))?.id,
    );
    const popup = await stage.session.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.untilSays(/cannot (be )?read/i);
  });

  it('says of a page without known names how many it looked for', async () => {
    const popup = await stage.popupFor(await stage.visit('/plain'));
    await popup.untilSays(/\d+ names/);
  });

  it('says of a name that is only possible why it is', async () => {
    await keepInExtension(stage.session, invented);
    const page = await stage.visitUntil(['Marek Dvojnik'], '/twins');
    const popup = await stage.popupFor(page);
    await popup.untilSays('2 possible names on this page.');
    expect(await popup.text()).toContain('“Marek Dvojnik” is a name of several entries.');
  });

  it('leads to the settings', async () => {
    const popup = await stage.popupFor(await stage.visit('/plain'));
    await popup.untilSays(/\d+ names/);
    await popup.click('button', 'Settings');
    await until('the settings are open', async () =>
      (await stage.session.inExtension(() => browser.tabs.query({}))).some((tab) => tab.url?.endsWith('#/settings')),
    );
  });

  it('opens from the toolbar for the page in front', async () => {
    const page = await stage.visitUntil(names, '/');
    await stage.visit('/plain');
    const popup = await stage.session.openRealPopup(page);
    await popup.untilSays('Chen Mingguo');
    expect(await popup.text()).toContain('127.0.0.1');
  });
});
