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

/** "It was founded by | X, who was designated in 2015": the clause behind the name tells of X alone. */
export function isWhomItTells(view: ArticleView, mention: Mention): boolean {
  const rule = ruleAt(view, mention);
  return rule?.trigger.antecedentEnd !== undefined && rule.trigger.at > mention.to;
}
