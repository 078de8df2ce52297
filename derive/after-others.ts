/** "London blacklisted X on Monday, | a day after Washington", "three years after the EU did": when others had done the same. */
import type { Authority } from './authorities';
import { DAY, iso, utc } from './date-resolve';
import { amountOf } from './date-spans';
import type { DateWords } from './dates';
import type { Limb } from './limbs';
import type { Token } from './tokens';

const ENDS = /^(?:[.,;:)—–]|and|but|in|for|over)$/;
/** What the others did, where it says so. */
const ALIKE = /^(?:did|had|has|acted|moved)$/;

/** `told`: the day of what was done, and its words; behind them the others begin. */
export function doneBefore(
  tokens: readonly Token[],
  limit: number,
  told: { date: string; dateWords: DateWords },
  authorities: readonly Authority[],
): Limb | undefined {
  const at = told.dateWords.to + 1;
  const [number, unit, way] = [1, 2, 3].map((step) => tokens[at + step]?.lower ?? '');
  if (tokens[at]?.text !== ',' || way !== 'after') return undefined;
  const from = tokens[at + 4]?.lower === 'the' ? at + 5 : at + 4;
  const authority = authorities.find((one) => one.from === from && !one.adjective);
  const count = amountOf(number ?? '');
  const date = authority && before(told.date, count, (unit ?? '').replace(/s$/, ''));
  if (!authority || date === undefined) return undefined;
  let end = authority.to + 1;
  if (ALIKE.test(tokens[end]?.lower ?? '')) end++;
  if (/^(?:so|likewise)$/.test(tokens[end]?.lower ?? '')) end++;
  if (end < limit && !ENDS.test(tokens[end]?.lower ?? '.')) return undefined;
  return { authority, jointly: [], date, dateWords: { from: at + 1, to: at + 3, iso: date }, dateFrom: 'text' };
}

/** As much of a date as the count leaves certain: of "three years" the year, of "two months" the month. */
function before(told: string, count: number, unit: string): string | undefined {
  if (!(count > 0 && count < 100)) return undefined;
  if (unit === 'year') return String(Number(told.slice(0, 4)) - count);
  if (told.length < 10) return undefined;
  if (unit === 'month')
    return new Date(Date.UTC(Number(told.slice(0, 4)), Number(told.slice(5, 7)) - 1 - count)).toISOString().slice(0, 7);
  return unit === 'day' ? iso(utc(told) - count * DAY) : undefined;
}
