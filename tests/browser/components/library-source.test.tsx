import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../components/page.css';
import '../../../components/library.css';
import { readRoute, toEntity } from '../../../entrypoints/library/route';
import { SourcesPage } from '../../../entrypoints/library/SourcesPage';
import { july } from '../../dataset/seed-fixture';
import { marksIn, mount, textOf, violations } from './mount';
import { holdings } from './names-of';

beforeEach(() => {
  document.body.className = 'page library-page';
});
afterEach(() => {
  document.body.className = '';
});

const placed = 'Chen was placed under sanctions on July 9.';
const start = july.text.indexOf(placed);

function sourceAt(address: string): HTMLElement {
  const route = readRoute(address);
  if (route.page !== 'sources') throw new Error(`${address} is no source`);
  const { source = '', span, onClaims } = route;
  return mount(
    <SourcesPage
      sources={holdings.sources()}
      source={source}
      reading={holdings.source(source)}
      span={span}
      onClaims={onClaims}
    />,
  );
}

const rowOf = (view: Element, name: string): Element | undefined =>
  [...view.querySelectorAll('.source-claims .list-row')].find((row) => textOf(row.querySelector('.name')) === name);
const claimsOf = (view: Element, name: string): HTMLAnchorElement[] => [
  ...(rowOf(view, name)?.querySelectorAll<HTMLAnchorElement>('.claim') ?? []),
];

test('a source stands verbatim, with what rests on it marked and the place that was asked for in view', async () => {
  const view = sourceAt(`#/sources/004/${start}-${start + placed.length}`);
  expect(view.querySelector('.source-text')?.textContent).toBe(july.text);
  expect([...view.querySelectorAll('.here')].map(textOf).join(' ')).toBe('Chen was placed under sanctions on July 9 .');
  expect(marksIn(view)).toEqual(
    expect.arrayContaining(['Sun Jinlong', 'Peng Jiarui', 'Chen Quanguo', 'July 9', 'Friday']),
  );
  // Not only where it was learned from: every place where one of those named stands.
  for (const name of ['XPCC', 'Xinjiang Production and Construction Corps', 'Sun Jinlong']) {
    const marked = [...view.querySelectorAll('.source-text .words')]
      .map(textOf)
      .filter((words) => words.includes(name));
    expect(marked).toHaveLength(july.text.split(name).length - 1);
  }
  const { top } = view.querySelector('.here')?.getBoundingClientRect() ?? { top: -1 };
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(innerHeight);
  expect(await violations(view)).toEqual([]);
});

test('beside a source stands what was read from it: who is sanctioned since when and by whom, who holds which office', () => {
  const view = sourceAt('#/sources/004');
  expect(claimsOf(view, 'Chen Quanguo').map(textOf)).toEqual([
    'Sanctioned since 9 July 2020 by the United States Treasury',
  ]);
  expect(claimsOf(view, 'Steven Mnuchin').map(textOf)).toEqual(['Treasury Secretary, United States Treasury']);
  expect(rowOf(view, 'Chen Quanguo')?.querySelector('.line.sanctioned')).not.toBeNull();
  expect(rowOf(view, 'Steven Mnuchin')?.querySelector('.line.linked')).not.toBeNull();
  expect(claimsOf(view, 'United States Treasury').map(textOf)).toEqual(['Named as “U.S. Treasury Department”']);
  // In the order of the text, and sanctioned ones first.
  expect([...view.querySelectorAll('.source-claims .name')].map(textOf).slice(0, 4)).toEqual([
    'Xinjiang Production and Construction Corps',
    'Sun Jinlong',
    'Peng Jiarui',
    'Chen Quanguo',
  ]);
  // He is of the other article.
  expect(rowOf(view, 'Wang Junzheng')).toBeUndefined();
});

test('each claim leads to its words in the source, and its words lead back to it', () => {
  const view = sourceAt('#/sources/004');
  const [claim] = claimsOf(view, 'Chen Quanguo');
  const there = sourceAt(claim?.hash ?? '');
  expect([...there.querySelectorAll('.here')].map(textOf).join(' ')).toContain('Chen was placed under sanctions on');

  const passage = [...there.querySelectorAll<HTMLAnchorElement>('.source-text a')].find(({ textContent }) =>
    textContent?.includes('Chen was placed under sanctions'),
  );
  const back = sourceAt(passage?.hash ?? '');
  const met = [...back.querySelectorAll('.claim[aria-current]')];
  expect(met.map((one) => textOf(one.closest('.list-row')?.querySelector('.name') ?? null))).toEqual(['Chen Quanguo']);
});

test('a passage two people are sanctioned in leads to the claims on both, and the first of them takes the focus', async () => {
  const view = sourceAt('#/sources/004');
  const passage = [...view.querySelectorAll<HTMLAnchorElement>('.source-text a')].find(({ textContent }) =>
    textContent?.startsWith('The sanctions also hit'),
  );
  const back = sourceAt(passage?.hash ?? '');
  const met = [...back.querySelectorAll('.claim[aria-current]')].map((one) =>
    textOf(one.closest('.list-row')?.querySelector('.name') ?? null),
  );
  expect(new Set(met)).toEqual(new Set(['Sun Jinlong', 'Peng Jiarui']));
  await vi.waitFor(() => expect(textOf(document.activeElement)).toBe(met[0]));
  expect(await violations(back)).toEqual([]);
});

test('a name in the list leads to its entry', () => {
  const view = sourceAt('#/sources/004');
  expect(rowOf(view, 'Chen Quanguo')?.querySelector('a')?.hash).toBe(toEntity('chen-quanguo'));
});
