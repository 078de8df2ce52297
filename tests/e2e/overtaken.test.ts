import { describe, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { browsers, stageFor, untilPainted } from './stage';

/** There where the function sent into the extension runs. */
declare const browser: typeof extensionApi;

describe.each(browsers)('a page whose place was taken by an older document in %s', (name) => {
  const stage = stageFor(name, { '/': '<p id="news">A note on Chen Mingguo.</p>' });

  it('takes it back with the next thing it has to say', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const popup = await stage.popupFor(page);
    await popup.untilSays('Chen Mingguo');
    await stage.session.inExtension(
      async (key: string) => browser.storage.session.set({ [key]: { document: 'older', tallies: [] } }),
      `shown:${await stage.session.tabIdOf(page)}:0`,
    );
    await popup.untilSays('named in full on this page');
    await page.evaluate("document.querySelector('#news').append(' And on Sun Jinlong.')");
    await untilPainted(page, ['Chen Mingguo', 'Sun Jinlong']);
    await popup.untilSays(/Chen Mingguo[\s\S]*Sun Jinlong|Sun Jinlong[\s\S]*Chen Mingguo/);
  });
});
