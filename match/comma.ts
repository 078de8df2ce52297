import { after, before, blank, blankInLine, type Neighbour } from './neighbours';
import { Flag, type Tokens } from './tokens';

const comma = /^,[^\S\r\v\f]*$/;
/** No brackets: "(Chen, Wang)" and "Chen, Wang (2019)" are two who wrote something. */
const alone = { before: /[;•·|\r\v\f]\s*$/, after: /^\s*[;•·|\r\v\f]/ };

/** Longer names are not turned round, by no comma either. */
const MOST = 4;

/**
 * Before which of a name's words, which begin at tokens `places` and end with `last`, a comma turns it round as lists do:
 * "CHEN, Quanguo" in any text; "Chen, Quanguo" where that is all an entry says, since elsewhere it is two people. -1 for none.
 */
export function commaIn(tokens: Tokens, places: readonly number[], last: number): number {
  if (places.length < 2 || places.length > MOST) return -1;
  const at = places.findIndex((place, i) => i > 0 && comma.test(gapBefore(tokens, place)));
  const [first = 0, second = 0] = [places[0], places[at]];
  if (at < 0 || anyHas(tokens, first, last, Flag.single | Flag.dotted)) return -1;
  const isTold = isLoud(tokens, first, second) && !isLoud(tokens, second, last + 1);
  return (isTold && isWhole(tokens, first, last)) || isAlone(tokens, first, last) ? at : -1;
}

const gapBefore = ({ text, start, end }: Tokens, at: number): string => text.slice(end[at - 1], start[at]);

function anyHas({ flags }: Tokens, first: number, last: number, some: number): boolean {
  for (let i = first; i <= last; i++) if ((flags[i] ?? 0) & some) return true;
  return false;
}

/** Whether the words from `first` to before `end` are all in capitals. */
function isLoud({ flags }: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (((flags[i] ?? 0) & (Flag.upper | Flag.initial)) !== Flag.upper) return false;
  return true;
}

/** "Anna HILL, Viktor ORLOV" are two people, of whom neither is Viktor Hill. */
function isWhole(tokens: Tokens, first: number, last: number): boolean {
  const [left, right] = [before(tokens, first), after(tokens, last)];
  return !(left?.capital && blank.test(left.gap)) && !(right?.loud && blank.test(right.gap));
}

/** Also with what indexes and catalogues add: "Orlov, Viktor, 12, 45", "Orlov, Viktor (1955–2019)", "Orlov, Viktor A." */
function isAlone(tokens: Tokens, first: number, last: number): boolean {
  const left = before(tokens, first);
  if (left && !alone.before.test(left.gap)) return false;
  const right = after(tokens, last);
  if (!right || alone.after.test(right.gap)) return true;
  const next = after(tokens, last + 1);
  if (right.initial && right.capital && blankInLine.test(right.gap))
    return !next || alone.after.test(next.gap) || isPage(next);
  return isPage(right) || life.test(tokens.text.slice(tokens.end[last], (tokens.end[last] ?? 0) + LONGEST_LIFE));
}

const isPage = ({ word, gap }: Neighbour): boolean => /^\.?,\s+$/.test(gap) && /^\d{1,3}$/.test(word);
/** A single year in brackets is that of a book. */
const life = /^\s*\(\d{4}\s?[-–—]\s*(?:\d{4}\s*)?\)/;
const LONGEST_LIFE = 16;
