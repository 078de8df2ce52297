/** Strings one after the other as UTF-8, written once. */
export class StringPool {
  readonly #ends: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #encoder = new TextEncoder();
  #count = 0;
  #at = 0;

  /** `characters`: UTF-16 units of all strings together. */
  constructor(strings: number, characters: number) {
    this.#ends = new Uint32Array(strings);
    // A UTF-16 unit takes three bytes at most.
    this.#bytes = new Uint8Array(characters * 3);
  }

  /** How many there are: the number that the next one gets. */
  get count(): number {
    return this.#count;
  }

  add(text: string): void {
    const bytes = this.#bytes;
    const from = this.#at;
    let at = from;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) {
        at = from + this.#encoder.encodeInto(text, bytes.subarray(from)).written;
        break;
      }
      bytes[at++] = unit;
    }
    this.#at = at;
    this.#ends[this.#count++] = at;
  }

  done(): { ends: Uint32Array; pool: Uint8Array } {
    return { ends: this.#ends.slice(0, this.#count), pool: this.#bytes.slice(0, this.#at) };
  }
}
