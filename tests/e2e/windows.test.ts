import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = { '/one': '<p>A note on Chen Mingguo.</p>', '/two': '<p>Sun Jinlong and Peng Jiarui.</p>' };

describe.each(browsers)('a private window in %s', (name) => {
  const stage = stageFor(name, pages);

  it('shows names, where the reader allows it there', async () => {
    await stage.session.allowPrivateWindows();
    const tab = await until('a private window is open', () =>
      stage.session.inExtension(async (url: string) => {
        const window = await browser.windows.create({ url, incognito: true });
        return window?.incognito ? window.tabs?.[0]?.id : undefined;
      }, stage.url('/two')),
    );
    await until('it has its badge', async () => (await stage.session.badgeText(tab)) === '2');
    const popup = await stage.session.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.untilSays('Peng Jiarui');
  });
});

describe.each(browsers)('two windows in %s', (name) => {
  const stage = stageFor(name, pages);

  it('have each their own badge and list', async () => {
    const tabs = await stage.session.inExtension(
      async (urls: string[]) => {
        const opened: number[] = [];
        for (const url of urls) {
          const window = await browser.windows.create({ url });
          opened.push(window?.tabs?.[0]?.id ?? -1);
        }
        return opened;
      },
      [stage.url('/one'), stage.url('/two')],
    );
    const [one = -1, two = -1] = tabs;
    await until('each has its badge', async () => {
      const texts = [await stage.session.badgeText(one), await stage.session.badgeText(two)];
      return texts.join() === '1,2';
    });
    const first = await stage.session.openExtensionPage(`popup.html?tab=${one}`);
    await first.untilSays('Chen Mingguo');
    expect(await first.text()).not.toContain('Sun Jinlong');
    const second = await stage.session.openExtensionPage(`popup.html?tab=${two}`);
    await second.untilSays('Sun Jinlong');
    expect(await second.text()).not.toContain('Chen Mingguo');
  });
});
