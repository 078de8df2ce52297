import { CharClass, classOf, foldOf, isLower } from './fold';

/** Bits of `Tokens.flags`. */
export const Flag = {
  /** The first letter is upper case, or its script has no case. */
  capital: 1,
  /** No lower-case letter. */
  upper: 2,
  /** One character of a script that writes no spaces. */
  single: 4,
  /** A lone letter, as in "J. Smith". */
  initial: 8,
} as const;

/** The words of a text: offsets into it (UTF-16, end exclusive), hashes of the folded words, flags. All arrays are parallel. */
export type Tokens = { text: string; start: number[]; end: number[]; hash: number[]; flags: number[] };

// FNV-1a; collisions are harmless, every hit is compared with the name itself.
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const DOT = 46;
/** Beyond it every letter of "a.a.a.a…" would look ahead to the end of the text. */
const LONGEST_ACRONYM = 10;

/** The hash of an already folded word. */
export function hashOf(folded: string): number {
  let hash = BASIS;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return hash;
}

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.codePointAt(at) ?? 0) === CharClass.word;

/** The end of a dotted acronym that begins at `at` ("U.S.", "X.P.C.C."), or -1. Two letters at least, each with its dot. */
function acronymEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (letters <= LONGEST_ACRONYM && isLetterAt(text, end) && text.charCodeAt(end + 1) === DOT) {
    end += 2;
    letters++;
  }
  return letters >= 2 && letters <= LONGEST_ACRONYM && !isLetterAt(text, end) ? end : -1;
}

/** `'s` at `at` with nothing after it that belongs to the word. */
function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  if (letter !== 115) return false;
  const after = text.codePointAt(at + 2);
  return after === undefined || (classOf(after) !== CharClass.word && classOf(after) !== CharClass.mark);
}

/** Splits `text` into words by Unicode classes, linear in its length. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { text, start: [], end: [], hash: [], flags: [] };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at) < 128 ? text.charCodeAt(at) : (text.codePointAt(at) ?? 0);
    const kind = classOf(first);
    if (kind === CharClass.word) at = readWord(tokens, at);
    else {
      let next = at + (first > 0xffff ? 2 : 1);
      if (kind === CharClass.single) {
        while (classOf(text.codePointAt(next) ?? 0) === CharClass.mark) next++;
        push(tokens, at, next, hashOf(foldOf(first)), Flag.capital | Flag.single);
      }
      at = next;
    }
  }
  return tokens;
}

function push(tokens: Tokens, start: number, end: number, hash: number, flags: number): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.hash.push(hash);
  tokens.flags.push(flags);
}

function readWord(tokens: Tokens, from: number): number {
  const { text } = tokens;
  const acronym = text.charCodeAt(from + 1) === DOT ? acronymEnd(text, from) : -1;
  if (acronym > 0) {
    const upper = text.slice(from, acronym) === text.slice(from, acronym).toUpperCase();
    push(tokens, from, acronym, hashOf(foldedWord(text, from, acronym)), upper ? Flag.capital | Flag.upper : 0);
    return acronym;
  }
  let hash = BASIS;
  let end = from;
  let next = 0;
  let letters = 0;
  let hasLower = false;
  let capital = true;
  for (let at = from; at < text.length; ) {
    const unit = text.charCodeAt(at);
    // Nearly all of most pages: a letter that is its own fold, or one bit away from it.
    const upper = unit >= 65 && unit <= 90;
    if (upper || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) {
      hash = Math.imul(hash ^ (upper ? unit | 32 : unit), PRIME);
      if (unit >= 97) {
        hasLower = true;
        if (letters === 0) capital = false;
      }
      letters++;
      end = ++at;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const kind = classOf(code);
    if (kind === CharClass.word) {
      const folded = foldOf(code);
      for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
      if (isLower(code)) {
        hasLower = true;
        if (letters === 0) capital = false;
      }
      letters++;
      end = at + width;
    } else if (kind === CharClass.mark) end = at + width;
    else if (kind === CharClass.apostrophe) {
      if (isPossessive(text, at)) {
        // Aside: it is no word of its own either.
        next = at + 2;
        break;
      }
      if (!isLetterAt(text, at + 1)) break;
    } else if (kind !== CharClass.ignorable) break;
    at += width;
  }
  const flags = (capital ? Flag.capital : 0) | (hasLower ? 0 : Flag.upper) | (letters === 1 ? Flag.initial : 0);
  push(tokens, from, end, hash, flags);
  return Math.max(end, next);
}

/** The folded word that stands at `start` to `end`; a dotted acronym keeps its dots, so that "B.O.T.H." is never "both". */
export function foldedWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    if (kind === CharClass.word || kind === CharClass.single) folded += foldOf(code);
    else if (code === DOT) folded += '.';
    at += code > 0xffff ? 2 : 1;
  }
  return folded;
}
