/** Several weightings put together, so that a trait is looked up once for all of them: the looking up is the dear part. */
import type { Weights } from './model';

/** One sum for each weighting, in their order. */
export type Sums = readonly number[];

const NO_ROW = -1;
const NO_ROWS: readonly number[] = [];

/** Traits that many ask for: where they stand in the table is looked up once. */
export class Traits {
  private scales: Scales | undefined;
  /** Nearly all have one row at most, and a list of it would lie in yet another place of the memory. */
  private first = NO_ROW;
  private others = NO_ROWS;

  constructor(readonly names: readonly string[]) {}

  addTo(sums: number[], scales: Scales, asked: number): void {
    if (this.scales !== scales) this.lookUp(scales);
    if (this.first === NO_ROW) return;
    scales.add(this.first, sums, asked);
    for (const row of this.others) scales.add(row, sums, asked);
  }

  private lookUp(scales: Scales): void {
    const [first = NO_ROW, ...others] = this.names.flatMap((name) => scales.rowOf(name) ?? []);
    this.scales = scales;
    this.first = first;
    this.others = others.length > 0 ? others : NO_ROWS;
  }
}

/** All traits of some parts, each once. */
export const namesOf = (parts: readonly Traits[]): string[] => [...new Set(parts.flatMap(({ names }) => names))];

/** Parts that several have in common: summed once for all who share them. */
export class Shared {
  private scales: Scales | undefined;
  private sums: Sums = [];

  constructor(readonly parts: readonly Traits[]) {}

  sumsOn(scales: Scales): Sums {
    if (this.scales === scales) return this.sums;
    this.scales = scales;
    this.sums = scales.sumsOnce(this.parts);
    return this.sums;
  }
}

export class Scales {
  /** Where the row of each trait begins in the table. */
  private readonly rows = new Map<string, number>();
  /** In each row the weights, and last which sum it was last added to: side by side, as both are asked for at once. */
  private readonly table: Float64Array;
  private asked = 0;
  /** Made of fractions: an array of whole numbers is made anew when the first fraction is put into it. */
  private readonly zeros: Sums;

  constructor(all: readonly Weights[]) {
    const width = all.length + 1;
    this.zeros = all.map(() => 0.5).fill(0);
    for (const weights of all)
      for (const trait of weights.keys()) if (!this.rows.has(trait)) this.rows.set(trait, this.rows.size * width);
    this.table = new Float64Array(this.rows.size * width);
    for (const [i, weights] of all.entries())
      for (const [trait, weight] of weights) this.table[(this.rows.get(trait) ?? 0) + i] = weight;
  }

  rowOf(trait: string): number | undefined {
    return this.rows.get(trait);
  }

  /** What traits weigh that come in parts, on top of `before`; one that is in several parts counts once. */
  sumsOnce(parts: readonly Traits[], before?: Sums): Sums {
    const sums = (before ?? this.zeros).slice();
    const asked = ++this.asked;
    for (const part of parts) part.addTo(sums, this, asked);
    return sums;
  }

  /** `asked`: which sum it is; what was added to it before is not added again. */
  add(row: number, sums: number[], asked: number): void {
    const { table } = this;
    const count = sums.length;
    if (table[row + count] === asked) return;
    table[row + count] = asked;
    for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + (table[row + i] ?? 0);
  }

  /** `sums` and what is shared with others. */
  withShared(sums: Sums, shared: readonly Shared[]): Sums {
    const all = sums.slice();
    for (const parts of shared) {
      const part = parts.sumsOn(this);
      for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) + (part[i] ?? 0);
    }
    return all;
  }
}
