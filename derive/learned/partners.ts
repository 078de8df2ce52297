/** "a meeting between X and Y", "a dispute with the bank Z, which kept his money": whom somebody deals with. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import { ruleAt } from './rule-at';

/** In tokens: "a planned meeting between | the Secretary of State, X, and the deputy chairman, Y". */
const REACH = 18;
const DEALING =
  /^(?:meetings?|talks|summits?|calls?|conversations?|dinners?|lunch|disputes?|quarrels?|feuds?|disagreements?|negotiations|friendship|rivalry|match|marriage|exchanges?|correspondence)$/;
/** "whose talks with X led to sanctions on | Y". */
const ENDS =
  /^(?:[;:]|who|which|that|while|but|on|against|sanctioned|designated|blacklisted|listed|banned|barred|froze|hit|targeted|added)$/;
const KEEPS = /^(?:kept|withheld|withholds|froze|freezes|closed)$/;

export const isPartner = perPlace((view, mention: Mention): boolean => {
  if (ruleAt(view, mention)) return false;
  return isBehindDealing(view, mention) || isKeeper(view, mention);
});

function isBehindDealing(view: ArticleView, mention: Mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  const from = view.startOf(mention);
  const first = Math.max(sentences[mention.sentence]?.from ?? from, from - REACH);
  for (let at = from - 1; at > first; at--) {
    const word = tokens[at]?.lower ?? '';
    if (ENDS.test(word)) return false;
    if (/^(?:between|with)$/.test(word)) return DEALING.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** "the bank X, which he says | kept his money". */
function isKeeper({ scene }: ArticleView, { to }: Mention): boolean {
  const { tokens } = scene.reading;
  if (tokens[to + 1]?.text !== ',' || tokens[to + 2]?.lower !== 'which') return false;
  return [to + 3, to + 4, to + 5].some((at) => KEEPS.test(tokens[at]?.lower ?? ''));
}
