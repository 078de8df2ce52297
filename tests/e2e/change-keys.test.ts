import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

describe.each(browsers)('the keys in the settings in %s', (name) => {
  const stage = stageFor(name);

  it('are those the browser has for the commands, and lead to where it lets them be changed', async () => {
    const settings = await stage.session.openExtensionPage('library.html#/settings');
    await settings.untilSays('Close the card');
    const listed = await settings.inside((root) =>
      [...root.querySelectorAll('.keys dd')].map((key) => key.textContent ?? ''),
    );
    const given = await stage.session.inExtension(async () =>
      (await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
    );
    const keys = new Map(given.map(([command = '', shortcut = '']) => [command, shortcut]));
    expect(listed).toEqual([keys.get('next-name') || 'No key', keys.get('previous-name') || 'No key', 'Esc']);
    const tabs = () => stage.session.inExtension(async () => (await browser.tabs.query({})).length);
    const before = await tabs();
    await settings.page.bringToFront();
    await settings.click('button', 'Change keys');
    await until('the browser’s own page is open', async () => (await tabs()) > before);
  });
});
