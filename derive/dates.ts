/** The date words of a sentence, each as a day, month or year. */

import { countBeside, counted as ofCount, yearsAround } from './date-counted';
import { comingAfter, dayAlone, daysBefore, isComing, yearBefore } from './date-joins';
import { resolveDate } from './date-resolve';
import { isToldInSteps } from './date-steps';
import { beginsDate, MONTH, phraseEnd } from './date-words';
import type { Sentence, Token } from './tokens';
import { byWord } from './words/by-word';
import { barFrom, callings, charges, lists, reasons } from './words/sanctioning';

/** In tokens. */
const LONGEST_CLAUSE = 16;
const LONGEST_CHARGE = 8;
/** Of the day told of last, be that in their own sentence or before it. */
const BESIDE =
  /\bthat\b|^the following|\bthe (?:following|next) year$|\blater$|^the same month$|\bsame year$|^the (?:next|previous) day$|^the day (?:before|after)$|\bdays? (?:before|after|earlier)$/;

export type DateWords = {
  from: number;
  to: number;
  /** ISO day, month or year; absent when the words name no calendar date ("last week"). */
  iso?: string;
  /** Words without a year, read as of the latest such day, or as of the year told of last, in this sentence or before; both are given. */
  year?: 'latest' | 'latest, told here' | 'told' | 'told here';
  /** "Two months earlier, on | September 8": its year is sure. */
  counted?: true;
  /** "A day after | Britain listed X": the day of that, and of nothing else that is told. */
  ofRest?: true;
};

/** "A day earlier": counted from a day, and no month or year told of between. */
const COUNTED = /\bdays? (?:earlier|later)$/;

/** All date words of a sentence, in order. `told`: the day, month or year last told of before ("in July of that year"); `toldDay`: the last of them that is a day. */
export function datesIn(
  tokens: readonly Token[],
  sentence: Sentence,
  text: string,
  dateline: string,
  told?: string,
  toldDay = told,
): DateWords[] {
  const found: DateWords[] = [];
  let here: string | undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token || !beginsDate(token)) continue;
    const before = found.at(-1);
    here = (before?.ofRest ? undefined : before?.iso) ?? here;
    const day = dayAlone(tokens, i, sentence.to, found.at(-1), told, dateline);
    if (day) {
      // "In September, on the 16th": one day, told in two steps.
      if (day.from === found.at(-1)?.from) found.pop();
      found.push(day);
      i = day.to;
      continue;
    }
    const others = daysBefore(tokens, i, sentence.to);
    const start = others.length > 0 ? (others.at(-1) ?? i) + 2 : i;
    const to = phraseEnd(tokens, start, sentence.to);
    const first = tokens[start];
    const last = tokens[to ?? -1];
    if (to === undefined || !first || !last) continue;
    const words = text.slice(first.start, last.end);
    // A day told of right here is meant without it.
    if (/^that d/.test(words) && here?.length === 10) continue;
    for (const at of others) {
      const month = text.slice(tokens[start + 1]?.start, last.end);
      found.push({ from: at, to, iso: resolveDate(`${tokens[at]?.text} ${month}`, dateline, told) });
    }
    // "July 2014 … September of that year": the year told of last may be told of right here.
    // "Killed on January 3, had been listed on the same day as Y": that is Y's.
    const isAnothers = tokens[to + 1]?.lower === 'as' && (found.at(-1)?.to ?? 0) < start - 2;
    const isDay = here?.length === 10 && /^the same d/.test(words) && !isAnothers;
    const counted = COUNTED.test(words) && told?.length !== 10 ? toldDay : told;
    const beside = isDay || BESIDE.test(words) ? (here ?? counted) : counted;
    const year = yearBefore(tokens, start, found.at(-1));
    const inYear = year?.iso && inYearTold(words, dateline, year.iso);
    if (year && inYear) found.pop();
    const plain = inMonthTold(inYear ?? resolveDate(words, dateline, beside), words, before?.iso);
    if (plain?.length === 10 && isToldInSteps(tokens, before, start)) found.pop();
    const atCount = countedDay(tokens, start, to, sentence, { words, plain, dateline, found, last: told });
    if (atCount && (found.at(-1)?.from ?? -1) >= atCount.from) found.pop();
    const isOfRest = /\bdays? (?:before|after)$/.test(words) && tokens[to + 1]?.kind === 'word';
    found.push({
      from: inYear && year ? year.from : start,
      to,
      iso: atCount?.iso ?? (isComing(tokens, start) ? comingAfter(plain, words, dateline) : plain),
      ...(atCount && { counted: true }),
      ...(isOfRest && { ofRest: true }),
    });
    i = to;
  }
  return found;
}

/** "Two months earlier, on | September 8": not of another year than the count leads to, nor after the dateline. */
function countedDay(
  tokens: readonly Token[],
  start: number,
  to: number,
  sentence: Sentence,
  {
    words,
    plain,
    dateline,
    found,
    last,
  }: {
    words: string;
    /** As of the latest such day. */
    plain: string | undefined;
    dateline: string;
    found: readonly DateWords[];
    last: string | undefined;
  },
): { iso: string; from: number } | undefined {
  const count = countBeside(tokens, start, to, sentence.from);
  if (!count) return undefined;
  const told = found.findLast((date) => date.to < count.from && date.iso !== undefined)?.iso ?? last;
  if (told === undefined) return undefined;
  const countedFrom = (day: string): string | undefined =>
    ofCount(
      yearsAround(count, day).flatMap((year) => inYearTold(words, dateline, year) ?? []),
      count,
      day,
    );
  // "A month earlier, on April 30", which fits the day of the news too: not surely that of what was told of.
  if (told !== dateline && plain !== undefined && countedFrom(dateline) === plain) return undefined;
  const iso = countedFrom(told);
  return iso !== undefined && iso <= dateline ? { iso, from: count.from } : undefined;
}

/** "In 2018 … on 15 June": words of a month without a year, as of the year told of last. */
export function inYearTold(words: string, dateline: string, year: string): string | undefined {
  const open = /\p{L}/u.test(words) && !/\d{4}|year|today|day\b/i.test(words);
  const months = words.toLowerCase().split(/[\s\u00A0,]+/);
  if (!open || !months.some((word) => MONTH.test(word))) return undefined;
  return resolveDate(`${words} ${year}`, dateline);
}

/** "In January 2021 they struck: | on January 19 …": of the month that was told of right before. */
function inMonthTold(day: string | undefined, words: string, month: string | undefined): string | undefined {
  const isSame =
    day?.length === 10 && month?.length === 7 && day.slice(5, 7) === month.slice(5) && !/\d{4}/.test(words);
  return isSame ? `${month}${day.slice(7)}` : day;
}

/** Whether the date words at `date` tell when something else was ("since 2016", "for a crackdown on August 9"). */
export function isAside(tokens: readonly Token[], date: DateWords, trigger: number): boolean {
  const before = tokens[date.from - 1]?.lower ?? '';
  if (before === 'from' && tokens[date.from]?.lower === 'today') return false;
  if (/^(?:since|until|till|from|between|born|through)$/.test(before)) return true;
  if (date.from < trigger) return false;
  for (let i = trigger + 1; i < date.from; i++)
    if (reasons.has(tokens[i]?.lower ?? '') && !isNoReason(tokens, i, date.from)) return true;
  return false;
}

/** "For the first time | in July 2017", "barred him from entering | in May", "designated him for corruption | on November 6". */
const isNoReason = (tokens: readonly Token[], at: number, date: number): boolean =>
  tokens[at + 3]?.lower === 'time' ||
  (tokens[at]?.lower === 'from' && barFrom.has(tokens[at + 1]?.lower ?? '')) ||
  isOffList(tokens, at) ||
  isAsLongAgo(tokens, at) ||
  isLasting(tokens, at, date);

/** "As far back as | November 2010", "as recently as": no reason, but the day itself. */
const LONG_AGO = /^(?:far|back|long|ago|early|late|recently|soon)$/;
const isAsLongAgo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'as' &&
  (LONG_AGO.test(tokens[at + 1]?.lower ?? '') || LONG_AGO.test(tokens[at - 1]?.lower ?? ''));

/** In tokens: "removed from | the European Union's port-ban | annex". */
const LONGEST_LIST = 7;
const isOffList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'from' && tokens.slice(at + 1, at + LONGEST_LIST).some(({ lower }) => lists.has(lower));

/** "For corruption | on …", "as a drug trafficker | in …": what has no day of its own. */
function isLasting(tokens: readonly Token[], at: number, date: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:for|over|as)$/.test(word) || date - at > LONGEST_CHARGE) return false;
  const last = /^(?:on|in)$/.test(tokens[date - 1]?.lower ?? '') ? date - 2 : date - 1;
  if (tokens.slice(at + 1, last + 1).some(({ kind, capital }) => kind !== 'word' || capital)) return false;
  const head = tokens[last]?.lower ?? '';
  return last > at && (word === 'as' ? callings.has(head) : charges.has(head));
}

const sortBefore = byWord((word) => {
  if (/^[,;:()]$/.test(word)) return 'mark';
  if (/^(?:already|previously|earlier)$/.test(word)) return 'already';
  return /^(?:who|whom|whose|which)$/.test(word) ? 'who' : 'other';
});

/** "X, whose assets Britain had already frozen | on 6 March": before all else that is told, and no later "the same day" means it. */
export function isBeforeTheRest(tokens: readonly Token[], { from }: DateWords): boolean {
  const { sentence } = tokens[from] ?? {};
  let already = false;
  for (let at = from - 1; at > from - LONGEST_CLAUSE && tokens[at]?.sentence === sentence; at--) {
    const token = tokens[at];
    const sort = token ? sortBefore(token) : 'other';
    if (sort === 'mark') return false;
    already ||= sort === 'already' && tokens[at - 1]?.lower === 'had';
    if (sort === 'who') return already;
  }
  return false;
}
