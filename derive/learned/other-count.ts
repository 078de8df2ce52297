/** "Two banks were sanctioned. | X, Y and Z are owned by the army": three are not the two, and nothing there says of any that it is. */
import { countOf } from '../groups';
import type { Mention } from '../mentions';
import { bodyWords, peopleWords } from '../words/titles';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';

/** In tokens: "two | Russian state | banks". */
const LONGEST_COUNTED = 4;
const FEWEST = 2;

export function isOfOtherCount(view: ArticleView, mention: Mention): boolean {
  const list = view.chainOf(mention);
  const before = view.sentences[mention.sentence - 1];
  const own = view.sentences[mention.sentence];
  const [first] = list;
  if (!first || list.length < FEWEST || !before?.plain || !own || own.strong.length > 0) return false;
  const sentence = view.scene.reading.sentences[mention.sentence];
  if (!sentence || view.startOf(first) !== sentence.from || sentence.item) return false;
  const count = countedIn(view, mention.sentence - 1);
  return count !== undefined && count < list.length;
}

/** How many people or bodies a sentence counts, if it counts once. */
const countedIn = perPlace((view, index: number): number | undefined => {
  const { tokens, sentences } = view.scene.reading;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const counts: number[] = [];
  for (let at = from; at < to; at++) {
    // "two banks, | a company and | a general" are four.
    const count = /^an?$/.test(tokens[at]?.lower ?? '') ? 1 : countOf(tokens[at]);
    if (count === undefined) continue;
    const noun = tokens.slice(at + 1, Math.min(to, at + 1 + LONGEST_COUNTED));
    if (noun.some(({ lower }) => peopleWords.has(lower) || bodyWords.has(lower))) counts.push(count);
  }
  return counts.length === 1 && counts[0] !== 1 ? counts[0] : undefined;
});
