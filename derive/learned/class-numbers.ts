/** The classes of words as numbers: whole numbers put together are found far sooner than strings. There are no more than marks in Unicode. */

const numbers = new Map<string, number>();
const names: string[] = [];

/** The same each time. */
export function numberOfClass(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  names.push(name);
  return names.length - 1;
}

/** Beyond the sentence. */
export const BEYOND = numberOfClass('#');

export const nameOfClass = (number: number): string => names[number] ?? '#';

/** What hangs on the class alone, found by its number. */
export function byClass<T extends NonNullable<unknown>>(of: (name: string) => T): (number: number) => T {
  const known: (T | undefined)[] = [];
  return (number) => {
    const found = known[number];
    if (found !== undefined) return found;
    // Without gaps: an array with wide ones is kept as a hash table.
    while (known.length < number) known.push(undefined);
    const is = of(nameOfClass(number));
    known[number] = is;
    return is;
  };
}
