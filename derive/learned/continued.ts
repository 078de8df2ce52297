/** "On 26 July it sanctioned 13 men. | Among them were X and Y": a sentence that only goes on has the day of the one before. */
import type { DateWords } from '../dates';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import type { SentenceView } from './sentences';
import type { DayFits } from './verb-day';

const GOES_ON =
  /^(?:among (?:them|those)|they (?:are|were|include|included)|these (?:are|were|include|included)|so (?:are|were|is|was)|those (?:named|listed|hit)|two of them|three of them|one of them)\b/;
/** In sentences: one that goes on may go on from one that does. */
const BACK = 3;

/** "Five days before, on 26 July, …": nothing but days, and what joins them. */
function isOpening({ scene }: ArticleView, dates: readonly DateWords[], from: number, verb: number): boolean {
  const last = Math.max(...dates.map((date) => date.from));
  if (last > verb) return false;
  return scene.reading.tokens
    .slice(from, last)
    .every(
      ({ lower }, i) =>
        /^(?:in|on|,|only|just)$/.test(lower) || dates.some((date) => date.from <= from + i && from + i <= date.to),
    );
}

/** "The first seven were listed | on 12 December 2016 | in response …". */
const isOfVerb = ({ scene }: ArticleView, { dates: [day, ...others], strong }: SentenceView): boolean =>
  day !== undefined &&
  others.length === 0 &&
  strong.includes(scene.reading.tokens[day.from - 1]?.lower === 'on' ? day.from - 2 : day.from - 1);

/** Whether the days of a sentence are sure to be those of what it tells: "over the protests of April 2018" is not. */
export function isDayOfVerb(view: ArticleView, index: number): boolean {
  const there = view.sentences[index];
  const [strong] = there?.strong ?? [];
  const { from = 0 } = view.scene.reading.sentences[index] ?? {};
  return (
    there !== undefined && strong !== undefined && (isOpening(view, there.dates, from, strong) || isOfVerb(view, there))
  );
}

/** The days of the sentence it goes on from, where that tells of sanctions; of other sentences nothing is said. */
export const dayGoingOn = perPlace((view, index: number): DayFits | undefined => {
  const { sentences, text } = view.scene.reading;
  const own = sentences[index];
  if (!own || (view.sentences[index]?.dates.length ?? 0) > 0) return undefined;
  for (let at = index; at > index - BACK && at > 0; at--) {
    const here = sentences[at];
    if (!here || !GOES_ON.test(text.slice(here.start, here.start + 24).toLowerCase())) return undefined;
    const before = view.sentences[at - 1];
    if (!before || sentences[at - 1]?.block !== own.block) return undefined;
    if (before.dates.length === 0) continue;
    if (!isDayOfVerb(view, at - 1)) return undefined;
    const days = before.dates.flatMap(({ iso }) => (iso === undefined ? [] : [iso]));
    return (iso) => (days.length === 0 ? iso === '' : days.includes(iso));
  }
  return undefined;
});
