/** Date words that lean on others: "in September, on the 16th", "last year, on July 9", "on 2 and 22 March", "effective October 9". */
import { DAY, iso, utc } from './date-resolve';
import { ofWeekday, weekdayBefore } from './date-steps';
import { dayNumber } from './date-words';
import type { DateWords } from './dates';
import type { Token } from './tokens';

/** How many tokens a day may stand behind its month and still be one with it: ", on the". */
const APART = 4;
/** So many days may share a month: an endless list of numbers is none, and would be read anew from each of them. */
const MOST_DAYS = 8;
/** In days: what takes effect does so soon. */
const SOON = 60;

/** "On the 16th": of the month told of last in the sentence, or before it; "the 22nd of last month"; "Monday the 2nd". */
export function dayAlone(
  tokens: readonly Token[],
  i: number,
  limit: number,
  before: DateWords | undefined,
  told: string | undefined,
  dateline: string,
): DateWords | undefined {
  const token = tokens[i];
  if (!token || tokens[i - 1]?.lower !== 'the' || !/\D/.test(token.text)) return undefined;
  const day = dayNumber(token);
  if (day === undefined) return undefined;
  const behind = i + 1 < limit ? tokens[i + 1] : undefined;
  const weekday = before && weekdayBefore(tokens, before, i - 1);
  if (weekday && (!behind || behind.kind === 'mark'))
    return { from: before.from, to: i, iso: ofWeekday(weekday, day, dateline) };
  if (tokens[i - 2]?.lower !== 'on') return undefined;
  const named = behind?.lower === 'of' && tokens[i + 3]?.lower === 'month' ? tokens[i + 2]?.lower : undefined;
  const isNamed = named !== undefined && /^(?:last|this|that)$/.test(named);
  if (!isNamed && behind && behind.kind !== 'mark') return undefined;
  const here = before?.iso && before.iso.length >= 7 ? before : undefined;
  const last = here?.iso ?? (told && told.length >= 7 ? told : undefined);
  const month = named === 'last' ? monthBefore(dateline) : named === 'this' ? dateline.slice(0, 7) : last?.slice(0, 7);
  if (month === undefined) return undefined;
  const found = `${month}-${String(day).padStart(2, '0')}`;
  // The 31st of a month of thirty days is none.
  if (Number.isNaN(utc(found)) || iso(utc(found)) !== found || found > dateline) return undefined;
  // "On March 3 … the other followed | on the fourth": and on no day before it.
  if (!here && !isNamed && last && found < last) return undefined;
  const isOne = !isNamed && here?.iso?.length === 7 && i - here.to <= APART;
  return { from: isOne && here ? here.from : i - 1, to: isNamed ? i + 3 : i, iso: found };
}

const monthBefore = (dateline: string): string => iso(utc(`${dateline.slice(0, 7)}-01`) - DAY).slice(0, 7);

/** "2 | and 22 March 2021": the days that share the month behind the last of them. */
export function daysBefore(tokens: readonly Token[], i: number, limit: number): number[] {
  const found: number[] = [];
  const isDay = (at: number): boolean => {
    const token = tokens[at];
    return at < limit && token?.kind === 'number' && dayNumber(token) !== undefined;
  };
  let at = i;
  let isLast = false;
  while (found.length < MOST_DAYS && isDay(at) && isDay(at + 2) && /^(?:,|and)$/.test(tokens[at + 1]?.lower ?? '')) {
    found.push(at);
    isLast = tokens[at + 1]?.lower === 'and';
    at += 2;
  }
  const month = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  return isLast && tokens[month]?.capital === true ? found : [];
}

/** "Last year, on | July 9": the year right before. */
export function yearBefore(tokens: readonly Token[], i: number, before: DateWords | undefined): DateWords | undefined {
  if (before?.iso?.length !== 4 || i - before.to > 3) return undefined;
  for (let at = before.to + 1; at < i; at++) if (!/^(?:,|on|in|:)$/.test(tokens[at]?.lower ?? '')) return undefined;
  return before;
}

export const isComing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'effective' || (tokens[i - 1]?.lower === 'on' && tokens[i - 2]?.lower === 'effective');

/** A day without a year that is soon to come, where it would be nearly a year ago. */
export function comingAfter(day: string | undefined, words: string, dateline: string): string | undefined {
  if (day?.length !== 10 || /\d{4}/.test(words)) return day;
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const apart = (utc(next) - utc(dateline)) / DAY;
  return apart >= 0 && apart <= SOON ? next : day;
}
