/** "China sanctioned X on March 13 in reply to American sanctions on | Y": what is answered was done before, by somebody else, and not that day. */
import { isInAnswered } from '../answered-opening';
import type { Authority } from '../authorities';
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Token } from '../tokens';
import type { ArticleView } from './article-view';

/** In tokens: how far before a name its answer may be told of. */
const REACH = 24;
const ANSWERS =
  /^(?:response|reply|retaliation|answer|reaction|tit-for-tat|revenge|return|responding|replying|retaliating)$/;
/** Behind these somebody else is told of, or the targets of the answer. */
const PARTS = /^(?:[:;]|including|includes?|among|are|were|is|was|they|but)$/;
const AGAINST = /^(?:on|against|of|for|sanctioning|blacklisting|designating|sanctioned|designated|blacklisted|listed)$/;

/** The token from which on the clause around `mention` tells of what is answered; none where it tells of the answer. */
export function answeredFrom(view: ArticleView, mention: Mention): number | undefined {
  const { tokens, sentences } = view.scene.reading;
  const head = view.chainOf(mention)[0] ?? mention;
  const first = sentences[mention.sentence]?.from ?? head.from;
  const start = view.startOf(head);
  let isAgainst = AGAINST.test(tokens[start - 1]?.lower ?? '');
  for (let at = start - 1; at >= Math.max(first, start - REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (PARTS.test(word)) return undefined;
    // "in response to sanctions on Y, Z was listed": behind the comma another clause may begin.
    if (word === ',') return undefined;
    isAgainst ||= AGAINST.test(word);
    if (ANSWERS.test(word) && /^(?:to|for|against)$/.test(tokens[at + 1]?.lower ?? ''))
      return isAgainst ? at + 2 : undefined;
  }
  return undefined;
}

/** "In reaction to the vote | of March 11 |, Canada sanctioned X": the day of the vote. */
export function isDayOfAnswered({ scene }: ArticleView, mention: Mention, { from }: DateWords): boolean {
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[tokens[from]?.sentence ?? -1];
  if (sentence && isInAnswered(tokens, sentence, from)) return true;
  // "sanctioned X in retaliation for measures announced by the UK | on Monday".
  for (let at = from - 1; at > Math.max(mention.to, from - REACH); at--) {
    // "in answer to what Ottawa | and | Washington had done on Monday".
    const isBetweenNames = tokens[at]?.lower === 'and' && tokens[at - 1]?.capital && tokens[at + 1]?.capital;
    if (/^(?:,|who|that|which|and)$/.test(tokens[at]?.lower ?? '') && !isBetweenNames) return false;
    if (ANSWERS.test(tokens[at]?.lower ?? '') && /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Who did what is answered, if one alone is named there. */
export function doerOfAnswered(view: ArticleView, mention: Mention, from: number): Authority | undefined {
  const named = (view.scene.authorities.get(mention.sentence) ?? []).filter(
    (authority) => authority.from >= from && authority.to < view.startOf(mention),
  );
  return new Set(named.map(({ government }) => government)).size === 1 ? named[0] : undefined;
}

/** "In response to the | US side’s report, China sanctioned X": what is answered. */
export function isAnswered({ scene }: ArticleView, { from }: Authority): boolean {
  const { tokens } = scene.reading;
  let before = from - 1;
  while (before > from - LONGEST_DOERS && isOfDoers(tokens, before)) before--;
  return /^(?:to|for)$/.test(tokens[before]?.lower ?? '') && ANSWERS.test(tokens[before - 1]?.lower ?? '');
}

/** In tokens: "to | what Ottawa and | Washington". */
const LONGEST_DOERS = 6;

const isOfDoers = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|an|what|measures|sanctions)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'and' && tokens[at - 1]?.capital === true) ||
  (tokens[at]?.capital === true && tokens[at + 1]?.lower === 'and');
