import { isWhole } from './graphemes';
import { type Hit, type Index, isKnown } from './index';
import { rowOf } from './rows';
import { Flag, type Tokens, wordAt } from './tokens';

const spaced = /^\s+$/;
const dotted = /^\.\s+$/;
const capital = /^[\p{Lu}\p{Lt}]/u;

/**
 * `hits` and, among them, the people whose listed name of two words has an initial in its middle here: "Donald J. Trump" for
 * Donald Trump. Where the listed name has one itself, that is the other hit, and stays. An initial that their other names
 * contradict makes it somebody else's name; one that they know nothing of may.
 */
export function withInitials(index: Index, tokens: Tokens, hits: Hit[]): Hit[] {
  const { count, flags, seen } = tokens;
  if (!(seen & Flag.initial)) return hits;
  let all = hits;
  for (let middle = 1; middle + 1 < count; middle++) {
    if (((flags[middle] ?? 0) & (Flag.initial | Flag.capital)) !== (Flag.initial | Flag.capital)) continue;
    const hit = aroundInitial(index, tokens, middle);
    const isApart = (other: Hit): boolean => other.last < middle - 1 || other.first > middle + 1;
    // What is a part of it, the surname, gives way; what reaches beyond it does not.
    if (!hit || all.some((other) => !isApart(other) && other.row.group.form === 'name')) continue;
    all = [...all.filter(isApart), hit].sort((a, b) => a.first - b.first);
  }
  return all;
}

function aroundInitial(index: Index, tokens: Tokens, middle: number): Hit | undefined {
  const [first, last] = [middle - 1, middle + 1];
  const { text, start, end, flags, hash } = tokens;
  const isName = ((flags[first] ?? 0) & (flags[last] ?? 0) & Flag.capital) !== 0;
  if (!isName || ((flags[first] ?? 0) | (flags[last] ?? 0)) & (Flag.initial | Flag.single | Flag.dotted))
    return undefined;
  if (!spaced.test(text.slice(end[first], start[middle]))) return undefined;
  const gap = text.slice(end[middle], start[last]);
  // "Donald J Trump" as well; but without its dot a figure is none, nor is a letter of a script that has no capitals.
  if (!dotted.test(gap) && !(spaced.test(gap) && capital.test(text.slice(start[middle], end[middle]))))
    return undefined;
  const mask = index.packed.hashMask;
  if (!isKnown(index.packed, (((hash[first] ?? 0) & mask) + ((hash[last] ?? 0) & mask)) | 0, 2)) return undefined;
  const row = rowOf(index.packed, index.rows, [wordAt(tokens, first), wordAt(tokens, last)]);
  // Turned round, "Trump J. Donald" is nobody's way to write it; and of a name that is only possible an initial makes no more.
  if (!row?.person || row.group.tier !== 'sure' || row.group.reason !== 'full-name') return undefined;
  if (!isWhole(text, start[first] ?? 0, end[last] ?? 0)) return undefined;
  if (row.middles.length === 0) return { first, last, row, initial: 'unknown' };
  return row.middles.includes(wordAt(tokens, middle)) ? { first, last, row } : undefined;
}
