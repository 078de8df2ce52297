/** Traits that hang on a few words of a small alphabet: spelled and looked up once for each combination, not at each mention. */
import { copied } from '../words/by-word';
import { nameOfClass } from './class-numbers';
import { Traits } from './scales';

/** So many combinations are remembered; then all are forgotten, or hostile text would fill the memory. */
const MOST = 20_000;
/** Three numbers below it make one that is still small. */
const RADIX = 1024;

/** Up to it an index finds a number, and sooner than a table does. */
const SMALL = 64;

/** A tree of what it hangs on, in its order: to put it together into one string costs more than to look up each by itself. */
class Branch<T> {
  made: T | undefined;
  private words: Map<string, Branch<T>> | undefined;
  private numbers: (Branch<T> | undefined)[] | undefined;

  at(one: string | number | boolean): Branch<T> {
    if (typeof one === 'string') return this.atWord(one);
    const number = Number(one);
    return number >= 0 && number < SMALL ? this.atNumber(number) : this.atWord(String(number));
  }

  private atWord(word: string): Branch<T> {
    const found = this.words?.get(word);
    if (found) return found;
    const made = new Branch<T>();
    this.words ??= new Map();
    this.words.set(copied(word), made);
    return made;
  }

  private atNumber(number: number): Branch<T> {
    this.numbers ??= [];
    while (this.numbers.length <= number) this.numbers.push(undefined);
    const found = this.numbers[number] ?? new Branch<T>();
    this.numbers[number] = found;
    return found;
  }
}

/** `make` may hang on nothing but what it is given. */
export function remembered<K extends readonly (string | number | boolean)[], T extends NonNullable<unknown>>(
  make: (...of: K) => T,
): (...of: K) => T {
  let root = new Branch<T>();
  let count = 0;
  return (...of) => {
    let branch = root;
    for (const one of of) branch = branch.at(one);
    if (branch.made !== undefined) return branch.made;
    const made = make(...of);
    branch.made = made;
    if (++count >= MOST) [root, count] = [new Branch(), 0];
    return made;
  };
}

export const interned = <K extends readonly (string | number | boolean)[]>(
  make: (...of: K) => readonly string[],
): ((...of: K) => Traits) => remembered((...of) => new Traits(make(...of)));

/** By the classes of up to three tokens, given by their numbers: one number made of them finds the traits. */
export function byClasses(
  make: (first: string, second: string, third: string) => readonly string[],
): (first: number, second?: number, third?: number) => Traits {
  const known = new Map<number, Traits>();
  return (first, second = first, third = first) => {
    const key = (first * RADIX + second) * RADIX + third;
    const isCommon = first < RADIX && second < RADIX && third < RADIX;
    const found = isCommon ? known.get(key) : undefined;
    if (found) return found;
    const made = new Traits(make(nameOfClass(first), nameOfClass(second), nameOfClass(third)));
    if (known.size >= MOST) known.clear();
    if (isCommon) known.set(key, made);
    return made;
  };
}
