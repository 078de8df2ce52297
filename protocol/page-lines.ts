import type { FoundCounts, PageLine } from './messages';

const weight = ({ possible, status }: PageLine): number => (possible ? 0 : status === 'sanctioned' ? 2 : 1);

/** ISO dates, of which the longer says more. */
const later = (a = '', b = ''): number => Number(a < b) - Number(a > b);

/** The sanctioned first, the newest of them first. Not by count: lines that change places while a page loads cannot be used. */
export const inOrder = (lines: readonly PageLine[]): PageLine[] =>
  [...lines].sort(
    (a, b) => weight(b) - weight(a) || later(a.startDate, b.startDate) || a.caption.localeCompare(b.caption),
  );

export function countFound(lines: readonly PageLine[]): FoundCounts {
  const found = { sanctioned: 0, linked: 0, possible: 0 };
  for (const { possible, status } of lines) found[possible ? 'possible' : status]++;
  return found;
}
