import { describe, expect, it } from 'vitest';
import { figures, scoreFolder } from '../../scripts/derive-score';

const DIR = 'tests/derive/articles';
/** A hundred articles and more are read in each: on a busy machine that takes a while. In milliseconds. */
const PATIENCE = { timeout: 60_000 };

describe('the labelled articles', () => {
  it.each([
    ['those the rules were tuned to', DIR],
    ['those kept aside', `${DIR}/aside`],
  ])('%s are read with more than nine events in ten right, and no negative touched', PATIENCE, async (_which, dir) => {
    const { tallies, negatives, clean, faults } = await scoreFolder(dir);
    const events = figures(tallies['target, date']);
    expect(events.precision).toBeGreaterThanOrEqual(0.95);
    expect(events.f1).toBeGreaterThanOrEqual(0.85);
    expect(figures(tallies['officials and bodies']).f1).toBeGreaterThanOrEqual(0.8);
    expect(clean).toBe(negatives);
    expect(faults).toBe(0);
  });

  // A guard against breaking, not the figure to expect: the README beside the articles has those.
  it(
    'nobody has learned from are read right more often than not, and precision comes before recall',
    PATIENCE,
    async () => {
      const { tallies, negatives, clean, faults } = await scoreFolder(`${DIR}/unseen`);
      const events = figures(tallies['target, date']);
      expect(events.precision).toBeGreaterThanOrEqual(0.83);
      expect(events.precision).toBeGreaterThan(events.recall);
      expect(events.f1).toBeGreaterThanOrEqual(0.72);
      expect(figures(tallies['officials and bodies']).f1).toBeGreaterThanOrEqual(0.82);
      expect(clean / negatives).toBeGreaterThanOrEqual(0.9);
      expect(faults).toBe(0);
    },
  );
});
