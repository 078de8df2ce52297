import type { SanctionView } from '../dataset/dossier';

/** The one whose date "since" is, the first that is known: with a later one, years of sanctions would go unsaid. */
export function sinceOf(sanctions: readonly SanctionView[]): SanctionView | undefined {
  const first = sanctions.findLast(({ startDate, endDate }) => startDate && !endDate);
  // Of two of that day, the one that says who acted.
  const told = sanctions.find(
    ({ startDate, endDate, authority }) => startDate === first?.startDate && !endDate && authority,
  );
  return (first && told) ?? first ?? sanctions[0];
}

/** Whether two of them may be one, told twice: of the same day, as far as both are dated. */
export function mayTellTwice(sanctions: readonly SanctionView[]): boolean {
  const dates = sanctions.map(({ startDate = '' }) => startDate);
  const known = new Set(dates);
  const isWithin = (date: string) =>
    ['', date.slice(0, 4), date.slice(0, 7)].some((part) => part !== date && known.has(part));
  return known.size < dates.length || dates.some(isWithin);
}

/** The first `most` of them, that one always among them: no date is shown without the sentence it was read from. */
export function withSince(sanctions: readonly SanctionView[], most: number): readonly SanctionView[] {
  const shown = sanctions.slice(0, most);
  const since = sinceOf(sanctions);
  return !since || shown.includes(since) ? shown : [...shown.slice(0, most - 1), since];
}
