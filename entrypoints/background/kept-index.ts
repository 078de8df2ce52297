import { digest } from '../../dataset/digest';
import type { Dataset } from '../../dataset/model';
import { packNames } from '../../match/build';
import { type Index, indexOf } from '../../match/index';
import { deserialise, serialise } from '../../match/serialise';
import { keepOnly, readKept } from './index-store';

/** Names to be searched for: what they are is told by `hash`, so that they need not be loaded while the kept index holds. */
export type Part = { hash: string; load(): Promise<Dataset> };

/**
 * The index of `parts`: the kept one where it is of just these, whole, and made by this `maker`; else a new one, kept for the
 * next time. Where nothing can be kept, it is made anew each time.
 */
export async function indexFor(parts: readonly Part[], maker: string): Promise<Index> {
  const key = await digest([maker, ...parts.map(({ hash }) => hash)]);
  const kept = deserialise(await readKept(key).catch(() => undefined));
  if (kept) return indexOf(kept);
  const packed = packNames(await Promise.all(parts.map((part) => part.load())));
  // Pages wait for the index, not for it to be kept.
  void keepOnly(key, serialise(packed)).catch(() => {});
  return indexOf(packed);
}
