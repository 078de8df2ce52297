import type { Dataset } from '../dataset/model';
import { CharClass, classOf } from './fold';
import { createLexicon, type Lexicon, type Pattern } from './lexicon';
import { foldedWord, hashOf, type Tokens } from './tokens';
import { fits } from './verify';

/** A pattern found at words `first` to `last` (both included). */
export type Hit = { first: number; last: number; pattern: Pattern };

/** Names as a token automaton in flat arrays: a step costs the same with ten names and with a hundred thousand. */
export type Index = { lexicon: Lexicon; table: Int32Array; mask: number; accepts: Int32Array; ends: Int32Array };

const SLOT = 3;
const EMPTY = -1;
const ROOT = 0;

const slotOf = (state: number, hash: number, mask: number): number =>
  (Math.imul(state ^ Math.imul(hash, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask;

/** Longest hyphenated word that is also tried as one ("Quan-guo", "Jean-Claude"). */
const MAX_JOINED = 3;

export function createIndex(datasets: readonly Dataset[]): Index {
  const lexicon = createLexicon(datasets);
  const steps = lexicon.patterns.reduce((sum, pattern) => sum + pattern.words.length, 0);
  let size = 16;
  while (size < steps * 2) size *= 2;
  const index: Index = {
    lexicon,
    table: new Int32Array(size * SLOT).fill(EMPTY),
    mask: size - 1,
    // State s accepts the patterns ends[accepts[s]] … ends[accepts[s + 1] - 1].
    accepts: new Int32Array(0),
    ends: new Int32Array(lexicon.patterns.length),
  };
  let states = 1;
  const finals = lexicon.patterns.map((pattern) => {
    let state = ROOT;
    for (const word of pattern.words) {
      const hash = hashOf(word);
      let slot = slotOf(state, hash, index.mask) * SLOT;
      while (index.table[slot] !== EMPTY && !(index.table[slot] === state && index.table[slot + 1] === hash)) {
        slot = (slot + SLOT) % index.table.length;
      }
      if (index.table[slot] === EMPTY) index.table.set([state, hash, states++], slot);
      state = index.table[slot + 2] ?? ROOT;
    }
    return state;
  });
  index.accepts = new Int32Array(states + 1);
  for (const state of finals) index.accepts[state + 1] = (index.accepts[state + 1] ?? 0) + 1;
  for (let state = 0; state < states; state++) {
    index.accepts[state + 1] = (index.accepts[state + 1] ?? 0) + (index.accepts[state] ?? 0);
  }
  const next = index.accepts.slice();
  finals.forEach((state, pattern) => {
    const end = next[state] ?? 0;
    index.ends[end] = pattern;
    next[state] = end + 1;
  });
  return index;
}

function step(index: Index, state: number, hash: number): number {
  const { table, mask } = index;
  for (let slot = slotOf(state, hash, mask) * SLOT; ; slot = (slot + SLOT) % table.length) {
    const found = table[slot];
    if (found === EMPTY) return EMPTY;
    if (found === state && table[slot + 1] === hash) return table[slot + 2] ?? EMPTY;
  }
}

/** The hits of a text: leftmost first, the longest at each place, none overlapping another. */
export function find(index: Index, tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  const count = tokens.hash.length;
  for (let first = 0; first < count; ) {
    // Most words begin no name; only a hyphen could still make one of them.
    if (step(index, ROOT, tokens.hash[first] ?? 0) === EMPTY && !isHyphen(tokens, first)) {
      first++;
      continue;
    }
    const hit = longest(index, tokens, ROOT, first, first, []);
    if (hit) hits.push(hit);
    first = hit ? hit.last + 1 : first + 1;
  }
  return hits;
}

/**
 * The longest name that begins at word `first`, given that the words before `at` led to `state`. `joints` are the words that
 * stand joined with the one after them. A hyphen may part two words or join one, so both roads are walked.
 */
function longest(
  index: Index,
  tokens: Tokens,
  state: number,
  first: number,
  at: number,
  joints: number[],
): Hit | undefined {
  if (at >= tokens.hash.length) return undefined;
  let best: Hit | undefined;
  const take = (next: number, last: number, joined: number[]): void => {
    if (next === EMPTY) return;
    const hit =
      longest(index, tokens, next, first, last + 1, joined) ?? accepted(index, tokens, next, first, last, joined);
    if (hit && (!best || hit.last > best.last)) best = hit;
  };
  take(step(index, state, tokens.hash[at] ?? 0), at, joints);
  for (let last = at + 1; last < at + MAX_JOINED && isHyphen(tokens, last - 1); last++) {
    const joined = foldedWord(tokens.text, tokens.start[at] ?? 0, tokens.end[last] ?? 0);
    const added = Array.from({ length: last - at }, (_, i) => at + i);
    take(step(index, state, hashOf(joined)), last, [...joints, ...added]);
  }
  return best;
}

function isHyphen(tokens: Tokens, before: number): boolean {
  const from = tokens.end[before];
  const to = tokens.start[before + 1];
  return from !== undefined && to === from + 1 && classOf(tokens.text.charCodeAt(from)) === CharClass.hyphen;
}

function accepted(
  index: Index,
  tokens: Tokens,
  state: number,
  first: number,
  last: number,
  joints: number[],
): Hit | undefined {
  for (let end = index.accepts[state] ?? 0; end < (index.accepts[state + 1] ?? 0); end++) {
    const pattern = index.lexicon.patterns[index.ends[end] ?? -1];
    if (pattern && fits(pattern, tokens, first, last, joints)) return { first, last, pattern };
  }
  return undefined;
}
