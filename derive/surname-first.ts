/** "ORLOV, Viktor Petrovich; judge": how the lists of some governments begin each line, where a comma is no end of a name. */
import type { Reading, Sentence, Token } from './tokens';
import { monthsAndDays } from './words/grammar';
import { places } from './words/places';
import { isOfficeWord } from './words/titles';

const LINE = /^[^\p{L}\n]{0,6}\p{Lu}[\p{Lu}\p{M}'’-]+(?: \p{Lu}[\p{Lu}\p{M}'’-]+){0,3}, \p{Lu}\p{Ll}/gmu;
/** One such line alone is a dateline ("LONDON, Ontario"). */
const FEWEST = 2;
/** In tokens: family names, and then first names. */
const LONGEST = 4;
const BEHIND = /^[,;:.(–—-]$/;

export const hasSurnamesFirst = ({ text }: Reading): boolean => (text.match(LINE)?.length ?? 0) >= FEWEST;

/** The last token of the name with which a line of such a list begins. */
export function surnameFirst(tokens: readonly Token[], { from, to }: Sentence): number | undefined {
  const count = (first: number, is: (token: Token) => boolean): number => {
    let at = first;
    for (let token = tokens[at]; token && at < to && at - first < LONGEST && isNameWord(token) && is(token); )
      token = tokens[++at];
    return at - first;
  };
  const comma = from + count(from, ({ upper }) => upper);
  if (comma === from || tokens[comma]?.text !== ',' || comma + 1 >= to) return undefined;
  const end = comma + 1 + count(comma + 1, ({ upper, capital }) => capital && !upper);
  if (end === comma + 1 || (end < to && !BEHIND.test(tokens[end]?.text ?? ''))) return undefined;
  return end - 1;
}

const isNameWord = ({ kind, lower }: Token): boolean =>
  kind === 'word' && !places.has(lower) && !monthsAndDays.has(lower) && !isOfficeWord(lower);
