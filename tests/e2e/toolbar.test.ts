import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { toolbarIcons, toolbarStates } from '../../protocol/toolbar';
import { ask } from '../../scripts/browsers/ask';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

describe.each(browsers)('the toolbar button in %s', (name) => {
  const stage = stageFor(name, { '/': '<p>A note on Chen Mingguo.</p>' });

  async function untilTitled(page: Page, words: string): Promise<void> {
    const tab = await stage.session.tabIdOf(page);
    const titleOf = (tabId: number) => (browser.action ?? browser.browserAction).getTitle({ tabId });
    await until(`the button says ${words}`, async () =>
      (await stage.session.inExtension(titleOf, tab)).includes(words),
    );
  }

  it('says whether names are shown, off here, paused, or the page cannot be read', async () => {
    const here = await stage.visitUntil(['Chen Mingguo'], '/', 'news.test');
    const other = await stage.visitUntil(['Chen Mingguo'], '/', 'other.test');
    await untilTitled(here, 'underlined');
    await ask(stage.session, 'setSite', { host: 'news.test', on: false });
    await untilTitled(here, 'off on this site');
    await untilTitled(other, 'underlined');
    await ask(stage.session, 'setPaused', { paused: true });
    await untilTitled(other, 'paused');
    await other.reload();
    await untilTitled(other, 'paused');
    await other.goto('about:blank');
    await untilTitled(other, 'cannot be read');
  });

  it('has a picture of its own for each of them in every size', async () => {
    const files = toolbarStates.flatMap((state) => Object.values(toolbarIcons(state)));
    const pictures = await stage.session.inExtension(async (paths: string[]) => {
      const loaded = paths.map(async (path) => {
        const image = new Image();
        image.src = path;
        await image.decode();
        const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
        return { size: image.naturalWidth, drawn: bytes.join() };
      });
      return Promise.all(loaded);
    }, files);
    expect(pictures.map(({ size }) => size)).toEqual(toolbarStates.flatMap(() => [16, 32, 48]));
    expect(new Set(pictures.map(({ drawn }) => drawn)).size).toBe(files.length);
  });
});
