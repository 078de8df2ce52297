import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned and when, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort();
};

const LEAD =
  "VOLGRAD - President Pavel Orlov's government said on Thursday it had been vindicated by the end of sanctions on Volgia.";
const NAMED =
  'Those named are Vice President Ivan Petrov; and the businessman Karel Marko together with his wife, Sandra Stone.';

describe('the day of news that names none itself', () => {
  it('is the one told of right before in the same paragraph, not the one on which the lead has somebody speak', () => {
    const told =
      'President Joe Hill on Wednesday signed an order that ended the old programme. In its stead, the US Treasury designated three people for corruption.';
    expect(claims([LEAD, told, NAMED].join('\n\n'))).toEqual([
      'Ivan Petrov, 2024-03-20',
      'Karel Marko, 2024-03-20',
      'Sandra Stone, 2024-03-20',
    ]);
  });

  it('is the one of the lead where the paragraph tells of none', () => {
    const lead = 'WASHINGTON - The United States on Thursday imposed sanctions on three people in Volgia.';
    const told = 'They are accused of corruption. The US Treasury designated them for looting the treasury.';
    expect(claims([lead, told, NAMED].join('\n\n'))).toEqual([
      'Ivan Petrov, 2024-03-21',
      'Karel Marko, 2024-03-21',
      'Sandra Stone, 2024-03-21',
    ]);
  });
});
