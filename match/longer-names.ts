import { isInHeadline, isInTitle } from './headline';
import { after, before, blank, blankInLine, type KnownBeside, looksNamed, type Neighbour } from './neighbours';
import { Flag, type Tokens } from './tokens';
import beside from './words/beside.json';
import firstNames from './words/first-names.json';

const firsts: ReadonlySet<string> = new Set(firstNames.words);
const surnames: ReadonlySet<string> = new Set(beside.surnames);
const givenNames: ReadonlySet<string> = new Set(beside.givenNames);
/** Of these, such as also begin sentences, and such as also are titles. */
const sentenceStarters: ReadonlySet<string> = new Set(beside.sentenceStarters);
const titlesToo: ReadonlySet<string> = new Set(beside.givenTitles);
const beforeMonths: ReadonlySet<string> = new Set(beside.beforeMonths);
const determiners: ReadonlySet<string> = new Set(beside.determiners);
const saints: ReadonlySet<string> = new Set(beside.saints);
const suffixes: ReadonlySet<string> = new Set(beside.suffixes);
const shipsAndStreets: ReadonlySet<string> = new Set(beside.beforeThings);
const institutions: ReadonlySet<string> = new Set(beside.institutions);
/** Behind a comma, and behind an ampersand: firms called after somebody. */
const companyForms: ReadonlySet<string> = new Set(beside.companyForms);
const houses: ReadonlySet<string> = new Set(beside.houses);
/** Kinds of streets in short, and kinds of things that are called after somebody in small letters as well. */
const streets: ReadonlySet<string> = new Set(beside.streets);
const smallThings: ReadonlySet<string> = new Set(beside.smallThings);
/** "High" of a High School. */
const ofSchools: ReadonlySet<string> = new Set(beside.ofSchools);
/** Sons, as Romance languages tell them from their fathers; behind a comma they are somebody's. */
const sons: ReadonlySet<string> = new Set(beside.sons);
/** What encyclopedias tell namesakes apart by. */
const athletes: ReadonlySet<string> = new Set(beside.athletes);
/** "Anti-", before any name. */
const prefixes: ReadonlySet<string> = new Set(beside.prefixes);
/** "bin" and "al-", which tie one more name to an Arabic one. */
const descents: ReadonlySet<string> = new Set(beside.descents);
const articles: ReadonlySet<string> = new Set(beside.articles);
/** Ordinary words, which follow a body's own name as well: after a person's they make a thing called after him. */
const calledAfter: ReadonlySet<string> = new Set([...beside.things, ...beside.inquiries]);

/** In letters. */
const LONGEST_ACRONYM = 5;

const hyphened = /^[-‐‑](?:\s*[\r\n]\s*)?$/;
const dotted = /^\.\s+$/;

/**
 * Whether a full name is only part of a longer one: "Donald Trump Jr.", "the Chen Quanguo Foundation", "Rue Donald Trump".
 * `known`: what stands beside it is a name by itself.
 */
export function isWithinLongerName(
  tokens: Tokens,
  first: number,
  last: number,
  person: boolean,
  known: KnownBeside,
): boolean {
  const right = known.right ? undefined : after(tokens, last);
  if (right?.capital && blank.test(right.gap) && isInstitution(tokens, last + 1, right)) return true;
  if (!person) return right !== undefined && isModel(tokens, last, right);
  return (
    (!known.left && goesOnBefore(tokens, first, last)) ||
    (right !== undefined && goesOnAfter(tokens, first, last, right))
  );
}

/** Whether word `at`, `word`, says what is called after a name before it: "Foundation", "High School", "St." */
function isInstitution(tokens: Tokens, at: number, { word }: Neighbour): boolean {
  if (institutions.has(word)) return true;
  const next = after(tokens, at);
  if (ofSchools.has(word)) return next?.capital === true && blank.test(next.gap) && institutions.has(next.word);
  return streets.has(word) && !(next?.capital && /^\.?\s+$/.test(next.gap));
}

/** "ABCD-3000" is a product. */
export const isModel = (tokens: Tokens, last: number, { word, gap }: Neighbour): boolean =>
  isLoud(tokens, last) && hyphened.test(gap) && /\p{N}/u.test(word);

function goesOnBefore(tokens: Tokens, first: number, last: number): boolean {
  const left = before(tokens, first);
  if (!left) return false;
  // "the tanker Chen Quanguo", "Jean-Antony Blinken"
  if ((shipsAndStreets.has(left.word) || left.word === 'namesake') && blank.test(left.gap)) return true;
  // "Karim bin Salim Orlov", "al-Salim Orlov"
  if (descents.has(left.word) && blankInLine.test(left.gap)) return true;
  if (articles.has(left.word) && hyphened.test(left.gap)) return true;
  if (!left.capital) return false;
  if (hyphened.test(left.gap)) return !prefixes.has(left.word);
  if (left.initial && dotted.test(left.gap)) return true;
  // "Fred Donald Trump", but not what happened in San Francisco. Other capitals are titles, parties, places, first words.
  if (!blankInLine.test(left.gap)) return false;
  // "Fort Viktor Orlov"
  if (saints.has(left.word)) return true;
  if (firsts.has(left.word) || surnames.has(left.word)) return !saints.has(before(tokens, first - 1)?.word ?? '');
  // All that an entry of a list or a byline says.
  if (first === 1 && last + 1 === tokens.count && looksNamed(left) && !left.loud) return true;
  return isGivenHere(tokens, first, left);
}

/** Whether a given name that is a word as well ("Mark", "Will", "April") is a name before the one that begins at `first`. */
function isGivenHere(tokens: Tokens, first: number, { word }: Neighbour): boolean {
  if (!givenNames.has(word) || titlesToo.has(word)) return false;
  const ahead = before(tokens, first - 1);
  const isInSentence = ahead !== undefined && blank.test(ahead.gap);
  // "Will Donald Trump win?"
  if (sentenceStarters.has(word) && !isInSentence) return false;
  // "In May Donald Trump said", "On 3 April Donald Trump left", "Signing the Bill Donald Trump said"
  if (isInSentence && (beforeMonths.has(ahead.word) || determiners.has(ahead.word) || /^\p{N}/u.test(ahead.word)))
    return false;
  return !isInTitle(tokens, first - 1, first);
}

function goesOnAfter(tokens: Tokens, first: number, last: number, right: Neighbour): boolean {
  if (suffixes.has(right.word) && /^,?\s+\(?$/.test(right.gap)) return true;
  if (blank.test(right.gap) && sons.has(right.word)) return true;
  if (isToldApart(tokens, last, right)) return true;
  // "a Viktor Orlov-class frigate", "the Viktor Orlov prize"
  if (hyphened.test(right.gap) && right.word === 'class') return true;
  if (isDescent(tokens, last, right)) return true;
  if (!right.capital) {
    return blank.test(right.gap) && smallThings.has(right.word) && before(tokens, first)?.word === 'the';
  }
  if (companyForms.has(right.word) && /^,\s+$/.test(right.gap)) return true;
  if (houses.has(right.word) && /^\s*&\s*$/.test(right.gap)) return true;
  if (hyphened.test(right.gap)) return true;
  if (!blankInLine.test(right.gap)) return false;
  if (calledAfter.has(right.word)) return true;
  // An acronym is no surname, unless the name is in capitals itself; a long word in capitals is none.
  if (right.loud && right.word.replaceAll('.', '').length <= LONGEST_ACRONYM && !isLoud(tokens, last)) return false;
  if (firsts.has(right.word) || surnames.has(right.word)) return true;
  return looksNamed(right) && !isInHeadline(tokens, first, last, right);
}

/** "Viktor Orlov (footballer)", "Viktor Orlov (no relation)" */
function isToldApart(tokens: Tokens, last: number, { word, gap }: Neighbour): boolean {
  if (/^\s+\($/.test(gap) && athletes.has(word)) return true;
  return word === 'no' && /^,?\s+\(?$/.test(gap) && after(tokens, last + 1)?.word === 'relation';
}

/** "Salim Orlov bin Karim", "Salim Orlov al-Karim", whatever stands before it. */
export function isDescent(tokens: Tokens, last: number, { word, gap }: Neighbour): boolean {
  if (!blankInLine.test(gap)) return false;
  const next = after(tokens, last + 1);
  if (!next?.capital) return false;
  return descents.has(word) ? blankInLine.test(next.gap) : articles.has(word) && hyphened.test(next.gap);
}

const isLoud = ({ flags, start, end }: Tokens, at: number): boolean =>
  ((flags[at] ?? 0) & Flag.upper) !== 0 && (end[at] ?? 0) - (start[at] ?? 0) > 1;
