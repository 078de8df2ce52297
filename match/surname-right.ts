/** What stands behind a bare surname: whose it makes it. */
import { institutionAfter } from './called-after';
import { after, before, blank, looksNamed, type Neighbour } from './neighbours';
import { isPair } from './pair-of-names';
import { isOrdinary } from './spelling';
import type { Tokens } from './tokens';
import { type Beside, hyphened, possessive, withinName } from './within-name';
import beside from './words/beside.json';

const sets = {
  kin: new Set(beside.kin),
  games: new Set(beside.games),
  eateries: new Set(beside.eateries),
  institutions: new Set(beside.institutions),
  suffixes: new Set(beside.suffixes),
  things: new Set(beside.things),
  called: new Set(beside.called),
  wordNames: new Set(beside.wordNames),
};

const isYearInBrackets = ({ word, gap }: Neighbour): boolean => /^\s*\($/.test(gap) && /^(19|20)\d\d[a-z]?$/.test(word);

/** "Chen and Li (2019)", of which `at` is the word between. */
function isBeforeAuthor(tokens: Tokens, at: number): boolean {
  const [other, year] = [after(tokens, at), after(tokens, at + 1)];
  return other?.capital === true && year !== undefined && isYearInBrackets(year);
}

export function surnameOnRight(
  tokens: Tokens,
  first: number,
  last: number,
  right: Neighbour | undefined,
): Beside | undefined {
  if (!right) return undefined;
  if (sets.suffixes.has(right.word) && /^,?\s+$/.test(right.gap)) return 'other';
  if (/^,\s+$/.test(right.gap)) {
    // "Chen, Y." and, where an entry begins, "Chen, Steve": names as catalogues turn them.
    if (right.initial && right.capital) return 'other';
    return looksNamed(right) && (first === 0 || /[;(]\s*$/.test(before(tokens, first)?.gap ?? ''))
      ? 'other'
      : undefined;
  }
  // "Chen et al.", "Chen (2019)" are who wrote something, "Chen v. Holder" is a case.
  if (right.word === 'et' || isYearInBrackets(right)) return 'other';
  if (right.word === 'and' && isBeforeAuthor(tokens, last + 1)) return 'other';
  if (/^vs?$/.test(right.word)) return 'unclear';
  // "Chen’s Noodle House"
  if (right.capital && possessive.test(right.gap) && sets.eateries.has(right.word)) return 'other';
  if (!withinName.test(right.gap)) return undefined;
  // "Trump National Golf Club"
  if (isOrdinary(right.word) && institutionAfter(tokens, last)) return 'unclear';
  // "The Trump Tower", "Trump Supporters": a thing, which brings no other person of that name.
  const isThing = sets.institutions.has(right.word) || sets.called.has(right.word);
  if (right.capital && isThing) return blank.test(right.gap) ? 'unclear' : 'other';
  if (hyphened.test(right.gap) && looksNamed(right) && isPair(tokens, first, last + 1)) return 'unclear';
  if (looksNamed(right) || isWordName(tokens, last + 1, right)) return 'other';
  // "The Trump Organization" is not the man, but nobody else either; nor are trump cards.
  return sets.kin.has(right.word) || sets.games.has(right.word) || (right.capital && sets.things.has(right.word))
    ? 'unclear'
    : undefined;
}

/** "Chen He, a commentator": in a sentence written small, what would be a word has no capital. */
function isWordName(tokens: Tokens, at: number, { word, gap, capital }: Neighbour): boolean {
  const next = after(tokens, at);
  return capital && blank.test(gap) && sets.wordNames.has(word) && next !== undefined && !next.capital;
}
