/** What the words around a short form make of it: a surname, "the Corps", "Treasury". */
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
import { surnameOnLeft } from './surname-left';
import { surnameOnRight } from './surname-right';
import { foldedWord, type Tokens, wordAt } from './tokens';
import { type Beside, hyphened, possessive, withinName } from './within-name';
import beside from './words/beside.json';

const sets = {
  particles: new Set(beside.particles),
  debts: new Set(beside.debts),
  titles: new Set(beside.titles),
  wordSurnames: new Set(beside.wordSurnames),
  reporting: new Set(beside.reporting),
  prefixes: new Set(beside.prefixes),
  institutions: new Set(beside.institutions),
};

/** Within a name, and beside an abbreviation: what stands in brackets behind a name is short for it, or explains it. */
const withinAbbreviation = /^(?!.*[\f()[\]])(?:[\s\u200b\u2060\ufeff]+|\s*["“”'‘’]+\s*|[-‐‑–/·&]|\s&\s)$/s;
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
  const onLeft = surnameOnLeft(tokens, first, last, left, right);
  // "In Iran. Chen Yixin", "Professor Chen Wei": whatever stands before it, a given name behind it makes it another's.
  const onRight = onLeft === 'other' ? onLeft : surnameOnRight(tokens, first, last, right);
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
