import { isOrdinary } from './spelling';
import { Flag, type Tokens, wordAt } from './tokens';
import beside from './words/beside.json';

const verbs: ReadonlySet<string> = new Set(beside.verbs);

/** One word beside a name and what lies between: white space and marks, as they stand in the text. */
export type Neighbour = { word: string; gap: string; capital: boolean; loud: boolean; initial: boolean };

const upperCase = /^[\p{Lu}\p{Lt}]/u;

export function neighbour(tokens: Tokens, at: number, gap: string): Neighbour | undefined {
  if (at < 0 || at >= tokens.count) return undefined;
  const [start = 0, flags = 0] = [tokens.start[at], tokens.flags[at]];
  return {
    word: wordAt(tokens, at),
    gap,
    capital: upperCase.test(tokens.text.slice(start, start + 2)),
    loud: (flags & Flag.upper) !== 0 && !(flags & (Flag.initial | Flag.single)),
    initial: (flags & Flag.initial) !== 0,
  };
}

export const before = (tokens: Tokens, first: number): Neighbour | undefined =>
  first > 0 ? neighbour(tokens, first - 1, tokens.text.slice(tokens.end[first - 1], tokens.start[first])) : undefined;

export const after = (tokens: Tokens, last: number): Neighbour | undefined =>
  last + 1 < tokens.count
    ? neighbour(tokens, last + 1, tokens.text.slice(tokens.end[last], tokens.start[last + 1]))
    : undefined;

/** A word of a headline has a capital as names have, "Resigns" as well. */
export const saysNothing = (word: string): boolean => isOrdinary(word) || verbs.has(word);

export const looksNamed = ({ word, capital }: Neighbour): boolean => capital && !saysNothing(word);

/** Nothing to be seen; and no links or other elements that meet there, between which a vertical tab or a form feed is read. */
export const blank = /^(?!.*[\v\f])[\s\u200b\u2060\ufeff]+$/s;
/** Nor does a line end there that the page itself asks for, which is read as a carriage return. */
export const blankInLine = /^(?!.*[\r\v\f])[\s\u200b\u2060\ufeff]+$/s;
/** Whether the words right beside a hit are names we know themselves. */
export type KnownBeside = { left: boolean; right: boolean };
