import { expect, onTestFinished, test, vi } from 'vitest';
import '../../../components/page.css';
import { Popup, type PopupProps } from '../../../entrypoints/popup/Popup';
import en from '../../../locales/en.json';
import zh from '../../../locales/zh_CN.json';
import type { PageLine, PageSummary } from '../../../protocol/messages';
import { countFound, inOrder } from '../../../protocol/page-lines';
import { dossier, lineOf, mount, textOf, violations } from './mount';

declare const browser: { i18n: { speak(messages: object): void } };

const summary: Omit<PageSummary, 'found'> = {
  tab: 1,
  host: 'www.example.org',
  state: 'on',
  lines: [
    { ...lineOf('xpsb'), count: 1, possible: false, words: 'xpsb' },
    { ...lineOf('chen-mingguo'), count: 2, possible: false, words: 'chen-mingguo' },
    { ...lineOf('chen-quanguo'), count: 9, possible: true, words: 'Chen', reason: 'one-word' },
    { ...lineOf('xpcc'), count: 3, possible: false, words: 'xpcc' },
    { ...lineOf('treasury'), count: 1, possible: false, words: 'treasury' },
  ],
  watching: { names: 15, entities: 10, sources: 2 },
  dropped: [],
};

function show(change: Partial<PageSummary> = {}, props: Partial<PopupProps> = {}) {
  document.body.className = 'page popup-page';
  const events = {
    setSite: vi.fn(),
    setPaused: vi.fn(),
    toggle: vi.fn(),
    step: vi.fn(),
    openLibrary: vi.fn(),
    openSettings: vi.fn(),
    mute: vi.fn(),
    unmute: vi.fn(),
  };
  const { lines, ...rest } = { ...summary, ...change };
  const whole = { ...rest, lines: inOrder(lines), found: countFound(lines) };
  const view = mount(<Popup summary={whole} {...events} {...props} />);
  const all = (selector: string) => [...view.querySelectorAll(selector)].map(textOf);
  const click = (label: string) =>
    [...view.querySelectorAll('button')].find((one) => (one.ariaLabel ?? textOf(one)).startsWith(label))?.click();
  const switchOf = () => view.querySelector<HTMLButtonElement>('[role=switch]');
  return { view, all, click, switchOf, ...events };
}

test('the list has the sanctioned first, newest first, then the others, then the possible', async () => {
  const { view, all } = show();
  expect(all('h1')).toEqual(['2 sanctioned, 2 other and 1 possible names on this page.']);
  expect(all('.page-entry h2')).toEqual([
    'Chen Mingguo Director, Xinjiang Public Security Bureau Sanctioned 22 Mar 2021 United States Treasury',
    'Xinjiang Production and Construction Corps Public body Sanctioned 31 Jul 2020 United States Treasury',
    'United States Treasury Imposed 6 of the sanctions known here authority',
    'Xinjiang Public Security Bureau Sanctioned: Chen Mingguo, Director linked',
    'Chen Quanguo Person “Chen” is a single word, which may name others too. possible',
  ]);
  expect(await violations(view)).toEqual([]);
});

test('of who is only named, who acted, who holds an office and whose sanctions ended, no line says the same', () => {
  const line = (id: string, more: Partial<PageLine> = {}) => ({
    ...lineOf(id),
    count: 1,
    possible: false,
    words: id,
    ...more,
  });
  const { all } = show({
    lines: [line('blinken'), line('treasury'), line('xpsb'), line('mnuchin', { ended: '2022-05-04' })],
  });
  expect(all('h1')).toEqual(['4 names on this page, none under sanctions in these sources.']);
  expect(all('.entry-who .name').map((name, at) => [name, all('.entry-when')[at]])).toEqual([
    ['Antony Blinken', 'also named'],
    ['Steven Mnuchin', 'sanctioned until 4 May 2022'],
    ['United States Treasury', 'authority'],
    ['Xinjiang Public Security Bureau', 'linked'],
  ]);
});

test('an opened name is quoted with its source, a doubtful one after the doubt', async () => {
  const reason = 'shared-name';
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => copied.mockRestore());
  const quanguo = { ...lineOf('chen-quanguo'), count: 1, possible: true, words: 'Chen', reason } as const;
  const { click, all, view } = show(
    { lines: [quanguo] },
    { open: { entity: 'chen-quanguo', dossier: dossier('chen-quanguo') } },
  );
  expect(all('.entry-detail > .doubt')).toEqual(['May be a different person']);
  click('Copy citation');
  await vi.waitFor(() => expect(all('.entry-actions [role=status]')).toEqual(['Copied']));
  expect(String(copied.mock.calls[0])).toContain('Chen was placed under sanctions on July 9.');
  expect(String(copied.mock.calls[0])).toContain('Article of 31 July 2020');
  expect(await violations(view)).toEqual([]);
});

test('a possible name says in its own line why it is no more than that, in either language', () => {
  const line = () => show().all('.page-entry button').at(-1);
  expect(line()).toBe('Chen Quanguo Person “Chen” is a single word, which may name others too. possible');
  browser.i18n.speak(zh);
  onTestFinished(() => browser.i18n.speak(en));
  expect(line()).toContain('“Chen”只是一个词，也可能指别的。');
});

test('in Chinese an office stands before its body as Chinese sets them apart', () => {
  browser.i18n.speak(zh);
  onTestFinished(() => browser.i18n.speak(en));
  expect(show().all('.entry-who .role')[0]).toBe('Director，Xinjiang Public Security Bureau');
});

test.each<[Partial<PageSummary>, checked: string, movable: boolean, sentence: string]>([
  [{}, 'true', true, 'On, looking for 15 names.'],
  [{ watching: { names: 1, entities: 1, sources: 1 } }, 'true', true, 'On, looking for 1 name.'],
  [{ state: 'off-here', rule: 'www.example.org' }, 'false', true, 'Off for www.example.org and its subdomains.'],
  [
    { state: 'off-here', rule: 'example.org' },
    'false',
    true,
    'Off, because example.org is switched off with its subdomains. Switching on here switches example.org on as well.',
  ],
  [{ state: 'off-everywhere' }, 'false', false, 'Off, because Sanction Lens is paused everywhere.'],
  [{ state: 'off-here', host: '127.0.0.1', rule: '127.0.0.1' }, 'false', true, 'Off for 127.0.0.1.'],
  [{ state: 'off-here', host: 'file', rule: 'file' }, 'false', true, 'Off for all files of this computer.'],
  [{ state: 'unreadable', host: undefined }, 'false', false, 'Extensions cannot read this page.'],
])('the switch says what it stands at and why: %o', async (change, checked, movable, sentence) => {
  const { view, all, switchOf } = show({ lines: [], ...change });
  expect(switchOf()?.getAttribute('aria-checked')).toBe(checked);
  expect(switchOf()?.disabled).toBe(!movable);
  expect(all('#site-state')).toEqual([sentence]);
  expect(await violations(view)).toEqual([]);
});

test('the switch turns the host, pausing is apart', () => {
  const { switchOf, setSite, setPaused, click } = show();
  switchOf()?.click();
  expect(setSite).toHaveBeenCalledWith('www.example.org', false);
  click('Pause everywhere');
  expect(setPaused).toHaveBeenCalledWith(true);
});

test('the library is one press away, and so are the settings', () => {
  const { click, openLibrary, openSettings } = show();
  click('Library');
  expect(openLibrary.mock.calls).toEqual([[]]);
  expect(openSettings).not.toHaveBeenCalled();
  click('Settings');
  expect(openSettings).toHaveBeenCalledOnce();
  expect(openLibrary).toHaveBeenCalledOnce();
});

test('paused, the same button resumes', () => {
  const { setPaused, click } = show({ state: 'off-everywhere', lines: [] });
  click('Resume everywhere');
  expect(setPaused).toHaveBeenCalledWith(false);
});

test('a name opens on what the sources say and steps through its mentions', async () => {
  const { view, all, click, toggle, step } = show(
    {},
    { open: { entity: 'chen-mingguo', dossier: dossier('chen-mingguo') } },
  );
  expect(view.querySelector('[aria-expanded=true]')?.getAttribute('aria-controls')).toBe(
    view.querySelector('.entry-detail')?.id,
  );
  expect(all('.entry-detail .status')[0]).toContain(
    'Sanctioned since 22 March 2021 by the United States Treasury, with',
  );
  expect(all('.entry-detail blockquote')[0]).toContain('Chen Mingguo, Director of the Xinjiang Public Security Bureau');
  expect(all('.steps .soft')).toEqual(['2 on this page']);
  click('Next mention of Chen Mingguo');
  click('Previous mention of Chen Mingguo');
  expect(step.mock.calls).toEqual([
    ['chen-mingguo', 1],
    ['chen-mingguo', -1],
  ]);
  click('Chen Mingguo');
  expect(toggle).toHaveBeenCalledWith('chen-mingguo');
  expect(await violations(view)).toEqual([]);
});

test('a name can be muted, and what was just muted undone', async () => {
  const opened = { open: { entity: 'chen-mingguo', dossier: dossier('chen-mingguo') } };
  const { view, all, click, mute } = show({}, opened);
  expect(all('.mute')).toEqual([]);
  click('Mute Chen Mingguo');
  await new Promise((resolve) => setTimeout(resolve));
  click('Not this person');
  click('Everywhere');
  expect(mute.mock.calls).toEqual([
    ['chen-mingguo', 'words', 'chen-mingguo'],
    ['chen-mingguo', 'everywhere', 'chen-mingguo'],
  ]);
  expect(await violations(view)).toEqual([]);
  const muted = { entity: 'chen-mingguo', caption: 'Chen Mingguo', site: 'example.org' };
  const after = show({}, { muted });
  expect(after.all('.note')).toEqual(['Chen Mingguo is muted on example.org. Undo']);
  expect(document.activeElement).toBe(after.view.querySelector('.note button'));
  after.click('Undo');
  expect(after.unmute).toHaveBeenCalledWith(muted);
});

test('a long list can be searched, in any order of words and without accents; a short one needs no search', async () => {
  expect(show().view.querySelector('input')).toBeNull();
  const lines = Array.from({ length: 300 }, (_, index) => ({
    ...lineOf('blinken'),
    id: `n${index}`,
    caption: index === 7 ? 'Željko Étienne' : `Person ${index}`,
    count: 1,
    possible: false,
    words: 'x',
  }));
  const { view, all } = show({ lines });
  // At first no more than can be seen.
  expect(all('.page-entry').length).toBeLessThan(60);
  await vi.waitFor(() => expect(all('.page-entry')).toHaveLength(300), { timeout: 5000 });
  const field = view.querySelector('input');
  const search = async (query: string) => {
    if (field) field.value = query;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await search('etienne zeljko');
  expect(all('.page-entry bdi')).toEqual(['Željko Étienne']);
  expect(all('.filter [role=status]')).toEqual(['1 of 300']);
  await search('nobody');
  expect(all('.filter [role=status]')).toEqual(['No name in this list matches “nobody”.']);
  expect(await violations(view)).toEqual([]);
});

test('the search finds a line by every name of its authority, and by what can be read in it', async () => {
  const ids = ['chen-mingguo', 'treasury', 'xpsb', 'blinken'];
  const lines = Array.from({ length: 16 }, (_, index) => {
    const line = lineOf(ids[index] ?? 'blinken');
    return { ...line, id: `n${index}`, caption: ids[index] ? line.caption : `Person ${index}`, count: 1, words: 'x' };
  }).map((line, index): PageLine => ({ ...line, possible: index === 3, ...(index === 3 && { reason: 'one-word' }) }));
  const { view, all } = show({ lines });
  const field = view.querySelector('input');
  const found = async (query: string) => {
    if (field) field.value = query;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    return all('.page-entry bdi');
  };
  expect(await found('U.S. department')).toEqual(['Chen Mingguo', 'United States Treasury']);
  expect(await found('22 mar 2021')).toEqual(['Chen Mingguo']);
  expect(await found('2021-03')).toEqual(['Chen Mingguo']);
  expect(await found('imposed authority')).toEqual(['United States Treasury']);
  expect(await found('sanctioned: chen')).toEqual(['Xinjiang Public Security Bureau']);
  expect(await found('possible single word')).toEqual(['Antony Blinken']);
});

test('steps to the next and previous name, whichever it is', () => {
  const { click, step } = show();
  click('Next name on the page');
  click('Previous name on the page');
  expect(step.mock.calls).toEqual([
    [undefined, 1],
    [undefined, -1],
  ]);
});

test('a page without names says what is known', () => {
  const { all } = show({ lines: [] });
  expect(all('h1')).toEqual(['None of the people and bodies known here is named in full on this page.']);
  expect(all('.nothing')).toEqual(['Known here: 15 names of 10 people and bodies, from 2 sources.']);
});

test('what is counted stands in one live region, whether there are names or none', () => {
  const regions = [
    show({ lines: [] }),
    show(),
    show({ lines: [], state: 'off-here', rule: 'example.org' }),
    show({ lines: summary.lines.slice(0, 2) }),
  ].map(({ view }) => view.querySelector('h1')?.closest('[role=status]'));
  expect(new Set(regions).size).toBe(1);
  expect(textOf(regions[0] ?? null)).toBe('1 sanctioned and 1 other names on this page.');
});

test('stored rules that were left out are named', () => {
  expect(show({ dropped: ['not a host: "off"', 'other.test: 7'] }).all('.note')).toEqual([
    'Stored site rules that could not be read were left out: not a host: "off"; other.test: 7',
  ]);
});
