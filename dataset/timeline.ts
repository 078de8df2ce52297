/** What a dossier says, by day. */
import type { Dossier, RelatedView, SanctionView, SourceLine } from './dossier';

export type TimelineDay = {
  /** A day, or the month or year where the source says no more. */
  date: string;
  /** Its own sanctions that began, or ended. */
  began: SanctionView[];
  ended: SanctionView[];
  /** Sanctions of its people and bodies, or those that it imposed. */
  related: RelatedView[];
  /** Articles that name it. */
  named: SourceLine[];
};

/** Oldest first. What has no date is left out: it has no place on a line of time. */
export function timelineOf({ sanctions, related, namedIn }: Dossier): TimelineDay[] {
  const days = new Map<string, TimelineDay>();
  const on = (date: string): TimelineDay => {
    const day = days.get(date) ?? { date, began: [], ended: [], related: [], named: [] };
    days.set(date, day);
    return day;
  };
  for (const sanction of sanctions) {
    if (sanction.startDate) on(sanction.startDate).began.push(sanction);
    if (sanction.endDate) on(sanction.endDate).ended.push(sanction);
  }
  for (const one of related) {
    // Who acted is told with the sanction itself.
    if (one.relation === 'authority' || !one.sanction?.startDate) continue;
    const { related: there } = on(one.sanction.startDate);
    if (!there.some(({ entity }) => entity.id === one.entity.id)) there.push(one);
  }
  for (const { source } of [...sanctions.flatMap(({ quotes }) => quotes), ...namedIn]) {
    const { named } = on(source.date);
    if (!named.some(({ id }) => id === source.id)) named.push(source);
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Where a partial ISO date begins, in ms since 1970. */
export function timeOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
