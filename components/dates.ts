import { perLocale } from './per-locale';

const parts = {
  long: [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { year: 'numeric', month: 'long', day: 'numeric' }],
  short: [
    { year: 'numeric' },
    { year: 'numeric', month: 'short' },
    { year: 'numeric', month: 'short', day: 'numeric' },
  ],
} as const satisfies Record<string, readonly Intl.DateTimeFormatOptions[]>;

export type DateLength = keyof typeof parts;

// In UTC, or readers west of Greenwich would see the day before.
const format = (shape: Intl.DateTimeFormatOptions) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }));
const formats = { long: parts.long.map(format), short: parts.short.map(format) };
const listFormat = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale));

/** "31 July 2020", "July 2020" or "2020": no more than the partial ISO date says. */
export function formatDate(date: string, length: DateLength = 'long'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return date;
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return formats[length][day ? 2 : month ? 1 : 0]?.().format(time) ?? date;
}

/** "the United Kingdom, Canada and the European Union". */
export const formatList = (items: readonly string[]): string => listFormat().format(items);

export const formatNumber = (count: number): string => numberFormat().format(count);
