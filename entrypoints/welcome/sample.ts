import type { Dataset } from '../../dataset/model';

/** A sentence to try the lines on, in the words of a source: the one that tells of the newest sanction known. */
export function sampleOf({ sanctions }: Dataset): string {
  const days = sanctions.map(({ startDate }) => startDate ?? '');
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
  return sanctions[days.indexOf(newest)]?.evidence[0]?.exact ?? '';
}
