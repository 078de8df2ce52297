import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned and when, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort();
};

const NEWS =
  'Today, the Office of Foreign Assets Control (OFAC) designated two members of the Volgian parliament, Amin Orlov and Anna Hill, for acting on behalf of the Corps.\n\n';

describe('a day that an aside tells of somebody else', () => {
  it.each([
    'Orlov maintains close ties to Corps financier Adham Petrov, who was designated as a Specially Designated Global Terrorist on June 10, 2015.',
    'Orlov works with Corps financier Adham Petrov, who was sanctioned on June 10, 2015.',
    'Orlov shares an office with Corps financier Adham Petrov, whom OFAC designated on June 10, 2015.',
  ])('is no day of whom the sentence is about: “%s”', (aside) => {
    const found = claims(
      `${NEWS}AMIN ORLOV\n\nAmin Orlov is a member of parliament for Volgia. He has threatened bank officials after a bank froze the accounts of a Corps member. ${aside}`,
    );
    expect(found).toContain('Amin Orlov, 2024-03-22');
    expect(found).not.toContain('Amin Orlov, 2015-06-10');
    expect(found).toContain('Adham Petrov, 2015-06-10');
  });

  it('is a day of the one whose offices stand before the aside', () => {
    expect(
      claims(
        `${NEWS}Their designation follows that of Adham Petrov, deputy head of the Special Tasks Department, whom Washington sanctioned on June 10, 2015.`,
      ),
    ).toContain('Adham Petrov, 2015-06-10');
  });
});
