import { describe, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { storageKeys } from '../../protocol/storage-keys';
import { browsers, stageFor, untilPainted } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const names = ['Chen Mingguo'];

describe.each(browsers)('site rules that were stored before, in %s', (name) => {
  const stage = stageFor(name, { '/': '<p>A note on Chen Mingguo.</p>' });
  const storeRules = (rules: unknown) =>
    stage.session.inExtension(
      (key: string, value: unknown) => browser.storage.local.set({ [key]: value }),
      storageKeys.rules,
      rules,
    );

  it('are left out where they cannot be read, and said; the others hold', async () => {
    await storeRules({ 'news.test': 'off', 'not a host': 'off', 'other.test': 7 });
    const off = await stage.visit('/', 'news.test');
    const on = await stage.visitUntil(names, '/', 'other.test');
    await untilPainted(off, []);
    const popup = await stage.popupFor(on);
    await popup.untilSays(/not a host[\s\S]*other\.test: 7/);

    await storeRules('junk');
    await stage.visitUntil(names, '/', 'news.test');
    const second = await stage.popupFor(on);
    await second.untilSays('junk');
    await storeRules({});
  });
});
