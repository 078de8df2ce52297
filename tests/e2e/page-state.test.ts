import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { browsers, stageFor, untilPainted } from './stage';

const pages = {
  '/': `<article style="width: 300px"><h1>On Chen Mingguo</h1><p>It was Sun Jinlong who <b>came</b> with Peng Jiarui, they say, and the rest of
    the paragraph goes on over several lines.</p><p id="below">Below.</p></article><input aria-label="Comment" value="Chen Mingguo">`,
  '/editors': `<p>XPCC</p>
    <div class="cm-editor"><div class="cm-content" contenteditable="true"><div class="cm-line">Chen Mingguo</div></div></div>
    <div class="ProseMirror" contenteditable="true"><p>Sun Jinlong</p></div>
    <div class="ql-container"><div class="ql-editor" contenteditable="true"><p>Peng Jiarui</p></div></div>
    <div class="CodeMirror cm-s-default"><textarea></textarea><pre class="CodeMirror-line">Wang Junzheng</pre></div>
    <div class="monaco-editor vs" role="code"><textarea></textarea><div class="view-lines"><span>Chen Quanguo</span></div></div>
    <iframe name="designed"></iframe>
    <script>
      const inner = frames.designed.document;
      inner.designMode = 'on';
      inner.body.append('Chen Mingguo');
    </script>`,
};

type Watched = { shift: number };
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs before anything else in the page. */
function watchLayout(): void {
  window.watched = { shift: 0 };
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.watched.shift += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
}

const boxes = (page: Page) =>
  inPage(page, () =>
    [...document.body.querySelectorAll('*')].map((each) => JSON.stringify(each.getBoundingClientRect())),
  );

describe.each(browsers)('what a reader does on a page in %s', (browser) => {
  const stage = stageFor(browser, pages);
  const names = ['Chen Mingguo', 'Sun Jinlong', 'Peng Jiarui'];

  it('moves nothing when names are underlined and a card comes and goes', async () => {
    const page = await stage.session.newPage();
    await page.evaluateOnNewDocument(watchLayout);
    await page.goto(stage.url('/'));
    const before = await boxes(page);
    await untilPainted(page, names);
    await stage.hoverCard(page, 'Sun Jinlong');
    expect(await boxes(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    expect(await boxes(page)).toEqual(before);
    expect(await inPage(page, () => window.watched.shift)).toBe(0);
  });

  it('keeps the selection, what is copied, what is found and what is typed', async () => {
    const page = await stage.visitUntil(names, '/');
    await inPage(page, () => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
    const html = await inPage(page, () => {
      const box = document.createElement('div');
      box.append(getSelection()?.getRangeAt(0).cloneContents() ?? '');
      return [box.innerHTML, document.querySelector('p')?.innerHTML];
    });
    expect(html[0]).toBe(html[1]);
    await stage.session.fireCommand('next-name', page);
    await stage.cardAbout(page, 'Chen Mingguo');
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    await page.focus('input');
    await page.keyboard.press('End');
    await page.keyboard.type(' and Sun Jinlong');
    expect(await inPage(page, () => document.querySelector('input')?.value)).toBe('Chen Mingguo and Sun Jinlong');
    const found = await inPage(page, () => {
      // Firefox looks for it in the field that has the focus, where it has one.
      document.querySelector('input')?.blur();
      getSelection()?.removeAllRanges();
      const find: unknown = Reflect.get(window, 'find');
      return typeof find === 'function' && find.call(window, 'Sun Jinlong who came', false, false, true);
    });
    expect(found).toBe(true);
  });

  it('leaves editors of all kinds alone', async () => {
    const page = await stage.visit('/editors');
    await untilPainted(page, ['XPCC']);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (frame) await untilPainted(frame, []);
    await inPage(page, () => {
      for (const line of document.querySelectorAll(
        '.cm-line, .ProseMirror p, .ql-editor p, .CodeMirror-line, .view-lines',
      ))
        line.append(', XPCC and Sun Jinlong');
      document.body.append('Sun Jinlong');
    });
    await untilPainted(page, ['XPCC', 'Sun Jinlong']);
  });
});
