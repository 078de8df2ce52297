/** What stands before a bare surname: whose it makes it. */
import { after, before, blank, looksNamed, type Neighbour, saysNothing } from './neighbours';
import { isPair } from './pair-of-names';
import { isOrdinary } from './spelling';
import type { Tokens } from './tokens';
import { type Beside, hyphened, possessive, withinName } from './within-name';
import beside from './words/beside.json';

const sets = {
  particles: new Set(beside.particles),
  oneOfMany: new Set(beside.oneOfMany),
  doubtfulTitles: new Set(beside.doubtfulTitles),
  others: new Set(beside.others),
  countries: new Set(beside.countries),
  givenNames: new Set(beside.givenNames),
  beforeMonths: new Set(beside.beforeMonths),
  plainTitles: new Set(beside.plainTitles),
  beforeThings: new Set(beside.beforeThings),
};

const LONGEST_QUESTION = 150;

export function surnameOnLeft(
  tokens: Tokens,
  first: number,
  last: number,
  left: Neighbour | undefined,
  right: Neighbour | undefined,
): Beside | undefined {
  if (!left) return undefined;
  const { word, gap } = left;
  // "United States v. Chen" is a case as well, "the tanker Chen" a ship.
  if ((/^vs?$/.test(word) && /^\.?\s+$/.test(gap)) || (sets.beforeThings.has(word) && blank.test(gap)))
    return 'unclear';
  // "his neighbour Chen", "his wife, Chen"
  if (sets.others.has(word) && /^\.?,?\s+$/.test(gap)) return 'other';
  // "a Mr Chen from Boston"
  const ahead = sets.plainTitles.has(word) && /^\.?\s+$/.test(gap) && before(tokens, first - 1)?.word;
  if (ahead === 'a' || ahead === 'another' || ahead === 'one') return 'other';
  if (/^\.\s+$/.test(gap)) {
    if (left.initial && left.capital) return 'other';
    // "Alex. Chen" or the end of a sentence on Iran: who knows.
    return left.capital && word.length <= 4 && !isOrdinary(word) ? 'unclear' : doubtful(tokens, word, last, right);
  }
  if (possessive.test(gap)) return looksNamed(left) ? 'other' : undefined;
  if (!withinName.test(gap)) return undefined;
  if (left.capital && sets.givenNames.has(word)) {
    const isMonth = sets.beforeMonths.has(before(tokens, first - 1)?.word ?? '');
    return isMonth || (word === 'will' && isAsked(tokens, first, right)) ? undefined : 'other';
  }
  if (hyphened.test(gap) && looksNamed(left) && isPair(tokens, first - 1, last)) return 'unclear';
  // "E.J. Chen", but "in the U.S. Chen"
  if (sets.countries.has(word) && before(tokens, first - 1)?.word === 'the') return undefined;
  const isInitials = word.includes('.') && !sets.countries.has(word);
  if (looksNamed(left)) return left.loud && !isInitials ? 'unclear' : 'other';
  if (sets.oneOfMany.has(word)) return right ? oneOfMany(right) : 'other';
  return !left.capital && sets.particles.has(word) ? 'other' : doubtful(tokens, word, last, right);
}

/** "Will Trump win?" */
function isAsked(tokens: Tokens, first: number, right: Neighbour | undefined): boolean {
  const ahead = before(tokens, first - 1);
  if (!right || right.capital || (ahead && !/[.!?:“"]\s*$/.test(ahead.gap))) return false;
  return /^[^.!;]*\?/.test(tokens.text.slice(tokens.end[first], (tokens.end[first] ?? 0) + LONGEST_QUESTION));
}

/** Behind "a", "any", "some": "a Chen from Boston" is one of many, "a Trump-backed bill" and "a Trump rally" are about a thing. */
function oneOfMany({ word, gap, capital }: Neighbour): Beside | undefined {
  if (!capital && hyphened.test(gap)) return undefined;
  const isThing = !capital && blank.test(gap) && !saysNothing(word) && !/(?:ed|ing|s)$/.test(word);
  return isThing ? 'unclear' : 'other';
}

/** "Ms. Chen"; and "Ms. Chen, a shopkeeper": whom the page has named nobody has to be told about. */
function doubtful(tokens: Tokens, word: string, last: number, right: Neighbour | undefined): Beside | undefined {
  if (!sets.doubtfulTitles.has(word)) return undefined;
  const isIntroduced = right !== undefined && /^,\s+$/.test(right.gap) && /^an?$/.test(right.word);
  return isIntroduced && after(tokens, last + 1) ? 'other' : 'unclear';
}
