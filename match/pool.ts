const encoder = new TextEncoder();

/** Writes `text` as UTF-8 into `bytes`, which has room for it; where it ends. */
export function write(text: string, bytes: Uint8Array, from: number): number {
  const { length } = text;
  let at = from;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return from + encoder.encodeInto(text, bytes.subarray(from)).written;
    bytes[at++] = unit;
  }
  return at;
}

/** Strings one after the other as UTF-8, written once. */
export class StringPool {
  readonly #ends: Uint32Array;
  #bytes: Uint8Array;
  #count = 0;
  #at = 0;

  /** `strings`: how many there will be; `characters`: UTF-16 units of all of them together. */
  constructor(strings: number, characters: number) {
    this.#ends = new Uint32Array(strings);
    // Most names are ASCII, and what is never copied elsewhere is never paid for twice.
    this.#bytes = new Uint8Array(characters);
  }

  /** How many there are: the number that the next one gets. */
  get count(): number {
    return this.#count;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  startOf(string: number): number {
    return string > 0 ? (this.#ends[string - 1] ?? 0) : 0;
  }

  endOf(string: number): number {
    return this.#ends[string] ?? 0;
  }

  add(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    if (this.#at + text.length * 3 > this.#bytes.length && !this.#fits(text)) this.#grow(text.length * 3);
    this.#at = write(text, this.#bytes, this.#at);
    this.#ends[this.#count++] = this.#at;
  }

  /** Whether string number `string` is what `bytes` has at `from` to `to`. */
  is(string: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(string);
    if (this.endOf(string) - start !== to - from) return false;
    for (let i = 0; i < to - from; i++) if (this.#bytes[start + i] !== bytes[from + i]) return false;
    return true;
  }

  #fits(text: string): boolean {
    if (this.#at + text.length > this.#bytes.length) return false;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
    return true;
  }

  #grow(by: number): void {
    const wider = new Uint8Array(this.#bytes.length * 2 + by);
    wider.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = wider;
  }

  done(): { ends: Uint32Array; pool: Uint8Array } {
    const isFull = this.#at === this.#bytes.length;
    return { ends: this.#ends, pool: isFull ? this.#bytes : this.#bytes.slice(0, this.#at) };
  }
}
