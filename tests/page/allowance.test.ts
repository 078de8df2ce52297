import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allowance, fullAllowance, spend, waitFor } from '../../page/allowance';

/** A page that changes without end, read again as soon as that is allowed: when each reading began, and what all of them cost. */
function readWithoutEnd(cost: () => number, until: number): { starts: number[]; spent: number; allowance: Allowance } {
  const starts: number[] = [];
  let [now, spent, allowance] = [0, 0, fullAllowance(0)];
  while (now < until) {
    now += waitFor(allowance, now);
    starts.push(now);
    const took = cost();
    spent += took;
    now += took;
    allowance = spend(allowance, took, now);
  }
  return { starts, spent, allowance };
}

describe('what a page that changes without end may cost', () => {
  it('is two hundredths of the time in the long run, however cheap or dear a reading is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 1, maxLength: 9 }), (costs) => {
        let turn = 0;
        const { spent } = readWithoutEnd(() => costs[turn++ % costs.length] ?? 0, 60_000);
        expect(spent / 60_000).toBeLessThan(0.02);
      }),
    );
  });

  it('lets the first changes through at once, and those after a time of rest', () => {
    const { allowance } = readWithoutEnd(() => 1, 10_000);
    expect(waitFor(fullAllowance(0), 0)).toBe(0);
    expect(waitFor(allowance, allowance.at)).toBeGreaterThan(0);
    expect(waitFor(allowance, allowance.at + 5000)).toBe(0);
  });

  it('lets no change wait for more than seven tenths of a second, however dear a reading is', () => {
    const { starts } = readWithoutEnd(() => 40, 20_000);
    const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0) - 40);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(700.001);
  });

  it('counts a reading that took no time as one that took some', () => {
    expect(readWithoutEnd(() => 0, 10_000).starts.length).toBeLessThan(110);
  });
});
