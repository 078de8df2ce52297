/** "Two could be hit next. So is | X": what is said of X is what the sentence before says, and that need be no sanction. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';

const SAYS_AGAIN = /^(?:so|neither|nor)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|do|does|did|may|might|could|would|should|can|will)$/;
const UNREAL =
  /\b(?:could|might|would|should|(?:may|can) (?:yet |soon |well |also )?be|fears?|feared|risks?|risked|escaped?|avoided|spared|threatened|expects?|expected)\b/;

/** Whether the sentence of `mention` only says it like the one before, and that one tells of no sanction. */
export function saysNoneAgain(view: ArticleView, { sentence, from }: Mention): boolean {
  return from > (view.scene.reading.sentences[sentence]?.from ?? 0) + 1 && isOfNone(view, sentence);
}

const isOfNone = perPlace((view: ArticleView, index: number): boolean => {
  const { sentences, text, tokens } = view.scene.reading;
  const first = sentences[index]?.from ?? 0;
  if (!SAYS_AGAIN.test(tokens[first]?.lower ?? '') || !AUXILIARY.test(tokens[first + 1]?.lower ?? '')) return false;
  const before = sentences[index - 1];
  if (!before || (view.sentences[index]?.strong.length ?? 1) > 0) return false;
  return UNREAL.test(text.slice(before.start, before.end).toLowerCase());
});
