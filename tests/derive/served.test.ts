import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is sanctioned, as an article of Friday, 22 March 2024 has it. */
const targets = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  return sanctions.map(({ entity }) => entities.find(({ id }) => id === entity)?.caption ?? '').sort();
};

describe('the one whom a target serves', () => {
  it('is not sanctioned with his chief of staff', () => {
    expect(
      targets(
        'On Friday Ruritania banned four Americans whom it links to torture from entering: Adam Kessler, the chief of staff of former Vice President Dirk Halloran; Paul Renn, a former legal adviser; and two former commanders, Glenn Mercer and Jed Harlan.',
      ),
    ).toEqual(['Adam Kessler', 'Glenn Mercer', 'Jed Harlan', 'Paul Renn']);
  });

  it('is not sanctioned with his aide, spokesman or ally', () => {
    for (const [post, master] of [
      ['an aide to', 'Ruritanian President'],
      ['a spokesman for', 'Prime Minister'],
      ['a close ally of', 'President'],
    ])
      expect(
        targets(
          `Britain on Friday sanctioned Viktor Orlov, ${post} ${master} Timor Lenkov; and Ivan Petrov, a banker.`,
        ),
      ).toEqual(['Ivan Petrov', 'Viktor Orlov']);
  });

  it('is nobody where the office is that of the one named', () => {
    expect(
      targets('Britain on Friday sanctioned the chief of staff of the army, General Timor Lenkov, and Viktor Orlov.'),
    ).toEqual(['Timor Lenkov', 'Viktor Orlov']);
  });
});

describe('who was left off a list', () => {
  it('is not sanctioned', () => {
    expect(
      targets(
        'Britain on Friday sanctioned Viktor Orlov and Ivan Petrov over the war. Left off were Timor Lenkov, the head of the Investigative Committee, and Anna Hill.',
      ),
    ).toEqual(['Ivan Petrov', 'Viktor Orlov']);
  });

  it('is sanctioned when another government is said to have done it', () => {
    expect(
      targets(
        'The EU on Friday imposed sanctions on Viktor Orlov and Ivan Petrov. Left out was Timor Lenkov, the most powerful man of the region, whom the United States blacklisted last July.',
      ),
    ).toContain('Timor Lenkov');
  });
});
