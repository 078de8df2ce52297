/**
 * What a page that changes all the time may cost: a share of the main thread, with a reserve for the changes that come now
 * and then, which are read at once. Times in milliseconds. On top comes what the share cannot hold: the observer, and in
 * Chromium what it does to paint ten lines that move, 3 % of a core with sixty changes a second.
 */
const SHARE = 0.0035;
const RESERVE = 50;
/** What a reading costs at least, message and observer included. */
const LEAST = 2;
/** No change waits longer, whatever it costs: a page that calms is up to date within a second. */
const LONGEST = 700;

export type Allowance = { left: number; at: number };

export const fullAllowance = (now: number): Allowance => ({ left: RESERVE, at: now });

const leftAt = ({ left, at }: Allowance, now: number): number => Math.min(RESERVE, left + (now - at) * SHARE);

/** After a reading that took so long. */
export const spend = (allowance: Allowance, cost: number, now: number): Allowance => ({
  left: Math.max(leftAt(allowance, now) - Math.max(cost, LEAST), -LONGEST * SHARE),
  at: now,
});

/** How long the next reading has to wait. */
export const waitFor = (allowance: Allowance, now: number): number => Math.max(0, -leftAt(allowance, now) / SHARE);
