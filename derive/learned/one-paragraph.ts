/** "X was listed on Monday. Two others were hit: Y and Z": who is surely a target beside others of one day, and may be of that day, is of it. */
import type { Actor } from '../actors';
import type { ArticleView } from './article-view';
import type { LikelyEvent } from './events';

/** In sentences. */
const REACH = 2;
/** Log-odds, from which somebody is surely a target. */
const SURE = 1.4;
/** The least chance of the day. */
const POSSIBLE = 0.4;

export function besideOfOneDay(
  view: ArticleView,
  events: readonly LikelyEvent[],
  sure: ReadonlySet<LikelyEvent>,
): LikelyEvent[] {
  const placed = [...sure].flatMap(({ iso, tellings }) =>
    tellings.map(({ judged }) => ({ iso, at: judged.candidate.mention.sentence })),
  );
  const settled = new Set<Actor | string>([...sure].map(({ who }) => who));
  return events.filter((event) => {
    const { who, iso, likely, tellings } = event;
    const [telling] = tellings;
    if (!telling || iso === '' || likely < POSSIBLE || telling.judged.score < SURE || settled.has(who)) return false;
    const { mention, retold } = telling.judged.candidate;
    const isOfOther = view.sentences[mention.sentence]?.dates.some((day) => day.iso !== undefined && day.iso !== iso);
    if (retold || isOfOther) return false;
    const block = (at: number): number | undefined => view.scene.reading.sentences[at]?.block;
    const beside = placed.filter(
      ({ at }) => Math.abs(at - mention.sentence) <= REACH && block(at) === block(mention.sentence),
    );
    return beside.length > 0 && beside.every((other) => other.iso === iso);
  });
}
