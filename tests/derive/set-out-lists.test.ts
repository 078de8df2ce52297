import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Of an article of Friday, 22 March 2024: who is sanctioned since when, and by whom. */
function claims(text: string, date = '2024-03-22'): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date, text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .map(({ entity, startDate, authority }) => `${caption.get(entity)}, ${startDate ?? 'no day'}, ${authority}`)
    .sort();
}

const named = (text: string): string[] => claims(text).map((claim) => claim.split(',')[0] ?? '');

describe('a list set out below a colon, an item a paragraph', () => {
  it('is of those whom the news counts, whatever each item goes on to tell', () => {
    const text = `Brussels - The Council of the European Union today decided on a travel ban and an asset freeze against three persons who undermine democracy in Ruritania.

The three are:

Viktor Orlov, alias "Bear", head of the police, responsible for orders of 3 May 2020 which led to violence;

Petr Sokolov, who passed on instructions on 4 and 5 May 2020 in the capital;

Ivan Marek, sergeant, Ruritanian Army

The Council is concerned at the violence.`;
    expect(claims(text)).toEqual([
      'Ivan Marek, 2024-03-22, European Union',
      'Petr Sokolov, 2024-03-22, European Union',
      'Viktor Orlov, 2024-03-22, European Union',
    ]);
  });

  it('goes on below headings, countries, and lines that say who somebody is', () => {
    const text = `New Zealand has today imposed travel bans on five people.

The people sanctioned are as follows:

BELARUS

Viktor Orlov
Head of the Security Service

Petr Sokolov (born 12 May 1960)
Born in 1960. Judge

Part 2 – Members of the armed forces

1) Ivan Marek – commander
2) Karel Novak, First Deputy Chief of the General Staff of the Armed Forces
3) Jan Dvorak`;
    expect(named(text)).toEqual(
      expect.arrayContaining(['Ivan Marek', 'Jan Dvorak', 'Karel Novak', 'Petr Sokolov', 'Viktor Orlov']),
    );
  });

  it('ends where a paragraph tells what somebody said', () => {
    const text = `The UK has today sanctioned two judges.

They are:

Viktor Orlov, Supreme Court

Petr Sokolov, District Court

Peter Stone, the foreign minister, said the two had jailed critics.`;
    expect(named(text)).toEqual(['Petr Sokolov', 'Viktor Orlov']);
  });

  it('has the day that stands above it, and each of its items the same', () => {
    const text = `Canada announced sanctions over the war. The following were added to the list on 22 March 2024:

1) Viktor Orlov, judge
2) Petr Sokolov, judge since 3 May 2020
3) Ivan Marek, general`;
    expect(claims(text, '2024-03-24')).toEqual([
      'Ivan Marek, 2024-03-22, Canada',
      'Petr Sokolov, 2024-03-22, Canada',
      'Viktor Orlov, 2024-03-22, Canada',
    ]);
  });

  it('parts lines that begin with a name, however long they are', () => {
    const text = `The UK has today sanctioned three officials.

They are:

Viktor Orlov, head of the Presidential Domestic Policy Directorate
Petr Sokolov, First Deputy Chief of Staff of the Presidential Office
Ivan Marek, Deputy Minister of Defence`;
    expect(named(text)).toEqual(['Ivan Marek', 'Petr Sokolov', 'Viktor Orlov']);
  });

  it('may write the family names first and in capitals', () => {
    const comma = `Switzerland today sanctioned three people over the war.

Those listed are:

ORLOV, Viktor; minister of defence

SOKOLOV, Petr; judge

MAREK, Ivan Karel; general`;
    expect(named(comma)).toHaveLength(3);
    expect(claims(comma).join('; ')).toContain('Petr SOKOLOV');
    const plain = `Japan today froze the assets of two persons. The persons are:

ORLOV Viktor Petrovich, President of the Republic of Ruritania

SOKOLOV Petr Ivanovich, Minister of Defence`;
    expect(named(plain)).toEqual(['ORLOV Viktor Petrovich', 'SOKOLOV Petr Ivanovich']);
  });
});

describe('a list set out below a colon that is of others', () => {
  const items = `\n\nViktor Orlov, a judge\n\nPetr Sokolov, a teacher\n\nIvan Marek, a poet`;
  const news = 'The UK today sanctioned Anna Hill, a banker.';

  it.each([
    'Ministers discussed the decision. Those present were:',
    'The victims are:',
    'The following remain on the list:',
    'Three activists were arrested in Ruritania last week. They are:',
    'Three activists were arrested in Ruritania last week, the BBC said. The three are:',
    'The new members of the cabinet are:',
    'The government thanked its partners. They are:',
  ])('sanctions nobody: %s', (intro) => {
    expect(named(`${news}\n\n${intro}${items}`)).toEqual(['Anna Hill']);
  });

  it.each([
    'The UK may sanction three officials, a minister said today. The three are:',
    'The group today called for sanctions on the following officials:',
    'The following deletions have been made from the list of the UK today:',
    'The following are no longer subject to sanctions of the United Kingdom from today:',
  ])('nor does it where that is only wished, or over: %s', (intro) => {
    expect(claims(`${intro}${items}`).filter((claim) => claim.includes('2024'))).toEqual([]);
  });
});
