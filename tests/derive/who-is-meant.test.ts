import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned and when, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort();
};

describe('a bare surname', () => {
  it('stays with the one named before, when a relative of that one is named in full', () => {
    const text =
      "The United States has blacklisted companies of the family of Viktor Orlov, the president of Volgia. The network is controlled by the president's son, Igor Orlov. The US Treasury first sanctioned Orlov in January 2017, when he had defied a court.";
    expect(claims(text)).toEqual(['Viktor Orlov, 2017-01']);
  });
});

describe('the beginning of a longer name', () => {
  const text =
    'The United States on Thursday sanctioned Pavel Marko Orlov, a general. On Sept 6, 2017, Britain blacklisted Pavel Marko together with the minister of information, Anna Hill.';

  it('is that of the same person, where the text has named nobody else so', () => {
    expect(claims(text)).toEqual([
      'Anna Hill, 2017-09-06',
      'Pavel Marko Orlov, 2017-09-06',
      'Pavel Marko Orlov, 2024-03-21',
    ]);
  });

  it('is only possibly that person on other pages', () => {
    const { entities } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
    const names = entities.flatMap((entity) => entity.names.filter((name) => name.text === 'Pavel Marko'));
    expect(names.map(({ kind }) => kind)).toEqual(['weakAlias']);
  });

  it('is nobody of two who are called so', () => {
    expect(claims(`${text} His rival Pavel Marko Tebin fled.`)).toContain('Pavel Marko, 2017-09-06');
  });
});

describe('the day an agency writes', () => {
  it('is no second day of what the text tells to have happened the day before', () => {
    const text =
      'KYIV, March 22 (Wire) - Ukraine has imposed sanctions on Viktor Orlov, one of the leaders of the largest opposition party, deepening a confrontation with the president.\n\nThe decision was taken by the National Security and Defence Council on Thursday and put into force by a decree that the president signed the same evening. It freezes for three years the assets of Orlov, a member of parliament, and of his wife, the television presenter Anna Hill.';
    expect(claims(text)).toEqual(['Anna Hill, 2024-03-21', 'Viktor Orlov, 2024-03-21']);
  });
});

describe('a name by which somebody is known', () => {
  it('is the same person where it stands alone', () => {
    const text =
      'The United States on Thursday imposed sanctions on the rebel leader, Mohamed Orlov, widely known as Karsho. Karsho and his family are barred from travelling to the US.';
    expect(claims(text)).toEqual(['Mohamed Orlov, 2024-03-21']);
  });

  it('is no name of a group that the person only leads', () => {
    const text =
      'The United States on Thursday imposed sanctions on Mohamed Orlov, the head of an armed group known as Karsho.';
    expect(claims(text)).toEqual(['Mohamed Orlov, 2024-03-21']);
  });
});

describe('"he"', () => {
  const news = 'Ukraine has imposed sanctions on Viktor Orlov, a member of parliament.\n\n';

  it('is not whom a sentence begins with, when the next one speaks of "the politician"', () => {
    const text = `${news}Timor Lenkov is godfather to Orlov's daughter. The politician has often acted as a go-between. The United States put him under sanctions in March 2014.`;
    expect(claims(text).filter((claim) => claim.startsWith('Timor Lenkov'))).toEqual([]);
  });

  it('is not who was named beside a "him"', () => {
    const text = `${news}The council sanctioned him in February, together with his colleague, the television presenter Pavel Marchuk. He has also been on the U.S. list since March 2014.`;
    expect(claims(text)).not.toContain('Pavel Marchuk, 2014-03');
  });

  it('is not the spokesman of somebody else', () => {
    const text = `${news}Kremlin spokesman Timor Lenkov spoke of deep concern.\n\nThe United States, whose embassy endorsed the move, put him on its own list in March 2014.`;
    expect(claims(text)).not.toContain('Timor Lenkov, 2014-03');
  });
});

describe('a word that is a nickname and a surname', () => {
  it('is the surname of whom the text names in full', () => {
    const text =
      'Ivan Petrov, widely known as Karsho, spoke with Viktor Karsho, the mayor. Britain sanctioned Karsho on Thursday.';
    expect(claims(text)).toEqual(['Viktor Karsho, 2024-03-21']);
  });
});
