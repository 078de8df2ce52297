import { foldedWord, tokenize } from '../../match/tokens';

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const { start, end } = tokenize(text);
  return start.map((from, i) => foldedWord(text, from, end[i] ?? from));
}
