/** "sanctions on X and Y, | the spokeswoman, Jane Hill, has just told reporters": who tells of a sanction is none of those it hits. */
import type { Mention } from '../mentions';
import { saying } from '../words/grammar';
import type { ArticleView } from './article-view';

const AUXILIARY =
  /^(?:has|have|had|is|was|just|later|earlier|also|then|since|subsequently|already|yesterday|today|himself|herself)$/;
const SAYING =
  /^(?:telling|saying|announcing|confirming|confirmed|confirms|tweeted|posted|wrote|disclosed|revealed|reported)$/;
const NEXT = /^(?:who|whom|and|as|while|but|;|:)$/;

/** Of a name behind a comma alone, with others between it and the word that tells of the sanction. */
export function isTeller(view: ArticleView, mention: Mention): boolean {
  const { scene } = view;
  const { tokens } = scene.reading;
  const from = view.startOf(mention);
  if (isNextToSay(view, mention)) return true;
  if (tokens[from - 1]?.text !== ',') return false;
  if (isAttribution(view, mention)) return true;
  if (![mention.to + 1, view.behind(mention)].some((at) => isSaying(view, at, mention.sentence))) return false;
  const told = view.sentences[mention.sentence]?.strong.find((at) => at < from);
  const others = scene.bySentence.get(mention.sentence) ?? [];
  const isListBefore =
    told !== undefined &&
    others.some(({ from: start, to }) => start > told && to < from - 1 && !NEXT.test(tokens[to]?.lower ?? ''));
  return isListBefore;
}

/** "sanctioned X and Y for the government, and | Jane Hill said that she was glad". */
function isNextToSay(view: ArticleView, mention: Mention): boolean {
  const { tokens } = view.scene.reading;
  const from = view.startOf(mention);
  const [comma, and] = [tokens[from - 2], tokens[from - 1]];
  return comma?.text === ',' && and?.lower === 'and' && isSaying(view, mention.to + 1, mention.sentence);
}

/** "All three are suspected of theft, the minister, X, said; their assets are frozen": what is said stands around it. */
function isAttribution({ scene }: ArticleView, { to, sentence }: Mention): boolean {
  const { tokens } = scene.reading;
  const at = tokens[to + 1]?.text === ',' ? to + 2 : to + 1;
  const [verb, end] = [tokens[at], tokens[at + 1]];
  if (verb?.sentence !== sentence || !/^(?:said|says|added|told)$/.test(verb.lower)) return false;
  return end === undefined || end.sentence !== sentence || /^[.;:,–—]$/.test(end.text);
}

function isSaying({ scene }: ArticleView, behind: number, sentence: number): boolean {
  const { tokens } = scene.reading;
  let at = behind;
  while (tokens[at]?.sentence === sentence && AUXILIARY.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  return tokens[at]?.sentence === sentence && (saying.has(word) || SAYING.test(word));
}
