import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;
declare const chrome: { i18n: { getMessage(): string } };

const untilSaid = (view: View, words: string) =>
  until(`it says “${words}”`, async () => (await view.text()).includes(words));

describe.each(browsers)('the language that is chosen in %s', (name) => {
  const stage = stageFor(name, { '/': '<p>A note on Chen Mingguo.</p>' });

  it('is spoken at once by the library, by cards in open tabs, the popup and the toolbar, and left again', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const tab = await stage.session.tabIdOf(page);
    const title = () =>
      stage.session.inExtension((tabId: number) => (browser.action ?? browser.browserAction).getTitle({ tabId }), tab);
    const titleElsewhere = () =>
      stage.session.inExtension(() => (browser.action ?? browser.browserAction).getTitle({}));
    const english = await stage.hoverCard(page, 'Chen Mingguo');
    await untilSaid(english, 'Sanctioned since 22 March 2021');
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 300);
    await stage.untilNoCard(page);

    const library = await stage.session.openExtensionPage('library.html#/settings');
    await untilSaid(library, 'How names are underlined');
    await library.click('label', '简体中文');
    await untilSaid(library, '名称如何划线');
    expect(await library.inside((root) => root.querySelector('input:checked#language-zh_CN') !== null)).toBe(true);
    expect(await library.inside(() => document.documentElement.lang)).toBe('zh-CN');
    await until('the toolbar speaks it', async () => (await title()).includes('正在标出'));
    await until('so it does over pages that cannot be read', async () => (await titleElsewhere()).includes('无法读取'));
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    await untilSaid(card, '自2021年3月22日起');
    const popup = await stage.popupFor(page);
    await untilSaid(popup, '本页上的名称');

    await stage.session.stopBackground();
    const fresh = await stage.visitUntil(['Chen Mingguo'], '/');
    await untilSaid(await stage.hoverCard(fresh, 'Chen Mingguo'), '自2021年3月22日起');
    await library.page.bringToFront();
    await library.click('label', '与浏览器一致');
    await untilSaid(library, 'How names are underlined');
    await until('the toolbar speaks it', async () => (await title()).includes('are underlined'));
    await until('so it does over pages that cannot be read', async () => (await titleElsewhere()).includes('cannot'));
  });
});

describe('a browser that has no messages for a process, as Chromium now and then', () => {
  const stage = stageFor('chromium', { '/': '<p>A note on Chen Mingguo.</p>' });

  it('is done without: popup, library and card speak from the extension’s own files', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const tab = await stage.session.tabIdOf(page);
    const blank = await stage.session.newPage();
    await blank.evaluateOnNewDocument(() => {
      chrome.i18n.getMessage = () => '';
    });
    await blank.goto(`chrome-extension://${stage.session.extensionId}/popup.html?tab=${tab}`);
    const says = (words: string) =>
      until(`it says “${words}”`, async () => String(await blank.evaluate('document.body.innerText')).includes(words));
    await says('1 sanctioned name on this page.');
    await blank.goto(`chrome-extension://${stage.session.extensionId}/library.html#/entity/person-chen-mingguo`);
    await says('Sanctioned since 22 March 2021');
    await stage.session.inExtension(
      (tabId: number) =>
        browser.scripting.executeScript({
          target: { tabId },
          func: () => {
            chrome.i18n.getMessage = () => '';
          },
        }),
      tab,
    );
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    await untilSaid(card, 'Sanctioned since 22 March 2021');
  });
});
