import { after, before, blank } from './neighbours';
import { Flag, type Tokens } from './tokens';

const comma = /^,[^\S\r\v]*$/;
/** No brackets: "(Chen, Wang)" and "Chen, Wang (2019)" are two who wrote something. */
const alone = { before: /[;•·|\r\v]\s*$/, after: /^\s*[;•·|\r\v]/ };

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

function isAlone(tokens: Tokens, first: number, last: number): boolean {
  const [left, right] = [before(tokens, first), after(tokens, last)];
  return (!left || alone.before.test(left.gap)) && (!right || alone.after.test(right.gap));
}
