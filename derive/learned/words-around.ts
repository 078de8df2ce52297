/** The words before a mention, right behind it, and behind its asides. */
import type { Token } from '../tokens';
import { byWord } from '../words/by-word';
import { byClasses, interned } from './interned';
import type { Place } from './place';
import { Traits } from './scales';

const NAMED = /^(?:NAME|BODY|GOV|CAP)$/;

const BEFORE = byClasses((b3, b2, b1) => [`b1 ${b1}`, `b2 ${b2} ${b1}`, `b3 ${b3} ${b2} ${b1}`]);
const RIGHT_BEHIND = byClasses((a1, a2) => [`a1 ${a1}`, `a2 ${a1} ${a2}`]);
const BEHIND = byClasses((v1, v2, v3) => [`v1 ${v1}`, `v2 ${v1} ${v2}`, `v3 ${v1} ${v2} ${v3}`]);
const SHORT = new Traits(['short']);
const WORD_BEFORE = byWord((word) => new Traits([`w1 ${word}`]));
const WORD_BEHIND = byWord((word) => new Traits([`x1 ${word}`]));
const NO_WORD_BEFORE = new Traits(['w1 #']);
const NO_WORD_BEHIND = new Traits(['x1 #']);
const SECOND_BEHIND = interned((verb: string, word: string) => [`x2 ${verb} ${word}`]);
const ASIDE = byClasses((first, second) => [`aside ${first} ${second}`]);
const POSSESSIVE = new Traits(['possessive']);
const OPENS = byClasses((v1, v2) => ['opens', `opens ${v1} ${v2}`]);

export function wordsAround({ tokens, mention, sentence, start, behind, first, view, c, n }: Place): Traits[] {
  const b1 = c(start - 1);
  const v1 = c(behind);
  const word = (i: number): Token | undefined => (c(i) === '#' ? undefined : tokens[i]);
  const parts = [
    BEFORE(n(start - 3), n(start - 2), n(start - 1)),
    RIGHT_BEHIND(n(mention.to + 1), n(mention.to + 2)),
    BEHIND(n(behind), n(behind + 1), n(behind + 2)),
  ];
  if (mention.kind === 'word') parts.push(SHORT);
  if (!NAMED.test(b1)) {
    const before = word(start - 1);
    parts.push(before ? WORD_BEFORE(before) : NO_WORD_BEFORE);
  }
  if (!NAMED.test(v1)) {
    const verb = word(behind);
    parts.push(verb ? WORD_BEHIND(verb) : NO_WORD_BEHIND);
  }
  if (/^(?:BE|has|have|had|ALSO)$/.test(v1) && !NAMED.test(c(behind + 1)))
    parts.push(SECOND_BEHIND(v1, word(behind + 1)?.lower ?? '#'));
  if (c(mention.to + 1) === ',') parts.push(ASIDE(n(mention.to + 2), n(mention.to + 3)));
  if (tokens[mention.to]?.possessive) parts.push(POSSESSIVE);
  if (view.startOf(first) - sentence.from < 3) parts.push(OPENS(n(behind), n(behind + 1)));
  return parts;
}
