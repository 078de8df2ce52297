import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** What an article of Thursday, 30 October 2025 says was imposed. */
function imposed(text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2025-10-30', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .filter(({ startDate, endDate }) => startDate !== undefined || endDate === undefined)
    .map(({ entity, startDate }) => `${caption.get(entity)} ${startDate ?? 'no day'}`)
    .sort();
}

describe('whom a sentence takes off a list', () => {
  it.each([
    'struck the former minister Ivan Petrov from its register of blocked persons, and along with him his son Boris Petrov, his daughter Anna Petrova and Volga Bank.',
    'struck from its list Ivan Petrov and Anna Petrova.',
    'removed Ivan Petrov from its list of blocked persons, together with his son Boris Petrov.',
    'deleted from the roll Ivan Petrov, Boris Petrov and Volga Bank.',
  ])('was not sanctioned that day: The Treasury on Wednesday %s', (rest) => {
    expect(imposed(`WASHINGTON - The Treasury on Wednesday ${rest}`)).toEqual([]);
  });

  it('was not sanctioned when the verb stands first and a row of names behind it', () => {
    expect(
      imposed(
        'WASHINGTON - The Treasury on Wednesday struck Ivan Petrov from its list. Also removed were his son, Boris Petrov; his daughter, Anna Petrova; and Volga Bank, a lender.',
      ),
    ).toEqual([]);
  });

  it('is not whom the same sentence goes on to sanction', () => {
    expect(
      imposed(
        'WASHINGTON - The Treasury on Wednesday struck Ivan Petrov from its list and sanctioned Pavel Sidorov, a banker.',
      ),
    ).toEqual(['Pavel Sidorov 2025-10-29']);
  });
});
