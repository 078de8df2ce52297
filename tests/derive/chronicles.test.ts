import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

describe('an entry of a chronicle', () => {
  it('has its day in all its sentences, and in each the government that acts there', () => {
    const text =
      'Five years of pressure: a timeline\n\n21 June 2021 — Igor Markov, an oil man, is sanctioned by both the EU and the United Kingdom. The United States designates Anna Hill, speaker of the upper house.';
    const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2025-09-12', text }]);
    const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
    expect(
      sanctions
        .map(({ entity, startDate, authority, inConjunctionWith = [] }) =>
          [caption.get(entity), startDate, authority, ...inConjunctionWith].join(', '),
        )
        .sort(),
    ).toEqual(['Anna Hill, 2021-06-21, United States', 'Igor Markov, 2021-06-21, European Union, United Kingdom']);
  });
});
