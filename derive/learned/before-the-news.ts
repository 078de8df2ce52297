/** "X remains under sanctions", "previously sanctioned", "on which Britain had put X": before the news, and on no day of it. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

/** In tokens: how far before its verb or measure such a word stands. */
const REACH = 5;
const ALREADY = /^(?:previously|formerly|already|still|remain|remains|remained|stays?|stayed)$/;
/** "Earlier sanctions hit X", not "sanctioned X earlier on Friday". */
const ADJECTIVE = /^(?:earlier|previous|prior|existing|past)$/;
const STOP = /^[;:]$/;

/** Whether the sanction words that the mention hangs on say so; of a sentence that names a day itself it is not asked. */
export function isBeforeTheNews(view: ArticleView, mention: Mention): boolean {
  const own = view.sentences[mention.sentence];
  const { tokens, sentences } = view.scene.reading;
  const first = sentences[mention.sentence]?.from;
  if (!own || first === undefined) return false;
  const from = view.startOf(view.chainOf(mention)[0] ?? mention);
  const at = own.strong.findLast((strong) => strong < from) ?? own.strong.find((strong) => strong > mention.to);
  if (at === undefined) return false;
  // "X, whose parent is already sanctioned" tells of the parent.
  if (tokens.slice(mention.to + 1, at).some(({ lower }) => lower === 'whose')) return false;
  for (let before = at - 1; before >= Math.max(first, at - REACH); before--) {
    const token = tokens[before];
    if (!token || STOP.test(token.text)) break;
    if (ALREADY.test(token.lower)) return true;
    if (token.lower === 'long' && /^(?:has|have|had|been)$/.test(tokens[before - 1]?.lower ?? '')) return true;
  }
  if ([at - 1, at - 2].some((before) => before >= first && ADJECTIVE.test(tokens[before]?.lower ?? ''))) return true;
  return isPerfect(view, mention.sentence, at, first);
}

/** "The list on which Britain had put X"; but in a main clause reporters tell the news of yesterday so. */
function isPerfect(view: ArticleView, sentence: number, at: number, first: number): boolean {
  const group = view.sentences[sentence]?.clause.group(at);
  if (!group?.had) return false;
  const before = view.scene.reading.tokens.slice(Math.max(first, group.start - REACH), group.start);
  return before.some(({ lower }) => /^(?:whom|which)$/.test(lower));
}
