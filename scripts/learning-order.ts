/** What every way of learning here shares: which traits are kept, and an order that is the same on every machine. */

/** A trait seen less often says more about the article than about English. */
const SEEN = 3;

export function common(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const traits of all) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= SEEN).map(([trait]) => trait));
}

/** Numerical Recipes' linear congruential generator. */
export function random(seed = 7): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const a = copy[i];
    const b = copy[j];
    if (a !== undefined && b !== undefined) {
      copy[i] = b;
      copy[j] = a;
    }
  }
  return copy;
}
