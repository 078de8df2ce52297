import type { PlacedHit } from '../match/context';
import type { Container, Piece } from './flow';
import type { Located } from './located';
import { compareReadingOrder } from './reading-order';

/** A hit, where it stands, and what it was last taken for. */
export type FoundHit = PlacedHit & {
  pieces: readonly Piece[];
  /** Two of its words are only set apart, by what a style sheet says. */
  isParted: boolean;
  located: Located | undefined;
};

/** What was found in a flow that begins with `first`: the rest of the page's text is not kept. */
export type FoundFlow = { first: Node; hits: FoundHit[] };

export type Entry = FoundFlow & { container: Container };

/**
 * What was found, in reading order. Comparing the places of two nodes walks their siblings, so a page of thousands of
 * paragraphs is never sorted anew: what comes is put in its place, most often the end.
 */
export class ReadingList {
  #entries: Entry[] = [];
  readonly #news = new Map<Container, readonly FoundFlow[]>();
  /** Containers in which something was found at any time: few, and of the others there is nothing to take back. */
  readonly #had = new WeakSet<Container>();

  /** From the next `update` on, `container` has these. */
  set(container: Container, found: readonly FoundFlow[]): void {
    if (found.length > 0) this.#had.add(container);
    if (this.#had.has(container)) this.#news.set(container, found);
  }

  *containers(): Generator<Container> {
    for (const { container } of this.#entries) yield container;
  }

  /**
   * Takes in what was set, and leaves out what is no longer in the document. Whether that changed anything. `moved`: what
   * is known may stand in another order by now.
   */
  *update(moved: boolean): Generator<void, boolean> {
    const kept = this.#entries.filter(({ container, first }) => !this.#news.has(container) && first.isConnected);
    const added = [...this.#news].flatMap(([container, found]) =>
      found.flatMap((one): Entry[] => (one.first.isConnected ? [{ ...one, container }] : [])),
    );
    const changed = moved || added.length > 0 || kept.length < this.#entries.length;
    this.#news.clear();
    this.#entries = moved ? [] : kept;
    for (const entry of moved ? [...kept, ...added] : added) {
      this.#entries.splice(this.#placeOf(entry), 0, entry);
      yield;
    }
    return changed;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  #placeOf({ first }: Entry): number {
    const isBefore = (at: number): boolean => {
      const other = this.#entries[at];
      return other !== undefined && compareReadingOrder(other.first, first) <= 0;
    };
    let [low, high] = [0, this.#entries.length];
    if (high === 0 || isBefore(high - 1)) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
