import { commaIn } from './comma';
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
  const [first = 0] = places;
  for (let at = first; row.upper && at <= last; at++) if (!hasFlag(tokens, at, Flag.upper)) return false;
  const isForm = (comma: number): boolean =>
    row.forms.some(
      ({ capitals, gaps }) =>
        places.every((place, i) => i >= 31 || !((capitals >> i) & 1) || hasFlag(tokens, place, Flag.capital)) &&
        places.slice(1).every((place, i) => i + 1 === comma || gapFits(gaps[i] ?? '', tokens, place - 1)),
    );
  if (isForm(-1)) return true;
  const comma = row.person && row.group.form === 'name' ? commaIn(tokens, places, last) : -1;
  return comma > 0 && isForm(comma);
}

const hasFlag = (tokens: Tokens, at: number, flag: number): boolean => ((tokens.flags[at] ?? 0) & flag) !== 0;

function gapFits(own: string, tokens: Tokens, before: number): boolean {
  const gap = tokens.text.slice(tokens.end[before], tokens.start[before + 1]);
  if (isNothing(gap)) return true;
  const bare = visible(gap);
  if (bare === visible(own)) return true;
  const flags = tokens.flags[before] ?? 0;
  if (bare === '.') return (flags & Flag.initial) !== 0 && gap.startsWith('.');
  return (
    hyphenOnly.test(gap) ||
    (middleDot.test(gap) && (flags & Flag.single) !== 0) ||
    (elision.test(gap) && (flags & Flag.joins) !== 0)
  );
}

/** White space and characters that take no room: nothing between two words of a name, in any number. */
function isNothing(gap: string): boolean {
  return gap === ' ' || visible(gap) === '';
}

/** What a reader sees between two words beside the space at its ends, quotes in their plain form. */
function visible(gap: string): string {
  let seen = '';
  for (const character of gap) if (classOf(character.codePointAt(0) ?? 0) !== CharClass.ignorable) seen += character;
  return seen.trim().replace(/[\u2018\u2019\u02bc]/g, "'");
}
