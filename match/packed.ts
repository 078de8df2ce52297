import type { Name } from '../dataset/model';

/**
 * The names of all entities in flat arrays: nothing in here is an object of its own, so a hundred thousand names take some
 * seven megabytes and are stored and read as they are. What a name can stand for is worked out when a text has it.
 */
export type Packed = {
  /** Entity e has strings `entities[e]` (its id) to `entities[e + 1] - 1` (its names). */
  entities: Uint32Array;
  /** Bits of `Trait`, by entity. */
  traits: Uint8Array;
  /** The next entity with the same id (two datasets may know one), in a ring. */
  same: Uint32Array;
  /** String s is `pool[ends[s - 1]]` to `pool[ends[s] - 1]`, UTF-8. */
  ends: Uint32Array;
  pool: Uint8Array;
  /** The place of a name's kind in `kinds`, by string; meaningless for ids. */
  kind: Uint8Array;
  /** Ways to write a name. `keys[r]` is the sum of its words' hashes in any order, `strings[r]` the name. */
  keys: Int32Array;
  strings: Uint32Array;
  /** The chain of ways r that share a bucket: `heads[bucketOf(key)]`, then `next[r]`; -1 ends it. */
  heads: Int32Array;
  next: Int32Array;
  /** By hash of a word, one bit for each number of words up to `MOST_COUNTED` and one for more: what begins with it. */
  starts: Uint8Array;
  /** One bit by hash of a word: whether some name may begin with it in small letters. */
  smalls: Uint8Array;
  /** One bit by hash of two words: whether some name has them one after the other. */
  pairs: Uint8Array;
  /** Number of words: 1 when some name has it. */
  lengths: Uint8Array;
  /** Bits of a word's hash that are used. All of them; fewer make collisions common, and must do no harm. */
  hashMask: number;
};

export const Trait = { person: 1, sanctioned: 2 } as const;

export const kinds: readonly Name['kind'][] = ['name', 'alias', 'weakAlias', 'abbreviation', 'previousName'];

export const MOST_COUNTED = 7;
export const LONGER = 1 << MOST_COUNTED;

/** The bit of `starts` for names of that many words. */
export const startBit = (words: number): number => (words <= MOST_COUNTED ? 1 << (words - 1) : LONGER);

/** The key of words whose hashes add up to `sum`. */
export const keyOf = (sum: number, words: number): number => (sum + Math.imul(words, 0x9e3779b1)) | 0;

export function bucketOf(key: number, buckets: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> 8) & (buckets - 1);
}

/** Few names begin in small letters: so few bits stay where the processor has them at hand. */
export const SMALLS = 2048;
export const smallBit = (hash: number): number => (hash ^ (hash >>> 16)) & (SMALLS * 8 - 1);

export const startSlot = (hash: number, slots: number): number => (hash ^ (hash >>> 16)) & (slots - 1);

/** The bit of `pairs` for two words, by their hashes; it is in byte `bit >> 3`. */
export function pairBit(first: number, second: number, bytes: number): number {
  const mixed = (Math.imul(first, 0x9e3779b1) + second) | 0;
  return (mixed ^ (mixed >>> 13)) & (bytes * 8 - 1);
}

export const hasBit = (bits: Uint8Array, bit: number): boolean => (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) !== 0;

export function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
}

/** The smallest power of two that is at least `size`. */
export const powerOfTwo = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(size, 4096)));

const decoder = new TextDecoder();

export function stringAt({ ends, pool }: Packed, string: number): string {
  return decoder.decode(pool.subarray(string > 0 ? ends[string - 1] : 0, ends[string]));
}

/** The strings that are names of `entity`. */
export function namesOf({ entities }: Packed, entity: number): number[] {
  const first = (entities[entity] ?? 0) + 1;
  return Array.from({ length: Math.max(0, (entities[entity + 1] ?? 0) - first) }, (_, i) => first + i);
}

/** The entity whose name `string` is. */
export function entityOf({ entities }: Packed, string: number): number {
  let [low, high] = [0, entities.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle] ?? 0) <= string) low = middle;
    else high = middle;
  }
  return low;
}

export const idOf = (packed: Packed, entity: number): string => stringAt(packed, packed.entities[entity] ?? 0);

export const kindOf = (packed: Packed, string: number): Name['kind'] => kinds[packed.kind[string] ?? 0] ?? 'name';
export const isPerson = (packed: Packed, entity: number): boolean =>
  ((packed.traits[entity] ?? 0) & Trait.person) !== 0;

/** The entities with the same id as `entity`, itself first. */
export function sameAs({ same }: Packed, entity: number): number[] {
  const all = [entity];
  for (let next = same[entity] ?? entity; next !== entity; next = same[next] ?? entity) all.push(next);
  return all;
}
