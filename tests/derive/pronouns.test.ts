import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { told } from './behind-news-of-another';

/** Who was sanctioned and when, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort();
};

const NEWS = 'LONDON - Britain on Thursday sanctioned Viktor Orlov, the interior minister.';

describe('“him” behind who only says something', () => {
  it.each([
    'A State Department spokesman, Ned Price, welcomed it. Canada sanctioned him on 4 March 2020.',
    'The Foreign Secretary, Ned Price, said the minister had blood on his hands. Canada put him on its list on 4 March 2020.',
    '“He is a thug,” said Ned Price, a minister. Canada imposed a travel ban on him on 4 March 2020.',
    'Ned Price, a minister, called it overdue. Canada imposed a travel ban on him on 4 March 2020.',
  ])('is the one told of as sanctioned before: “%s”', (then) => {
    expect(claims(`${NEWS}\n\n${then}`)).toEqual(['Viktor Orlov, 2020-03-04', 'Viktor Orlov, 2024-03-21']);
  });

  it('is nobody when several have been told of', () => {
    const then = 'Ned Price, a minister, called it overdue. Canada imposed a travel ban on him on 4 March 2020.';
    expect(claims(`${NEWS} It also sanctioned Pavel Sidorov on Thursday.\n\n${then}`)).toEqual([
      'Pavel Sidorov, 2024-03-21',
      'Viktor Orlov, 2024-03-21',
    ]);
  });

  it('is who speaks, when that is whom the news is about', () => {
    const then = '“I do not care,” Orlov told reporters. Canada had put him on its list on 4 March 2020.';
    expect(claims(`${NEWS}\n\n${then}`)).toEqual(['Viktor Orlov, 2020-03-04', 'Viktor Orlov, 2024-03-21']);
  });
});

describe('“him” behind “the general”', () => {
  const then = 'Most had punished the general years ago. Canada imposed a travel ban on him on 16 July 2019.';

  it('is the one whom the text calls so', () => {
    const text = `LONDON - Britain on Thursday sanctioned General Viktor Orlov. It also sanctioned Anna Hill, a banker.\n\n${then}`;
    expect(claims(text)).toEqual(['Anna Hill, 2024-03-21', 'Viktor Orlov, 2019-07-16', 'Viktor Orlov, 2024-03-21']);
  });

  it('is nobody where two are called so', () => {
    const text = `LONDON - Britain on Thursday sanctioned General Viktor Orlov. It also sanctioned General Pavel Sidorov.\n\n${then}`;
    expect(claims(text)).toEqual(['Pavel Sidorov, 2024-03-21', 'Viktor Orlov, 2024-03-21']);
  });
});

describe('a bare surname in a family', () => {
  it('stays with its head, when the others are told of as a son and a daughter-in-law', () => {
    const text =
      'VILNIUS - The West turned on Viktor Orlov on Monday. Britain on Thursday sanctioned Igor Orlov, the middle son, and Eva Orlov, a daughter-in-law.\n\nOrlov was put on the Canadian list on 4 March 2020.';
    expect(claims(text)).toContain('Viktor Orlov, 2020-03-04');
    expect(claims(text)).not.toContain('Eva Orlov, 2020-03-04');
  });
});

describe('who says so between two clauses', () => {
  it('is no target of what both tell', () => {
    expect(
      told(
        'Ivan Petrov and Pavel Sidorov were hit on Thursday; both are suspected of theft, Foreign Minister Jane Mill said; their assets are frozen.',
      ).filter((claim) => claim.startsWith('Jane Mill')),
    ).toEqual([]);
  });
});

describe('what is told of "him"', () => {
  it('leaves what is told where the name stands', () => {
    expect(
      told('Viktor Orlov was sanctioned by Washington on August 5, 2020. Canada sanctioned him on July 22, 2021.'),
    ).toEqual(['Viktor Orlov, 2020-08-05, United States', 'Viktor Orlov, 2021-07-22, Canada']);
  });

  it('has no other day where the name stands in a sentence about something else', () => {
    expect(
      told('Viktor Orlov, a general, runs the camps. Canada sanctioned him and Pavel Sorin on 4 May 2021.'),
    ).toEqual(['Pavel Sorin, 2021-05-04, Canada', 'Viktor Orlov, 2021-05-04, Canada']);
  });
});
