import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/page.css';
import '../../../components/library.css';
import { AuthoritiesPage, DatesPage } from '../../../entrypoints/library/ActsPage';
import type { AskHoldings } from '../../../entrypoints/library/holdings';
import { LongList } from '../../../entrypoints/library/LongList';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import { Newest } from '../../../entrypoints/library/Newest';
import { readRoute, toAuthority, toClaims, toDate, toEntity, toQuote } from '../../../entrypoints/library/route';
import { BLOCK } from '../../../entrypoints/library/rows';
import { dossier, mount, textOf, violations } from './mount';
import { ask, holdings, NamesOf } from './names-of';

const focusedRow = () => textOf(document.activeElement?.closest('.list-row') ?? null);
const rowsIn = (view: Element) => [...view.querySelectorAll('.list-row .name')].map(textOf);

beforeEach(() => {
  document.body.className = 'page library-page';
});
afterEach(() => {
  document.body.className = '';
});

test('an entity’s page has every sentence, each with the way to its place in the source', async () => {
  const view = mount(<NamesOf entity="chen-mingguo" />);
  await vi.waitFor(() => expect(rowsIn(view)).toHaveLength(10));
  expect(textOf(view.querySelector('h1'))).toBe('Chen Mingguo');
  expect(view.querySelectorAll('.sanction .excerpt')).toHaveLength(2);
  const links = [...view.querySelectorAll<HTMLAnchorElement>('.excerpt a')];
  expect(links.length).toBe(view.querySelectorAll('.excerpt').length);
  const [quote] = dossier('chen-mingguo').sanctions[0]?.quotes ?? [];
  expect(links[0]?.hash).toBe(quote && toQuote(quote));
  expect(view.querySelector('[aria-current=page]')?.textContent).toContain('Chen Mingguo');
  expect(await violations(view)).toEqual([]);
});

test('what the sources say of an entity can be copied with its source', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => copied.mockRestore());
  const view = mount(<NamesOf entity="chen-mingguo" />);
  const copy = [...view.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === 'Copy citation');
  copy?.click();
  await vi.waitFor(() => expect(textOf(view.querySelector('.copy [role=status]'))).toBe('Copied'));
  expect(copied.mock.calls[0]?.[0]).toContain('Chen Mingguo, Director of the Xinjiang Public Security Bureau');
  expect(copied.mock.calls[0]?.[0]).toMatch(/\nArticle of 22 March 2021$/);
});

test('where no source says that somebody is sanctioned, there is no such citation', () => {
  expect(mount(<NamesOf entity="blinken" />).querySelector('.copy')).toBeNull();
});

test('an authority’s page leads to those it acted against', () => {
  const view = mount(<NamesOf entity="treasury" />);
  expect(textOf(view.querySelector('.status'))).toBe('Not sanctioned in these sources; acted against:');
  expect([...view.querySelectorAll('.related')].map((one) => one.querySelectorAll('a').length)).toEqual([6, 1]);
});

test('whoever comes in beside it comes in with its part: the office, or the sanction it imposed', () => {
  const groups = (entity: string) => {
    const related = [...mount(<NamesOf entity={entity} />).querySelectorAll('.related')];
    return related.map((one) => [textOf(one.querySelector('h2, h3')), ...[...one.querySelectorAll('li')].map(textOf)]);
  };
  expect(groups('wang')).toEqual([
    [
      'Related sanctions',
      'Xinjiang Production and Construction Corps (office: Secretary of the Party Committee) 31 Jul 2020',
    ],
    ['Offices and authorities', 'United States Treasury, which imposed the sanction 22 Mar 2021'],
  ]);
  expect(groups('treasury').at(-1)).toEqual(['Offices and authorities', 'Steven Mnuchin, Treasury Secretary']);
});

test('a name in short is not given out as another name', () => {
  const also = (entity: string) => [...mount(<NamesOf entity={entity} />).querySelectorAll('.also')].map(textOf);
  expect(also('chen-quanguo')).toEqual(['Called “Chen” for short in the sources']);
  const former = { text: 'Wang Example', kind: 'previousName' as const };
  const alias = { text: 'J. Wang', kind: 'alias' as const };
  const known = dossier('chen-quanguo');
  const view = mount(
    <NamesPage ask={ask} entity="chen-quanguo" dossier={{ ...known, names: [...known.names, former, alias] }} />,
  );
  expect([...view.querySelectorAll('.also')].map(textOf)).toEqual([
    'Other names in the sources: “J. Wang”',
    'Called “Chen” for short in the sources',
    'Formerly named “Wang Example”',
  ]);
});

test('an address that nothing is known under says so', () => {
  expect(textOf(mount(<NamesOf entity="nobody" />).querySelector('h1'))).toBe('This entry is not known here.');
});

test('typing narrows the list, says how many are left and what was met, and keeps the search in the address', async () => {
  const view = mount(<NamesOf />);
  const field = view.querySelector('input');
  if (!field) throw new Error('no field to type in');
  await vi.waitFor(() => expect(rowsIn(view)).toHaveLength(10));
  expect(textOf(view.querySelector('[role=status]'))).toBe('10 entries');
  field.focus();
  await userEvent.type(field, 'xpcc junzheng');
  await vi.waitFor(() => expect(rowsIn(view)).toEqual(['Wang Junzheng']));
  expect(textOf(view.querySelector('[role=status]'))).toBe('1 of 10 entries');
  expect(textOf(view.querySelector('.list-row'))).toContain('XPCC');
  expect(readRoute(location.hash)).toEqual({ page: 'names', search: { query: 'xpcc junzheng' } });
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedRow()).toContain('Wang Junzheng');
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field);
  await userEvent.fill(field, 'nobody at all');
  await vi.waitFor(() =>
    expect(textOf(view.querySelector('[role=status]'))).toBe('Nothing known here matches “nobody at all”.'),
  );
  expect(await violations(view)).toEqual([]);
});

test('whoever is quicker than the search does not lose the place in the list', async () => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow: AskHoldings = async (question, ...about) => {
    if (question === 'find' && JSON.stringify(about) !== '[{}]') await held;
    return ask(question, ...about);
  };
  const view = mount(<NamesPage ask={slow} />);
  await vi.waitFor(() => expect(rowsIn(view)).toHaveLength(10));
  view.querySelector('input')?.focus();
  await userEvent.keyboard('peng{ArrowDown}');
  expect(focusedRow()).toContain('Chen Mingguo');
  answer();
  await vi.waitFor(() => expect(rowsIn(view)).toEqual(['Peng Jiarui']));
  await vi.waitFor(() => expect(focusedRow()).toContain('Peng Jiarui'));
});

test('of a hundred thousand rows only those near the window are there, and the keys reach the last', async () => {
  const total = 100_000;
  const load = async (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const view = mount(
    <LongList
      label="Numbers"
      total={total}
      first={Array.from({ length: BLOCK }, (_, i) => i)}
      load={load}
      row={(number: number) => (
        <a class="line" href={`#${number}`}>
          <span class="name">{number}</span>
        </a>
      )}
    />,
  );
  await vi.waitFor(() => expect(rowsIn(view).length).toBeGreaterThan(BLOCK));
  expect(rowsIn(view).length).toBeLessThan(6 * BLOCK);
  expect(document.documentElement.scrollHeight).toBeGreaterThan(total * 20);
  view.querySelector<HTMLElement>('[data-row="0"] a')?.focus();
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => expect(textOf(document.activeElement)).toBe(String(total - 1)));
  expect(document.activeElement?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  await vi.waitFor(() => expect(view.querySelector('[data-row="0"]')).toBeNull());
  await userEvent.keyboard('{ArrowUp}{Home}{ArrowDown}');
  await vi.waitFor(() => expect(textOf(document.activeElement)).toBe('1'));
});

test('a day says how many, by whom and with whom, in which office, and leads to each of them and to the authority', async () => {
  const view = mount(<DatesPage days={holdings.days()} date="2021-03-22" acts={holdings.actsOn('2021-03-22')} />);
  expect(textOf(view.querySelector('h1'))).toBe('22 March 2021');
  expect(textOf(view.querySelector('.act'))).toBe(
    '22 March 2021: 2 people, by the United States Treasury, with the United Kingdom, Canada and the European Union',
  );
  expect([...view.querySelectorAll<HTMLAnchorElement>('.dossier .list-row a')].map(({ hash }) => hash)).toEqual([
    toEntity('wang'),
    toEntity('chen-mingguo'),
  ]);
  expect([...view.querySelectorAll('.dossier .list-row')].map(textOf)).toEqual([
    'Wang Junzheng Secretary of the Party Committee, Xinjiang Production and Construction Corps',
    'Chen Mingguo Director, Xinjiang Public Security Bureau',
  ]);
  expect(view.querySelectorAll('.index .list-row')).toHaveLength(3);
  expect(await violations(view)).toEqual([]);
});

test('a day on which the sources do not say who acted says that, in the list of days and among the newest', () => {
  const day = { date: '2020-07-09', counts: { Person: 1 }, authorities: [] };
  const mixed = {
    date: '2020-07-08',
    counts: { Person: 2 },
    authorities: ['Ministry of Finance'],
    unsaid: true as const,
  };
  const days = [day, mixed];
  const said = [
    '1 person; the source does not say by whom',
    '2 people, by the Ministry of Finance; of some the source does not say by whom',
  ];
  expect([...mount(<DatesPage days={days} />).querySelectorAll('.list-row .role')].map(textOf)).toEqual(said);
  expect([...mount(<Newest days={days} />).querySelectorAll('li')].map(textOf)).toEqual([
    `9 July 2020: ${said[0]}`,
    `8 July 2020: ${said[1]}`,
  ]);
});

test('a page of a day or an authority does not lead to itself', () => {
  const hrefs = (view: Element) =>
    [...view.querySelectorAll<HTMLAnchorElement>('.act a')].map(({ hash }) => decodeURIComponent(hash));
  const [march] = holdings.actsOn('2021-03-22');
  if (!march) throw new Error('no act');
  const dates = mount(<DatesPage days={holdings.days()} date="2021-03-22" acts={[march]} />);
  expect(hrefs(dates)).toEqual([decodeURIComponent(toAuthority('treasury'))]);
  const lines = holdings.authorities();
  const authority = mount(<AuthoritiesPage authorities={lines} authority="treasury" acts={[march]} />);
  expect(hrefs(authority)).toEqual([decodeURIComponent(toDate('2021-03-22'))]);
});

test('an authority’s page has its acts, and says of one that joined that it did', async () => {
  const view = mount(
    <AuthoritiesPage authorities={holdings.authorities()} authority="treasury" acts={holdings.actsBy('treasury')} />,
  );
  expect(view.querySelectorAll('.act')).toHaveLength(3);
  expect(textOf(view.querySelectorAll('.index .list-row')[1] ?? null)).toBe(
    'Canada 2 people, in conjunction with others',
  );
  expect(await violations(view)).toEqual([]);
});

test('addresses are read back as they are written, whatever the id holds', () => {
  const id = 'person/Ünal 100%';
  expect(readRoute(toEntity(id))).toEqual({ page: 'names', entity: id, search: {} });
  const quote = { text: 'four', marks: [], start: 7, source: { id, title: '', date: '2020' } };
  expect(readRoute(toQuote(quote))).toEqual({ page: 'sources', source: id, span: [7, 11] });
  expect(readRoute(toClaims(id, [7, 11]))).toEqual({ page: 'sources', source: id, span: [7, 11], onClaims: true });
  expect(readRoute('#/settings')).toEqual({ page: 'settings' });
  expect(readRoute('#/entity/100%')).toEqual({ page: 'names', entity: '100%', search: {} });
  expect(readRoute('')).toEqual({ page: 'names', search: {} });
  expect(readRoute(toDate('2021-03'))).toEqual({ page: 'dates', date: '2021-03' });
  expect(readRoute(toAuthority('name a/b'))).toEqual({ page: 'authorities', authority: 'name a/b' });
  const search = {
    query: 'what? #1 & 2',
    kind: 'Person',
    standing: 'ended',
    authority: 'name a/b?',
    source: '#1',
    list: '&q=',
  } as const;
  expect(readRoute(toEntity(id, search))).toEqual({ page: 'names', entity: id, search });
  expect(readRoute('#/?kind=Human&standing=guilty&q=')).toEqual({ page: 'names', search: {} });
});
