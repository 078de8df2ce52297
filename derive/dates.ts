/** The date words of a sentence, each as a day, month or year. */
import { resolveDate } from './date-resolve';
import { MONTH, phraseEnd } from './date-words';
import type { Sentence, Token } from './tokens';
import { reasons } from './words/sanctioning';

export type DateWords = {
  from: number;
  to: number;
  /** ISO day, month or year; absent when the words name no calendar date ("last week"). */
  iso?: string;
  /** Words without a year, read as of the latest such day, or as of the year told of last, in this sentence or before; both are given. */
  year?: 'latest' | 'latest, told here' | 'told' | 'told here';
};

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

/** Whether the date words at `date` tell when something else was ("since 2016", "for a crackdown on August 9"). */
export function isAside(tokens: readonly Token[], date: DateWords, trigger: number): boolean {
  const before = tokens[date.from - 1]?.lower ?? '';
  if (before === 'from' && tokens[date.from]?.lower === 'today') return false;
  if (/^(?:since|until|till|from|between|born|through)$/.test(before)) return true;
  if (date.from < trigger) return false;
  for (let i = trigger + 1; i < date.from; i++) if (reasons.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
