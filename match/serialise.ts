import type { Packed } from './packed';

const MAGIC = 0x534c_4931;
/** Magic, length in bytes, checksum, hash mask, then the number of items of each array. */
const HEAD = 4;

const wide = (packed: Packed) => [packed.entities, packed.same, packed.ends, packed.strings];
const signed = (packed: Packed) => [packed.keys, packed.heads, packed.next];
const bytes = (packed: Packed) => [
  packed.traits,
  packed.kind,
  packed.starts,
  packed.smalls,
  packed.pairs,
  packed.lengths,
  packed.pool,
];
const ARRAYS = 14;

/** The index as one buffer; its arrays are views of it again after `deserialise`. */
export function serialise(packed: Packed): ArrayBuffer {
  const arrays = [...wide(packed), ...signed(packed), ...bytes(packed)];
  const length = arrays.reduce((sum, array) => sum + array.byteLength, (HEAD + ARRAYS) * 4);
  const buffer = new ArrayBuffer(length + (-length & 3));
  const head = new Int32Array(buffer, 0, HEAD + ARRAYS);
  head.set([MAGIC, buffer.byteLength, 0, packed.hashMask, ...arrays.map((array) => array.length)]);
  let at = head.byteLength;
  for (const array of arrays) {
    new Uint8Array(buffer, at).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    at += array.byteLength;
  }
  head[2] = checksumOf(buffer);
  return buffer;
}

/** The index in `buffer`, without copying; `undefined` when it is none, cut short or changed in any place. */
export function deserialise(buffer: unknown): Packed | undefined {
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength < (HEAD + ARRAYS) * 4 || buffer.byteLength & 3) {
    return undefined;
  }
  const [magic, length, checksum, hashMask = -1, ...counts] = new Int32Array(buffer, 0, HEAD + ARRAYS);
  if (magic !== MAGIC || length !== buffer.byteLength || checksum !== checksumOf(buffer)) return undefined;
  let at = (HEAD + ARRAYS) * 4;
  const next = (size: number): [ArrayBuffer, number, number] => {
    const count = counts.shift() ?? 0;
    at += count * size;
    return [buffer, at - count * size, count];
  };
  return {
    entities: new Uint32Array(...next(4)),
    same: new Uint32Array(...next(4)),
    ends: new Uint32Array(...next(4)),
    strings: new Uint32Array(...next(4)),
    keys: new Int32Array(...next(4)),
    heads: new Int32Array(...next(4)),
    next: new Int32Array(...next(4)),
    traits: new Uint8Array(...next(1)),
    kind: new Uint8Array(...next(1)),
    starts: new Uint8Array(...next(1)),
    smalls: new Uint8Array(...next(1)),
    pairs: new Uint8Array(...next(1)),
    lengths: new Uint8Array(...next(1)),
    pool: new Uint8Array(...next(1)),
    hashMask,
  };
}

/** Of all that comes after it in the buffer. */
function checksumOf(buffer: ArrayBuffer): number {
  let sum = 0x811c9dc5 | 0;
  const words = new Int32Array(buffer, 3 * 4);
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum;
}
