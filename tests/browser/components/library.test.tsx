import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../../components/page.css';
import '../../../components/library.css';
import { createCatalogue } from '../../../dataset/describe';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import { readRoute, toEntity, toQuote } from '../../../entrypoints/library/route';
import { SourcesPage } from '../../../entrypoints/library/SourcesPage';
import { july, seeds } from '../../dataset/seed-fixture';
import { dossier, marksIn, mount, textOf, violations } from './mount';

const catalogue = createCatalogue([seeds]);

beforeEach(() => {
  document.body.className = 'page library-page';
});
afterEach(() => {
  document.body.className = '';
});

test('an entity’s page has every sentence, each with the way to its place in the source', async () => {
  const view = mount(<NamesPage catalogue={catalogue} entity="chen-mingguo" />);
  expect(textOf(view.querySelector('h1'))).toBe('Chen Mingguo');
  expect(view.querySelectorAll('.sanction .excerpt')).toHaveLength(2);
  const links = [...view.querySelectorAll<HTMLAnchorElement>('.excerpt a')];
  expect(links.length).toBe(view.querySelectorAll('.excerpt').length);
  const [quote] = dossier('chen-mingguo').sanctions[0]?.quotes ?? [];
  expect(links[0]?.hash).toBe(quote && toQuote(quote));
  expect(view.querySelector('[aria-current=page]')?.textContent).toContain('Chen Mingguo');
  expect(await violations(view)).toEqual([]);
});

test('an authority’s page leads to those it acted against', () => {
  const view = mount(<NamesPage catalogue={catalogue} entity="treasury" />);
  expect(textOf(view.querySelector('.status'))).toBe('Not sanctioned in these sources; acted against:');
  expect([...view.querySelectorAll('.related')].map((one) => one.querySelectorAll('a').length)).toEqual([6, 1]);
});

test('an address that nothing is known under says so', () => {
  expect(textOf(mount(<NamesPage catalogue={catalogue} entity="nobody" />).querySelector('h1'))).toBe(
    'No entry with this address is known.',
  );
});

test('a source stands verbatim, with what rests on it marked and the place that was asked for in view', async () => {
  const start = july.text.indexOf('Chen was placed');
  const sentence = 'Chen was placed under sanctions on July 9.';
  const view = mount(<SourcesPage dataset={seeds} source="004" span={[start, start + sentence.length]} />);
  expect(view.querySelector('.source-text')?.textContent).toBe(july.text);
  expect([...view.querySelectorAll('.here')].map(textOf).join(' ')).toBe('Chen was placed under sanctions on July 9 .');
  expect(marksIn(view)).toEqual(
    expect.arrayContaining(['Sun Jinlong', 'Peng Jiarui', 'Chen Quanguo', 'July 9', 'Friday']),
  );
  const { top } = view.querySelector('.here')?.getBoundingClientRect() ?? { top: -1 };
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(innerHeight);
  expect([...view.querySelectorAll('.named-here a')].map(textOf)).toContain(
    'Xinjiang Production and Construction Corps',
  );
  expect(await violations(view)).toEqual([]);
});

test('addresses are read back as they are written, whatever the id holds', () => {
  const id = 'person/Ünal 100%';
  expect(readRoute(toEntity(id))).toEqual({ page: 'names', entity: id });
  const quote = { text: 'four', marks: [], start: 7, source: { id, title: '', date: '2020' } };
  expect(readRoute(toQuote(quote))).toEqual({ page: 'sources', source: id, span: [7, 11] });
  expect(readRoute('#/settings')).toEqual({ page: 'settings' });
  expect(readRoute('#/entity/100%')).toEqual({ page: 'names', entity: '100%' });
  expect(readRoute('')).toEqual({ page: 'names' });
});
