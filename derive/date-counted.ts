/** "Two months earlier, | on September 8", "10 weeks later, on June 27": of the year that is so far from the day told of last. */
import { DAY, iso, utc } from './date-resolve';
import { amountOf } from './date-spans';
import type { Token } from './tokens';

const WEEK = 7;
const MONTH = 30.4;
const YEAR = 365.25;
/** In days: how far from the count a day may be, for each unit, and for each further one of them. */
const UNITS: ReadonlyMap<string, { days: number; least: number; each: number }> = new Map([
  ['day', { days: 1, least: 1, each: 0.1 }],
  ['week', { days: WEEK, least: 4, each: 0.5 }],
  ['month', { days: MONTH, least: 16, each: 2 }],
  ['year', { days: YEAR, least: 120, each: 30 }],
]);
const BACK = /^(?:earlier|before|previously)$/;
const ON = /^(?:later|after|afterwards|on)$/;
/** In tokens: "a little over a year". */
const LONGEST = 6;

/** `days`: from the day told of last, earlier ones below 0; `within`: how far off that may be; `from`: where the count begins. */
export type Count = { days: number; within: number; from: number };

/** The count right before the date words that begin at `start`, or behind those that end at `to`: ", two months before,". */
export function countBeside(
  tokens: readonly Token[],
  start: number,
  to: number,
  sentenceFrom: number,
): Count | undefined {
  let at = start - 1;
  if (/^(?:on|in)$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.text === ',') at--;
  if (/^(?:that|this)$/.test(tokens[at]?.lower ?? '')) at--;
  const before = at > sentenceFrom ? countEndingAt(tokens, at, sentenceFrom) : undefined;
  if (before || tokens[to + 1]?.text !== ',') return before;
  for (let end = to + 3; end < to + 2 + LONGEST; end++) {
    const token = tokens[end];
    if (!token || token.sentence !== tokens[to]?.sentence) return undefined;
    if (token.kind === 'mark') return undefined;
    const isWhole = tokens[end + 1] === undefined || tokens[end + 1]?.kind === 'mark';
    const count = isWhole ? countEndingAt(tokens, end, to + 2) : undefined;
    if (count) return count;
  }
  return undefined;
}

/** "two | months | earlier". */
function countEndingAt(tokens: readonly Token[], at: number, limit: number): Count | undefined {
  const way = tokens[at]?.lower ?? '';
  const unit = UNITS.get((tokens[at - 1]?.lower ?? '').replace(/s$/, ''));
  const sign = BACK.test(way) ? -1 : ON.test(way) ? 1 : 0;
  const number = tokens[at - 2]?.lower ?? '';
  const count = amountOf(number);
  if (!unit || sign === 0 || at - 2 < limit || Number.isNaN(count)) return undefined;
  return { days: sign * count * unit.days, within: unit.least + count * unit.each, from: at - 2 };
}

/** Of the days or months `found`, which are the same in other years, the one so far from `told`; none where none is. */
export function counted(found: readonly string[], { days, within }: Count, told: string): string | undefined {
  const [here, slack] = middleOf(told);
  const wanted = here + days * DAY;
  const off = (one: string): number => Math.abs(middleOf(one)[0] - wanted) / DAY;
  const [nearest] = [...found].sort((a, b) => off(a) - off(b));
  if (nearest === undefined || off(nearest) > within + slack + middleOf(nearest)[1]) return undefined;
  return nearest;
}

/** The middle of a day, month or year, and half its length in days. */
function middleOf(day: string): [number, number] {
  if (day.length === 4) return [utc(`${day}-07-01`), YEAR / 2];
  return day.length === 7 ? [utc(`${day}-15`), MONTH / 2] : [utc(day), 0];
}

/** The years a count can lead to. */
export function yearsAround({ days }: Count, told: string): string[] {
  const year = Number(iso(middleOf(told)[0] + days * DAY).slice(0, 4));
  return [year - 1, year, year + 1].map(String);
}
