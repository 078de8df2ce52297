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

export const nameOfClass = (number: number): string => names[number] ?? '#';
