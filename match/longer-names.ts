import { institutionAfter, isCalledAfter } from './called-after';
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

/** What a scholar or a lawyer has behind the name makes nobody else of him. */
const degrees: ReadonlySet<string> = new Set(['phd', 'esq']);

const hyphened = /^[-‐‑](?:\s*[\r\n]\s*)?$/;
const dotted = /^\.\s+$/;

/** `other`: the text says itself that somebody or something else is called so. `unclear`: it may be. */
export type LongerName = 'other' | 'unclear' | undefined;

/**
 * Whether a full name is only part of a longer one: "Donald Trump Jr.", "the Chen Quanguo Foundation", "Rue Donald Trump".
 * `known`: what stands beside it is a name by itself.
 */
export function longerName(
  tokens: Tokens,
  first: number,
  last: number,
  person: boolean,
  known: KnownBeside,
): LongerName {
  const right = known.right ? undefined : after(tokens, last);
  if (!person) {
    if (right && isModel(tokens, last, right)) return 'other';
    return right && institutionAfter(tokens, last) ? 'unclear' : undefined;
  }
  if (isCalledAfter(tokens, first, last, right)) return 'other';
  const onLeft = known.left ? undefined : goesOnBefore(tokens, first, last);
  const onRight = right && goesOnAfter(tokens, first, last, right);
  return onLeft === 'other' || onRight === 'other' ? 'other' : (onLeft ?? onRight);
}

/** "ABCD-3000" is a product. */
export const isModel = (tokens: Tokens, last: number, { word, gap }: Neighbour): boolean =>
  isLoud(tokens, last) && hyphened.test(gap) && /\p{N}/u.test(word);

function goesOnBefore(tokens: Tokens, first: number, last: number): LongerName {
  const left = before(tokens, first);
  if (!left) return undefined;
  if (left.word === 'namesake' && blank.test(left.gap)) return 'other';
  // "Karim bin Salim Orlov", "al-Salim Orlov"
  if (descents.has(left.word) && blankInLine.test(left.gap)) return 'other';
  if (articles.has(left.word) && hyphened.test(left.gap)) return 'unclear';
  if (!left.capital) return undefined;
  // "Jean-Antony Blinken"; over a line's end, what was broken there may be anything.
  if (hyphened.test(left.gap) && prefixes.has(left.word)) return undefined;
  if (hyphened.test(left.gap)) return left.gap.length === 1 ? 'other' : 'unclear';
  if (left.initial && dotted.test(left.gap)) return 'unclear';
  // "Fred Donald Trump", but not what happened in San Francisco. Other capitals are titles, parties, places, first words.
  if (!blankInLine.test(left.gap)) return undefined;
  if (firsts.has(left.word) || surnames.has(left.word)) {
    if (saints.has(before(tokens, first - 1)?.word ?? '')) return undefined;
    return firsts.has(left.word) ? 'other' : 'unclear';
  }
  // All that an entry of a list or a byline says.
  if (first === 1 && last + 1 === tokens.count && looksNamed(left) && !left.loud) return 'unclear';
  return isGivenHere(tokens, first, left) ? 'unclear' : undefined;
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

function goesOnAfter(tokens: Tokens, first: number, last: number, right: Neighbour): LongerName {
  if (degrees.has(right.word)) return undefined;
  if (suffixes.has(right.word) && /^,?\s+\(?$/.test(right.gap)) return 'other';
  if (blank.test(right.gap) && sons.has(right.word)) return 'other';
  if (isToldApart(tokens, last, right)) return 'other';
  if (isOneOfMany(tokens, first, right)) return 'unclear';
  if (isDescent(tokens, last, right)) return 'unclear';
  if (!right.capital) return undefined;
  // "Antony Blinken-Smith"; but a Trump-Putin summit is about two.
  if (hyphened.test(right.gap)) return right.gap.length === 1 && surnames.has(right.word) ? 'other' : 'unclear';
  if (!blankInLine.test(right.gap)) return undefined;
  if (calledAfter.has(right.word)) return 'unclear';
  // An acronym is no surname, unless the name is in capitals itself; a long word in capitals is none.
  if (right.loud && right.word.replaceAll('.', '').length <= LONGEST_ACRONYM && !isLoud(tokens, last)) return undefined;
  if (firsts.has(right.word) || surnames.has(right.word)) return endsName(tokens, last + 1) ? 'other' : 'unclear';
  if (institutionAfter(tokens, last)) return 'unclear';
  return looksNamed(right) && !isInHeadline(tokens, first, last, right) ? 'unclear' : undefined;
}

/** Whether the surname at word `at` is the last word of a name: else somebody else's may begin there, in a row of people. */
function endsName(tokens: Tokens, at: number): boolean {
  const next = after(tokens, at);
  return !next?.capital || !blank.test(next.gap);
}

/** "Viktor Orlov (footballer)", "Viktor Orlov (no relation)", "Viktor Orlov the Younger" */
function isToldApart(tokens: Tokens, last: number, { word, gap }: Neighbour): boolean {
  if (word === 'the' && /^,?\s+$/.test(gap)) return /^(?:younger|elder)$/.test(after(tokens, last + 1)?.word ?? '');
  if (/^\s+\($/.test(gap) && athletes.has(word)) return true;
  return word === 'no' && /^,?\s+\(?$/.test(gap) && after(tokens, last + 1)?.word === 'relation';
}

/** "another Viktor Orlov, a plumber", "a man named Viktor Orlov was"; but not "another Viktor Orlov rally". */
function isOneOfMany(tokens: Tokens, first: number, right: Neighbour): boolean {
  const left = before(tokens, first);
  if (!left || !blankInLine.test(left.gap)) return false;
  if (left.word === 'another') return !blank.test(right.gap);
  return /^(?:named|called)$/.test(left.word) && /^(?:an?|another)$/.test(before(tokens, first - 2)?.word ?? '');
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
