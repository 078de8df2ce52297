/** Traits that hang on a few words of a small alphabet: spelled and looked up once for each combination, not at each mention. */
import { nameOfClass } from './class-numbers';
import { Traits } from './scales';

/** So many combinations are remembered; then all are forgotten, or hostile text would fill the memory. */
const MOST = 20_000;
/** Three numbers below it make one that is still small. */
const RADIX = 1024;

/** `make` may hang on nothing but what it is given. */
export function interned<K extends readonly (string | number | boolean)[]>(
  make: (...of: K) => readonly string[],
): (...of: K) => Traits {
  const known = new Map<string, Traits>();
  return (...of) => {
    const key = of.join('|');
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST) known.clear();
    const made = new Traits(make(...of));
    known.set(key, made);
    return made;
  };
}

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
