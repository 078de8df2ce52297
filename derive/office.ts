/** An office somebody holds, as spans of tokens. */
import type { Mention } from './mentions';
import type { Token } from './tokens';
import { furtherOffices, occupations, offices } from './words/titles';

export type Span = { from: number; to: number };

/** A body an office may belong to, and the office's title beside it: "Director | of the Prison Service". */
export type Tie = { body: Mention; title: Span };

/**
 * An office as the text has it: `title` all words that say what it is, `tied` the bodies named with it, likeliest first, `whole` both
 * together.
 */
export type Office = { title: Span; tied: readonly Tie[]; whole: Span; official: boolean };

/** Of shorter ones the plural is another word: "secs", "mps". */
const SHORTEST_PLURAL = 6;

const isKnown = (word: string): boolean => offices.has(word) || furtherOffices.has(word);

const isHead = (word: string): boolean =>
  isKnown(word) || (word.length >= SHORTEST_PLURAL && word.endsWith('s') && isKnown(word.slice(0, -1)));

/** The word that makes it an office: also "ex-minister", "vice-chair", "secretary-general", "president-elect". */
export function isOfficeHead(word: string): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen < 0 || isHead(word)) return isHead(word);
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (/^(?:general|elect|designate)$/.test(last)) return isHead(word.slice(0, hyphen));
  return /^(?:ex|vice|deputy|sub|co|under|arch|then|former)$/.test(word.slice(0, hyphen)) && isHead(last);
}

export const LINK = /^(?:the|of|and|for)$/;
export const PLACES_IN = /^(?:of|in|at|for|to|within|from|on)$/;

export const isBody = (mention: Mention): boolean =>
  mention.kind !== 'person' && mention.kind !== 'thing' && mention.kind !== 'place';

/** The first token behind "(…)" when one opens at `i`. */
export function afterParentheses(tokens: readonly Token[], i: number, limit: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let at = i + 1; at < limit && at < i + 40; at++) if (tokens[at]?.text === ')') return at + 1;
  return i;
}

/** A firm's, whatever stands beside it; and what only an opponent calls somebody. */
const NO_OFFICE =
  /\bchief (?:financial|finance|operating|legal|commercial|technology|technical|marketing|product|compliance|business development) officer\b|^(?:a |the )?dictator$/;

/** Neither word is an office. */
export const isFirstLady = (tokens: readonly Token[], { from, to }: Span): boolean =>
  /\bfirst (?:lady|gentleman)\b/.test(
    tokens
      .slice(from, to + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

export function isOfficial(tokens: readonly Token[], title: Span): boolean {
  const words = tokens.slice(title.from, title.to + 1).map((token) => token.lower);
  if (NO_OFFICE.test(words.join(' '))) return false;
  if (isFirstLady(tokens, title)) return true;
  return (
    words.some(isOfficeHead) &&
    !words.some((word, i) => occupations.has(word) && !isOfficeHead(word) && words[i + 1] !== 'general')
  );
}
