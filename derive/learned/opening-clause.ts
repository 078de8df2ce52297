/** "Two years after he left | Volga Bank, X was sanctioned": a clause that says when, and tells of no sanction itself. */
import type { Mention } from '../mentions';
import { numerals } from '../words/grammar';
import type { ArticleView } from './article-view';
import { isStrong } from './classes';

/** In tokens: "Almost two and a half years | after". */
const LONGEST_MEASURE = 7;
/** In tokens: "PORT AU PRINCE, Haiti, March 21 (Agency) -". */
const LONGEST_PLACE = 12;
/** In tokens. */
const LONGEST_CLAUSE = 40;
const HOW_LONG =
  /^(?:a|an|and|half|almost|nearly|about|some|just|only|less|more|than|shortly|soon|long|ever|even|not|few|several|hours?|days?|weeks?|months?|years?|decades?)$/;
const WHEN = /^(?:after|before|since|when|while|until|once|although|though|because)$/;

/** Of who is named in it, where somebody else is named behind it and told of as sanctioned. */
export function isInOpeningClause(view: ArticleView, mention: Mention): boolean {
  const { reading, bySentence } = view.scene;
  const sentence = reading.sentences[mention.sentence];
  if (!sentence) return false;
  const { tokens } = reading;
  const opening = tokens.slice(sentence.from, sentence.from + LONGEST_PLACE);
  // "LONDON - Two years after".
  const from = opening[0]?.upper
    ? sentence.from + opening.findIndex(({ text }) => /^[-–—]$/.test(text)) + 1
    : sentence.from;
  const start = tokens.slice(from, from + LONGEST_MEASURE).findIndex(({ lower }) => WHEN.test(lower));
  if (start < 0 || from + start >= view.startOf(mention)) return false;
  const before = tokens.slice(from, from + start);
  if (!before.every(({ lower, kind }) => kind === 'number' || numerals.has(lower) || HOW_LONG.test(lower)))
    return false;
  // "After X was sanctioned, Y fled", "After X and Y, Britain sanctioned Z": only a clause with a verb of its own.
  const subject = tokens[from + start + 1]?.lower ?? '';
  if (!/^(?:he|she|they|it|his|her|their|its)$/.test(subject)) return false;
  let end = mention.to + 1;
  while (end < sentence.to && tokens[end]?.text !== ',') end++;
  if (end >= sentence.to || end - sentence.from > LONGEST_CLAUSE) return false;
  for (let at = sentence.from; at < end; at++) if (isStrong(view.classes[at])) return false;
  return (bySentence.get(mention.sentence) ?? []).some(({ from }) => from > end);
}
