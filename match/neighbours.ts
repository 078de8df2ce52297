import { isOrdinary } from './lexicon';
import { Flag, foldedWord, type Tokens } from './tokens';

const space = /^[\s\u200b\u2060\ufeff]+$/;
const spaceOrHyphen = /^(?:[\s\u200b\u2060\ufeff]+|[-\u2010\u2011])$/;

const gapAfter = (tokens: Tokens, word: number): string => tokens.text.slice(tokens.end[word], tokens.start[word + 1]);

/** Whether a word looks like part of a name: a capital, and not one of the ordinary words that carry capitals too. */
function looksNamed(tokens: Tokens, word: number): boolean {
  const flags = tokens.flags[word];
  if (flags === undefined || !(flags & Flag.capital) || flags & Flag.single) return false;
  return !isOrdinary(foldedWord(tokens.text, tokens.start[word] ?? 0, tokens.end[word] ?? 0));
}

/**
 * What stands beside a short form: `other` when the words around make it the name of somebody or something else ("Chen Yixin",
 * "Steve Chen", "British Treasury"), `unclear` when nothing can be told, `free` when it stands alone.
 */
export function besideShortForm(
  tokens: Tokens,
  first: number,
  last: number,
  person: boolean,
): 'free' | 'other' | 'unclear' {
  const before = first > 0 ? gapAfter(tokens, first - 1) : '';
  const after = last + 1 < tokens.hash.length ? gapAfter(tokens, last) : '';
  // In a line of capitals a capital says nothing about the neighbours.
  const shouted =
    isLoud(tokens, first) &&
    ((space.test(before) && isLoud(tokens, first - 1)) || (space.test(after) && isLoud(tokens, last + 1)));
  if (shouted && person) return 'unclear';
  const initialBefore = /^\.\s+$/.test(before) && ((tokens.flags[first - 1] ?? 0) & Flag.initial) !== 0;
  const namedBefore = initialBefore || (spaceOrHyphen.test(before) && looksNamed(tokens, first - 1));
  const namedAfter = spaceOrHyphen.test(after) && looksNamed(tokens, last + 1);
  if (namedBefore || (namedAfter && person)) return 'other';
  return namedAfter ? 'unclear' : 'free';
}

function isLoud(tokens: Tokens, word: number): boolean {
  const flags = tokens.flags[word] ?? 0;
  return (flags & Flag.upper) !== 0 && !(flags & (Flag.initial | Flag.single));
}
