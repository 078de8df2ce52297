/** "ORLOV, Viktor Petrovich; judge", "Orlov Torres, Viktor – judge": how the lists of some governments begin each line, where a comma is no end of a name. */
import type { Reading, Sentence, Token } from './tokens';
import { givenNames } from './words/given-names';
import { monthsAndDays } from './words/grammar';
import { places } from './words/places';
import { isOfficeWord } from './words/titles';

/** Told from "Viktor Orlov, Minister" by the first name behind the comma, and by what ends it. */
const MIXED =
  /^[^\p{L}\n]{0,6}(\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}, (\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3} ?(?=[–—;(]|-|$)/gmu;
const LINE = /^[^\p{L}\n]{0,6}\p{Lu}[\p{Lu}\p{M}'’-]+(?: \p{Lu}[\p{Lu}\p{M}'’-]+){0,3}, \p{Lu}\p{Ll}/gmu;
/** One such line alone is a dateline ("LONDON, Ontario"). */
const FEWEST = 2;
/** In tokens: family names, and then first names. */
const LONGEST = 4;
/** Not a comma: "Volga Bank, Delta Bank, …" is a row of names. */
const BEHIND_MIXED = /^[;(–—-]$/;
const BEHIND = /^[,;:.(–—-]$/;

export type SurnamesFirst = 'capitals' | 'mixed' | undefined;

/** In which way an article has such a list, if it has one. */
export function surnamesFirstIn({ text }: Reading): SurnamesFirst {
  if ((text.match(LINE)?.length ?? 0) >= FEWEST) return 'capitals';
  let mixed = 0;
  for (const [, first = '', behind = ''] of text.matchAll(MIXED))
    if (givenNames.has(behind.toLowerCase()) && !givenNames.has(first.toLowerCase())) mixed++;
  return mixed >= FEWEST ? 'mixed' : undefined;
}

/** The last token of the name with which a line of such a list begins. */
export function surnameFirst(tokens: readonly Token[], { from, to }: Sentence, way: SurnamesFirst): number | undefined {
  if (way === undefined) return undefined;
  const isMixed = way === 'mixed';
  const count = (first: number, is: (token: Token) => boolean): number => {
    let at = first;
    for (let token = tokens[at]; token && at < to && at - first < LONGEST && isNameWord(token) && is(token); )
      token = tokens[++at];
    return at - first;
  };
  const comma = from + count(from, ({ upper, capital }) => upper || (isMixed && capital));
  if (comma === from || tokens[comma]?.text !== ',' || comma + 1 >= to) return undefined;
  const end = comma + 1 + count(comma + 1, ({ upper, capital }) => capital && !upper);
  const ends = isMixed ? BEHIND_MIXED : BEHIND;
  if (end === comma + 1 || (end < to && !ends.test(tokens[end]?.text ?? ''))) return undefined;
  return end - 1;
}

const isNameWord = ({ kind, lower }: Token): boolean =>
  kind === 'word' && !places.has(lower) && !monthsAndDays.has(lower) && !isOfficeWord(lower);
