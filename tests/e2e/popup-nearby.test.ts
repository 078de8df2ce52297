import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;
declare global {
  var heard: unknown[] | undefined;
}

describe('the popup in firefox, whose background is in the same process', () => {
  const stage = stageFor('firefox', { '/': '<p>A note on Chen Mingguo.</p>' });

  const listen = () =>
    stage.session.inExtension(() => {
      const heard: unknown[] = [];
      globalThis.heard = heard;
      browser.runtime.onMessage.addListener((message: { type?: unknown }) => {
        heard.push(message.type);
      });
    });
  const heardMessages = () => stage.session.inExtension(() => globalThis.heard);

  it('asks it for the list without the way through the browser', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    await stage.session.tabIdOf(page);
    await listen();
    const popup = await stage.popupFor(page);
    await popup.untilSays('Sanctioned');
    await popup.click('.page-entry button');
    await popup.untilSays('22 March 2021');
    expect(await heardMessages()).toContain('dossiers');
    expect(await heardMessages()).not.toContain('summary');
  });
});
