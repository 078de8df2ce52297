/** "The individuals are:", "Those designated today include:": what stands above a list and says no more than that these are they. */
import { countOf } from './groups';
import type { Sentence, Token } from './tokens';
import { peopleWords } from './words/titles';

/** In tokens. */
const LONGEST = 24;
const VERB = /^(?:are|were|is|include|includes|included|comprise|concern|cover|target)$/;
const PARTICIPLE =
  /^(?:designated|sanctioned|listed|named|targeted|added|blacklisted|concerned|affected|hit|subject|included)$/;
const LISTINGS = /^(?:listings|designations|sanctions|measures|list|names)$/;
/** Before their noun. */
const WHICH =
  /^(?:the|these|those|other|new|newly|latest|first|further|following|additional|listed|designated|sanctioned|targeted|today's|affected)$/;
const OTHERWISE =
  /^(?:not|no|never|remain|remains|still|already|previously|earlier|removed|delisted|lifted|deleted|freed|longer|would|could|should|may|might|if|proposed|called|urged|demanded|victims?|killed|attend\w*|present|invited|participants?|exempt\w*|next|partners|contacts?|allies|questions?|aims?|reasons?)$/;

export type Intro = { count: number | undefined; noun: string };

/** Whom it says the list is of: so many of them, or of a kind; nothing where it may be of others. */
export function introOf(tokens: readonly Token[], { from, to }: Sentence): Intro | undefined {
  if (tokens[to - 1]?.text !== ':' || to - from > LONGEST) return undefined;
  const word = (at: number): string => (at < to ? (tokens[at]?.lower ?? '') : '');
  for (let at = from; at < to; at++) if (OTHERWISE.test(word(at))) return undefined;
  let at = from;
  const among = word(at) === 'among';
  if (among) at++;
  if (/^(?:they|these|those|them)$/.test(word(at)) && VERB.test(word(at + 1)))
    return { count: undefined, noun: 'they' };
  // "Designated today were", "Among those listed are".
  if (/^(?:those|them)$/.test(word(at))) at++;
  const isOfListed = PARTICIPLE.test(word(at)) && (at > from || hasVerb(word, at, to));
  if (isOfListed) return hasVerb(word, at, to) ? { count: undefined, noun: 'those' } : undefined;
  while (WHICH.test(word(at))) at++;
  if (at === from) return undefined;
  const count = countOf(tokens[at]);
  if (count !== undefined) at++;
  if (count !== undefined && VERB.test(word(at))) return { count, noun: '' };
  for (let steps = 0; steps < 4; steps++, at++) {
    const noun = word(at);
    const fits = peopleWords.has(noun) || (LISTINGS.test(noun) && steps < 2);
    if (!fits || (peopleWords.has(word(at + 1)) && !VERB.test(word(at + 1)))) continue;
    return hasVerb(word, at + 1, to) ? { count, noun } : undefined;
  }
  return undefined;
}

/** "are:", "and the entity are:", "sanctioned today under the act are:": the verb is the last word but for a few. */
function hasVerb(word: (at: number) => string, from: number, to: number): boolean {
  const last = /^(?:as|the)$/.test(word(to - 3)) && /^follow(?:s|ing)$/.test(word(to - 2)) ? to - 4 : to - 2;
  return last >= from && VERB.test(word(last));
}

const MEASURES =
  /\b(?:sanction|freez|frozen|travel ban|visa ban|entry ban|restrictive measures|inadmissible|Magnitsky|blacklist|designat|stop.list|\btarget(?:s|ed)? (?:\d+|\p{L}+teen|\p{L}+ty|two|three|four|five|six|seven|eight|nine|ten) )/iu;
const NOT_SO =
  /\b(?:remov|delet|de-?list|lift|propos|draft|request|consider|call(?:s|ed|ing)? (?:for|on)|urg|demand)|\b(?:may|might|would|could|should|if|unless|not|no|already|previously|never)\b/i;

/** Right above "They are:": of sanctions, and real ones, though the rules read no news in it. */
export const tellsOfMeasures = (words: string): boolean => MEASURES.test(words) && !NOT_SO.test(words);
