import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/page.css';
import '../../../components/library.css';
import { SitesPage } from '../../../entrypoints/library/SitesPage';
import { mount, textOf, violations } from './mount';

beforeEach(() => {
  document.body.className = 'page library-page';
});
afterEach(() => {
  document.body.className = '';
});

const many = Array.from({ length: 40 }, (_, i) => `site-${i}.example`);
const told = (view: Element) => textOf(view.querySelector('[role=status]'));

test('a long list of sites can be searched, and a site taken from it', async () => {
  const actions = { removeRule: vi.fn(), addRules: vi.fn() };
  const view = mount(<SitesPage settings={{ hosts: many, dropped: [] }} actions={actions} />);
  const search = view.querySelector('input[type=search]');
  if (!search) throw new Error('nothing to search with');
  await userEvent.type(search, 'SITE-3');
  expect(view.querySelectorAll('.host')).toHaveLength(11);
  view.querySelector<HTMLElement>('[aria-label="Remove the rule for site-31.example"]')?.click();
  expect(actions.removeRule).toHaveBeenCalledWith('site-31.example');
  await vi.waitFor(() => expect(told(view)).toBe('site-31.example removed; names are shown there again.'));
  expect(await violations(view)).toEqual([]);
});

test('a site is added by its address, and what is none is refused in a sentence', async () => {
  const actions = { removeRule: vi.fn(), addRules: vi.fn() };
  const view = mount(<SitesPage settings={{ hosts: ['old.example'], dropped: [] }} actions={actions} />);
  const field = view.querySelector('#add-site');
  if (!field) throw new Error('no field');
  await userEvent.type(field, 'not a site{Enter}');
  await vi.waitFor(() => expect(told(view)).toBe('“not a site” is not a site. Write it like news.example.org.'));
  await userEvent.fill(field, 'https://www.News.example/today');
  await userEvent.keyboard('{Enter}');
  expect(actions.addRules).toHaveBeenCalledExactlyOnceWith(['news.example']);
  await vi.waitFor(() => expect(told(view)).toBe('1 site added.'));
});

test('a file of sites is added whole, or not at all with the line that is wrong', async () => {
  const actions = { removeRule: vi.fn(), addRules: vi.fn() };
  const view = mount(<SitesPage settings={{ hosts: ['old.example'], dropped: [] }} actions={actions} />);
  const chooser = view.querySelector('input[type=file]');
  if (!chooser) throw new Error('no way to choose a file');
  await userEvent.upload(chooser, new File(['a.example\nb c\n'], 'bad.txt', { type: 'text/plain' }));
  await vi.waitFor(() =>
    expect(told(view)).toBe('Nothing was added: line 2, “b c”, is not a site. Write it like news.example.org.'),
  );
  expect(actions.addRules).not.toHaveBeenCalled();
  await userEvent.upload(chooser, new File(['a.example\nold.example\n'], 'good.txt', { type: 'text/plain' }));
  await vi.waitFor(() => expect(actions.addRules).toHaveBeenCalledExactlyOnceWith(['a.example']));
});
