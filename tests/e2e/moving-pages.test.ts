import { describe, expect, it } from 'vitest';
import { ask } from '../../scripts/browsers/ask';
import { inPage } from '../../scripts/browsers/in-page';
import { painted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

const app = `<main><p>First: Chen Mingguo.</p></main>`;

const NAMES = 120;
/** Changes as fast as it can, until it is told to rest. */
const restless =
  `<i>0</i>${'<p style="height: 100px">Chen Mingguo</p>'.repeat(NAMES)}<script>` +
  "setInterval(() => { if (document.title !== 'Rest') document.querySelector('i').firstChild.data = performance.now(); });" +
  '</script>';

describe.each(browsers)('a page that changes under the reader in %s', (browser) => {
  const stage = stageFor(browser, { '/': app, '/restless': restless });
  const count = async (tab: number) =>
    (await ask(stage.session, 'summary', { tab }))?.lines.map((line) => line.caption);

  it('is followed to its next view, which has another address and other names', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const tab = await stage.session.tabIdOf(page);
    await inPage(page, () => {
      history.pushState({}, '', '/second');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<h1>Second</h1><p>Now <b>Sun</b> Jinlong and Peng Jiarui.</p>';
    });
    await untilPainted(page, ['Sun Jinlong', 'Peng Jiarui']);
    await until('the popup knows', async () => (await count(tab))?.includes('Sun Jinlong'));
    expect(await count(tab)).not.toContain('Chen Mingguo');
    await until('the badge counts two', async () => (await stage.session.badgeText(tab)) === '2');
  });

  it('never leaves a line under words that have taken the place of a name', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    await inPage(page, () => {
      const text = document.querySelector('p')?.firstChild;
      if (text instanceof Text) text.replaceData(text.data.indexOf('Chen'), 12, 'Somebody Nice');
    });
    await untilPainted(page, []);
    await inPage(page, () => {
      const text = document.querySelector('p')?.firstChild;
      if (text instanceof Text) text.data = 'Third: Wang Junzheng was named.';
    });
    await untilPainted(page, ['Wang Junzheng']);
  });

  it('is read to the end when more is added below', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    await inPage(page, () => {
      const more = document.createElement('section');
      more.innerHTML = '<p>More on Peng Jiarui.</p>';
      document.querySelector('main')?.append(more);
    });
    await untilPainted(page, ['Chen Mingguo', 'Peng Jiarui']);
  });

  it('has its many names painted around the window alone as long as it does not rest, and then all of them', async () => {
    const page = await stage.visit('/restless');
    await until(
      'few are painted',
      async () => (await painted(page)).length < NAMES / 2 && (await painted(page)).length > 0,
    );
    await inPage(page, () => scrollTo(0, document.documentElement.scrollHeight));
    const isLastPainted = () => {
      const last = [...document.querySelectorAll('p')].at(-1)?.firstChild ?? null;
      return [...CSS.highlights.values()].some((each) => [...each].some((range) => range.startContainer === last));
    };
    await until('what was scrolled to is painted', () => inPage(page, isLastPainted));
    await inPage(page, () => {
      document.title = 'Rest';
    });
    await untilPainted(page, Array(NAMES).fill('Chen Mingguo'));
  });
});
