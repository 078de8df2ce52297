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

describe('a list of which one verb tells', () => {
  const text =
    'MOSCOW - Foreign Ministry statement on personal sanctions against representatives of the British leadership\n\nIn response to unprecedented sanctions, the Russian "stop list", as of March 22 of this year, includes, on the basis of reciprocity, the following persons:\n\n1. President Joseph Orlov\n2. Secretary of State Anna Hill\n3. National Security Adviser Ivan Petrov\n4. Deputy National Security Adviser Pavel Stone\n5. Press Secretary Maria Karsten\n6. Karel Marko';

  it('is believed as a whole when half of it is', () => {
    expect(targets(text, 0.98)).toEqual([
      'Anna Hill',
      'Ivan Petrov',
      'Joseph Orlov',
      'Karel Marko',
      'Maria Karsten',
      'Pavel Stone',
    ]);
  });

  it('is not believed when nearly nobody of it is', () => {
    expect(targets(text, 0.9999)).toEqual([]);
  });
});
