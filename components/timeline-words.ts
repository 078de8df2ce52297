import type { Quote, SourceLine } from '../dataset/dossier';
import type { TimelineDay } from '../dataset/timeline';
import { formatDate, formatList, formatNumber } from './dates';
import { i18n } from './i18n';
import { counted } from './plural';

/** Where the links of a dossier lead. */
export type Ways = {
  toEntity(id: string): string;
  toQuote(quote: Quote): string;
  toSource(source: SourceLine): string;
  /** All that was done on that day. */
  toDate(date: string): string;
  toDay(day: TimelineDay): string;
  toAuthority(key: string): string;
};

/** What a day's marker shows first: its own sanction, one related to it, or only an article. */
export const kindOf = ({ began, ended, related }: TimelineDay): 'own' | 'ended' | 'related' | 'named' =>
  began.length > 0 ? 'own' : ended.length > 0 ? 'ended' : related.length > 0 ? 'related' : 'named';

const MOST_NAMES = 2;

/** Characters of a name in a label, which has one line. */
const ROOM = 44;
const shortened = (name: string): string =>
  name.length > ROOM ? `${name.slice(0, ROOM).replace(/\s+\S*$/, '')}…` : name;

/** "31 Jul 2020 · Border Guard, Viktor Orlov and 1 more". */
export function dayWords(day: TimelineDay): string {
  return i18n.t('library.timeline.day', [formatDate(day.date, 'short'), whatOf(day)]);
}

/** As much as has room in a narrow window: "31 Jul 2020 · 3 related". */
export function dayInShort(day: TimelineDay): string {
  const what = kindOf(day) === 'related' ? counted('library.timeline.others', day.related.length) : whatOf(day);
  return i18n.t('library.timeline.day', [formatDate(day.date, 'short'), what]);
}

/** What a shortened label is called: its own words, and those it has no room for. */
export const dayInFull = (day: TimelineDay): string => i18n.t('library.timeline.day', [dayInShort(day), whatOf(day)]);

function whatOf({ began, ended, related, named }: TimelineDay): string {
  if (began.length > 0) return counted('library.timeline.began', began.length);
  if (ended.length > 0) return counted('library.timeline.ended', ended.length);
  if (related.length === 0) return counted('library.timeline.named', named.length);
  const shown = related.length <= MOST_NAMES + 1 ? related : related.slice(0, MOST_NAMES);
  const more = related.length - shown.length;
  const names = shown.map(({ entity }) => shortened(entity.caption));
  return formatList(more > 0 ? [...names, i18n.t('library.timeline.more', [formatNumber(more)])] : names);
}
