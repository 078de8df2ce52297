import { after, before, blank, looksNamed } from './neighbours';
import { smallWords } from './spelling';
import { type Tokens, wordAt } from './tokens';
import beside from './words/beside.json';
import words from './words/other-bodies.json';

const countries: ReadonlyMap<string, number> = new Map(
  words.countries.flatMap((row, country) => row.map((word): [string, number] => [word, country])),
);
const seats: ReadonlySet<string> = new Set(words.seats);
const neutral: ReadonlySet<string> = new Set(words.neutral);
const houses: ReadonlySet<string> = new Set(words.houses);
const behindTreasury: ReadonlySet<string> = new Set(words.behindTreasury);
/** Departments that several states call so, and that sell bonds. */
const treasuries: ReadonlySet<string> = new Set(words.treasuries);
const debts: ReadonlySet<string> = new Set(beside.debts);

/** "Chief Secretary to the Treasury": the American one is of it. */
const britishOffice = /\b(?:secretary\s+to|lords?\s+(?:commissioners?\s+)?of)\s+(?:the|HM)\s+$/i;
const possessive = /^['’]s?\s+$/;
/** In letters, and in words. */
const LONGEST_OFFICE = 40;
const MOST_OF = 8;

/**
 * Whether a body in short is another of that kind by what stands beside it: "the Treasury of Malta", "In London, the Treasury
 * said", "the Foreign Affairs Commission of the Parliament". `own`: the words of all its names.
 */
export function isOtherBody(tokens: Tokens, first: number, last: number, own: ReadonlySet<string>): boolean {
  if (own.size === 0) return false;
  const home = new Set([...own].flatMap((word) => countries.get(word) ?? []));
  const left = before(tokens, first);
  return (
    isOfOthers(tokens, last, own, home) ||
    isSeatedElsewhere(tokens, first, last, home) ||
    (left !== undefined && possessive.test(left.gap) && houses.has(left.word)) ||
    (treasuries.has(wordAt(tokens, last)) && isBritish(tokens, first, last, home))
  );
}

/** "of Malta", "of the Parliament", but not "of the Chinese Communist Party" where the body is Chinese. */
function isOfOthers(tokens: Tokens, last: number, own: ReadonlySet<string>, home: ReadonlySet<number>): boolean {
  if (after(tokens, last)?.word !== 'of') return false;
  let named = false;
  for (let at = last; at < last + MOST_OF; at++) {
    const next = after(tokens, at);
    if (!next || !blank.test(next.gap)) break;
    if (!next.capital && smallWords.has(next.word)) continue;
    if (!next.capital) break;
    const country = countries.get(next.word);
    if (country !== undefined) return !home.has(country);
    if (houses.has(next.word)) return true;
    named ||= looksNamed(next) && !own.has(next.word) && !neutral.has(next.word);
  }
  return named;
}

/** "In London, the Treasury said", but the American Treasury secretary may be in London. */
function isSeatedElsewhere(tokens: Tokens, first: number, last: number, home: ReadonlySet<number>): boolean {
  if (home.size === 0 || after(tokens, last)?.word === 'secretary') return false;
  const left = before(tokens, first);
  const isArticle = left !== undefined && left.word === 'the' && blank.test(left.gap);
  const place = isArticle ? before(tokens, first - 1) : left;
  if (!place || !/^,?\s+$/.test(place.gap) || !seats.has(place.word)) return false;
  if (before(tokens, isArticle ? first - 2 : first - 1)?.word !== 'in') return false;
  return !home.has(countries.get(place.word) ?? -1);
}

/** The offices and committees that go with the British Treasury, or with one like it. */
function isBritish(tokens: Tokens, first: number, last: number, home: ReadonlySet<number>): boolean {
  if (home.has(countries.get('british') ?? -1)) return false;
  const start = tokens.start[first] ?? 0;
  if (britishOffice.test(tokens.text.slice(Math.max(0, start - LONGEST_OFFICE), start))) return true;
  const right = after(tokens, last);
  return right?.capital === true && blank.test(right.gap) && behindTreasury.has(right.word);
}

/** "United States Treasury bonds", which are not the department; it "notes that" something itself. */
export function isDebtOf(tokens: Tokens, last: number): boolean {
  const right = after(tokens, last);
  if (!treasuries.has(wordAt(tokens, last)) || !right || !blank.test(right.gap) || !debts.has(right.word)) return false;
  return after(tokens, last + 1)?.word !== 'that';
}
