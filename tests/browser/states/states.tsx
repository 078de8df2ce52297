/** Every state of what a reader sees, by name: drawn for pictures, and for what holds in all of them. */
import type { ComponentChild } from 'preact';
import { Card, type CardProps } from '../../../components/Card';
import type { Dossier } from '../../../dataset/dossier';
import { SettingsPage } from '../../../entrypoints/library/SettingsPage';
import { Popup, type PopupProps } from '../../../entrypoints/popup/Popup';
import { Welcome } from '../../../entrypoints/welcome/Welcome';
import { readCard, readLook } from '../../../protocol/habits';
import type { CardMatch, PageLine, PageSummary } from '../../../protocol/messages';
import { countFound, inOrder } from '../../../protocol/page-lines';
import { dossier, lineOf } from '../components/mount';
import { arabic, chinese, listed, longName, namesakes, oneWord, tenSanctions, undated } from './cases';

export type State = {
  name: string;
  /** The class of the body, which says whose style it is. */
  body: 'card-stage' | 'page popup-page' | 'page library-page' | 'page welcome-page';
  language?: 'zh_CN';
  view(): ComponentChild;
  /** The labels of buttons to press, one after the other. */
  press?: string[];
  /** Of the window, where it is higher than others, in px. */
  height?: number;
  /** What must be there before it stands still. */
  ready?: string;
};

const never = () => {};
const nothing = {
  openLibrary: never,
  close: never,
  dossier: async (id: string) => dossier(id),
  mute: async () => ({ entity: 'wang', caption: 'Wang Junzheng', site: 'news.example' }),
  unmute: async () => {},
  copy: async () => true,
} satisfies Partial<CardProps>;

function card(
  name: string,
  about: Dossier[],
  match: Partial<CardMatch> = {},
  more: Partial<CardProps> & Pick<State, 'press' | 'language'> = {},
): State {
  const { press, language, ...events } = more;
  const text = about[0]?.caption ?? 'Nobody';
  const full: CardMatch = { text, tier: 'sure', reason: 'full-name', ...match };
  return {
    name: `card-${name}`,
    body: 'card-stage',
    ...(press && { press }),
    ...(language && { language }),
    view: () => <Card match={full} dossiers={about} {...nothing} {...events} />,
  };
}

const possible = { tier: 'possible', reason: 'shared-name' } as const;

const cards: State[] = [
  card('body', [dossier('xpcc')], { text: 'XPCC', reason: 'abbreviation' }),
  card('person', [dossier('wang')]),
  card('linked', [dossier('xpsb')]),
  card('short-form', [dossier('chen-quanguo')], {
    text: 'Chen',
    tier: 'context',
    reason: 'short-form',
    introducedBy: 'Chen Quanguo',
  }),
  card('possible', [dossier('sun')], { ...possible, reason: 'common-words' }),
  card('three-candidates', namesakes, possible),
  card('ten-sanctions', [tenSanctions]),
  card('long-name', [longName]),
  card('one-word', [oneWord]),
  card('undated', [undated]),
  card('list-entry', [listed]),
  card('arabic', [arabic]),
  card('chinese', [chinese]),
  card('in-chinese', [dossier('wang')], {}, { language: 'zh_CN' }),
  card('related', [dossier('xpcc')], {}, { press: ['Wang Junzheng'] }),
  card('mute', [dossier('wang')], {}, { press: ['Mute'] }),
  card('muted', [dossier('wang')], {}, { press: ['Mute', 'On this site'] }),
  card('copy-by-hand', [dossier('chen-quanguo')], {}, { press: ['Copy citation'], copy: async () => false }),
];

const sheet: State = {
  ...card('sheet', []),
  view: () => (
    <div class="sheet">
      <Card match={{ text: 'XPCC', tier: 'sure', reason: 'abbreviation' }} dossiers={[dossier('xpcc')]} {...nothing} />
    </div>
  ),
};

const lines: PageLine[] = [
  { ...lineOf('chen-mingguo'), count: 2, possible: false, words: 'Chen Mingguo' },
  { ...lineOf('wang'), count: 1, possible: false, words: 'Wang Junzheng' },
  { ...lineOf('xpcc'), count: 3, possible: false, words: 'XPCC' },
  { ...lineOf('treasury'), count: 1, possible: false, words: 'United States Treasury' },
  { ...lineOf('xpsb'), count: 1, possible: false, words: 'Xinjiang Public Security Bureau' },
  { ...lineOf('chen-quanguo'), count: 1, possible: true, words: 'Chen', reason: 'one-word' },
];
const many: PageLine[] = Array.from({ length: 20 }, (_, index) => ({
  ...lineOf(index % 3 === 0 ? 'wang' : 'blinken'),
  id: `n${index}`,
  caption: `Person ${String(index).padStart(3, '0')} Example`,
  count: 1,
  possible: false,
  words: 'Example',
}));
const summary: Omit<PageSummary, 'found'> = {
  tab: 1,
  host: 'example-news.org',
  state: 'on',
  lines,
  watching: { names: 15, entities: 10, sources: 2 },
  dropped: [],
};
const popupEvents = {
  setSite: never,
  setPaused: never,
  toggle: never,
  step: never,
  openLibrary: never,
  openSettings: never,
  mute: never,
  unmute: never,
} satisfies Partial<PopupProps>;

function popup(
  name: string,
  change: Partial<PageSummary>,
  { press, language, ...more }: Partial<PopupProps> & Pick<State, 'press' | 'language'> = {},
): State {
  const { lines: shown, ...rest } = { ...summary, ...change };
  const whole = { ...rest, lines: inOrder(shown), found: countFound(shown) };
  return {
    name: `popup-${name}`,
    body: 'page popup-page',
    ...(press && { press }),
    ...(language && { language }),
    view: () => <Popup summary={whole} {...popupEvents} {...more} />,
  };
}

const opened = { open: { entity: 'chen-mingguo', dossier: dossier('chen-mingguo') } };
const popups: State[] = [
  popup('list', {}),
  popup('opened', {}, opened),
  popup('mute', {}, { ...opened, press: ['Mute'] }),
  popup(
    'muted',
    { lines: lines.filter(({ id }) => id !== 'wang') },
    { muted: { entity: 'wang', caption: 'Wang Junzheng', site: 'example-news.org' } },
  ),
  // Drawn bit by bit.
  { ...popup('many', { lines: many }), ready: '.page-entry:nth-child(20)', height: 2400 },
  popup('in-chinese', {}, { ...opened, language: 'zh_CN' }),
  popup('none', { lines: [] }),
  popup('off-here', { lines: [], state: 'off-here', rule: 'example-news.org' }),
  popup('off-by-parent', { lines: [], state: 'off-here', host: 'www.example-news.org', rule: 'example-news.org' }),
  popup('paused', { lines: [], state: 'off-everywhere' }),
  popup('unreadable', { lines: [], state: 'unreadable', host: undefined }),
];

const settings: State = {
  name: 'settings',
  body: 'page library-page',
  view: () => (
    <div class="library">
      <SettingsPage
        settings={{
          language: 'browser',
          painter: 'highlight',
          paused: false,
          hosts: ['example.org', 'news.example'],
          dropped: [],
          mutes: [
            { entity: 'wang', caption: 'Wang Junzheng' },
            { entity: 'sun', caption: 'Sun Jinlong', site: 'news.example', words: 'Sun' },
          ],
          droppedMutes: [],
          card: readCard({ open: 'key' }),
          look: readLook(undefined),
          keys: [
            { command: 'next-name', shortcut: 'Alt+Shift+J' },
            { command: 'previous-name', shortcut: 'Alt+Shift+K' },
          ],
        }}
      />
    </div>
  ),
};

const sample =
  'In July 2020 the U.S. Treasury Department announced sanctions on the Xinjiang Production and Construction Corps (XPCC). Chen Quanguo was placed under sanctions that month as well, and Wang Junzheng in March 2021. Antony Blinken spoke about it.';

const welcome = (name: string, allowed: boolean, language?: 'zh_CN'): State => ({
  name: `welcome${name}`,
  body: 'page welcome-page',
  ...(language && { language }),
  view: () => <Welcome access={{ allowed, request: never }} sample={sample} openLibrary={never} openSettings={never} />,
});

export const states: State[] = [
  ...cards,
  sheet,
  ...popups,
  settings,
  { ...settings, name: 'settings-in-chinese', language: 'zh_CN' },
  welcome('', true),
  welcome('-asking', false),
  welcome('-in-chinese', true, 'zh_CN'),
];
