import type { Dataset } from '../dataset/model';
import { packNames } from './build';
import { isWhole } from './graphemes';
import { hashSpan } from './hash';
import { bucketOf, hasBit, keyOf, LONGER, type Packed, pairBit, smallBit, startBit, startSlot } from './packed';
import { type Row, type Rows, rowOf } from './rows';
import { Flag, foldedWord, type Tokens } from './tokens';
import { fits } from './verify';

/** A name found at words `first` to `last` (both included). `initial`: with one in its middle that none of its names has. */
export type Hit = { first: number; last: number; row: Row; initial?: 'unknown' };

/** Names to be found: a step costs the same with ten of them and with a hundred thousand. */
export type Index = { packed: Packed; rows: Rows; mostWords: number };

/** Longest hyphenated word that is also tried as one ("Quan-guo", "Jean-Claude"), and how many of them a name may have. */
const MAX_JOINED = 3;
const MOST_JOINED = 2;

export const createIndex = (datasets: readonly Dataset[]): Index => indexOf(packNames(datasets));

export const indexOf = (packed: Packed): Index => ({
  packed,
  rows: new Map(),
  mostWords: packed.lengths.lastIndexOf(1),
});

/** The hits of a text: leftmost first, the longest at each place, none overlapping another. */
export function find(index: Index, tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  const { count, flags, hash } = tokens;
  for (let first = 0; first < count; ) {
    const flag = flags[first] ?? 0;
    const start = startOf(index.packed, hash[first] ?? 0, flag);
    // Most words begin no name; only a hyphen could still make one of them.
    const hit = start !== 0 || flag & Flag.joins ? longestAt(index, tokens, first, start) : undefined;
    if (hit) hits.push(hit);
    first = hit ? hit.last + 1 : first + 1;
  }
  return hits;
}

/** What begins with a word, in bits of `starts`; nothing with one in small letters, where no name begins so. */
function startOf({ starts, smalls, hashMask }: Packed, hash: number, flags: number): number {
  const word = hash & hashMask;
  if (!(flags & Flag.capital) && !hasBit(smalls, smallBit(word))) return 0;
  return starts[startSlot(word, starts.length)] ?? 0;
}

/** The longest name at word `first`, whose bits of `starts` are `start`. */
function longestAt(index: Index, tokens: Tokens, first: number, start: number): Hit | undefined {
  const { packed } = index;
  const { count, hash, flags } = tokens;
  const most = Math.min(mostWordsOf(index, start), count - first);
  let best: Hit | undefined;
  let joins = flags[first] ?? 0;
  let sum = 0;
  for (let words = 1; words <= most; words++) {
    const at = first + words - 1;
    joins |= flags[at] ?? 0;
    if (words > 1 && !isPair(packed, hash[at - 1] ?? 0, hash[at] ?? 0)) break;
    sum = (sum + ((hash[at] ?? 0) & packed.hashMask)) | 0;
    if (start & startBit(words) && isKnown(packed, sum, words)) {
      const places = Array.from({ length: words }, (_, i) => first + i);
      best = accepted(index, tokens, places, at) ?? best;
    }
  }
  if (!(joins & Flag.joins)) return best;
  return longer(best, longestJoined(index, tokens, { start: 0, places: [], joined: 0, sum: 0, hash: 0 }, first));
}

/** A walk over words of which some stand joined: `places` are the tokens its words begin with, `hash` is the last one's. */
type Walk = { start: number; places: readonly number[]; joined: number; sum: number; hash: number };

/** The longest name that goes on at token `at`. A hyphen may part two words or join one, so both roads are walked. */
function longestJoined(index: Index, tokens: Tokens, walk: Walk, at: number): Hit | undefined {
  const { packed } = index;
  let best: Hit | undefined;
  for (let last = at; last < tokens.count && last < at + MAX_JOINED; last++) {
    const joined = walk.joined + Number(last > at);
    if (last > at && (joined > MOST_JOINED || !((tokens.flags[last - 1] ?? 0) & Flag.joins))) break;
    const hash =
      last > at ? hashSpan(tokens.text, tokens.start[at] ?? 0, tokens.end[last] ?? 0) : (tokens.hash[at] ?? 0);
    const isFirst = walk.places.length === 0;
    if (!isFirst && !isPair(packed, walk.hash, hash)) continue;
    const start = isFirst ? startOf(packed, hash, tokens.flags[at] ?? 0) : walk.start;
    const places = [...walk.places, at];
    if (places.length > mostWordsOf(index, start)) continue;
    const sum = (walk.sum + (hash & packed.hashMask)) | 0;
    if (joined > 0 && start & startBit(places.length) && isKnown(packed, sum, places.length)) {
      best = longer(best, accepted(index, tokens, places, last));
    }
    best = longer(best, longestJoined(index, tokens, { start, places, joined, sum, hash }, last + 1));
  }
  return best;
}

const longer = (one: Hit | undefined, other: Hit | undefined): Hit | undefined =>
  one && other && other.last > one.last ? other : (one ?? other);

function mostWordsOf(index: Index, start: number): number {
  return start & LONGER ? index.mostWords : 32 - Math.clz32(start);
}

function isPair({ pairs, hashMask }: Packed, first: number, second: number): boolean {
  return hasBit(pairs, pairBit(first & hashMask, second & hashMask, pairs.length));
}

/** Whether words whose hashes add up to `sum` may be a name. */
export function isKnown({ keys, heads, next }: Packed, sum: number, words: number): boolean {
  const key = keyOf(sum, words);
  for (let way = heads[bucketOf(key, heads.length)] ?? -1; way >= 0; way = next[way] ?? -1) {
    if (keys[way] === key) return true;
  }
  return false;
}

/** The name that the words beginning at `places`, up to token `last`, really are: hashes collide, texts do not. */
function accepted(index: Index, tokens: Tokens, places: readonly number[], last: number): Hit | undefined {
  const { text, start, end } = tokens;
  const words = places.map((place, i) =>
    foldedWord(text, start[place] ?? 0, end[(places[i + 1] ?? last + 1) - 1] ?? 0),
  );
  const row = rowOf(index.packed, index.rows, words);
  const [first = 0] = places;
  if (!row || !fits(row, tokens, places, last)) return undefined;
  return isWhole(text, start[first] ?? 0, end[last] ?? 0) ? { first, last, row } : undefined;
}
