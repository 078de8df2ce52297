/** What is asked of every token and depends on its word alone is worked out once for each word. */

/** So many words are remembered, a large newspaper's vocabulary; then all are forgotten, or hostile text would fill the memory. */
const MOST = 40_000;
/** Longer ones are no words. */
const LONGEST = 30;
/** In characters: what is shorter is no slice of another string. */
const SLICED = 12;

/** A longer word is a slice of its article, and would keep all of it in memory. */
export const copied = (word: string): string => (word.length > SLICED ? ` ${word}`.slice(1) : word);

/** A word that has been met before has a number, the same each time; others have none. */
const UNNUMBERED = -1;
let given = 0;

/** One object for each word, by its spelling. */
export function bySpelling<T>(make: (spelling: string, number: number) => T): (spelling: string) => T {
  const known = new Map<string, T>();
  return (spelling) => {
    const found = known.get(spelling);
    if (found !== undefined) return found;
    if (spelling.length > LONGEST) return make(spelling, UNNUMBERED);
    if (known.size >= MOST) known.clear();
    const own = copied(spelling);
    const made = make(own, given++);
    known.set(own, made);
    return made;
  };
}

export type Numbered = { readonly lower: string; readonly number: number };

/** An index costs next to nothing where a word list has to be searched. */
export function byWord<T extends NonNullable<unknown>>(of: (word: string) => T): (word: Numbered) => T {
  const known: (T | undefined)[] = [];
  let first = 0;
  return ({ lower, number }) => {
    // Looked up all the same, a number below the first would be the name of a property, and far dearer than any list of words.
    if (number < first) return of(lower);
    if (number >= first + 2 * MOST) {
      known.length = 0;
      first = number;
    }
    const at = number - first;
    const found = known[at];
    if (found !== undefined) return found;
    // Without gaps: an array with wide ones is kept as a hash table.
    while (known.length < at) known.push(undefined);
    const is = of(lower);
    known[at] = is;
    return is;
  };
}
