import { hashOf, hashSpan } from './hash';
import { Flag, foldedWord, type Tokens } from './tokens';

/** The words of a name as they are written otherwise, by hash: what `formsOf` spells out, without its strings. */

/** "US" for "U.S.". */
export function undot(from: Tokens, into: Tokens): Tokens {
  clear(from, into);
  for (let i = 0; i < from.count; i++) {
    const start = from.start[i] ?? 0;
    const end = from.end[i] ?? 0;
    const flags = from.flags[i] ?? 0;
    into.push(start, end, flags & Flag.dotted ? hashSpan(from.text, start, end, false) : (from.hash[i] ?? 0), flags);
  }
  return into;
}

/** "Pyongho" for "Pyong-ho". */
export function join(from: Tokens, into: Tokens): Tokens {
  clear(from, into);
  for (let i = 0; i < from.count; i++) {
    const start = from.start[i] ?? 0;
    const flags = from.flags[i] ?? 0;
    let last = i;
    while ((from.flags[last] ?? 0) & Flag.joins && last + 1 < from.count) last++;
    const end = from.end[last] ?? 0;
    into.push(start, end, last > i ? hashSpan(from.text, start, end) : (from.hash[i] ?? 0), flags);
    i = last;
  }
  return into;
}

/** "X.P.C.C." for an abbreviation. */
export function dot(from: Tokens, into: Tokens): Tokens {
  clear(from, into);
  const [start, end, flags] = [from.start[0] ?? 0, from.end[0] ?? 0, from.flags[0] ?? 0];
  const letters = foldedWord(from.text, start, end).replaceAll('.', '');
  into.push(start, end, hashOf(`${[...letters].join('.')}.`), flags);
  return into;
}

function clear(from: Tokens, into: Tokens): void {
  into.text = from.text;
  into.count = 0;
}
