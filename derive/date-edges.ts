/** "The last day of February 2022", "the first day of last year": a day told by the month or year that it opens or closes. */
import type { Token } from './tokens';

const OPENING = /^the (first|last|final) day of (.+)$/;
const MONTH_LENGTH = 7;
const YEAR_LENGTH = 4;
const DAY = 86_400_000;

/** Where the words for that month or year begin. */
export const edgeOf = (tokens: readonly Token[], i: number): number | undefined =>
  tokens[i]?.lower === 'the' &&
  /^(?:first|last|final)$/.test(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 2]?.lower === 'day' &&
  tokens[i + 3]?.lower === 'of'
    ? i + 4
    : undefined;

/** `resolve`: of the words for the month or year. */
export function edgeDay(words: string, resolve: (words: string) => string | undefined): string | undefined {
  const [, edge, named] = OPENING.exec(words) ?? [];
  const span = named === undefined ? undefined : resolve(named);
  if (span?.length === YEAR_LENGTH) return edge === 'first' ? `${span}-01-01` : `${span}-12-31`;
  if (span?.length !== MONTH_LENGTH) return undefined;
  if (edge === 'first') return `${span}-01`;
  const [year = 0, month = 1] = span.split('-').map(Number);
  return new Date(Date.UTC(year, month) - DAY).toISOString().slice(0, 10);
}
