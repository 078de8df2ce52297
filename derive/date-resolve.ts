/** Date words → a day, month or year, against the dateline. What the words leave open stays open. */

import { en } from 'chrono-node';
import { isDay } from './article';
import { edgeDay } from './date-edges';
import { plainDate } from './date-plain';
import { amountOf, laterSpan } from './date-spans';
import { MONTH } from './date-words';

/** In days. */
const WEEK = 7;
export const DAY = 86_400_000;

export const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export function resolveDate(words: string, dateline: string, told?: string): string | undefined {
  const lower = words
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .replace(/ (?:the|that) same year$/, ' that year')
    .replace(/ of the (?:following|next) year$/, ' following year');
  const here = utc(dateline);
  // "July of that year": the year told of, whichever it was.
  const yearOf = /^((?:\d{1,2} )?\p{L}+\.?(?: \d{1,2})?),? (?:of )?(last|that|this|following) year$/u.exec(lower);
  const [, named = '', which] = yearOf ?? [];
  if (named.split(' ').some((word) => MONTH.test(word))) {
    const own = Number(dateline.slice(0, 4));
    const ofTold = told === undefined ? undefined : Number(told.slice(0, 4)) + (which === 'following' ? 1 : 0);
    const isOfTold = which === 'that' || which === 'following';
    const year = isOfTold ? ofTold : which === 'last' ? own - 1 : own;
    const found = year === undefined ? undefined : asDay(`${named} ${year}`, here);
    // Of what was told of last that is then no year.
    return isOfTold && found !== undefined && found > dateline ? undefined : found;
  }
  // "That December 6": of the year told of.
  const [, ofThatYear = ''] = /^that (\p{L}+\.? \d{1,2})$/u.exec(lower) ?? [];
  if (ofThatYear !== '') {
    const found = told === undefined ? undefined : asDay(`${ofThatYear} ${told.slice(0, 4)}`, here);
    return found !== undefined && found <= dateline ? found : undefined;
  }
  const relative = /^(?:\p{L}+|\d{1,2}) days? (earlier|later|before|after|ago)$/u.exec(lower);
  if (relative) {
    const count = countOf(lower);
    if (Number.isNaN(count)) return undefined;
    if (relative[1] === 'ago') return iso(here - count * DAY);
    return told?.length === 10 ? iso(utc(told) + (relative[1] === 'later' ? 1 : -1) * count * DAY) : undefined;
  }
  const [, unit, end] = /^(?:\p{L}+|\d{1,2}) (day|week|year)s? ago (today|yesterday)$/u.exec(lower) ?? [];
  if (unit !== undefined) {
    const count = countOf(lower);
    if (Number.isNaN(count)) return undefined;
    const from = end === 'today' ? here : here - DAY;
    if (unit !== 'year') return iso(from - count * (unit === 'week' ? WEEK : 1) * DAY);
    const then = iso(from);
    const [year, day] = [Number(then.slice(0, 4)) - count, then.slice(4)];
    // 29 February is in few calendars.
    return isDay(`${year}${day}`) ? `${year}${day}` : `${year}-02-28`;
  }
  const [, weekday = '', ofWeek] = /^(\w+day) (?:of )?(last|this) week$/.exec(lower) ?? [];
  if (ofWeek) return inWeek(asDay(weekday, here), ofWeek === 'last', here);
  // "Last Thursday week": a week before last Thursday.
  const [, before = ''] = /^last (\w+day) week$/.exec(lower) ?? [];
  if (before !== '') return aWeekBefore(asDay(before, here));
  if (/^the \p{L}+ day of /u.test(lower)) return edgeDay(lower, (span) => resolveDate(span, dateline, told));
  const later = told === undefined ? undefined : laterSpan(lower, told);
  if (later !== undefined) return later <= dateline.slice(0, later.length) ? later : undefined;
  if (/^(?:(?:the|that) same|that) (?:day|date)$|^(?:that|the)(?: \p{L}+)? occasion$/u.test(lower))
    return told?.length === 10 ? told : undefined;
  if (/^(?:the same|that) month$/.test(lower))
    return told !== undefined && told.length >= 7 ? told.slice(0, 7) : undefined;
  if (lower === 'the same year') return told?.slice(0, 4);
  if (/^the (?:following|next) day$|^the day after$/.test(lower))
    return told?.length === 10 ? iso(utc(told) + DAY) : undefined;
  if (/^the previous day$|^the day before$/.test(lower)) return told?.length === 10 ? iso(utc(told) - DAY) : undefined;
  if (/^(?:19|20)\d{2}$/.test(lower)) return lower;
  if (/^this (?:morning|afternoon|evening)$/.test(lower)) return dateline;
  if (lower === 'last night') return iso(here - DAY);
  // In June, "last June" is that of the year before.
  const [, month = ''] = /^last (\p{L}+)\.?$/u.exec(lower) ?? [];
  if (MONTH.test(month)) {
    const latest = asDay(month, here);
    return latest === dateline.slice(0, 7) ? `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}` : latest;
  }
  const [, kind = '', other = ''] = /^(that|the following) (\p{L}+)\.?$/u.exec(lower) ?? [];
  if (MONTH.test(other)) return monthAfter(kind === 'that', other, told, here);
  if (lower === 'last year') return String(Number(dateline.slice(0, 4)) - 1);
  if (/this year$/.test(lower)) return dateline.slice(0, 4);
  if (/this month$/.test(lower)) return dateline.slice(0, 7);
  if (lower === 'last month')
    return iso(Date.UTC(Number(dateline.slice(0, 4)), Number(dateline.slice(5, 7)) - 2, 1)).slice(0, 7);
  if (/\b(?:weeks?|months?|years?)\b/.test(lower)) return undefined;
  const latest = asDay(lower.replace(/^(?:last|this) /, '').replace(/ before last$/, ''), here);
  // On a Friday, "last Friday" is that of the week before.
  const isBefore = / before last$/.test(lower) || (/^last \w+day$/.test(lower) && latest === dateline);
  return isBefore ? aWeekBefore(latest) : latest;
}

const aWeekBefore = (day: string | undefined): string | undefined =>
  day?.length === 10 ? iso(utc(day) - 7 * DAY) : day;

/** "Friday last week", told on a Saturday, is eight days ago, not yesterday. */
function inWeek(latest: string | undefined, isLast: boolean, here: number): string | undefined {
  const day = new Date(here).getUTCDay();
  // On a Sunday some mean the week that ends with it, and some the one before.
  if (latest === undefined || (isLast && day === 0)) return undefined;
  const monday = here - ((day + 6) % 7) * DAY;
  const isOfThis = utc(latest) >= monday;
  if (isLast) return isOfThis ? iso(utc(latest) - 7 * DAY) : latest;
  return isOfThis ? latest : undefined;
}

/** "That July": of the year told of; "the following April": the next one. */
function monthAfter(sameYear: boolean, month: string, told: string | undefined, here: number): string | undefined {
  if (told === undefined || told.length < 4) return undefined;
  const year = Number(told.slice(0, 4));
  const found = asDay(`${month} ${year}`, here);
  const later =
    !sameYear && found !== undefined && found <= told.slice(0, 7) ? asDay(`${month} ${year + 1}`, here) : found;
  return later !== undefined && later <= iso(here).slice(0, 7) ? later : undefined;
}

const countOf = (lower: string): number => amountOf(lower.split(' ')[0] ?? '');

/** The same few words come again and again, and chrono-node is the dearest step of all. */
const parsed = new Map<string, string | undefined>();
const MOST_PARSED = 2_000;

function asDay(words: string, here: number): string | undefined {
  const plain = plainDate(words);
  if (plain && 'weekday' in plain) return latestWeekday(plain.weekday, here);
  if (plain) {
    const { year, month, day } = plain;
    const found = iso(notAfter(year ?? 0, month, day ?? 1, here, year !== undefined));
    return day === undefined ? found.slice(0, 7) : found;
  }
  const key = `${here} ${words}`;
  if (parsed.has(key)) return parsed.get(key);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const found = parse(words, here);
  parsed.set(key, found);
  return found;
}

/** The dateline’s own included. */
const latestWeekday = (weekday: number, here: number): string =>
  iso(here - ((new Date(here).getUTCDay() - weekday + 7) % 7) * DAY);

function parse(words: string, here: number): string | undefined {
  // Noon UTC, so that no time zone of the reader’s machine moves the day.
  const local = new Date(here);
  const reference = { instant: new Date(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), 12) };
  // In figures the day comes first, as everywhere but in the US; there is no telling, and lists of sanctions write it so.
  const figures = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(words);
  const [result] = figures ? en.GB.parse(figures.slice(1).join('/'), reference) : en.casual.parse(words, reference);
  if (!result) return undefined;
  const { start } = result;
  const year = start.get('year');
  const month = start.get('month');
  const day = start.get('day');
  if (year === null || month === null || day === null) return undefined;
  if (!start.isCertain('day') && start.isCertain('weekday')) return latestWeekday(start.get('weekday') ?? 0, here);
  if (!start.isCertain('month')) return undefined;
  if (!start.isCertain('day')) return iso(notAfter(year, month, 1, here, start.isCertain('year'))).slice(0, 7);
  return iso(notAfter(year, month, day, here, start.isCertain('year')));
}

/** Without a year: the latest such day that is not after the dateline. */
function notAfter(year: number, month: number, day: number, here: number, certain: boolean): number {
  if (certain) return Date.UTC(year, month - 1, day);
  const own = new Date(here).getUTCFullYear();
  const time = Date.UTC(own, month - 1, day);
  return time <= here ? time : Date.UTC(own - 1, month - 1, day);
}
