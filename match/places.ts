import { isInHeadline } from './headline';
import { after, before, blankInLine, looksNamed, type Neighbour } from './neighbours';
import type { Tokens } from './tokens';
import words from './words/places.json';

const smallKinds: ReadonlySet<string> = new Set(words.smallKinds);
/** Of people as well it is said that they square off, park and drive. */
const verbsToo: ReadonlySet<string> = new Set(words.verbsToo);
/** Of these, such as end no sentence as verbs. */
const buildings: ReadonlySet<string> = new Set(words.buildings);
const streetsInFull: ReadonlySet<string> = new Set(words.streetsInFull);
const streetsOnly: ReadonlySet<string> = new Set(words.streetsOnly);
const atPlaces: ReadonlySet<string> = new Set(words.atPlaces);
/** What follows a place; another noun does not ("Donald Trump street food"). */
const followers: ReadonlySet<string> = new Set(words.followers);
const kindsAbroad: ReadonlySet<string> = new Set(words.kindsAbroad);
/** Words of everyday as well: "en el camino Viktor Orlov habló" */
const capitalKindsAbroad: ReadonlySet<string> = new Set(words.capitalKindsAbroad);
const englishToo: ReadonlySet<string> = new Set(words.englishToo);
const beforeAbroad: ReadonlySet<string> = new Set(words.beforeAbroad);

const number = /^\p{N}{1,4}$/u;
const shortDot = /^\.\s+$/;

/** Whether the word behind a name makes it a street or a house: "Viktor Orlov school in Ohio", "12 Viktor Orlov Close". */
export function isPlaceBehind(tokens: Tokens, first: number, last: number, right: Neighbour): boolean {
  const { word, gap, capital } = right;
  if (!blankInLine.test(gap) || !endsThere(tokens, last + 1)) return false;
  const isLast = !blankInLine.test(after(tokens, last + 1)?.gap ?? '');
  if (!capital)
    return smallKinds.has(word) || (verbsToo.has(word) && isAtPlace(tokens, first)) || (isLast && buildings.has(word));
  if (!streetsInFull.has(word) || isInHeadline(tokens, first, last, right)) return false;
  // All that an address says: "Viktor Orlov Court, Leeds"
  const isFirst = !blankInLine.test(before(tokens, first)?.gap ?? '');
  return streetsOnly.has(word) || isAtPlace(tokens, first) || (isFirst && isLast);
}

/** Whether what a place is called ends with word `at`: at a mark, at the text's end, or before a word that can follow it. */
function endsThere(tokens: Tokens, at: number): boolean {
  const next = after(tokens, at);
  return !next || !blankInLine.test(next.gap) || (!next.capital && followers.has(next.word));
}

/** "in Viktor Orlov Drive", "12, Viktor Orlov Drive" */
function isAtPlace(tokens: Tokens, first: number): boolean {
  const left = before(tokens, first);
  if (!left) return false;
  return number.test(left.word) ? /^,?\s+$/.test(left.gap) : blankInLine.test(left.gap) && atPlaces.has(left.word);
}

/** Whether the word before a name says so in a language that has the kind there: "chemin Viktor Orlov", "place Viktor Orlov". */
export function isPlaceBefore(tokens: Tokens, first: number, last: number): boolean {
  const left = before(tokens, first);
  if (!left || !(blankInLine.test(left.gap) || shortDot.test(left.gap))) return false;
  const ahead = before(tokens, first - 1);
  const isGlued = ahead !== undefined && blankInLine.test(ahead.gap);
  // "In Key Largo Viktor Orlov said", "En chemin Viktor Orlov a dit"
  if (kindsAbroad.has(left.word) || ((left.capital || !ahead) && capitalKindsAbroad.has(left.word)))
    return !isGlued || (ahead.word !== 'en' && !(looksNamed(ahead) && !beforeAbroad.has(ahead.word)));
  if (!blankInLine.test(left.gap) || !englishToo.has(left.word)) return false;
  if (/[éèç]/i.test(tokens.text.slice(tokens.start[first - 1], tokens.end[first - 1]))) return true;
  if (ahead && (number.test(ahead.word) || ((isElided(ahead) || isGlued) && beforeAbroad.has(ahead.word)))) return true;
  // All that an address says: "place Viktor Orlov"
  return !ahead && !left.capital && endsThere(tokens, last) && !followers.has(after(tokens, last)?.word ?? '');
}

const isElided = ({ gap }: Neighbour): boolean => /^['’]$/.test(gap);
