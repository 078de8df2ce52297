import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { model } from '../../derive/learned/model';

/** Whom an article of Friday, 22 March 2024 calls sanctioned, when only what is likelier than `bar` is believed by itself. */
const targets = (text: string, bar: number): string[] => {
  const strict = { ...model, believed: bar, believedAlone: bar, believedRuled: bar };
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }], [], {
    model: strict,
  });
  return sanctions.map(({ entity }) => entities.find(({ id }) => id === entity)?.caption ?? '').sort();
};

describe('who is a little less likely to be sanctioned than the one beside him in a list', () => {
  const text =
    'VOLGOPOL, March 22 (Wire) - The U.S. Security Office said on Thursday that the United States had blacklisted two more people over the war in Ruritania.\n\nNobody voted against the resolution.\n\nThe sons, Karim Daloub and Nader Daloub, helped their father with the business.';

  it('is believed with him', () => {
    expect(targets(text, 0.92)).toEqual(['Karim Daloub', 'Nader Daloub']);
  });

  it('is not believed when nobody of the list is', () => {
    expect(targets(text, 0.995)).toEqual([]);
  });
});
