import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const LEAD =
  'WASHINGTON - The United States on Friday sanctioned Viktor Orlov, the head of the Ministry of Truth of Ruritania, over abuses.';

/** "Who, since when, by whom", of all but the news of Friday, 22 March 2024 itself. */
const told = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([
    { id: 'a', title: 'A', date: '2024-03-22', text: `${LEAD}\n\n${text}\n\n"We will go on," a spokesman said.\n` },
  ]);
  const caption = (id: string): string => entities.find((entity) => entity.id === id)?.caption ?? '';
  return sanctions
    .filter(({ startDate }) => startDate !== undefined)
    .map(({ entity, startDate, authority }) => `${caption(entity)}, ${startDate}, ${authority ?? 'unsaid'}`)
    .filter((one) => !one.startsWith('Viktor Orlov'))
    .sort();
};

describe('what has been so since a day', () => {
  it('has been so since then, and not since the news', () => {
    expect(told('Anton Belov, the head of the corps, has been sanctioned by Britain since October 2011.')).toEqual([
      'Anton Belov, 2011-10, United Kingdom',
    ]);
    expect(told('Anton Belov, sanctioned by Britain since 2018, is a rich man.')).toEqual([
      'Anton Belov, 2018, United Kingdom',
    ]);
  });
});

describe('a participle that opens a sentence', () => {
  it('has its own day and government', () => {
    expect(told('Sanctioned by Britain in 2018, Anton Belov is a rich man.')).toEqual([
      'Anton Belov, 2018, United Kingdom',
    ]);
    expect(told('Under British sanctions since 2018, Anton Belov is a rich man.')).toEqual([
      'Anton Belov, 2018, United Kingdom',
    ]);
  });
});

describe('an imperative before a name', () => {
  it('is no part of it', () => {
    expect(told('Compare Mikhail Volkov, whom Britain sanctioned on 26 January 2023.')).toEqual([
      'Mikhail Volkov, 2023-01-26, United Kingdom',
    ]);
  });
});

describe('who is named only for what a target does', () => {
  it('is not sanctioned', () => {
    expect(told('It sanctioned the police chief, whose officers detained 22-year-old Maria Amini.')).toEqual([]);
    expect(told('Canada sanctioned Petr Zimin, whose men beat the student Maria Amini, and Oleg Titov.')).toEqual([
      'Oleg Titov, 2024-03-22, Canada',
      'Petr Zimin, 2024-03-22, Canada',
    ]);
  });
});

describe('when the one who is sanctioned got a post', () => {
  it('is no day of the sanction', () => {
    expect(told('Also on the list is Joseph Musa, whom the rebels named governor in February.')).toEqual([
      'Joseph Musa, 2024-03-22, United States',
    ]);
  });
});

describe('"whom" behind an office', () => {
  it('is who holds it', () => {
    expect(
      told('It also froze a company of Anton Belov, the head of the Assembly, whom Britain sanctioned in 2018.'),
    ).toEqual(['Anton Belov, 2018, United Kingdom']);
    expect(
      told('It met Anton Belov, the head of the Constituent Assembly, who was sanctioned by Canada in May 2018.'),
    ).toEqual(['Anton Belov, 2018-05, Canada']);
  });

  it('is not whoever serves the one it stands behind', () => {
    expect(told('Anton Belov, the deputy of Petr Zimin, whom Britain sanctioned in May 2018, spoke.')).toEqual([]);
    expect(told('Anton Belov, the commander of the Night Guard, which Canada sanctioned in 2018, spoke.')).toEqual([]);
  });
});

describe('whoever tells of a sanction', () => {
  it('is none of those it hits', () => {
    for (const teller of [
      'press secretary Jane Hill has just told reporters',
      'Jane Hill, the foreign minister, has told parliament',
      'prosecutor Jane Hill later confirmed',
    ])
      expect(told(`Canada is imposing sanctions on Anton Belov and Petr Zimin, ${teller}.`)).toEqual([
        'Anton Belov, 2024-03-22, Canada',
        'Petr Zimin, 2024-03-22, Canada',
      ]);
  });

  it('may be one of them who has said something', () => {
    expect(
      told('Canada sanctioned Anton Belov, Petr Zimin, who denied it, and Jane Hill, who has said she is innocent.'),
    ).toContain('Jane Hill, 2024-03-22, Canada');
  });
});

describe('a designation that is taken back', () => {
  it('is no sanction', () => {
    for (const text of [
      'In July 2023 the United States revoked the designation of the Night Front as a terrorist organisation.',
      'In July 2023 the United States rescinded the listing of Anton Belov.',
      'In July 2023 Britain withdrew the designation of the Night Front, the group that Anton Belov led.',
      'The designation of Anton Belov was revoked in July 2023.',
    ])
      expect(told(text)).toEqual([]);
  });

  it('is not the one that is announced', () => {
    expect(told('In July 2023 Britain announced the designation of Anton Belov and the Night Front.')).toContain(
      'Anton Belov, 2023-07, United Kingdom',
    );
  });
});

describe('who acts in the words of the sentence before', () => {
  it('is the government that "it", or whoever is of it, stands for', () => {
    expect(told('China then acted. Its foreign ministry sanctioned Rita Simon in May 2023.')).toEqual([
      'Rita Simon, 2023-05, China',
    ]);
    expect(told('Canada was quicker. Its prime minister sanctioned Anton Belov in May 2023.')).toEqual([
      'Anton Belov, 2023-05, Canada',
    ]);
    expect(
      told('Beijing answered Brussels within hours: the lawmaker Rita Simon was among those it barred on Monday.'),
    ).toEqual(['Rita Simon, 2024-03-18, China']);
  });

  it('is that of "his government"', () => {
    expect(
      told("Canada's prime minister, Stephen Hill, said that his government too was sanctioning Rita Simon."),
    ).toEqual(['Rita Simon, 2024-03-22, Canada']);
  });

  it('is the first of those "they" stands for', () => {
    expect(
      told('Britain and Canada had shown less patience. They put Anton Belov under travel bans on Tuesday.'),
    ).toEqual(['Anton Belov, 2024-03-19, United Kingdom']);
  });
});

describe('a day right behind the names', () => {
  it('is that of the verb before them', () => {
    expect(told('Russia hit back. It barred Rita Simon and Petr Zimin in May 2023.')).toEqual([
      'Petr Zimin, 2023-05, Russia',
      'Rita Simon, 2023-05, Russia',
    ]);
  });

  it('is not that of what they are barred for', () => {
    const claims = told('Canada barred Rita Simon over a raid in May 2023.');
    expect(claims.filter((claim) => claim.startsWith('Rita Simon, 2023'))).toEqual([]);
  });
});

describe('a day told of somebody else', () => {
  it('is not that of those named besides them', () => {
    expect(
      told(
        'The Treasury announced it on Thursday. Besides Petr Zimin, who led the Guard from May 2015 to April 2020, the Treasury named its current chief, Anton Belov; and Oleg Titov, his deputy.',
      ),
    ).not.toContain('Anton Belov, 2020-04, US Treasury');
  });

  it('is not what "the same day" means', () => {
    expect(
      told(
        'Britain listed Rita Simon on Monday. Not on it is Petr Zimin, whose assets it had already frozen on 6 March. Canada sanctioned Oleg Titov the same day.',
      ).filter((one) => one.startsWith('Oleg')),
    ).toEqual(['Oleg Titov, 2024-03-18, Canada']);
  });
});

describe('two departments of one government', () => {
  it('act for it together', () => {
    expect(
      told('On March 7, the US Department of State and Department of the Treasury announced sanctions on Rita Simon.'),
    ).toEqual(['Rita Simon, 2024-03-07, US State Department']);
  });
});

describe('a day and its month', () => {
  it('are one event', () => {
    expect(told('Rita Simon was sanctioned last month. On February 13 the US Treasury sanctioned Rita Simon.')).toEqual(
      ['Rita Simon, 2024-02-13, US Treasury'],
    );
  });
});

describe('who acted where the text leaves it open', () => {
  const news = 'The United States announced it on Friday in a notice of three pages.';

  it('is the one government that is told to act in the article, not long ago', () => {
    expect(
      told(`${news}\n\nFive judges had been sanctioned on 5 December. They are Anton Belov and Rita Simon.`),
    ).toEqual(['Anton Belov, 2023-12-05, United States', 'Rita Simon, 2023-12-05, United States']);
  });

  it('stays open where another one acts as well', () => {
    expect(
      told(`Canada sanctioned Petr Zimin on 2 February.\n\n${news}\n\nAnton Belov was sanctioned in December 2023.`),
    ).toContain('Anton Belov, 2023-12, unsaid');
  });
});
