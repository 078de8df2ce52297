import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** 2024-03-22 was a Friday. Who is said to be sanctioned. */
function told(text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity }) => caption.get(entity) ?? '').sort();
}

describe('a body has its whole name', () => {
  it.each([
    'Office of the Prosecutor General',
    'Bureau of Special Operations No. 3',
    'Air Force Intelligence',
    'Military Intelligence',
  ])('%s', (name) => {
    expect(
      told(`Canada on Monday imposed sanctions on the ${name} and on Viktor Orlov, the interior minister.`),
    ).toEqual([name, 'Viktor Orlov'].sort());
  });
});

describe('whatever a person’s office is called, the person is sanctioned', () => {
  it.each(['Managing Director of the Port Authority', 'brigade commander', 'rebel commander', 'customs chief'])(
    '%s',
    (office) => {
      expect(
        told(`Two men, Viktor Orlov, ${office}, and Ivan Petrov, were sanctioned by the European Union on Tuesday.`),
      ).toEqual(['Ivan Petrov', 'Viktor Orlov']);
      expect(
        told(`Ivan Petrov and Viktor Orlov, ${office}, were sanctioned by the European Union on Tuesday.`),
      ).toEqual(['Ivan Petrov', 'Viktor Orlov']);
    },
  );
});

describe('a first name is one, whatever else the word means', () => {
  it.each(['Bill', 'Will', 'Can', 'Than', 'May', 'Mark', 'Grant', 'Christian', 'Israel', 'Jordan'])('%s', (name) => {
    expect(told(`Britain on Monday sanctioned Anna Petrova and ${name} Turner.`)).toEqual(
      ['Anna Petrova', `${name} Turner`].sort(),
    );
    expect(told(`${name} Turner and Anna Petrova were designated by Britain on Monday.`)).toEqual(
      ['Anna Petrova', `${name} Turner`].sort(),
    );
  });

  it('but a faith, a state, a question and a bill are none', () => {
    expect(told('Britain on Monday sanctioned Anna Petrova over attacks on Christian Palestinians.')).toEqual([
      'Anna Petrova',
    ]);
    expect(told('Will Britain sanction Anna Petrova and Ivan Sokolov?')).toEqual([]);
    expect(told('The Magnitsky Bill would have sanctioned Anna Petrova.')).toEqual([]);
  });
});
