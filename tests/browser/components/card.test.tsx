import { expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/Card';
import '../../../components/card.css';
import type { Dossier } from '../../../dataset/dossier';
import type { CardMatch } from '../../../protocol/messages';
import { listed } from '../states/cases';
import { dossier, marksIn, mount, textOf, violations } from './mount';

const full: CardMatch = { text: 'Wang Junzheng', tier: 'sure', reason: 'full-name' };

const nothing: Omit<CardProps, 'match' | 'dossiers'> = {
  openLibrary() {},
  close() {},
  dossier: async () => undefined,
  mute: async () => undefined,
  unmute: async () => {},
  copy: async () => true,
};
let shown = 0;

function show(dossiers: Dossier[], match: Partial<CardMatch> = {}, events: Partial<CardProps> = {}) {
  const card = mount(<Card key={++shown} match={{ ...full, ...match }} dossiers={dossiers} {...nothing} {...events} />);
  const all = (selector: string) => [...card.querySelectorAll(selector)].map(textOf);
  /** Presses the button with this label, and waits for what comes of it. */
  const press = async (label: string) => {
    const buttons = [...card.querySelectorAll('button')];
    const button = buttons.find((one) => (one.ariaLabel ?? textOf(one)).startsWith(label));
    if (!button) throw new Error(`no button ${label}`);
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { card, all, press };
}

test('a sanctioned body: name, what it is, since when and by whom, in the words of its source', async () => {
  const { card, all } = show([dossier('xpcc')]);
  expect(all('h2')).toEqual(['Xinjiang Production and Construction Corps XPCC']);
  expect(all('.role')).toEqual(['Public body']);
  expect(all('.status')).toEqual(['Sanctioned since 31 July 2020 by the United States Treasury']);
  expect(all('.excerpt')[0]).toMatch(/^“The sanctions pertain to China’s .* according to Axios\.”$/);
  expect(all('.excerpt')[1]).toMatch(
    /^“The U\.S\. Treasury Department on Friday .* in Xinjiang, .*…”Article of 31 July 2020$/,
  );
  expect(marksIn(card)).toEqual(['Xinjiang Production and Construction Corps', 'XPCC', 'Friday']);
  expect(all('.related li')[0]).toBe('Wang Junzheng, Secretary of the Party Committee 22 Mar 2021');
  expect(await violations(card)).toEqual([]);
});

test('a body without sanctions says so, and leads to its director’s', async () => {
  const { card, all } = show([dossier('xpsb')]);
  expect(all('.status')).toEqual(['Not sanctioned in these sources; related sanctions:']);
  expect(all('.related li')).toEqual(['Chen Mingguo, Director 22 Mar 2021']);
  expect(marksIn(card)).toEqual(['Xinjiang Public Security Bureau', 'XPSB']);
  expect(await violations(card)).toEqual([]);
});

test('someone with nothing related is not sanctioned in these sources, and no more is said', () => {
  expect(show([dossier('blinken')]).all('.status')).toEqual(['Not sanctioned in these sources']);
});

test('who acted together is said after who acted', () => {
  expect(show([dossier('chen-mingguo')]).all('.status')).toEqual([
    'Sanctioned since 22 March 2021 by the United States Treasury, with the United Kingdom, Canada and the European Union',
  ]);
});

test('words that are no date by themselves are shown with the date of their article', () => {
  expect(show([dossier('chen-quanguo')]).all('.sanction > .soft')).toEqual([
    'Date worked out from “July 9” and the article’s own',
  ]);
});

const variant = (change: Partial<Dossier['sanctions'][number]>): Dossier => {
  const wang = dossier('wang');
  return { ...wang, sanctions: wang.sanctions.map((one) => ({ ...one, inConjunctionWith: [], ...change })) };
};

test.each([
  [{ startDate: undefined }, 'Sanctioned by the United States Treasury; the source gives no date'],
  [{ startDate: undefined, authority: undefined }, 'Sanctioned; the source gives no date'],
  [{ authority: undefined }, 'Sanctioned since 22 March 2021; the source does not say by whom'],
  [{ startDate: '2020-07', authority: 'Switzerland' }, 'Sanctioned since July 2020 by Switzerland'],
  [{ startDate: '2020', endDate: '2021-02' }, 'Sanctioned from 2020 to February 2021 by the United States Treasury'],
])('the status says no more than the source: %o', (change, sentence) => {
  expect(show([variant(change)]).all('.status')).toEqual([sentence]);
});

test('words of a source are not given out as words of the language that is spoken around them', () => {
  const { card } = show([dossier('wang')]);
  expect(card.querySelector('.card')?.getAttribute('lang')).toBe('en-GB');
  const ofSources = [...card.querySelectorAll('h2 bdi, blockquote')];
  expect(ofSources.map((one) => one.getAttribute('lang'))).toEqual(ofSources.map(() => ''));
  expect(ofSources.length).toBeGreaterThan(1);
});

test('of several sanctions, “since” is the earliest, and each is listed with its sentence', () => {
  const wang = dossier('wang');
  const [one] = wang.sanctions;
  if (!one) throw new Error('no sanction');
  const years = ['2024-01-02', '2021-03-22', '2012-05-03'];
  const { card, all } = show([
    { ...wang, sanctions: years.map((startDate) => ({ ...one, id: startDate, startDate })) },
  ]);
  expect(all('.status')[0]).toMatch(/^Sanctioned since 3 May 2012 /);
  expect(all('.line > .soft')).toEqual(['3 sanctions in these sources, the newest of 2 January 2024']);
  expect(all('.sanction-head')).toHaveLength(3);
  expect(card.querySelectorAll('.sanction .excerpt')).toHaveLength(6);
});

test.each<[Partial<CardMatch>, string]>([
  [{}, 'Full match. The full name; others may bear it too.'],
  [
    { text: 'Chen', tier: 'context', reason: 'short-form', introducedBy: 'Chen Mingguo' },
    'Match by context. “Chen” is taken for Chen Mingguo, named in full earlier on this page.',
  ],
  [{ text: 'XPCC', reason: 'abbreviation' }, 'Full match. The abbreviation “XPCC”; no other entry here has it.'],
  [{ text: 'Li Na', tier: 'possible', reason: 'shared-name' }, 'Possible match. “Li Na” is a name of several entries.'],
])('how sure it is and why it matched are plain sentences: %o', (match, sentence) => {
  expect(show([dossier('wang')], match).all('.why')).toEqual([sentence]);
});

test('a possible match says that it may be a different person, before anything else', () => {
  const { card, all } = show([dossier('sun')], { tier: 'possible', reason: 'common-words' });
  expect(all('header')[0]).toMatch(/^May be a different person Sun Jinlong|^May be a different personSun Jinlong/);
  expect(card.querySelector('.line.possible')).not.toBeNull();
});

test('several candidates stand one under another, each with its own way to the library', async () => {
  const openLibrary = vi.fn();
  const { card, all } = show(
    [dossier('chen-mingguo'), dossier('chen-quanguo')],
    { text: 'Chen', tier: 'possible', reason: 'shared-name' },
    { openLibrary },
  );
  expect(all('.lead')).toEqual(['“Chen” matches 2 entries, and may mean someone else:']);
  expect(all('h2')).toEqual(['Chen Mingguo', 'Chen Quanguo']);
  expect(card.querySelector('article article')).toBeNull();
  card.querySelector<HTMLElement>('[aria-label="Open in library: Chen Quanguo"]')?.click();
  expect(openLibrary).toHaveBeenCalledWith('chen-quanguo');
  expect(await violations(card)).toEqual([]);
});

test('close and library answer, and the card can take focus', () => {
  const close = vi.fn();
  const openLibrary = vi.fn();
  const { card, press } = show([dossier('wang')], {}, { close, openLibrary });
  void press('Close');
  void press('Open in library');
  expect(close).toHaveBeenCalledOnce();
  expect(openLibrary).toHaveBeenCalledWith('wang');
  const dialog = card.querySelector<HTMLElement>('[role=dialog]');
  dialog?.focus();
  expect(document.activeElement).toBe(dialog);
  expect(dialog?.getAttribute('aria-label')).toBe('Sanction Lens on “Wang Junzheng”');
});

test('somebody related opens in place, and the way back leads to where one was', async () => {
  const known = async (entity: string) => dossier(entity);
  const { card, all, press } = show([dossier('xpcc')], {}, { dossier: known });
  const height = card.querySelector<HTMLElement>('.card')?.offsetHeight ?? 0;
  await press('Wang Junzheng');
  expect(all('h2')).toEqual(['Wang Junzheng']);
  expect(all('.why')).toEqual([]);
  expect(card.querySelector<HTMLElement>('.card')?.offsetHeight).toBeGreaterThanOrEqual(height);
  expect(textOf(document.activeElement)).toBe('Back to Xinjiang Production and Construction Corps');
  expect(await violations(card)).toEqual([]);
  await press('Back to');
  expect(all('h2')[0]).toContain('Xinjiang Production and Construction Corps');
  expect(card.querySelector<HTMLElement>('.card')?.offsetHeight).toBe(height);
});

test('muting offers three ways, says what was done, and takes it back', async () => {
  const made = { entity: 'wang', caption: 'Wang Junzheng', site: 'example.org', words: 'Wang Junzheng' };
  const mute = vi.fn(async () => made);
  const unmute = vi.fn(async () => {});
  const { card, all, press } = show([dossier('wang')], {}, { mute, unmute });
  await press('Mute');
  expect(all('.mute h2')).toEqual(['Mute Wang Junzheng']);
  expect(all('.mute .plain')).toEqual(['Not this person', 'On this site', 'Everywhere']);
  expect(await violations(card)).toEqual([]);
  await press('Not this person');
  expect(mute).toHaveBeenCalledWith('wang', 'words');
  expect(all('.muted p')[0]).toBe('“Wang Junzheng” on example.org is not taken for Wang Junzheng any more.');
  expect(await violations(card)).toEqual([]);
  await press('Undo');
  expect(unmute).toHaveBeenCalledWith(made);
  expect(all('h2')).toEqual(['Wang Junzheng']);
});

test('asked and answered, what is muted stays in sight, and the card keeps its size without being empty', async () => {
  const made = { entity: 'wang', caption: 'Wang Junzheng' };
  const { card, all, press } = show([dossier('wang')], {}, { mute: async () => made });
  const box = card.querySelector<HTMLElement>('.card');
  const height = box?.offsetHeight;
  for (const [label, below] of [
    ['Mute', '.mute'],
    ['Everywhere', '.muted'],
  ] as const) {
    await press(label);
    expect(box?.offsetHeight).toBe(height);
    expect(all('.entry h2')).toEqual(['Wang Junzheng']);
    const gap =
      (box?.getBoundingClientRect().bottom ?? 0) - (card.querySelector(below)?.getBoundingClientRect().bottom ?? 0);
    expect(gap).toBeLessThan(20);
  }
  const doubtful = show([dossier('wang')], { tier: 'possible', reason: 'common-words' });
  await doubtful.press('Mute');
  expect(doubtful.all('.doubt')).toEqual(['May be a different person']);
});

test('a name with an initial that its entry has not is no full match', () => {
  const { all } = show([{ ...dossier('wang'), names: [{ text: 'Wang Junzheng', kind: 'name' }] }], {
    text: 'Wang J. Junzheng',
  });
  expect(all('.why')).toEqual([
    'Full match but for an initial. The full name, here with the initial “J.”; others may bear it too.',
  ]);
});

test('what cannot be muted where one is says so, and the other ways stay open', async () => {
  const { all, press } = show([dossier('wang')]);
  await press('Mute');
  await press('On this site');
  expect(all('.mute [role=status]')).toEqual(['This page belongs to no site, so it can only be muted everywhere.']);
  expect(all('.mute .plain')).toContain('Everywhere');
});

test('a citation says whom it is about and since when, and has the sentences in full with their source and its date', async () => {
  const copy = vi.fn(async (_text: string) => true);
  const { all, press } = show([dossier('chen-quanguo')], {}, { copy });
  await press('Copy citation');
  const lines = String(copy.mock.calls[0]).split('\n');
  expect(lines.slice(0, 3)).toEqual(['Chen Quanguo', 'Sanctioned since 9 July 2020 by the United States Treasury', '']);
  expect(lines[3]).toMatch(/^“.*Chen Quanguo.*”$/);
  expect(lines.slice(4)).toEqual(['“Chen was placed under sanctions on July 9.”', 'Article of 31 July 2020']);
  expect(all('.card-foot [role=status]')).toEqual(['Copied']);
});

test('the excerpts that have no room here are one press away', async () => {
  const openLibrary = vi.fn();
  const xpcc = dossier('xpcc');
  const [sanction] = xpcc.sanctions;
  const [quote] = sanction?.quotes ?? [];
  if (!sanction || !quote) throw new Error('it has no sanction with a quote');
  const quotes = [0, 1, 2].map((start) => ({ ...quote, start }));
  const { press } = show([{ ...xpcc, sanctions: [{ ...sanction, quotes }] }], {}, { openLibrary });
  await press('1 more excerpt in the library');
  expect(openLibrary).toHaveBeenCalledWith(xpcc.id);
});

test('an entry of a list says of which list and day it is, also in its citation', async () => {
  const copy = vi.fn(async (_text: string) => true);
  const { all, press, card } = show([listed], {}, { copy });
  const said = 'Sanctioned since 31 December 2012 by the Council of Examples';
  const list = 'Entry in the list “Consolidated list of examples” of 27 February 2026';
  expect(all('.status')).toEqual([said]);
  expect(all('.sanction > .soft')).toEqual(['Programme: EX.001', list]);
  await press('Copy citation');
  expect(String(copy.mock.calls[0]).split('\n')).toEqual([
    'Maria Example-Lindqvist',
    said,
    'Programme: EX.001',
    list,
    'https://council.example/lists/EX.001',
  ]);
  expect(await violations(card)).toEqual([]);
});

test('of two of one day, what is said first is whose source says who acted, and so are the words below it', () => {
  const wang = dossier('wang');
  const [told] = wang.sanctions;
  if (!told) throw new Error('no sanction');
  const { authority: _, ...unsaid } = { ...told, id: 'unsaid', inConjunctionWith: [] };
  const { all } = show([{ ...wang, sanctions: [told, unsaid] }]);
  expect(all('.status')[0]).toContain('since 22 March 2021 by the United States Treasury');
  expect(all('.sanction-head')[0]).toBe(all('.status')[0]);
});

test('two that may be one, told twice, are not counted as two sanctions', () => {
  const told = (dates: (string | undefined)[]) => {
    const sanctions = dates.flatMap((startDate, at) =>
      listed.sanctions.map((one) => ({ ...one, id: `${at}`, startDate })),
    );
    return show([{ ...listed, sanctions }]).all('.line > .soft');
  };
  expect(told(['2020-07-09', '2019-01-02'])).toEqual(['2 sanctions in these sources, the newest of 9 July 2020']);
  const some = 'some may tell of the same sanction';
  expect(told(['2020-07-09', '2020-07-09'])).toEqual([
    `2 records in these sources, the newest of 9 July 2020; ${some}`,
  ]);
  expect(told(['2020-07-09', '2020-07'])).toEqual([`2 records in these sources, the newest of 9 July 2020; ${some}`]);
  expect(told([undefined, undefined])).toEqual([`2 records in these sources; ${some}`]);
});

test('where nothing may be copied, the citation is there to be copied by hand', async () => {
  const { card, press } = show([dossier('chen-quanguo')], {}, { copy: async () => false });
  await press('Copy citation');
  const field = card.querySelector('textarea');
  expect(field?.value).toContain('Chen was placed under sanctions on July 9.');
  expect(textOf(field?.labels?.[0]?.querySelector('span') ?? null)).toContain('Copying is not allowed here.');
  expect(document.activeElement).toBe(field);
  expect(await violations(card)).toEqual([]);
});

test('drawn again for another name, no mark and no word of the former stays', () => {
  show([dossier('xpcc')]);
  const { card, all } = show([dossier('chen-quanguo')]);
  expect(marksIn(card)).toEqual(['Chen', 'July 9', 'Chen Quanguo']);
  expect(all('blockquote')[0]).toBe('“Chen was placed under sanctions on July 9.”');
  expect(all('blockquote')).toHaveLength(2);
});

test('the card keeps its bounds with a name that has no place to break', () => {
  const { card } = show([{ ...dossier('xpcc'), caption: 'Oberverwaltungs'.repeat(12) }]);
  const box = card.querySelector('.card');
  expect(box?.clientWidth).toBeLessThanOrEqual(390);
  expect(box?.clientHeight).toBeLessThanOrEqual(480);
  expect(box?.querySelector('.card-scroll')?.scrollWidth).toBeLessThanOrEqual(390);
});
