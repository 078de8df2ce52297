import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const pages = {
  '/': `<p>😀 A note on <b>Chen</b> Mingguo.</p><script>"Wang Junzheng"</script><p>Chen spoke, XPCC did not.</p>
    <div id="host"></div><iframe src="/frame"></iframe><iframe srcdoc="<p>Sun Jinlong</p>"></iframe>
    <script>host.attachShadow({ mode: 'closed' }).innerHTML = '<p>With Peng Jiarui.</p>'</script>`,
  '/frame': '<p>Here is Wang Junzheng.</p>',
};

type Selector = { type: string; start?: number; end?: number; exact?: string };
type Annotation = { body: { value: string }[]; target: { source: string; selector: Selector[] } };

describe.each(browsers)('a page’s names saved as Web Annotations in %s', (name) => {
  const stage = stageFor(name, pages);

  it('have the place of each, in the words and by the characters of the page, and none that is muted', async () => {
    const page = await stage.visit('/');
    await untilPainted(page, ['Chen Mingguo', 'Chen', 'XPCC', 'Peng Jiarui']);
    const popup = await stage.popupFor(page);
    await popup.untilSays('Sun Jinlong');
    const muted = { entity: 'publicbody-xinjiang-production-and-construction-corps', caption: 'XPCC' };
    await stage.session.inExtension((mute: object) => browser.storage.local.set({ mutes: [mute] }), muted);
    await untilPainted(page, ['Chen Mingguo', 'Chen', 'Peng Jiarui']);

    const library = await stage.session.openExtensionPage('library.html#/data');
    await until('the page can be chosen', () => library.inside((root) => root.querySelector('option') !== null));
    await library.inside(() => {
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) void file.text().then((kept) => Object.assign(globalThis, { kept }));
        return 'data:,';
      };
    });
    await library.inside((root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('section:last-of-type button')];
      buttons.find((one) => one.textContent === 'Web Annotations')?.click();
    });
    const file = await until('a file is saved', () =>
      library.inside(() => String(Reflect.get(globalThis, 'kept') ?? '')),
    );
    const items: Annotation[] = JSON.parse(file).items;
    const told = items.map(({ body, target: { source, selector } }) => {
      const position = selector.find(({ type }) => type === 'TextPositionSelector');
      const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
      return [body[0]?.value, quote?.exact, source.replace(stage.url(''), ''), position?.start, position?.end];
    });
    const text = await inPage(page, () => document.body.textContent);
    const characters = [...(text ?? '')];
    const placed = told.filter(([, , , start]) => start !== undefined);
    for (const [, exact, source, start, end] of placed) {
      if (source === '/') expect(characters.slice(Number(start), Number(end)).join('')).toBe(exact);
    }
    expect(told.map(([who, exact, source, start]) => [who, exact, source, start !== undefined]).sort()).toEqual([
      ['Chen Mingguo', 'Chen Mingguo', '/', true],
      ['Chen Mingguo', 'Chen', '/', true],
      ['Peng Jiarui', 'Peng Jiarui', '/', false],
      ['Sun Jinlong', 'Sun Jinlong', '/', false],
      ['Wang Junzheng', 'Wang Junzheng', '/frame', true],
    ]);
    // Nothing is left in the page, and nothing is painted otherwise.
    await untilPainted(page, ['Chen Mingguo', 'Chen', 'Peng Jiarui']);
  });
});
