import axeCore from 'axe-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { View } from '../../scripts/browsers/view';
import { browsers, stageFor } from './stage';

type Found = { id: string; nodes: string[] };
declare const axe: typeof axeCore;

/** What axe has against a view, a line for each. */
async function violations(view: View): Promise<Found[]> {
  await view.add(axeCore.source);
  return view.inside(async (root) => {
    if (root instanceof ShadowRoot) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const { violations: found } = await axe.run(root instanceof ShadowRoot ? root.host : document);
    return found.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => `${node.html}: ${node.failureSummary}`) }));
  });
}

describe.each(browsers)('what axe finds in %s', (browser) => {
  const stage = stageFor(browser);
  const article = '/000_f1ab6b9cd4ab454a';

  it('is nothing on the pages of the demo', async () => {
    for (const path of ['/', article]) {
      const page = await stage.visit(path);
      const view = new View(page, (text) => page.evaluate(`(${text})(document)`));
      expect(await violations(view)).toEqual([]);
    }
  });

  it('is nothing in the popup, closed and with a name opened', async () => {
    const popup = await stage.popupFor(await stage.visit(article));
    await until('the popup has its list', async () => (await popup.text()).includes('Chen Mingguo'));
    expect(await violations(popup)).toEqual([]);
    await popup.click('button', 'Chen Mingguo');
    await until('the name is opened', async () => (await popup.text()).includes('Sanctioned since 22 March 2021'));
    expect(await violations(popup)).toEqual([]);
  });

  it('is nothing in the library', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await until('the library has its list', async () => (await library.text()).includes('Chen Mingguo'));
    expect(await violations(library)).toEqual([]);
  });

  it('is nothing in the card', async () => {
    const page = await stage.visit(article);
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    expect(await violations(card)).toEqual([]);
  });
});
