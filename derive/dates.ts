/** Date words → a day, month or year, against the dateline. What the words leave open stays open. */
import { en } from 'chrono-node';
import type { Sentence, Token } from './tokens';
import { monthsAndDays, numerals } from './words/grammar';
import { reasons } from './words/sanctioning';

export type DateWords = {
  from: number;
  to: number;
  /** ISO day, month or year; absent when the words name no calendar date ("last week"). */
  iso?: string;
  /** Words without a year, read as of the latest such day, or as of the year told of last, in this sentence or before; both are given. */
  year?: 'latest' | 'latest, told here' | 'told' | 'told here';
};

const DAY = 86_400_000;
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.)$/;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;

/** All date words of a sentence, in order. `told`: the day last told of before ("a day earlier"). */
export function datesIn(
  tokens: readonly Token[],
  sentence: Sentence,
  text: string,
  dateline: string,
  told?: string,
): DateWords[] {
  const found: DateWords[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const to = phraseEnd(tokens, i, sentence.to);
    if (to === undefined) continue;
    const first = tokens[i];
    const last = tokens[to];
    if (!first || !last) continue;
    const words = text.slice(first.start, last.end);
    // "July 2014 … September of that year": the year told of last may be told of right here.
    const before = /that year$/.test(words) ? (found.findLast((date) => date.iso)?.iso ?? told) : told;
    found.push({ from: i, to, iso: resolveDate(words, dateline, before) });
    i = to;
  }
  return found;
}

/** "In 2018 … on 15 June": words of a month without a year, as of the year told of last. */
export function inYearTold(words: string, dateline: string, year: string): string | undefined {
  const open = /\p{L}/u.test(words) && !/\d{4}|year|today|day\b/i.test(words);
  const months = words.toLowerCase().split(/[\s\u00A0,]+/);
  if (!open || !months.some((word) => MONTH.test(word))) return undefined;
  return resolveDate(`${words} ${year}`, dateline);
}

/** Words that can begin date words; nearly every other token ends the search at once. */
const BEGINS: ReadonlySet<string> = new Set([
  ...'today yesterday tonight a last this next the earlier'.split(' '),
  ...numerals.keys(),
]);

/** The last token of date words that begin at `i`. */
function phraseEnd(tokens: readonly Token[], i: number, limit: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const word = token.lower;
  if (token.kind !== 'number' && !BEGINS.has(word) && !(token.capital && monthsAndDays.has(word))) return undefined;
  const next = tokens[i + 1]?.lower ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(token.text)) return i;
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(token.text)) return i;
  if (word === 'today' || word === 'yesterday' || word === 'tonight') return i;
  if (
    (word === 'a' || numerals.has(word) || /^\d{1,2}$/.test(word)) &&
    /^(?:days?|weeks?|months?|years?)$/.test(next) &&
    /^(?:earlier|ago|later|before|after)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return i + 2;
  if (/^(?:last night|this (?:morning|afternoon|evening))$/.test(`${word} ${next}`)) return i + 1;
  if (word === 'the' && next === 'same' && tokens[i + 2]?.lower === 'day') return i + 2;
  if (word === 'the' && /^(?:following|previous|next)$/.test(next) && tokens[i + 2]?.lower === 'day') return i + 2;
  if (word === 'the' && next === 'day' && /^(?:before|after)$/.test(tokens[i + 2]?.lower ?? '')) return i + 2;
  if (
    word === 'earlier' &&
    (next === 'today' || (next === 'this' && /^(?:week|month|year)$/.test(tokens[i + 2]?.lower ?? '')))
  )
    return next === 'today' ? i + 1 : i + 2;
  if (/^(?:last|this|next)$/.test(word)) {
    if (/^(?:week|month|year)$/.test(next)) return i + 1;
    if (WEEKDAY.test(next) || MONTH.test(next)) return calendarEnd(tokens, i + 1, limit) ?? i + 1;
    return undefined;
  }
  if (token.capital && WEEKDAY.test(word)) return calendarEnd(tokens, i, limit);
  if (token.capital && MONTH.test(word)) {
    // "May" and "March" need a number, or "in" before them.
    const numbered = /^\d/.test(next);
    if (!numbered && !/^(?:in|since|of|last|from|until)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
    return calendarEnd(tokens, i, limit);
  }
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) {
    const month = next === 'of' ? i + 2 : i + 1;
    if (tokens[month]?.capital && MONTH.test(tokens[month]?.lower ?? '')) return calendarEnd(tokens, month, limit);
    return undefined;
  }
  if (
    /^(?:19|20)\d{2}$/.test(token.text) &&
    /^(?:in|since|of|during|early|late|mid|back)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return i;
  return undefined;
}

/** "Friday, July 31, 2020", "31 July 2020", "July 9": as far as day numbers, months and years follow. */
function calendarEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  for (let at = from + 1; at < limit && at <= to + 3; at++) {
    const token = tokens[at];
    if (!token) break;
    const word = token.lower;
    const monthBefore = MONTH.test(tokens[to]?.lower ?? '');
    const year = /^(?:19|20)\d{2}$/.test(token.text);
    const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
    if (year && at - to <= 3 && hasMonth(tokens, from, to)) to = at;
    else if (day && (monthBefore || MONTH.test(tokens[at + 1]?.lower ?? ''))) to = at;
    else if (token.capital && MONTH.test(word)) to = at;
    else if (
      /^(?:last|that|this)$/.test(word) &&
      tokens[at + 1]?.lower === 'year' &&
      at === to + 1 &&
      hasMonth(tokens, from, to)
    )
      return at + 1;
    else if (
      word === 'of' &&
      /^(?:last|that|this)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 2]?.lower === 'year' &&
      hasMonth(tokens, from, to)
    )
      return at + 2;
    else if (!/^[,]$/.test(token.text) && word !== 'of' && word !== 'the') break;
  }
  return to;
}

function hasMonth(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (MONTH.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export function resolveDate(words: string, dateline: string, told?: string): string | undefined {
  const lower = words
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
  const here = utc(dateline);
  // "July of that year": the year told of, whichever it was.
  const yearOf = /^((?:\d{1,2} )?\p{L}+\.?(?: \d{1,2})?),? (?:of )?(last|that|this) year$/u.exec(lower);
  const [, named = '', which] = yearOf ?? [];
  if (named.split(' ').some((word) => MONTH.test(word))) {
    const own = Number(dateline.slice(0, 4));
    const year = which === 'that' ? told?.slice(0, 4) : which === 'last' ? own - 1 : own;
    return year === undefined ? undefined : withChrono(`${named} ${year}`, here);
  }
  const relative = /^(?:\p{L}+|\d{1,2}) days? (earlier|later|before|after|ago)$/u.exec(lower);
  if (relative) {
    const count = countOf(lower);
    if (Number.isNaN(count)) return undefined;
    if (relative[1] === 'ago') return iso(here - count * DAY);
    return told?.length === 10 ? iso(utc(told) + (relative[1] === 'later' ? 1 : -1) * count * DAY) : undefined;
  }
  if (lower === 'the same day') return told?.length === 10 ? told : undefined;
  if (/^the (?:following|next) day$|^the day after$/.test(lower))
    return told?.length === 10 ? iso(utc(told) + DAY) : undefined;
  if (/^the previous day$|^the day before$/.test(lower)) return told?.length === 10 ? iso(utc(told) - DAY) : undefined;
  if (/^(?:19|20)\d{2}$/.test(lower)) return lower;
  if (/^this (?:morning|afternoon|evening)$/.test(lower)) return dateline;
  if (lower === 'last night') return iso(here - DAY);
  // In June, "last June" is that of the year before.
  const [, month = ''] = /^last (\p{L}+)\.?$/u.exec(lower) ?? [];
  if (MONTH.test(month)) {
    const latest = withChrono(month, here);
    return latest === dateline.slice(0, 7) ? `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}` : latest;
  }
  if (lower === 'last year') return String(Number(dateline.slice(0, 4)) - 1);
  if (/this year$/.test(lower)) return dateline.slice(0, 4);
  if (/this month$/.test(lower)) return dateline.slice(0, 7);
  if (lower === 'last month')
    return iso(Date.UTC(Number(dateline.slice(0, 4)), Number(dateline.slice(5, 7)) - 2, 1)).slice(0, 7);
  if (/\b(?:weeks?|months?|years?)\b/.test(lower)) return undefined;
  return withChrono(lower.replace(/^last (?=\w+day)/, ''), here);
}

const countOf = (lower: string): number => {
  const word = lower.split(' ')[0] ?? '';
  return word === 'a' ? 1 : (numerals.get(word) ?? Number(word));
};

/** The same few words come again and again, and chrono-node is the dearest step of all. */
const parsed = new Map<string, string | undefined>();
const MOST_PARSED = 2_000;

function withChrono(words: string, here: number): string | undefined {
  const key = `${here} ${words}`;
  if (parsed.has(key)) return parsed.get(key);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const found = parse(words, here);
  parsed.set(key, found);
  return found;
}

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
  if (!start.isCertain('day') && start.isCertain('weekday')) {
    // A bare weekday is the latest such day, the dateline’s own included.
    const back = (new Date(here).getUTCDay() - (start.get('weekday') ?? 0) + 7) % 7;
    return iso(here - back * DAY);
  }
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

/** Whether the date words at `date` tell when something else was ("since 2016", "for a crackdown on August 9"). */
export function isAside(tokens: readonly Token[], date: DateWords, trigger: number): boolean {
  const before = tokens[date.from - 1]?.lower ?? '';
  if (before === 'from' && tokens[date.from]?.lower === 'today') return false;
  if (/^(?:since|until|till|from|between|born|through)$/.test(before)) return true;
  if (date.from < trigger) return false;
  for (let i = trigger + 1; i < date.from; i++) if (reasons.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
