/** "X is close to Y, | whom Britain listed in 2015": a day that an aside tells of Y is no day of X. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import type { Day } from './days';
import { partsOf } from './parts';
import { ruleAt } from './rule-at';

/** In tokens: "Y, | who". */
const BEFORE_WHO = 1;

export function isDayOfAside(view: ArticleView, mention: Mention, { from, words, iso }: Day): boolean {
  if (from !== 'own' || !words || ruleAt(view, mention)?.date === iso) return false;
  const first = view.scene.reading.sentences[mention.sentence]?.from ?? 0;
  const parts = partsOf(view, mention.sentence);
  const mine = parts[mention.from - first];
  const its = parts[words.from - first];
  if (!mine || !its || its.within !== mine || its.from <= mention.to || mine.told) return false;
  // "X, the leader of Y, | whom Britain listed": that is X.
  if (its.from - view.behind(mention) <= BEFORE_WHO) return false;
  const told = view.scene.bySentence
    .get(mention.sentence)
    ?.find(({ to }) => to < its.from && to >= its.from - 1 - BEFORE_WHO);
  return told !== undefined && told.from > mention.to && !view.chainOf(mention).includes(told);
}
