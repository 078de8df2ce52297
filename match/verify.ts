import { CharClass, classOf } from './fold';
import type { Row } from './rows';
import { Flag, type Tokens } from './tokens';

const hyphenOnly = /^[-\u2010\u2011\uff0d]$/;
/** The dot of a foreign name written in Han characters or Kana. */
const middleDot = /^[·・‧]$/;
const elision = /^['\u2019\u2018\u02bc]$/;

/**
 * Whether the words of a text that are equal to the row's also stand as a name does: nothing between them that the name has
 * not got itself (so never a sentence end), capitals where the name has them. Word i of the row begins at token `places[i]`;
 * its last one ends with token `last`.
 */
export function fits(row: Row, tokens: Tokens, places: readonly number[], last: number): boolean {
  for (const [i, place] of places.entries()) {
    const flags = tokens.flags[place] ?? 0;
    if (i < 31 && (row.capitals >> i) & 1 && !(flags & Flag.capital)) return false;
    for (let at = place; row.upper && at < (places[i + 1] ?? last + 1); at++) {
      if (!((tokens.flags[at] ?? 0) & Flag.upper)) return false;
    }
  }
  return row.gaps.some((gaps) => places.slice(1).every((place, i) => gapFits(gaps[i] ?? '', tokens, place - 1)));
}

function gapFits(own: string, tokens: Tokens, before: number): boolean {
  const gap = tokens.text.slice(tokens.end[before], tokens.start[before + 1]);
  if (isNothing(gap)) return true;
  const bare = gap.trim();
  if (plainQuotes(bare) === plainQuotes(own)) return true;
  const flags = tokens.flags[before] ?? 0;
  if (bare === '.') return (flags & Flag.initial) !== 0 && gap.startsWith('.');
  if (bare !== gap) return false;
  return (
    hyphenOnly.test(gap) ||
    (middleDot.test(gap) && (flags & Flag.single) !== 0) ||
    (elision.test(gap) && (flags & Flag.joins) !== 0)
  );
}

/** White space and characters that take no room: nothing between two words of a name, in any number. */
function isNothing(gap: string): boolean {
  if (gap === ' ') return true;
  for (const character of gap) {
    if (character.trim() !== '' && classOf(character.codePointAt(0) ?? 0) !== CharClass.ignorable) return false;
  }
  return true;
}

const plainQuotes = (gap: string): string => gap.replace(/[\u2018\u2019\u02bc]/g, "'");
