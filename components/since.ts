import type { SanctionView } from '../dataset/dossier';

/** The one whose date "since" is, the first that is known: with a later one, years of sanctions would go unsaid. */
export const sinceOf = (sanctions: readonly SanctionView[]): SanctionView | undefined =>
  sanctions.findLast(({ startDate, endDate }) => startDate && !endDate) ?? sanctions[0];

/** The first `most` of them, that one always among them: no date is shown without the sentence it was read from. */
export function withSince(sanctions: readonly SanctionView[], most: number): readonly SanctionView[] {
  const shown = sanctions.slice(0, most);
  const since = sinceOf(sanctions);
  return !since || shown.includes(since) ? shown : [...shown.slice(0, most - 1), since];
}
