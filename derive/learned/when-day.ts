/** "in place since 23 October 2018, when two officers were listed: | X and Y": whoever is told of behind "when" has the day before it. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import type { DayFits } from './verb-day';

/** In tokens: "when two more officers of the army were". */
const REACH = 30;
const STOPS = /^(?:;|who|whom|whose|but|while)$/;

export function dayOfWhen(view: ArticleView, mention: Mention): DayFits | undefined {
  const own = view.sentences[mention.sentence];
  const { tokens, sentences } = view.scene.reading;
  if (!own || own.dates.length === 0) return undefined;
  const head = view.startOf(view.chainOf(mention)[0] ?? mention);
  const first = Math.max(sentences[mention.sentence]?.from ?? head, head - REACH);
  let when = head - 1;
  while (when >= first && tokens[when]?.lower !== 'when' && !STOPS.test(tokens[when]?.lower ?? '')) when--;
  if (when < first || tokens[when]?.lower !== 'when') return undefined;
  const end = tokens[when - 1]?.text === ',' ? when - 2 : when - 1;
  const day = own.dates.find(({ to }) => to === end);
  const isTold = own.strong.some((at) => at > when);
  // "On January 5, when he was hit on May 3": its own clause names another.
  if (!day?.iso || !isTold || own.dates.some(({ from }) => from > when)) return undefined;
  const { iso: told } = day;
  return (iso) => iso === told;
}
