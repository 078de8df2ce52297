/** Those of one list are of one day: what each of them says of it by itself is counted together. */
import type { ArticleView } from './article-view';
import type { Day } from './days';
import type { Judged } from './events';
import { setOutLists } from './set-out-lists';

/** A candidate, the days it could be told of, and their shares of 1. */
export type Dated = { judged: Judged; days: readonly Day[]; shares: readonly number[] };

/** From such a share on, an item's own sentence tells which day it is. */
const PLAIN = 0.5;
const FEWEST = 2;
const DAY = '2000-01-01';
/** In milliseconds. */
const NEWS = 60 * 86_400_000;
/** What several of them say alike is surer than what one does: their share to this power. */
const SURER = 2;

/** The same candidates in their order, those of one list with the days of all of it. */
export function withDayOfList(view: ArticleView, all: readonly Dated[]): Dated[] {
  const lists = setOutLists(view);
  const members = new Map<number, Dated[]>();
  for (const one of all) {
    const list = lists.get(one.judged.candidate.mention);
    if (list === undefined || one.judged.candidate.retold || hasOwnDay(view, one)) continue;
    const known = members.get(list);
    if (known) known.push(one);
    else members.set(list, [one]);
  }
  const pooled = new Map<Dated, Dated>();
  for (const [intro, list] of members) {
    if (list.length < FEWEST) continue;
    const { days, shares } = poolOf(list, dayOfIntro(view, intro));
    for (const one of list) {
      const own = new Map(one.days.map((day) => [day.iso, day]));
      pooled.set(one, { judged: one.judged, days: days.map((day) => own.get(day.iso) ?? day), shares });
    }
  }
  return all.map((one) => pooled.get(one) ?? one);
}

/** "X, listed on 3 May 2020", "X (12 June)". */
function hasOwnDay(view: ArticleView, { judged, days, shares }: Dated): boolean {
  const own = view.sentences[judged.candidate.mention.sentence];
  return (
    (own !== undefined && own.strong.length > 0) ||
    days.some(({ from }, i) => from === 'own' && (shares[i] ?? 0) > PLAIN)
  );
}

/** "The following were added to the list on 6 July 2020:". */
function dayOfIntro({ scene, sentences }: ArticleView, intro: number): string | undefined {
  const days = new Set((sentences[intro]?.dates ?? []).map(({ iso }) => iso));
  const [day = '', ...others] = days;
  // "under the law of 15 August 1996".
  const isOfNow = Math.abs(Date.parse(scene.dateline) - Date.parse(day)) < NEWS;
  return day.length === DAY.length && others.length === 0 && isOfNow ? day : undefined;
}

function poolOf(list: readonly Dated[], told: string | undefined): { days: Day[]; shares: number[] } {
  const sums = new Map<string, { day: Day; sum: number }>();
  for (const { days, shares } of list)
    days.forEach((day, i) => {
      const found = sums.get(day.iso) ?? { day, sum: 0 };
      found.sum += (shares[i] ?? 0) / list.length;
      sums.set(day.iso, found);
    });
  const only = told === undefined ? undefined : sums.get(told);
  const all = (only ? [only] : [...sums.values()]).map(({ day, sum }) => ({ day, odds: sum ** SURER }));
  const total = all.reduce((sum, { odds }) => sum + odds, 0);
  return { days: all.map(({ day }) => day), shares: all.map(({ odds }) => odds / total) };
}
