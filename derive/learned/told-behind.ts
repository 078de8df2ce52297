/** "X runs the camps. | The council sanctioned him in May": the first tells of no sanction, and so of no day but that of the second. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import type { Day } from './days';
import { ruleAt } from './rule-at';

export function isOtherThanToldBehind(view: ArticleView, mention: Mention, { iso, from }: Day): boolean {
  const behind = view.retold.get(mention)?.at(-1);
  if (!behind?.date || !behind.dateWords || behind.trigger.past) return false;
  const [telling] = behind.sentences;
  const { tokens } = view.scene.reading;
  const { active, objects = -1 } = behind.trigger;
  if (!active && !/^(?:him|her)$/.test(tokens[objects]?.lower ?? '')) return false;
  if (telling !== mention.sentence + 1 || tokens[behind.dateWords.from]?.sentence !== telling) return false;
  const { strong = [], triggers = [] } = view.sentences[mention.sentence] ?? {};
  const tells = strong.length > 0 || triggers.length > 0 || ruleAt(view, mention) !== undefined;
  return !tells && from !== 'own' && iso !== behind.date;
}
