import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

function sanctioned(text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.caption ?? id;
  return sanctions.map(({ entity, startDate, authority }) => `${nameOf(entity)} ${startDate} ${authority}`).sort();
}

describe('a list that an authority sets out below what it decided', () => {
  it('has the day and the authority of the decision, one name a line, under its headings', () => {
    const text = `On 20 March 2024 the European Union designated the persons and entities listed below under its sanctions.

Persons:

1. Ivan Orlov (born 1970)
2. Petr Sokolov, judge

Entities:

Volga Arms Factory (VAF)`;
    expect(sanctioned(text)).toEqual([
      'Ivan Orlov 2024-03-20 European Union',
      'Petr Sokolov 2024-03-20 European Union',
      'Volga Arms Factory 2024-03-20 European Union',
    ]);
  });

  const added = `On 20 March 2024, the Security Council Committee approved the addition of the entries specified below to its list of individuals subject to the assets freeze.`;

  it('may name each in a field of its own, the other fields being no names', () => {
    const text = `${added}

QDi.431
Name: Ivan Orlov
Title: Colonel
Other information: worked with Petr Sokolov.

QDi.432
Name: Anna Hill
Other information: was not involved in the government.`;
    expect(sanctioned(text)).toEqual(['Anna Hill 2024-03-20 United Nations', 'Ivan Orlov 2024-03-20 United Nations']);
  });

  it('makes one of a name of one word, however often the text names it', () => {
    const text = `${added}

Entity

Volgashaab (also known as the Movement).

The United States designated Volgashaab in February 2008.`;
    const claims = sanctioned(text);
    expect(claims).toContain('Volgashaab 2024-03-20 United Nations');
    expect(claims.filter((claim) => claim.includes('2024-03-20'))).toHaveLength(1);
  });

  it('ends where the text goes on to other matters, and where entries are taken off', () => {
    const contact = `${added}

Individuals

Ivan Orlov, minister of defence

Notes to editors

Petr Sokolov, a spokesman, can be reached by phone.`;
    expect(sanctioned(contact)).toEqual(['Ivan Orlov 2024-03-20 United Nations']);
    const removed = `${added}

Name: Ivan Orlov

The Committee also removed the entry specified below from its list.

Name: Petr Sokolov`;
    expect(sanctioned(removed)).toEqual(['Ivan Orlov 2024-03-20 United Nations']);
  });

  it('has for each entry the day on which it says it was listed', () => {
    const text = `Committee Adds Three Entries to Its Sanctions List

${added.replace('the assets freeze', 'the measures imposed by paragraph 9')}

CDi.045 Name: Ivan Orlov. Title: Colonel. Listed on: 25 Oct. 2023 (amended on 20 Mar. 2024).

CDi.046 Name: Petr Sokolov. Title: General. Born: 3 May 1970. Listed on: 20 Mar. 2024.

CDi.047 Name: Anna Hill. Title: Major.`;
    expect(sanctioned(text)).toEqual([
      'Anna Hill 2024-03-20 United Nations',
      'Ivan Orlov 2023-10-25 United Nations',
      'Petr Sokolov 2024-03-20 United Nations',
    ]);
  });

  it('is none when entries are only amended or proposed', () => {
    for (const what of ['enacted the amendments specified below to', 'considered the draft of', 'may decide to add to'])
      expect(
        sanctioned(`On 20 March 2024, the Security Council Committee ${what} the entries on its sanctions list.

Name: Ivan Orlov
Title: Colonel`),
      ).toEqual([]);
  });
});
