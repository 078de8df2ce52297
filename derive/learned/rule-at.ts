/** What a rule reads where the mention stands. */
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';

export function ruleAt(view: ArticleView, mention: Mention): Ruled | undefined {
  const rule = view.ruled.get(mention);
  return rule && !rule.lifting && rule.sentences[0] === mention.sentence ? rule : undefined;
}
