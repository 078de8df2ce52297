import { CharClass, classOf, foldOf } from './fold';

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
  /** Nothing but a hyphen, or the apostrophe of an elided article ("l’Iran"), parts it from the next one. */
  joins: 16,
  /** A dotted acronym. */
  dotted: 32,
  /** Small letters follow an apostrophe in it, which may be no part of the name: "Trump'ın". */
  suffixed: 64,
} as const;

const DOT = 46;

/**
 * The words of a text: offsets into it (UTF-16, end exclusive), hashes of the folded words, flags; the first `count` items of
 * parallel arrays. One object serves many texts, so that reading a page leaves no garbage behind.
 */
export class Tokens {
  text = '';
  count = 0;
  start = new Uint32Array(64);
  end = new Uint32Array(64);
  hash = new Int32Array(64);
  flags = new Uint8Array(64);
  /** All flags that any of them has. */
  seen = 0;

  push(start: number, end: number, hash: number, flags: number): void {
    const at = this.count++;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.hash[at] = hash;
    this.flags[at] = flags;
    this.seen |= flags;
  }

  #grow(): void {
    const size = this.start.length * 2;
    const grown = <A extends Uint32Array | Int32Array | Uint8Array>(wider: A, old: A): A => {
      wider.set(old);
      return wider;
    };
    this.start = grown(new Uint32Array(size), this.start);
    this.end = grown(new Uint32Array(size), this.end);
    this.hash = grown(new Int32Array(size), this.hash);
    this.flags = grown(new Uint8Array(size), this.flags);
  }
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

/** The folded word at place `at`. */
export function wordAt(tokens: Tokens, at: number): string {
  return foldedWord(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
}
