import { isInHeadline } from './headline';
import { after, before, blank, blankInLine, type Neighbour } from './neighbours';
import { isPlaceBefore, isPlaceBehind } from './places';
import type { Tokens } from './tokens';
import beside from './words/beside.json';
import things from './words/called-after.json';

/** What ships, streets, schools and prizes are called before a name. */
const beforeThings: ReadonlySet<string> = new Set(beside.beforeThings);
/** The same, in short: "ul. Viktor Orlov". */
const shortBefore: ReadonlySet<string> = new Set(things.shortBefore);
/** What may stand between such a word and the name: "Avenue du Président Viktor Orlov". */
const between: ReadonlySet<string> = new Set(things.between);
/** "Hotel Viktor Orlov", but "at the hotel Viktor Orlov said" */
const capitalBefore: ReadonlySet<string> = new Set(things.capitalBefore);
const aboard: ReadonlySet<string> = new Set(things.aboard);
/** "Fort Viktor Orlov" */
const saints: ReadonlySet<string> = new Set(beside.saints);

const institutions: ReadonlySet<string> = new Set([...beside.institutions, ...things.institutions]);
/** Of these, those of which nobody says "Viktor Orlov Hall" or "Viktor Orlov Group" in a headline and means himself. */
const sureInHeadlines: ReadonlySet<string> = new Set(things.sureInHeadlines);
/** "High" of a High School, "International Golf" of a Golf Club. */
const kinds: ReadonlySet<string> = new Set([...beside.ofSchools, ...things.kinds]);
const MOST_KINDS = 3;
/** Kinds of streets in short, and kinds of things that are called after somebody in small letters as well. */
const streets: ReadonlySet<string> = new Set(beside.streets);
/** After "the" alone: "the Viktor Orlov House" */
const behindThe: ReadonlySet<string> = new Set(things.behindThe);
const smallThings: ReadonlySet<string> = new Set([...beside.smallThings, ...things.smallThings]);
const ships: ReadonlySet<string> = new Set(things.ships);
const namedThings: ReadonlySet<string> = new Set([...things.ships, ...things.animals]);
/** Streets and schools of other languages, and such as only a hyphen ties to a name. */
const abroad: ReadonlySet<string> = new Set(things.abroad);
const compounds: ReadonlySet<string> = new Set([...things.abroad, ...things.compounds]);
/** Behind a comma, and behind an ampersand: firms called after somebody. */
const companyForms: ReadonlySet<string> = new Set(beside.companyForms);
const houses: ReadonlySet<string> = new Set(beside.houses);

const hyphened = /^[-‐‑]$/;
/** In words: "the Viktor Orlov, a Russian-flagged oil tanker". */
const FAR = 6;

/** Whether something is called after a person whose name stands at words `first` to `last`. */
export function isCalledAfter(tokens: Tokens, first: number, last: number, right: Neighbour | undefined): boolean {
  if (isThingBefore(tokens, first, last) || isPlaceBefore(tokens, first, last)) return true;
  return right !== undefined && (isThingAfter(tokens, first, last, right) || isPlaceBehind(tokens, first, last, right));
}

function isThingBefore(tokens: Tokens, first: number, last: number): boolean {
  const left = before(tokens, first);
  if (!left) return false;
  if (/^\.\s+$/.test(left.gap)) return shortBefore.has(left.word);
  // "the tanker Chen Quanguo", "Fort Viktor Orlov"
  if (blank.test(left.gap) && (beforeThings.has(left.word) || aboard.has(left.word))) return true;
  if (!blankInLine.test(left.gap)) return false;
  if (left.capital && (saints.has(left.word) || capitalBefore.has(left.word))) return true;
  // "a horse named Viktor Orlov"
  if (/^(?:named|called|christened)$/.test(left.word)) return namedThings.has(before(tokens, first - 1)?.word ?? '');
  const ahead = before(tokens, first - 1);
  // "in Via Viktor Orlov", "Via Viktor Orlov, 12", where "via" is no word of English
  if (left.word === 'via' && left.capital)
    return (ahead !== undefined && !/[.!?:]\s*$/.test(ahead.gap)) || /^\p{N}/u.test(after(tokens, last)?.word ?? '');
  if (left.word === 'the') return (ahead !== undefined && aboard.has(ahead.word)) || isShipBehind(tokens, last);
  return isThingFurtherBefore(tokens, first);
}

function isThingFurtherBefore(tokens: Tokens, first: number): boolean {
  for (let at = first; at > first - MOST_KINDS; at--) {
    const left = before(tokens, at);
    if (!left || !blankInLine.test(left.gap)) return false;
    if (at < first && left.capital && beforeThings.has(left.word)) return true;
    if (!between.has(left.word)) return false;
  }
  return false;
}

function isShipBehind(tokens: Tokens, last: number): boolean {
  const article = after(tokens, last);
  if (!article || !/^,\s+$/.test(article.gap) || !/^an?$/.test(article.word)) return false;
  for (let at = last + 1; at < last + FAR; at++) {
    const next = after(tokens, at);
    if (!next || !/^(?:\s+|-)$/.test(next.gap)) return false;
    if (ships.has(next.word)) return true;
  }
  return false;
}

function isThingAfter(tokens: Tokens, first: number, last: number, right: Neighbour): boolean {
  const { word, gap, capital } = right;
  // "a Viktor Orlov-class frigate", "die Viktor-Orlov-Straße"
  if (hyphened.test(gap)) return word === 'class' || compounds.has(word);
  if (capital && /^,\s+$/.test(gap)) return companyForms.has(word);
  if (capital && /^\s*&\s*$/.test(gap)) return houses.has(word);
  if (!blank.test(gap)) return false;
  if (abroad.has(word)) return true;
  // "the Viktor Orlov prize"
  if (!capital) return smallThings.has(word) && before(tokens, first)?.word === 'the';
  if (behindThe.has(word) && before(tokens, first)?.word === 'the') return true;
  return institutionAfter(tokens, last) !== undefined && isNoHeadline(tokens, first, last, right);
}

/** A hall may follow a name in a headline because something happened there; a foundation is his, and so is "the Orlov Hall". */
function isNoHeadline(tokens: Tokens, first: number, last: number, right: Neighbour): boolean {
  if (kinds.has(right.word) || sureInHeadlines.has(right.word) || before(tokens, first)?.word === 'the') return true;
  return !isInHeadline(tokens, first, last, right);
}

/** What is called after a name that ends with word `last`: "foundation", the "school" of a High School, "st". */
export function institutionAfter(tokens: Tokens, last: number): string | undefined {
  for (let at = last; at < last + MOST_KINDS; at++) {
    const next = after(tokens, at);
    if (!next?.capital || !blank.test(next.gap)) return undefined;
    if (institutions.has(next.word) || (at > last && houses.has(next.word))) return next.word;
    if (at === last && isStreet(tokens, at + 1, next.word)) return next.word;
    if (!kinds.has(next.word)) return undefined;
  }
  return undefined;
}

/** "Viktor Orlov St.", but not "Viktor Orlov Dr. Lee", where `at` is the word. */
function isStreet(tokens: Tokens, at: number, word: string): boolean {
  if (!/^(?:st|dr)$/.test(word)) return streets.has(word);
  const next = after(tokens, at);
  return !(next?.capital && /^\.?\s+$/.test(next.gap));
}
