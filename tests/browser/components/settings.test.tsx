import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../components/page.css';
import '../../../components/library.css';
import { SettingsPage } from '../../../entrypoints/library/SettingsPage';
import type { Settings } from '../../../entrypoints/library/settings';
import { mount, textOf, violations } from './mount';

beforeEach(() => {
  document.body.className = 'page library-page';
});
afterEach(() => {
  document.body.className = '';
});

const settings: Settings = {
  painter: 'highlight',
  paused: false,
  hosts: ['example.org'],
  dropped: ['not a host: 1'],
  mutes: [
    { entity: 'wang', caption: 'Wang Junzheng' },
    { entity: 'sun', caption: 'Sun Jinlong', site: 'news.test', words: 'Sun' },
  ],
  droppedMutes: ['7'],
};

function show(change: Partial<Settings> = {}) {
  const actions = { setPainter: vi.fn(), setPaused: vi.fn(), removeRule: vi.fn(), unmute: vi.fn() };
  const view = mount(<SettingsPage settings={{ ...settings, ...change }} actions={actions} />);
  const press = (label: string) =>
    [...view.querySelectorAll<HTMLElement>('button, input')].find((one) => one.ariaLabel === label)?.click();
  return { view, press, actions };
}

test('settings name the risk of changing pages, list the sites and answer', async () => {
  const { view, press, actions } = show();
  expect(textOf(view.querySelector('#painter-mark-note'))).toContain('some sites may show wrong text or break');
  expect([...view.querySelectorAll('.note')].map(textOf).join()).toContain('not a host: 1');
  view.querySelector<HTMLInputElement>('#painter-mark')?.click();
  press('Remove the rule for example.org');
  view.querySelector<HTMLInputElement>('#paused')?.click();
  expect(actions.setPainter).toHaveBeenCalledWith('mark');
  expect(actions.removeRule).toHaveBeenCalledWith('example.org');
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
