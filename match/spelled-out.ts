import { smallWords } from './spelling';
import explaining from './words/explaining.json';

/** A word of what may be the long form of an abbreviation. `joined`: a hyphen ties it to the one before. */
export type LongWord = { word: string; capital: boolean; joined: boolean };

/** What an abbreviation may be short for. `inOrder`: its words have the letters in their order. */
export type LongForm = { words: readonly LongWord[]; inOrder: boolean };

/** "counter", which may give a letter of its own: a central counterparty is a CCP. */
const combining: readonly string[] = explaining.combining;
const SHORTEST_REST = 4;
/** "X" for experimental, extra and cross, as engineers have it. */
const readAsX = /^(?:ex|cross)/;
/** In letters: fewer stand in any order for too much. */
const FEWEST_IN_ANY_ORDER = 4;
/** One bit of a number for each letter, and one for their end. */
const MOST_LETTERS = 30;
const SHORTEST_STEM = 5;

const isSmall = ({ word, capital }: LongWord): boolean => !capital && smallWords.has(word);
const beginsAs = (word: string, letter: string | undefined): boolean =>
  letter !== undefined && (word.startsWith(letter) || (letter === 'x' && readAsX.test(word)));

/** The shortest row of `words`, at their start or at their end, that spells `letters`. */
export function spelledIn(words: readonly LongWord[], letters: string, side: 'start' | 'end'): LongForm | undefined {
  const rows = words.map((_, i) => (side === 'start' ? words.slice(0, i + 1) : words.slice(-i - 1)));
  const inOrder = rows.find((row) => spells(row, letters));
  if (inOrder) return { words: inOrder, inOrder: true };
  const found = rows.find((row) => spellsInAnyOrder(row, letters));
  return found && { words: found, inOrder: false };
}

/**
 * Whether all of `words` together spell `letters` by their first ones, small words and what a hyphen ties to another left out
 * as they please: "Cross-Platform Compiler Collection" spells XPCC.
 */
function spells(words: readonly LongWord[], letters: string): boolean {
  const [first] = words;
  if (!first || letters.length > MOST_LETTERS || !beginsAs(first.word, letters[0])) return false;
  // Bit n: the words so far can have spelled n letters.
  let spelled = 1;
  for (let i = 0; i < words.length; i++) {
    const one = words[i];
    if (!one) break;
    let next = i > 0 && (one.joined || isSmall(one)) ? spelled : 0;
    const rest = restOf(one.word);
    for (let n = 0; n < letters.length; n++) {
      if (!((spelled >> n) & 1) || !beginsAs(one.word, letters[n])) continue;
      next |= 1 << (n + 1);
      if (rest && rest[0] === letters[n + 1]) next |= 1 << (n + 2);
    }
    spelled = next;
  }
  return ((spelled >> letters.length) & 1) === 1;
}

/** What follows the first part of a compound: the "party" of a counterparty. */
function restOf(word: string): string | undefined {
  const part = combining.find((one) => word.startsWith(one));
  const rest = part && word.slice(part.length);
  return rest && rest.length >= SHORTEST_REST ? rest : undefined;
}

/** Whether these words of a name have the letters as their first ones, its first word the first: as bodies abroad have them. */
function spellsInAnyOrder(words: readonly LongWord[], letters: string): boolean {
  const own = words.filter((one) => !isSmall(one));
  const [first] = words;
  if (letters.length < FEWEST_IN_ANY_ORDER || own.length !== letters.length || own[0] !== first) return false;
  if (!first || !beginsAs(first.word, letters[0]) || own.some(({ capital }) => !capital)) return false;
  const left = [...letters.slice(1)];
  for (const { word } of own.slice(1)) {
    const at = left.findIndex((letter) => beginsAs(word, letter));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** Whether every word that counts has a capital, as in a name. */
export const isName = (words: readonly LongWord[]): boolean => words.every((one) => one.capital || isSmall(one));

/** How many of the words that count are among `own`, also as "communists" for "communist"; and how many count. */
export function shared(words: readonly LongWord[], own: ReadonlySet<string>): { shared: number; of: number } {
  const counting = words.filter((one) => !isSmall(one));
  const isOwn = ({ word }: LongWord): boolean =>
    own.has(word) || [...own].some((one) => isStem(one, word) || isStem(word, one));
  return { shared: counting.filter(isOwn).length, of: counting.length };
}

const isStem = (stem: string, word: string): boolean => stem.length >= SHORTEST_STEM && word.startsWith(stem);
