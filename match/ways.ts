import type { Name } from '../dataset/model';
import { hashOf } from './hash';
import {
  bucketOf,
  keyOf,
  type Packed,
  pairBit,
  powerOfTwo,
  SMALLS,
  setBit,
  smallBit,
  startBit,
  startSlot,
} from './packed';
import { dot, join, undot } from './respell';
import { isTurnable, MOST_TURNED, smallWords } from './spelling';
import { tokenize } from './tokenize';
import { Flag, Tokens } from './tokens';

const smallHashes: ReadonlySet<number> = new Set([...smallWords].map(hashOf));
const longestSmall = Math.max(...[...smallWords].map((word) => word.length));
const COMMA = 44;

/** Collects every way to write a name: the same ones as `formsOf`, by the hashes of their words alone. */
export class Ways {
  readonly #hashMask: number;
  readonly #starts: Uint8Array;
  readonly #smalls = new Uint8Array(SMALLS);
  readonly #pairs: Uint8Array;
  readonly #lengths = new Uint8Array(256);
  #keys: Int32Array;
  #strings: Uint32Array;
  #count = 0;
  readonly #tokens = new Tokens();
  readonly #respelled = new Tokens();

  constructor(strings: number, hashMask: number) {
    this.#hashMask = hashMask;
    this.#starts = new Uint8Array(powerOfTwo(strings));
    this.#pairs = new Uint8Array(this.#starts.length * 2);
    this.#keys = new Int32Array(strings + 16);
    this.#strings = new Uint32Array(strings + 16);
  }

  /** `text` is string number `string`. */
  add(text: string, string: number, kind: Name['kind'], person: boolean): void {
    const tokens = tokenize(text, this.#tokens);
    const { count } = tokens;
    if (count === 0) return;
    const turnable = isTurnable(kind, person);
    let flags = 0;
    for (let i = 0; i < count; i++) flags |= tokens.flags[i] ?? 0;
    this.#note(tokens, string, turnable);
    if (flags & Flag.dotted) this.#note(undot(tokens, this.#respelled), string, turnable);
    if (flags & Flag.joins) this.#note(join(tokens, this.#respelled), string, turnable);
    if (kind === 'abbreviation' && count === 1) this.#note(dot(tokens, this.#respelled), string, false);
  }

  #note(tokens: Tokens, string: number, turnable: boolean): void {
    const { count, hash, text } = tokens;
    const bit = startBit(count);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum = (sum + ((hash[i] ?? 0) & this.#hashMask)) | 0;
      const comma = turnable && i > 0 && text.charCodeAt(tokens.end[i - 1] ?? 0) === COMMA;
      if (i === 0 || comma || (turnable && count <= MOST_TURNED && (i === 1 || i === count - 1))) {
        this.#start(tokens, i, bit);
      }
      if (i > 0) this.#pair(hash[i - 1] ?? 0, hash[i] ?? 0);
    }
    if (turnable) this.#pair(hash[count - 1] ?? 0, hash[0] ?? 0);
    if (this.#count === this.#keys.length) this.#widen();
    this.#keys[this.#count] = keyOf(sum, count);
    this.#strings[this.#count++] = string;
    this.#lengths[Math.min(count, 255)] = 1;
  }

  /** A name of as many words as `bit` says begins with word `i`. */
  #start({ hash, flags, start, end }: Tokens, i: number, bit: number): void {
    const word = hash[i] ?? 0;
    const flag = flags[i] ?? 0;
    const isShort = (end[i] ?? 0) - (start[i] ?? 0) <= longestSmall;
    const slot = startSlot(word & this.#hashMask, this.#starts.length);
    this.#starts[slot] = (this.#starts[slot] ?? 0) | bit;
    if (!(flag & Flag.capital) || (isShort && smallHashes.has(word)))
      setBit(this.#smalls, smallBit(word & this.#hashMask));
  }

  #pair(first: number, second: number): void {
    const bit = pairBit(first & this.#hashMask, second & this.#hashMask, this.#pairs.length);
    setBit(this.#pairs, bit);
  }

  #widen(): void {
    const [keys, strings] = [this.#keys, this.#strings];
    this.#keys = new Int32Array(keys.length * 2);
    this.#keys.set(keys);
    this.#strings = new Uint32Array(keys.length * 2);
    this.#strings.set(strings);
  }

  done(): Pick<Packed, 'keys' | 'strings' | 'heads' | 'next' | 'starts' | 'smalls' | 'pairs' | 'lengths' | 'hashMask'> {
    const keys = this.#keys.slice(0, this.#count);
    const heads = new Int32Array(powerOfTwo(keys.length)).fill(-1);
    const next = new Int32Array(keys.length);
    for (let way = 0; way < keys.length; way++) {
      const bucket = bucketOf(keys[way] ?? 0, heads.length);
      next[way] = heads[bucket] ?? -1;
      heads[bucket] = way;
    }
    return {
      keys,
      strings: this.#strings.slice(0, this.#count),
      heads,
      next,
      starts: this.#starts,
      smalls: this.#smalls,
      pairs: this.#pairs,
      lengths: this.#lengths,
      hashMask: this.#hashMask,
    };
  }
}
