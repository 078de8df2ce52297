import { describe, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { browsers, stageFor, untilPainted } from './stage';

/** There where the function sent into the extension runs. */
declare const browser: typeof extensionApi;
declare const chrome: typeof extensionApi;

describe.each(browsers)('a page whose place was taken by an older document in %s', (name) => {
  const stage = stageFor(name, { '/': '<p id="news">A note on Chen Mingguo.</p>' });

  it('takes it back with the next thing it has to say', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const popup = await stage.popupFor(page);
    await popup.untilSays('Chen Mingguo');
    // The older one's hello comes after its follower's: from the same frame, by another name.
    await stage.session.inExtension(
      (tabId: number) =>
        browser.scripting.executeScript({
          target: { tabId },
          func: () => void chrome.runtime.sendMessage({ type: 'hello', call: { document: 'older' } }),
        }),
      await stage.session.tabIdOf(page),
    );
    await popup.untilSays('named in full on this page');
    await page.evaluate("document.querySelector('#news').append(' And on Sun Jinlong.')");
    await untilPainted(page, ['Chen Mingguo', 'Sun Jinlong']);
    await popup.untilSays(/Chen Mingguo[\s\S]*Sun Jinlong|Sun Jinlong[\s\S]*Chen Mingguo/);
  });
});
