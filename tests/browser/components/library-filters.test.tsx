import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/page.css';
import '../../../components/library.css';
import { EntityRow } from '../../../entrypoints/library/EntityRow';
import type { AskHoldings } from '../../../entrypoints/library/holdings';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import { useReturns } from '../../../entrypoints/library/returns';
import { readRoute, toEntity, useRoute } from '../../../entrypoints/library/route';
import { mount, textOf, violations } from './mount';
import { ask } from './names-of';

/** The list of names as the address has it. */
function Addressed() {
  const route = useRoute();
  useReturns();
  return route.page === 'names' ? <NamesPage ask={ask} search={route.search} /> : null;
}

const rowsIn = (view: Element) => [...view.querySelectorAll('.list-row .name')].map(textOf);
const status = (view: Element) => textOf(view.querySelector('.search [role=status]'));
const summary = (view: Element) => textOf(view.querySelector('.filters summary'));
const menu = (view: Element, label: string): HTMLSelectElement => {
  const labels = [...view.querySelectorAll('.filter-menu')];
  const select = labels.find((one) => textOf(one.querySelector('.soft')) === label)?.querySelector('select');
  if (!select) throw new Error(`no menu ${label}`);
  return select;
};

async function opened(): Promise<HTMLElement> {
  const view = mount(<Addressed />);
  await vi.waitFor(() => expect(view.querySelector('.filters')).not.toBeNull());
  view.querySelector<HTMLElement>('.filters summary')?.click();
  await vi.waitFor(() => expect(view.querySelectorAll('.filter-menu').length).toBeGreaterThan(0));
  return view;
}

beforeEach(() => {
  document.body.className = 'page library-page';
  history.pushState(null, '', '#/');
});
afterEach(() => {
  document.body.className = '';
});

test('the list is narrowed by menus, says so, and all of it can be shown again', async () => {
  const view = await opened();
  expect([...view.querySelectorAll('.filter-menu .soft')].map(textOf)).toEqual([
    'Kind',
    'Standing',
    'Authority',
    'Source',
  ]);
  await userEvent.selectOptions(menu(view, 'Kind'), 'Public body');
  await userEvent.selectOptions(menu(view, 'Standing'), 'Sanctioned');
  await vi.waitFor(() => expect(rowsIn(view)).toEqual(['Xinjiang Production and Construction Corps']));
  expect(status(view)).toBe('1 of 10 entries');
  expect(summary(view)).toBe('Filter: Public body · Sanctioned');
  expect(await violations(view)).toEqual([]);
  await userEvent.selectOptions(menu(view, 'Authority'), 'Canada');
  await vi.waitFor(() => expect(status(view)).toBe('No entry fits all that is asked for.'));
  [...view.querySelectorAll<HTMLElement>('.filters button')].at(-1)?.click();
  await vi.waitFor(() => expect(rowsIn(view)).toHaveLength(10));
  expect(summary(view)).toBe('Filter');
  expect(textOf(document.activeElement)).toBe('Filter');
});

test('what is narrowed by stands in the address, and going back takes it back', async () => {
  const view = await opened();
  const field = view.querySelector('input');
  if (!field) throw new Error('no field');
  await userEvent.type(field, 'chen');
  await userEvent.selectOptions(menu(view, 'Authority'), 'Canada');
  await vi.waitFor(() => expect(rowsIn(view)).toEqual(['Chen Mingguo']));
  expect(readRoute(location.hash)).toEqual({ page: 'names', search: { query: 'chen', authority: 'name canada' } });
  expect(view.querySelector<HTMLAnchorElement>('.list-row a')?.hash).toBe(
    toEntity('chen-mingguo', { query: 'chen', authority: 'name canada' }),
  );
  history.back();
  await vi.waitFor(() => expect(rowsIn(view)).toEqual(['Chen Mingguo', 'Chen Quanguo']));
  expect(menu(view, 'Authority').value).toBe('');
  expect(field.value).toBe('chen');
  history.forward();
  await vi.waitFor(() => expect(rowsIn(view)).toEqual(['Chen Mingguo']));
});

test('trying one choice after the other by keys is one step to go back', async () => {
  const view = await opened();
  const steps = history.length;
  const select = menu(view, 'Kind');
  select.focus();
  for (const kind of ['Person', 'Public body', 'Person']) await userEvent.selectOptions(select, kind);
  await vi.waitFor(() => expect(summary(view)).toBe('Filter: Person'));
  expect(history.length).toBe(steps + 1);
});

test('an address that asks for what there is none of says so, and can be left', async () => {
  history.pushState(null, '', '#/?kind=Vessel&by=nobody');
  const view = await opened();
  await vi.waitFor(() => expect(status(view)).toBe('No entry fits all that is asked for.'));
  expect(summary(view)).toBe('Filter: Ship · nobody');
  await userEvent.selectOptions(menu(view, 'Kind'), 'Any');
  await userEvent.selectOptions(menu(view, 'Authority'), 'Any');
  await vi.waitFor(() => expect(rowsIn(view)).toHaveLength(10));
});

test('whoever follows a link from entry to entry keeps the list as it is narrowed', async () => {
  const view = await opened();
  await userEvent.selectOptions(menu(view, 'Kind'), 'Public body');
  await vi.waitFor(() => expect(rowsIn(view)).toHaveLength(3));
  location.hash = toEntity('wang');
  await vi.waitFor(() =>
    expect(readRoute(location.hash)).toEqual({ page: 'names', entity: 'wang', search: { kind: 'PublicBody' } }),
  );
  expect(rowsIn(view)).toHaveLength(3);
});

test('a row says of whose sanctions have ended when they did', () => {
  const line = { id: 'weir', caption: 'Anselm Weir', schema: 'Person', status: 'linked', role: 'Minister' } as const;
  const row = (ended?: string) =>
    textOf(mount(<EntityRow line={{ ...line, ...(ended && { ended }) }} chosen={false} href="#" />));
  expect(row('2022-05-02')).toBe('Anselm Weir sanctioned until 2 May 2022');
  expect(row()).toBe('Anselm Weir Minister');
});

test('whoever comes back to a row of the same list stays at that row', async () => {
  let searches = 0;
  const asked: AskHoldings = (question, ...about) => {
    if (question === 'find') searches++;
    return ask(question, ...about);
  };
  const view = mount(<NamesPage ask={asked} search={{}} />);
  await vi.waitFor(() => expect(rowsIn(view)).toHaveLength(10));
  view.querySelector<HTMLElement>('[data-row="4"] a')?.focus();
  mount(<NamesPage ask={asked} search={{}} />);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(searches).toBe(1);
  expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe('4');
});
