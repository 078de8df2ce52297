import { tokenize } from '../../match/tokenize';
import { wordAt } from '../../match/tokens';

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
}

/** Where the words of a text stand: UTF-16 offsets, end exclusive. */
export function placesOf(text: string): [start: number, end: number][] {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, i) => [start[i] ?? 0, end[i] ?? 0]);
}
