import { PRIME } from './hash';
import { type StringPool, write } from './pool';

/**
 * The first entity with each id, as a `Map` would keep it, in a third of the time: a Map of 100,000 ids took as long as a third
 * of all else that building their index takes. The ids themselves are in the pool, and here only their places.
 */
export class Ids {
  readonly #pool: StringPool;
  /** By entity, the number of its id in the pool. */
  readonly #strings: Uint32Array;
  /** Entities, counted from one, and above them the high bits of the id's hash: few other ids are looked at. */
  readonly #slots: Uint32Array;
  readonly #bits: number;
  // Another one each time: of ids made to collide, every one would be compared with all before it.
  readonly #basis = (Math.random() * 2 ** 32) | 0;
  #asked = new Uint8Array(96);

  /** `strings` has room for as many entities as there can be. */
  constructor(pool: StringPool, strings: Uint32Array) {
    this.#pool = pool;
    this.#strings = strings;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(strings.length * 1.25 + 1)));
    this.#bits = Math.ceil(Math.log2(strings.length + 1));
  }

  get(id: string): number | undefined {
    if (this.#asked.length < id.length * 3) this.#asked = new Uint8Array(id.length * 3);
    const end = write(id, this.#asked, 0);
    const slot = this.#slotOf(this.#asked, 0, end, this.#hashOf(this.#asked, 0, end));
    return this.#entityIn(slot);
  }

  /** Notes `entity`, unless one before it has the same id; that one then. */
  add(entity: number): number | undefined {
    const { bytes } = this.#pool;
    const string = this.#strings[entity] ?? 0;
    const from = this.#pool.startOf(string);
    const to = this.#pool.endOf(string);
    const hash = this.#hashOf(bytes, from, to);
    const slot = this.#slotOf(bytes, from, to, hash);
    const other = this.#entityIn(slot);
    if (other === undefined) this.#slots[slot] = ((hash >>> this.#bits) << this.#bits) | (entity + 1);
    return other;
  }

  #hashOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = this.#basis;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
    // In 30 bits: a wider number is an object of its own wherever the engine has not compiled this yet.
    return (hash ^ (hash >>> 15)) & 0x3fffffff;
  }

  #entityIn(slot: number): number | undefined {
    const kept = this.#slots[slot] ?? 0;
    return kept === 0 ? undefined : (kept & ((1 << this.#bits) - 1)) - 1;
  }

  /** Where the id that `bytes` has at `from` to `to` is, or would be. */
  #slotOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let kept = this.#slots[slot] ?? 0; kept !== 0; kept = this.#slots[slot] ?? 0) {
      const isLike = (kept ^ hash) >>> this.#bits === 0;
      const string = isLike ? (this.#strings[this.#entityIn(slot) ?? 0] ?? 0) : 0;
      if (isLike && this.#pool.is(string, bytes, from, to)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }
}
