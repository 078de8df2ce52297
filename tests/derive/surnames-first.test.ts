import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

describe('a list that gives the family names first', () => {
  const text =
    'Bern, 28.03.2018 - The Federal Council today decided on measures against Ruritania.\n\nThe following persons are subject to the asset freeze and may not enter Switzerland:\n\nOrlov Torres, Pedro Luis – Minister for Interior\nGonzález Hill, Gustavo – Head of the Intelligence Service\nStone Ramírez, María – President of the Council\n\nThe United States took action against Orlov Torres on 18 May 2017.';

  it('names one person a line, as everybody else writes them', () => {
    const { entities } = deriveDataset([{ id: 'a', title: 'a', date: '2018-03-28', text }]);
    const people = entities.filter(({ schema }) => schema === 'Person').map(({ caption }) => caption);
    expect(people.sort()).toEqual(['Gustavo González Hill', 'María Stone Ramírez', 'Pedro Luis Orlov Torres']);
  });

  it('leaves the family names of two brothers to neither of them', () => {
    const { entities, sanctions } = deriveDataset([
      {
        id: 'a',
        title: 'a',
        date: '2018-03-28',
        text: 'Bern, 28.03.2018 - The Federal Council today decided on measures against Ruritania.\n\nThe following persons are subject to the asset freeze:\n\nOrlov Torres, Pedro – minister\nOrlov Torres, Carlos – judge\nStone Ramírez, María – mayor\n\nThe United States sanctioned Orlov Torres on 18 May 2017.',
      },
    ]);
    const brothers = entities.filter(({ caption }) => /^(?:Pedro|Carlos) /.test(caption)).map(({ id }) => id);
    expect(brothers).toHaveLength(2);
    const older = sanctions.filter(({ startDate }) => startDate === '2017-05-18');
    expect(older.filter(({ entity }) => brothers.includes(entity))).toEqual([]);
  });

  it('is no row of names and offices', () => {
    const { entities } = deriveDataset([
      {
        id: 'a',
        title: 'a',
        date: '2018-03-28',
        text: 'Canada today sanctioned three people:\n\nViktor Orlov, Minister of Justice\nAnna Hill, Viktor Stone (brothers)\nIvan Petrov, Judge',
      },
    ]);
    expect(entities.map(({ caption }) => caption)).toContain('Anna Hill');
  });
});
