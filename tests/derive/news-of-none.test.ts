import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned and when, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort();
};

describe('news of a bill', () => {
  it('sanctions neither those it names nor those who wrote it', () => {
    const text =
      'WASHINGTON — Three senators introduced a bill on Thursday that would impose sanctions on President Viktor Orlov and senior members of his government.\n\nThe Act was drafted by Sens. James Mill of Maryland and Jane Hill of Virginia. If it became law, the president would have to freeze the assets of Orlov and deny him visas. Security Minister Ivan Petrov and Pavel Sidorov, the director of prisons, are named too.';
    expect(claims(text)).toEqual([]);
  });
});

describe('news of a forged letter', () => {
  it('sanctions nobody the letter names', () => {
    const text =
      'A minister has dismissed as a crude forgery a letter which claims that the United States has sanctioned him.\n\nThe document, dated 8 March, says that Viktor Orlov has been banned from travel to America and that his assets have been frozen. It makes the same claim about Anna Hill, a commissioner.\n\nThe U.S. Embassy denied the story on Thursday.';
    expect(claims(text)).toEqual([]);
  });
});

describe('news of who spreads forgeries', () => {
  it.each([
    'Britain on Thursday sanctioned Ilya Markov, who it said had spread fake videos and forged documents that claimed to come from ministries.',
    'Britain on Thursday sanctioned the people behind a fake list, among them Ilya Markov, who says he is innocent.',
    'Britain on Thursday sanctioned Ilya Markov. A forged letter which says that Canada sanctioned Anna Hill on Monday is going round.',
  ])('tells of a sanction all the same: “%s”', (text) => {
    expect(claims(text)).toEqual(['Ilya Markov, 2024-03-21']);
  });
});

describe('a day of something else in the same sentence', () => {
  it('is no day of a sanction: of a death, of the agency’s own text', () => {
    expect(
      claims(
        'Viktor Orlov, whose death in an air crash on 3 March was confirmed on Sunday, was under American sanctions.',
      ),
    ).not.toContain('Viktor Orlov, 2024-03-03');
    expect(
      claims(
        'TEHRAN, March 21 (staff and agencies) - Iran has imposed sanctions on the National Cyber Security Centre, its foreign ministry announced Wednesday, accusing it of inciting riots.',
      ),
    ).toEqual(['National Cyber Security Centre, 2024-03-20']);
  });

  it('leaves none, when a week’s Tuesday is told on a Sunday, which may end that week or begin the next', () => {
    const { sanctions } = deriveDataset([
      {
        id: 'a',
        title: 'A',
        date: '2018-09-30',
        text: 'The United States put Anna Flores on its list on Tuesday of last week.',
      },
    ]);
    expect(sanctions.map(({ startDate }) => startDate)).toEqual([undefined]);
  });
});

describe('beside a sanction', () => {
  it.each([
    'Volga United, sanctioned by UEFA on 6 March with one match behind closed doors, has appealed.',
    'Police used force against a crowd, where 15-year-old Kyaw Htet Aung was among the dead.',
    'Igor Markov was blamed too; it was Anna Hill, Markov’s superior, who had already been under American sanctions since 16 February.',
  ])('a club, a victim or whose superior it is are no targets: “%s”', (then) => {
    const told = claims(`Britain on Thursday sanctioned Viktor Orlov, a minister.\n\n${then}`);
    expect(told.filter((claim) => /^(?:Volga|Kyaw|Igor)/.test(claim))).toEqual([]);
  });

  it('the adjective of a measure is nobody’s first name', () => {
    const text =
      'Britain on Thursday sanctioned General Viktor Orlov. Fresh American sanctions hit the general on February 11 this year.';
    expect(claims(text).join()).not.toContain('Fresh American');
  });
});
