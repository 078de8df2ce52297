import { i18n } from './i18n';

const shapes = {
  long: [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { year: 'numeric', month: 'long', day: 'numeric' }],
  short: [
    { year: 'numeric' },
    { year: 'numeric', month: 'short' },
    { year: 'numeric', month: 'short', day: 'numeric' },
  ],
} as const satisfies Record<string, readonly Intl.DateTimeFormatOptions[]>;

export type DateLength = keyof typeof shapes;

/** "31 July 2020", "July 2020" or "2020": no more than the partial ISO date says. */
export function formatDate(date: string, length: DateLength = 'long'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return date;
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return formatter(i18n.t('locale'), length, day ? 2 : month ? 1 : 0).format(time);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one takes longer than drawing the line that its date stands in. */
function formatter(locale: string, length: DateLength, parts: 0 | 1 | 2): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${parts}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  // In UTC, or readers west of Greenwich would see the day before.
  const made = new Intl.DateTimeFormat(locale, { ...shapes[length][parts], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** "the United Kingdom, Canada and the European Union". */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(i18n.t('locale'), { type: 'conjunction' }).format(items);

export const formatNumber = (count: number): string => new Intl.NumberFormat(i18n.t('locale')).format(count);
