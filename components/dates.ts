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
  const shape = shapes[length][day ? 2 : month ? 1 : 0];
  // In UTC, or readers west of Greenwich would see the day before.
  return new Intl.DateTimeFormat(i18n.t('locale'), { ...shape, timeZone: 'UTC' }).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}

/** "the United Kingdom, Canada and the European Union". */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(i18n.t('locale'), { type: 'conjunction' }).format(items);

export const formatNumber = (count: number): string => new Intl.NumberFormat(i18n.t('locale')).format(count);
