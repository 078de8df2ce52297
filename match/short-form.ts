import { institutionAfter } from './called-after';
import {
  after,
  before,
  blank,
  type KnownBeside,
  looksNamed,
  type Neighbour,
  neighbour,
  saysNothing,
} from './neighbours';
import { isOrdinary } from './spelling';
import { foldedWord, type Tokens, wordAt } from './tokens';
import beside from './words/beside.json';

const sets = {
  particles: new Set(beside.particles),
  oneOfMany: new Set(beside.oneOfMany),
  doubtfulTitles: new Set(beside.doubtfulTitles),
  others: new Set(beside.others),
  debts: new Set(beside.debts),
  countries: new Set(beside.countries),
  titles: new Set(beside.titles),
  givenNames: new Set(beside.givenNames),
  beforeMonths: new Set(beside.beforeMonths),
  wordSurnames: new Set(beside.wordSurnames),
  reporting: new Set(beside.reporting),
  kin: new Set(beside.kin),
  games: new Set(beside.games),
  eateries: new Set(beside.eateries),
  plainTitles: new Set(beside.plainTitles),
  prefixes: new Set(beside.prefixes),
  institutions: new Set(beside.institutions),
  beforeThings: new Set(beside.beforeThings),
  suffixes: new Set(beside.suffixes),
  things: new Set(beside.things),
  called: new Set(beside.called),
  wordNames: new Set(beside.wordNames),
  determiners: new Set(beside.determiners),
};

/**
 * What the words around a short form make of it. `other`: the name of somebody or something else ("Chen Yixin", "Steve Chen",
 * "British Treasury"), which also ends what the short form stood for. `unclear`: nothing can be told. `free`: it stands alone.
 */
export type Beside = 'free' | 'other' | 'unclear';

/** Marks that stand inside a person's name or beside a nickname: "Steve “Stevie” Chen", "Jenny (Wei) Chen", "Chen-Smith". */
const withinName = /^(?!.*\f)(?:[\s\u200b\u2060\ufeff]+|\s*["“”'‘’()[\]]+\s*|[-‐‑–/·&]|\s&\s)$/s;
/** And beside an abbreviation: what stands in brackets behind a name is short for it, or explains it. */
const withinAbbreviation = /^(?!.*[\f()[\]])(?:[\s\u200b\u2060\ufeff]+|\s*["“”'‘’]+\s*|[-‐‑–/·&]|\s&\s)$/s;
const hyphened = /^[-‐‑–]$/;
const LONGEST_QUESTION = 150;
const possessive = /^['’ʼ]s?\s+$/i;
/** Addresses, handles, tags and paths: what is glued to a word by these is no prose. */
const gluedBefore = /[@#/\\&+=~$%_.:-]$/;
const gluedAfter = /^(?:[@/\\&+=_]|[.:][^\s.])/;

/** What stands beside the short form at words `first` to `last`. `person`: it is a surname. */
export function besideShortForm(
  tokens: Tokens,
  first: number,
  last: number,
  person: boolean,
  known: KnownBeside,
): Beside {
  const left = known.left || isPrefixed(tokens, first) ? undefined : before(tokens, first);
  const right = known.right ? undefined : after(tokens, last);
  if (known.left && known.right) return 'free';
  // "© Chen 2020"
  if (/©\s*$/.test(tokens.text.slice(Math.max(0, (tokens.start[first] ?? 0) - 3), tokens.start[first]))) return 'other';
  // The only words of a cell, a heading, a list item or a tag: there is nothing that says whose they are.
  if (!left && !right) return known.left || known.right ? 'free' : 'unclear';
  if ((left && gluedBefore.test(left.gap)) || (right && gluedAfter.test(right.gap))) {
    const isNamed = (left && looksNamed(left)) || (person && right && looksNamed(right) && blank.test(right.gap));
    return isNamed ? 'other' : 'unclear';
  }
  return person
    ? besideSurname(tokens, first, last, left, right)
    : besideBody(neighbour(tokens, last, '')?.loud === true, left, right);
}

/** "pro-Trump" */
function isPrefixed(tokens: Tokens, first: number): boolean {
  const left = before(tokens, first);
  return left !== undefined && hyphened.test(left.gap) && sets.prefixes.has(left.word);
}

function besideBody(isAbbreviation: boolean, left: Neighbour | undefined, right: Neighbour | undefined): Beside {
  const within = isAbbreviation ? withinAbbreviation : withinName;
  if (left && looksNamed(left) && (within.test(left.gap) || possessive.test(left.gap))) return 'other';
  if (!right || !within.test(right.gap)) return 'free';
  if (right.capital && sets.institutions.has(right.word)) return 'unclear';
  // What the Treasury sells is not the Treasury.
  return looksNamed(right) || (!right.capital && sets.debts.has(right.word)) ? 'unclear' : 'free';
}

function besideSurname(
  tokens: Tokens,
  first: number,
  last: number,
  left: Neighbour | undefined,
  right: Neighbour | undefined,
): Beside {
  const own = neighbour(tokens, nameIn(tokens, first, last), '');
  if (!own?.capital) return 'unclear';
  const shouted = own.loud ? [left, right].filter((one) => one?.loud && blank.test(one.gap)) : [];
  // In a line of capitals a capital says nothing; a word that is no ordinary one is taken for a name.
  if (shouted.length > 0) return shouted.some((one) => one && !saysNothing(one.word)) ? 'other' : 'unclear';
  const onLeft = besideOnLeft(tokens, first, last, left, right);
  // "In Iran. Chen Yixin", "Professor Chen Wei": whatever stands before it, a given name behind it makes it another's.
  const onRight = onLeft === 'other' ? onLeft : besideOnRight(tokens, first, last, right);
  return (
    (onRight === 'other' ? onRight : (onLeft ?? onRight)) ??
    (isQuoted(left, right) ? 'unclear' : undefined) ??
    byItself(tokens, first, last, left, right)
  );
}

/** The word that must have a capital: the "Assad" of "al-Assad". */
function nameIn(tokens: Tokens, first: number, last: number): number {
  let at = first;
  while (at < last && sets.particles.has(wordAt(tokens, at))) at++;
  return at;
}

function besideOnLeft(
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

const isYearInBrackets = ({ word, gap }: Neighbour): boolean => /^\s*\($/.test(gap) && /^(19|20)\d\d[a-z]?$/.test(word);

/** "Chen and Li (2019)", of which `at` is the word between. */
function isBeforeAuthor(tokens: Tokens, at: number): boolean {
  const [other, year] = [after(tokens, at), after(tokens, at + 1)];
  return other?.capital === true && year !== undefined && isYearInBrackets(year);
}

function besideOnRight(tokens: Tokens, first: number, last: number, right: Neighbour | undefined): Beside | undefined {
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

/** "The Trump-Putin | summit" is about two, of whom either may be known. */
function isPair(tokens: Tokens, first: number, last: number): boolean {
  const [ahead, next] = [before(tokens, first), after(tokens, last)];
  if (!ahead || !next || !sets.determiners.has(ahead.word) || !blank.test(ahead.gap)) return false;
  return !next.capital && blank.test(next.gap) && !sets.kin.has(next.word) && !saysNothing(next.word);
}

/** "Chen He, a commentator": in a sentence written small, what would be a word has no capital. */
function isWordName(tokens: Tokens, at: number, { word, gap, capital }: Neighbour): boolean {
  const next = after(tokens, at);
  return capital && blank.test(gap) && sets.wordNames.has(word) && next !== undefined && !next.capital;
}

/** A surname that is also a word ("Sun", "Long") wants a title before it or a verb of speech after it. */
function byItself(
  tokens: Tokens,
  first: number,
  last: number,
  left: Neighbour | undefined,
  right: Neighbour | undefined,
): Beside {
  const word = foldedWord(tokens.text, tokens.start[first] ?? 0, tokens.end[last] ?? 0);
  if (!sets.wordSurnames.has(word) && !isOrdinary(word)) return 'free';
  const titled = left !== undefined && sets.titles.has(left.word) && /^\.?\s+$/.test(left.gap);
  const speaks = right !== undefined && sets.reporting.has(right.word) && /^['’]?s?\s+$/.test(right.gap);
  return titled || (speaks && left?.word !== 'the') ? 'free' : 'unclear';
}

/** A word in quotes is spoken of, not with. */
const isQuoted = (left: Neighbour | undefined, right: Neighbour | undefined): boolean =>
  /["“„«]$/.test(left?.gap ?? '') && /^[,.]?["”“»]/.test(right?.gap ?? '');
