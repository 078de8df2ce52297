/** "On 26 July it sanctioned 13 men. | Among them were X and Y": a sentence that only goes on has the day of the one before. */
import type { DateWords } from '../dates';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

const GOES_ON =
  /^(?:among (?:them|those)|they (?:are|were|include|included)|these (?:are|were|include|included)|so (?:are|were|is|was)|those (?:named|listed|hit)|two of them|three of them|one of them)\b/;
/** In sentences: one that goes on may go on from one that does. */
const BACK = 3;

/** "Five days before, on 26 July, …": nothing but days, and what joins them. */
function isOpening({ scene }: ArticleView, dates: readonly DateWords[], from: number): boolean {
  const last = Math.max(...dates.map((date) => date.from));
  return scene.reading.tokens
    .slice(from, last)
    .every(
      ({ lower }, i) =>
        /^(?:in|on|,|only|just)$/.test(lower) || dates.some((date) => date.from <= from + i && from + i <= date.to),
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
    const [strong] = before.strong;
    const from = sentences[at - 1]?.from ?? 0;
    // "… over the protests of April 2018": only a day with which the sentence opens is sure to be the verb's.
    if (strong === undefined || before.dates.some((date) => date.from > strong) || !isOpening(view, before.dates, from))
      return undefined;
    const days = before.dates.flatMap(({ iso }) => (iso === undefined ? [] : [iso]));
    return (iso) => (days.length === 0 ? iso === '' : days.includes(iso));
  }
  return undefined;
});
