/** "The board met on Monday. It includes | X": a board is no list of those sanctioned. */
import type { Mention } from '../mentions';
import { followsList } from '../triggers-lists';
import type { ArticleView } from './article-view';

export function isOfOtherWhole(view: ArticleView, { sentence }: Mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  const { from = 0 } = sentences[sentence] ?? {};
  const clause = view.sentences[sentence]?.clause;
  const verb = tokens[from + 1]?.lower === 'also' ? from + 2 : from + 1;
  const isLed = tokens[verb]?.lower === 'is' && /^(?:led|headed|topped)$/.test(tokens[verb + 1]?.lower ?? '');
  const isWhole = tokens[from]?.lower === 'it' && (isLed || /^includes?$/.test(tokens[verb]?.lower ?? ''));
  return isWhole && clause !== undefined && !followsList(clause);
}
