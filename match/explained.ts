import { after, before } from './neighbours';
import type { Row } from './rows';
import { smallWords } from './spelling';
import { type Tokens, wordAt } from './tokens';

/** What stands between the words of a name that a bracket shortens. */
const withinName = /^(?:\s+|-|\s&\s)$/;

/**
 * Whether a page explains the abbreviation at word `first` as something that is none of the row's own: "Valley Gas Kiosks (VGK)"
 * is not the Vellmark Guard Korps. A name that shares half of its words with one of theirs is that one, put differently.
 */
export function isExplainedOtherwise(tokens: Tokens, first: number, last: number, row: Row): boolean {
  if (row.ownWords.size === 0 || first !== last) return false;
  const [left, right] = [before(tokens, first), after(tokens, last)];
  if (!left || !/^\s*\(["“]?$/.test(left.gap)) return false;
  const tail = right?.gap ?? tokens.text.slice(tokens.end[last]);
  if (!/^["”]?\)/.test(tail)) return false;
  const words = explanation(tokens, first - 1, wordAt(tokens, first).replaceAll('.', ''));
  return words !== undefined && words.filter((word) => row.ownWords.has(word)).length * 2 < words.length;
}

/** The words up to word `at` that begin with these letters, small ones like "of" left out; `undefined` where they do not. */
function explanation(tokens: Tokens, at: number, letters: string): string[] | undefined {
  const words: string[] = [];
  const initials = [...letters];
  for (let place = at; initials.length > 0; place--) {
    const next = after(tokens, place - 1);
    if (!next || (place < at && !withinName.test(after(tokens, place)?.gap ?? ''))) return undefined;
    if (!next.capital && smallWords.has(next.word)) continue;
    if (!next.capital || !next.word.startsWith(initials.pop() ?? '')) return undefined;
    words.push(next.word);
  }
  return words;
}
