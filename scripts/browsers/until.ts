const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Looks again and again until `look` gives something true, and gives that; a look that throws counts as not yet. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let seen: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
      seen = found;
    } catch (error) {
      seen = error;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${patience / 1000} s in vain until ${what}; last seen: ${String(seen)}`);
    await pause(40);
  }
}
