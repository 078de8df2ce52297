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
  const placed = new Map<number, Set<string>>();
  for (const { iso, tellings } of sure)
    for (const { judged } of tellings) {
      const at = judged.candidate.mention.sentence;
      placed.set(at, (placed.get(at) ?? new Set()).add(iso));
    }
  const settled = new Set<Actor | string>([...sure].map(({ who }) => who));
  return events.filter((event) => {
    const { who, iso, likely, tellings } = event;
    const [telling] = tellings;
    if (!telling || iso === '' || likely < POSSIBLE || telling.judged.score < SURE || settled.has(who)) return false;
    const { mention, retold } = telling.judged.candidate;
    const isOfOther = view.sentences[mention.sentence]?.dates.some((day) => day.iso !== undefined && day.iso !== iso);
    if (retold || isOfOther) return false;
    const days = daysBeside(view, placed, mention.sentence);
    return days.size === 1 && days.has(iso);
  });
}

function daysBeside(
  { scene }: ArticleView,
  placed: ReadonlyMap<number, ReadonlySet<string>>,
  index: number,
): ReadonlySet<string> {
  const { sentences } = scene.reading;
  const found = new Set<string>();
  for (let at = index - REACH; at <= index + REACH; at++)
    if (sentences[at]?.block === sentences[index]?.block) for (const iso of placed.get(at) ?? []) found.add(iso);
  return found;
}
