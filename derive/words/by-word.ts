/** So many words are remembered, a large newspaper's vocabulary; then all are forgotten, or hostile text would fill the memory. */
const MOST = 20_000;
/** Longer ones are slices of their article, and would keep all of it in memory. */
const LONGEST = 12;

/** What is asked of every token and depends on its word alone: worked out once for each word. */
export function byWord<T extends NonNullable<unknown> | null>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = of(word);
    if (word.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(word, made);
    return made;
  };
}
