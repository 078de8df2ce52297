import { after, before, blank, looksNamed, type Neighbour } from './neighbours';
import { Flag, type Tokens } from './tokens';
import beside from './words/beside.json';
import firstNames from './words/first-names.json';

const firsts: ReadonlySet<string> = new Set(firstNames.words);
const saints: ReadonlySet<string> = new Set(beside.saints);
const suffixes: ReadonlySet<string> = new Set(beside.suffixes);
const shipsAndStreets: ReadonlySet<string> = new Set(beside.beforeThings);
const institutions: ReadonlySet<string> = new Set(beside.institutions);
/** Ordinary words, which follow a body's own name as well: after a person's they make a thing called after him. */
const calledAfter: ReadonlySet<string> = new Set([...beside.things, ...beside.inquiries]);

const hyphened = /^[-‐‑]$/;
const dotted = /^\.\s+$/;

/** Whether a full name is only part of a longer one: "Donald Trump Jr.", "the Chen Quanguo Foundation", "Rue Donald Trump". */
export function isWithinLongerName(tokens: Tokens, first: number, last: number, person: boolean): boolean {
  const right = after(tokens, last);
  if (right?.capital && blank.test(right.gap) && institutions.has(right.word)) return true;
  return person && (goesOnBefore(tokens, first) || (right !== undefined && goesOnAfter(tokens, right)));
}

function goesOnBefore(tokens: Tokens, first: number): boolean {
  const left = before(tokens, first);
  if (!left) return false;
  // "the tanker Chen Quanguo", "Jean-Antony Blinken"
  if (shipsAndStreets.has(left.word) && blank.test(left.gap)) return true;
  if (!left.capital) return false;
  if (hyphened.test(left.gap)) return true;
  if (left.initial && dotted.test(left.gap)) return true;
  // "Fred Donald Trump", but not what happened in San Francisco. Other capitals are titles, parties, places, first words.
  return firsts.has(left.word) && blank.test(left.gap) && !saints.has(before(tokens, first - 1)?.word ?? '');
}

function goesOnAfter(tokens: Tokens, right: Neighbour): boolean {
  if (suffixes.has(right.word) && /^,?\s+$/.test(right.gap)) return true;
  if (!right.capital) return false;
  if (hyphened.test(right.gap)) return true;
  if (!blank.test(right.gap)) return false;
  return calledAfter.has(right.word) || (looksNamed(right) && !right.loud && !isHeadline(tokens));
}

/** Whether a text is set as headlines are, with a capital on each word: there a verb after a name has one as well. */
function isHeadline({ count, flags, start, end }: Tokens): boolean {
  let [long, capitals] = [0, 0];
  for (let i = 0; i < count; i++) {
    if ((end[i] ?? 0) - (start[i] ?? 0) <= 3) continue;
    long++;
    capitals += (flags[i] ?? 0) & Flag.capital;
  }
  return capitals > long * 0.6;
}
