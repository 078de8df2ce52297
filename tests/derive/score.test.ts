import { describe, expect, it } from 'vitest';
import { figures, scoreFolder } from '../../scripts/derive-score';

const DIR = 'tests/derive/articles';

describe('the labelled articles', () => {
  it.each([
    ['those the rules were tuned to', DIR],
    ['those kept aside', `${DIR}/aside`],
  ])('%s are read with more than nine events in ten right, and no negative touched', async (_which, dir) => {
    const { tallies, negatives, clean, faults } = await scoreFolder(dir);
    const events = figures(tallies['target, date']);
    expect(events.precision).toBeGreaterThanOrEqual(0.95);
    expect(events.f1).toBeGreaterThanOrEqual(0.85);
    expect(figures(tallies['officials and bodies']).f1).toBeGreaterThanOrEqual(0.8);
    expect(clean).toBe(negatives);
    expect(faults).toBe(0);
  });
});
