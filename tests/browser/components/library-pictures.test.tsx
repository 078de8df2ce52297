import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/page.css';
import '../../../components/library.css';
import { createHoldings } from '../../../entrypoints/library/holdings';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import { toEntity, toQuote } from '../../../entrypoints/library/route';
import { july } from '../../dataset/seed-fixture';
import { crowd } from '../states/crowd';
import { dossier, mount, textOf, violations } from './mount';
import { ask, holdings, NamesOf } from './names-of';

/** A window wide enough for pictures, until the test ends. */
async function widely(): Promise<void> {
  await page.viewport(1000, 1700);
  onTestFinished(() => page.viewport(414, 896));
}

beforeEach(() => {
  document.body.className = 'page library-page';
});
afterEach(() => {
  document.body.className = '';
});

test('the timeline has a link for each day, the same as a table, and the network the way to everyone in it', async () => {
  await widely();
  const view = mount(<NamesOf entity="xpcc" />);
  await vi.waitFor(() => expect(view.querySelectorAll('.timeline-picture a')).toHaveLength(2));
  expect([...view.querySelectorAll('.timeline-picture a')].map((one) => one.getAttribute('aria-label'))).toEqual([
    '31 Jul 2020 · sanctioned',
    '22 Mar 2021 · Wang Junzheng',
  ]);
  expect([...view.querySelectorAll('.timeline-picture a')].map((one) => one.getAttribute('href'))).toEqual([
    toQuote(dossier('xpcc').sanctions[0]?.quotes[0] ?? { text: '', marks: [], start: 0, source: july }),
    toEntity('wang'),
  ]);
  view.querySelector<HTMLElement>('summary')?.click();
  expect([...view.querySelectorAll('.timeline tbody th')].map(textOf)).toEqual(['31 July 2020', '22 March 2021']);
  expect([...view.querySelectorAll('.network-column')].map((one) => one.querySelectorAll('a').length)).toEqual([
    1, 3, 4,
  ]);
  expect(view.querySelectorAll('.tie.office')).toHaveLength(3);
  expect(view.querySelectorAll('.tie.joint')).toHaveLength(3);
  expect(await violations(view)).toEqual([]);
});

test('in a narrow window each day of the timeline keeps a label, and what was cut from it stands in the table', async () => {
  await page.viewport(320, 900);
  onTestFinished(() => page.viewport(414, 896));
  const view = mount(<NamesOf entity="wang" />);
  await vi.waitFor(() => expect(view.querySelectorAll('.timeline-picture a')).toHaveLength(2));
  const labels = [...view.querySelectorAll('.timeline-picture a text')];
  expect(labels.map(textOf)).toEqual(['31 Jul 2020 · 1 related', '22 Mar 2021 · sanctioned']);
  expect(view.querySelector('.timeline-picture a')?.getAttribute('aria-label')).toBe(
    '31 Jul 2020 · 1 related · Xinjiang Production and Construction Corps',
  );
  for (const label of labels) {
    expect(getComputedStyle(label).visibility).toBe('visible');
    expect(label.getBoundingClientRect().right).toBeLessThanOrEqual(320);
  }
  expect(view.querySelector('.timeline details')).toHaveProperty('open', true);
  await page.viewport(1000, 900);
  await vi.waitFor(() => expect(textOf(view.querySelector('.timeline-picture a'))).toContain('Construction Corps'));
});

test.each(['xpcc', 'treasury', 'ministry'])(
  'no line of the network runs behind a name it does not end at: %s',
  async (id) => {
    await widely();
    const of = id === 'ministry' ? createHoldings([crowd]) : holdings;
    const network = of.network(id);
    if (!network) throw new Error('no network');
    mount(<NamesPage ask={ask} entity={id} dossier={of.dossier(id)} network={network} />);
    await vi.waitFor(() => expect(document.querySelectorAll('.tie')).toHaveLength(network.ties.length));
    const names = [...document.querySelectorAll('.network-column a')].map((link) => ({
      id: Object.values(link.closest('li')?.dataset ?? {})[0],
      box: link.getBoundingClientRect(),
    }));
    expect(names).toHaveLength(network.nodes.length);
    const { left: x0 = 0, top: y0 = 0 } = document.querySelector('.network-picture')?.getBoundingClientRect() ?? {};
    const behind: string[] = [];
    for (const [at, path] of [...document.querySelectorAll<SVGPathElement>('.tie')].entries()) {
      const { from, to } = network.ties[at] ?? { from: '', to: '' };
      const length = path.getTotalLength();
      for (let step = 0; step <= 100; step++) {
        const { x, y } = path.getPointAtLength((length * step) / 100);
        for (const { id, box } of names) {
          const inside = x0 + x > box.left + 1 && x0 + x < box.right - 1 && y0 + y > box.top && y0 + y < box.bottom;
          if (inside && id !== from && id !== to) behind.push(`${from} – ${to} behind ${id}`);
        }
      }
    }
    expect(behind).toEqual([]);
  },
);

test('every line of the network is there in words, and in a narrow window the words alone', async () => {
  const words = (view: Element) =>
    [...view.querySelectorAll('.network-words > li')].map((one) => [
      textOf(one.querySelector('p')),
      ...[...one.querySelectorAll('li')].map(textOf),
    ]);
  await widely();
  const view = mount(<NamesOf entity="xpcc" />);
  const xpcc = 'Xinjiang Production and Construction Corps';
  await vi.waitFor(() => expect(view.querySelector('.network details')).not.toBeNull());
  view.querySelector<HTMLElement>('.network summary')?.click();
  expect(words(view).slice(0, 2)).toEqual([
    [xpcc, 'sanctioned by the United States Treasury: 31 July 2020'],
    [
      'Wang Junzheng',
      `office in ${xpcc}: Secretary of the Party Committee`,
      'sanctioned by the United States Treasury: 22 March 2021',
      'in conjunction with the United Kingdom: 22 March 2021',
      'in conjunction with Canada: 22 March 2021',
      'in conjunction with the European Union: 22 March 2021',
    ],
  ]);
  expect(await violations(view)).toEqual([]);
  await page.viewport(320, 900);
  await vi.waitFor(() => expect(view.querySelector('.network :is(details, svg)')).toBeNull());
  expect(words(view)).toHaveLength(4);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(await violations(view)).toEqual([]);
});
