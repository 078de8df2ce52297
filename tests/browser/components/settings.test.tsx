import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../components/page.css';
import '../../../components/library.css';
import '../../../components/settings.css';
import { SettingsPage } from '../../../entrypoints/library/SettingsPage';
import type { Settings } from '../../../entrypoints/library/settings';
import { readCard, readLook } from '../../../protocol/habits';
import { mount, textOf, violations } from './mount';

beforeEach(() => {
  document.body.className = 'page library-page';
});
afterEach(() => {
  document.body.className = '';
});

const settings: Settings = {
  language: 'browser',
  painter: 'highlight',
  paused: false,
  hosts: ['example.org'],
  dropped: ['not a host: 1'],
  mutes: [
    { entity: 'wang', caption: 'Wang Junzheng' },
    { entity: 'sun', caption: 'Sun Jinlong', site: 'news.test', words: 'Sun' },
  ],
  droppedMutes: ['7'],
  card: readCard(undefined),
  look: readLook(undefined),
  keys: [
    { command: 'next-name', shortcut: 'Alt+Shift+J' },
    { command: 'previous-name', shortcut: '' },
  ],
};

function show(change: Partial<Settings> = {}) {
  const actions = {
    setLanguage: vi.fn(),
    setPainter: vi.fn(),
    setCard: vi.fn(),
    setLook: vi.fn(),
    changeKeys: vi.fn(),
    setPaused: vi.fn(),
    unmute: vi.fn(),
  };
  const view = mount(<SettingsPage settings={{ ...settings, ...change }} actions={actions} />);
  const press = (label: string) =>
    [...view.querySelectorAll<HTMLElement>('button, input')].find((one) => one.ariaLabel === label)?.click();
  return { view, press, actions };
}

test('settings name the risk of changing pages, lead to the sites and answer', async () => {
  const { view, actions } = show();
  expect(textOf(view.querySelector('#painter-mark-note'))).toContain('some sites may show wrong text or break');
  view.querySelector<HTMLInputElement>('#painter-mark')?.click();
  view.querySelector<HTMLInputElement>('#paused')?.click();
  expect(actions.setPainter).toHaveBeenCalledWith('mark');
  expect(textOf(view.querySelector('a[href="#/sites"]'))).toBe('1 site is switched off');
  expect(actions.setPaused).toHaveBeenCalledWith(true);
  expect(await violations(view)).toEqual([]);
});

test('muted names say where, each with its way back, and what could not be read', () => {
  const { view, press, actions } = show();
  expect(textOf(view)).toContain('Wang Junzheng is muted everywhere.');
  expect(textOf(view)).toContain('Stored mutes that could not be read were left out: 7');
  press('Show again: “Sun” on news.test is not taken for Sun Jinlong any more.');
  expect(actions.unmute).toHaveBeenCalledWith(settings.mutes[1]);
  expect(textOf(show({ mutes: [] }).view)).toContain('No name is muted.');
});

test('the card can wait for a click, a key, or never come by pointer; only resting has a delay', async () => {
  const { view, actions } = show();
  expect(textOf(view.querySelector('output'))).toBe('0.35 seconds');
  view.querySelector<HTMLInputElement>('#open-never')?.click();
  expect(actions.setCard).toHaveBeenCalledWith({ open: 'never', key: 'Alt', delay: 350 });
  expect(show({ card: readCard({ open: 'click' }) }).view.querySelector('output')).toBeNull();
  const withKey = show({ card: readCard({ open: 'key', key: 'Shift' }) });
  const select = withKey.view.querySelector('select');
  expect(select?.value).toBe('Shift');
  if (select) select.value = 'Control';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(withKey.actions.setCard).toHaveBeenCalledWith({ open: 'key', key: 'Control', delay: 350 });
  expect(await violations(withKey.view)).toEqual([]);
});

test('the look is shown as it will be, on light and on dark', () => {
  const look = readLook({ palette: 'ink', lineOnly: true, strength: 'strong' });
  const { view, actions } = show({ look });
  const lines = [...view.querySelectorAll('.sample span span')].map((one) => getComputedStyle(one));
  expect(lines.map(({ textDecorationStyle }) => textDecorationStyle)).toEqual([
    ...['solid', 'dotted', 'dashed'],
    ...['solid', 'dotted', 'dashed'],
  ]);
  expect(new Set(lines.map(({ backgroundColor }) => backgroundColor))).toEqual(new Set(['rgba(0, 0, 0, 0)']));
  view.querySelector<HTMLInputElement>('#line-only')?.click();
  view.querySelector<HTMLInputElement>('#palette-distinct')?.click();
  expect(actions.setLook.mock.calls).toEqual([[{ ...look, lineOnly: false }], [{ ...look, palette: 'distinct' }]]);
});

test('the language can be the browser’s or another, each named in its own words', () => {
  const { view, actions } = show({ language: 'zh_CN' });
  const choices = [...view.querySelectorAll<HTMLInputElement>('input[name=language]')];
  expect(choices.map(({ id, labels }) => [id, textOf(labels?.[0] ?? null)])).toEqual([
    ['language-browser', 'As in the browser'],
    ['language-en', 'English'],
    ['language-zh_CN', '简体中文'],
  ]);
  expect(choices.map(({ checked }) => checked)).toEqual([false, false, true]);
  choices[1]?.click();
  expect(actions.setLanguage).toHaveBeenCalledWith('en');
});

test('keys are listed, and where one is missing that is said', () => {
  const { view, actions } = show();
  expect([...view.querySelectorAll('.keys dd')].map(textOf)).toEqual(['Alt+Shift+J', 'No key', 'Esc']);
  [...view.querySelectorAll('button')].find((one) => textOf(one).startsWith('Change keys'))?.click();
  expect(actions.changeKeys).toHaveBeenCalled();
});
