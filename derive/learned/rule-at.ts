/** What a rule reads where the mention stands. */
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';

export function ruleAt(view: ArticleView, mention: Mention): Ruled | undefined {
  const rule = view.ruled.get(mention);
  return rule && !rule.lifting && rule.sentences[0] === mention.sentence ? rule : undefined;
}

/** "X, whom Britain had listed": the clause itself says who acted. */
export function isWhom({ authority, trigger: { active, antecedentEnd, at, measure } }: Ruled): boolean {
  return (
    authority !== undefined &&
    !active &&
    measure === undefined &&
    antecedentEnd !== undefined &&
    authority.from > antecedentEnd &&
    authority.to < at
  );
}
