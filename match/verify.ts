import { CharClass, classOf } from './fold';
import type { Pattern } from './lexicon';
import { Flag, foldedWord, type Tokens } from './tokens';

const hyphenOnly = /^[-\u2010\u2011\uff0d]$/;
/** The dot of a foreign name written in Han characters or Kana. */
const middleDot = /^[·・‧]$/;

/**
 * Whether words `first` to `last` of the text really are the pattern: equal folded words (hashes collide), nothing between
 * them that the name has not got itself (so never a sentence end), capitals where the name has them.
 */
export function fits(
  pattern: Pattern,
  tokens: Tokens,
  first: number,
  last: number,
  joints: readonly number[],
): boolean {
  let at = first;
  for (let i = 0; i < pattern.words.length; i++) {
    let to = at;
    while (joints.includes(to)) to++;
    if (to > last || !wordFits(pattern, i, tokens, at, to)) return false;
    if (to < last && !gapFits(pattern.gaps[i] ?? '', tokens, to)) return false;
    at = to + 1;
  }
  return at === last + 1;
}

function wordFits(pattern: Pattern, i: number, tokens: Tokens, at: number, to: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if ((pattern.capitals >> i) & 1 && !(flags & Flag.capital)) return false;
  if (pattern.upper && !(flags & Flag.upper)) return false;
  return foldedWord(tokens.text, tokens.start[at] ?? 0, tokens.end[to] ?? 0) === pattern.words[i];
}

function gapFits(own: string, tokens: Tokens, before: number): boolean {
  const gap = tokens.text.slice(tokens.end[before], tokens.start[before + 1]);
  if (isNothing(gap)) return true;
  const bare = gap.trim();
  if (plainQuotes(bare) === plainQuotes(own)) return true;
  if (bare === '.') return ((tokens.flags[before] ?? 0) & Flag.initial) !== 0 && gap.startsWith('.');
  return (
    bare === gap && (hyphenOnly.test(gap) || (middleDot.test(gap) && ((tokens.flags[before] ?? 0) & Flag.single) !== 0))
  );
}

/** White space and characters that take no room: nothing between two words of a name, in any number. */
function isNothing(gap: string): boolean {
  for (const character of gap) {
    if (character.trim() !== '' && classOf(character.codePointAt(0) ?? 0) !== CharClass.ignorable) return false;
  }
  return true;
}

const plainQuotes = (gap: string): string => gap.replace(/[\u2018\u2019\u02bc]/g, "'");
