import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { hover, painted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

describe.each(browsers)('the welcome in %s', (name) => {
  const stage = stageFor(name);

  it('was shown on installing, and is not shown again', async () => {
    // The driver waited for it before anything else.
    expect(await stage.session.inExtension(() => browser.storage.local.get('welcomed'))).toEqual({ welcomed: true });
    await stage.session.stopBackground();
    await stage.session.bootStamp();
    const tabs = await stage.session.inExtension(() => browser.tabs.query({}));
    expect(tabs.filter(({ url }) => url?.includes('welcome.html'))).toEqual([]);
  });

  it('says what is read and that it is allowed, and asks nothing of the network', async () => {
    const view = await stage.session.openExtensionPage('welcome.html');
    await view.untilSays('Your browser allows this.');
    expect(await view.inside(() => document.title)).toBe('Welcome to Sanction Lens');
    expect(
      await view.inside(() => performance.getEntriesByType('resource').map((each) => new URL(each.name).protocol)),
    ).not.toContain('https:');
  });

  it('has a sentence of a source to try it on', async () => {
    const { page } = await stage.session.openExtensionPage('welcome.html');
    await until('its names are underlined', async () => (await painted(page)).includes('Wang Junzheng'));
    await hover(page, 'Wang Junzheng');
    const card = await stage.cardAbout(page, 'Wang Junzheng');
    expect(await card.text()).toContain('22 March 2021');
  });
});
