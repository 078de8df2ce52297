import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** "Name day", or "Name authority", of all that is sanctioned, by an article of Friday, 22 March 2024 that goes on with `text` behind its news. */
const claims = (text: string, what: 'startDate' | 'authority' = 'startDate'): string[] => {
  const article = `WASHINGTON - The United States on Friday sanctioned Viktor Orlov, the defence minister of Ruritania, and Ivan Petrov, the chief of its police.\n\n${text}\n\nThe government in Strelsau rejected the sanctions.`;
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text: article }]);
  return sanctions
    .map((sanction) => `${entities.find(({ id }) => id === sanction.entity)?.caption} ${sanction[what]}`)
    .filter((claim) => !/Orlov|Petrov/.test(claim));
};

describe('what was so before the news', () => {
  it('is not of the day of the news when those meant are named in the sentence behind', () => {
    for (const before of [
      'Six generals have been on the UN list since 1 July 2015.',
      'Six generals have been under UN sanctions since 1 July 2015.',
      'Three generals are already on the EU list.',
    ])
      expect(claims(`${before} They are Timor Lenkov, Adam Kessler and Paul Renn.`).join()).not.toContain('2024');
  });

  it('is not of the day of the news when it is said to be so already', () => {
    for (const already of [
      'Timor Lenkov is already on the EU list.',
      'Timor Lenkov and Adam Kessler are already under EU sanctions.',
      'Timor Lenkov remains under British sanctions.',
      'Timor Lenkov is still on the list.',
      'Timor Lenkov has long been blacklisted by Canada.',
      'Among those previously sanctioned are Timor Lenkov and Adam Kessler.',
      'Timor Lenkov was sanctioned four years ago.',
      'Earlier sanctions hit Timor Lenkov and Adam Kessler.',
      'The list resembles the one on which Britain had put Timor Lenkov.',
    ])
      expect(claims(already).join()).not.toContain('2024');
  });

  it('is not said to be whose the news is, where the sentence leaves that open', () => {
    for (const open of [
      'Timor Lenkov is still on the list.',
      'Among those previously sanctioned are Timor Lenkov and Adam Kessler.',
    ])
      expect(claims(open, 'authority').join()).not.toContain('United States');
  });

  it('leaves the news of somebody whose parent it was to its day', () => {
    expect(
      claims(
        'The measures set out today will also freeze the assets of:\n\nStrelsau Bank, which pays the army\nRed Rock Mining, whose parent is already sanctioned and which is tied to the army',
      ).filter((claim) => claim.includes('Red Rock')),
    ).toEqual(['Red Rock Mining 2024-03-22']);
  });

  it('is of the day of the news where those told of right before were sanctioned that day', () => {
    expect(
      claims('They also designated three companies. They are Grinex LLC, Volga Trading and Strelsau Holdings.'),
    ).toHaveLength(3);
  });
});
