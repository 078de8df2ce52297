/** "Monday the 2nd", "Friday, the 8th of March", "three days before that, on 2 December": one day, told in two steps. */
import { iso, utc } from './date-resolve';
import type { DateWords } from './dates';
import type { Token } from './tokens';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** In months: "Sunday, the 29th" may be to come. */
const NEXT = 1;
const YEAR = 12;

/** Whether the day that begins at `i` is the one that `before` tells of. */
export function isToldInSteps(tokens: readonly Token[], before: DateWords | undefined, i: number): boolean {
  if (before === undefined) return false;
  const link = tokens[i - 1]?.lower;
  if (link === 'the') return weekdayBefore(tokens, before, i - 1) !== undefined;
  const isBeside = before.to === i - 3 || (before.to === i - 4 && tokens[i - 3]?.lower === 'that');
  return link === 'on' && tokens[i - 2]?.text === ',' && isBeside && isCounted(tokens, before);
}

/** The weekday that stands right before `at`, or before a comma there. */
export function weekdayBefore(tokens: readonly Token[], { from, to }: DateWords, at: number): string | undefined {
  const isNext = to === at - 1 || (to === at - 2 && tokens[at - 1]?.text === ',');
  const word = tokens[to]?.lower ?? '';
  return isNext && from === to && WEEKDAYS.includes(word) ? word : undefined;
}

/** "Three days before". */
const isCounted = (tokens: readonly Token[], { from, to }: DateWords): boolean =>
  to === from + 2 && /^days?$/.test(tokens[to - 1]?.lower ?? '');

/** The nearest day of that number on that weekday. */
export function ofWeekday(weekday: string, day: number, dateline: string): string | undefined {
  const here = utc(dateline);
  const [year = 0, month = 1] = dateline.split('-').map(Number);
  const found: number[] = [];
  for (let back = -NEXT; back < YEAR; back++) {
    const date = new Date(Date.UTC(year, month - 1 - back, day));
    if (date.getUTCDate() === day && WEEKDAYS[date.getUTCDay()] === weekday) found.push(date.getTime());
  }
  const [nearest] = found.sort((a, b) => Math.abs(a - here) - Math.abs(b - here));
  return nearest === undefined ? undefined : iso(nearest);
}
