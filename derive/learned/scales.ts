/** Several weightings put together, so that a trait is looked up once for all of them: the looking up is the dear part. */
import type { Weights } from './model';

/** One sum for each weighting, in their order. */
export type Sums = readonly number[];

/** Traits that many ask for: where they stand in the table is looked up once. */
export class Traits {
  private scales: Scales | undefined;
  private rows: readonly number[] = [];

  constructor(readonly names: readonly string[]) {}

  rowsOn(scales: Scales): readonly number[] {
    if (this.scales === scales) return this.rows;
    const rows: number[] = [];
    for (const name of this.names) {
      const row = scales.rowOf(name);
      if (row !== undefined) rows.push(row);
    }
    this.scales = scales;
    this.rows = rows;
    return rows;
  }
}

/** All traits of some parts, each once. */
export const namesOf = (parts: readonly Traits[]): string[] => [...new Set(parts.flatMap(({ names }) => names))];

export class Scales {
  private readonly rows = new Map<string, number>();
  private readonly weights: Float64Array;
  private readonly known = new WeakMap<readonly Traits[], Sums>();
  /** For each row which sum it was last added to. */
  private readonly addedTo: Float64Array;
  private asked = 0;

  constructor(private readonly all: readonly Weights[]) {
    for (const weights of all)
      for (const trait of weights.keys()) if (!this.rows.has(trait)) this.rows.set(trait, this.rows.size * all.length);
    this.weights = new Float64Array(this.rows.size * all.length);
    for (const [trait, row] of this.rows)
      for (const [i, weights] of all.entries()) this.weights[row + i] = weights.get(trait) ?? 0;
    this.addedTo = new Float64Array(this.weights.length);
  }

  rowOf(trait: string): number | undefined {
    return this.rows.get(trait);
  }

  /** What traits weigh that come in parts, on top of `before`; one that is in several parts counts once. */
  sumsOnce(parts: readonly Traits[], before?: Sums): Sums {
    const sums = before ? [...before] : this.all.map(() => 0);
    this.asked++;
    for (const part of parts) {
      for (const row of part.rowsOn(this)) {
        if (this.addedTo[row] === this.asked) continue;
        this.addedTo[row] = this.asked;
        for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (this.weights[row + i] ?? 0);
      }
    }
    return sums;
  }

  /** `sums` and what is shared with others: that is summed once for all who share it. */
  withShared(sums: Sums, shared: readonly (readonly Traits[])[]): Sums {
    const all = [...sums];
    for (const parts of shared) {
      const part = this.known.get(parts) ?? this.sumsOnce(parts);
      this.known.set(parts, part);
      for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) + (part[i] ?? 0);
    }
    return all;
  }
}
