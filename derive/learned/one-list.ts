/** "The following are listed: X; Y; Z": one verb tells of all of them, so that who is believed of most is believed of the rest. */
import type { Actor } from '../actors';
import type { Trigger } from '../clause';
import type { ArticleView } from './article-view';
import type { LikelyEvent } from './events';
import { ruleAt } from './rule-at';
import { setOutLists } from './set-out-lists';

/** So many of a list, and such a share of it, speak for the rest. */
const FEWEST = 3;
const SHARE = 0.5;
/** Less likely than that, and something else speaks against it. */
const DOUBTFUL = 0.2;

/** Of `events` those that are not `sure` yet, though most of their list are. */
export function besideTheSure(
  view: ArticleView,
  events: readonly LikelyEvent[],
  sure: ReadonlySet<LikelyEvent>,
): LikelyEvent[] {
  const lists = new Map<Trigger | string, Map<Actor | string, LikelyEvent>>();
  for (const event of events)
    for (const one of [triggerOf(view, event), setOutIn(view, event)]) {
      if (!one) continue;
      const list = lists.get(one) ?? new Map<Actor | string, LikelyEvent>();
      lists.set(one, list.set(event.who, event));
    }
  return [...lists.values()].flatMap((list) => {
    const all = [...list.values()];
    const rest = all.filter((event) => !sure.has(event));
    const believed = all.length - rest.length;
    if (believed < FEWEST || believed < all.length * SHARE) return [];
    // "X, head of the | Police Force": a body is soon read into a list of people.
    const isBody = ({ who }: LikelyEvent): boolean => typeof who !== 'string' && who.kind === 'body';
    return rest.filter((event) => event.likely >= DOUBTFUL && !isBody(event));
  });
}

/** The list below a colon in which it is told, and its day. */
function setOutIn(view: ArticleView, { iso, tellings }: LikelyEvent): string | undefined {
  const lists = setOutLists(view);
  for (const { judged } of tellings) {
    const list = judged.candidate.retold ? undefined : lists.get(judged.candidate.mention);
    if (list !== undefined && iso !== '') return `${list} ${iso}`;
  }
  return undefined;
}

/** What the rules read it from, where they say the same day. */
function triggerOf(view: ArticleView, { iso, tellings }: LikelyEvent): Trigger | undefined {
  for (const { judged } of tellings) {
    const rule = judged.candidate.retold ? undefined : ruleAt(view, judged.candidate.mention);
    if (rule && !rule.lifting && rule.date === iso && iso !== '') return rule.trigger;
  }
  return undefined;
}
