/** "Britain praised | X, and three of his rivals were listed": they were, and not he. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

const PRAISED = /^(?:praised|criticised|criticized|condemned|congratulated|thanked|accused|backed|mocked)$/;

export function isPraised(view: ArticleView, mention: Mention): boolean {
  const { tokens } = view.scene.reading;
  const end = view.behind(mention);
  return (
    PRAISED.test(tokens[view.startOf(mention) - 1]?.lower ?? '') &&
    tokens[end]?.text === ',' &&
    tokens[end + 1]?.lower === 'and' &&
    !tokens[end + 2]?.capital
  );
}
