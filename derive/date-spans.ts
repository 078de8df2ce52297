/** "A year later", "the following month": as much of a date as the one told of before, and so long a time, leave certain. */
import { numerals } from './words/grammar';

const LATER = /^(\p{L}+|\d{1,2}) (week|month|year)s? later$/u;
const NEXT = /^the (?:following (month|year)|(month|year) after)$/;
const DAY = 86_400_000;
/** In days: "two weeks later" is so much sooner, or later, than it says. */
const ABOUT = 3;

/** "a" day, "one", "two", "12" of them; `NaN` for what counts nothing. */
export const amountOf = (word: string): number =>
  /^(?:an?|one)$/.test(word) ? 1 : (numerals.get(word) ?? (word === '' ? Number.NaN : Number(word)));

/** `told`: an ISO day, month or year; undefined where the words are no such span, or too much stays open. */
export function laterSpan(words: string, told: string): string | undefined {
  const [, next, after] = NEXT.exec(words) ?? [];
  const unit = next ?? after;
  if (unit !== undefined) return unit === 'year' ? String(Number(told.slice(0, 4)) + 1) : monthsAfter(told, 1);
  const [, amount = '', of] = LATER.exec(words) ?? [];
  const count = amountOf(amount);
  if (of === undefined || Number.isNaN(count)) return undefined;
  if (of === 'month') return monthsAfter(told, count);
  if (of === 'year') return told.length === 4 ? String(Number(told) + count) : monthsAfter(told, 12 * count);
  return weeksAfter(told, count);
}

function monthsAfter(told: string, count: number): string | undefined {
  if (told.length < 7) return undefined;
  const month = new Date(Date.UTC(Number(told.slice(0, 4)), Number(told.slice(5, 7)) - 1 + count));
  return month.toISOString().slice(0, 7);
}

function weeksAfter(told: string, count: number): string | undefined {
  if (told.length < 10) return undefined;
  const day = Date.parse(told) + count * 7 * DAY;
  const [soonest, latest] = [day - ABOUT * DAY, day + ABOUT * DAY].map((time) =>
    new Date(time).toISOString().slice(0, 7),
  );
  return soonest === latest ? soonest : undefined;
}
