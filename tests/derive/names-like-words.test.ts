import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** 2024-03-22 was a Friday. Who is said to be sanctioned. */
function told(text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity }) => caption.get(entity) ?? '').sort();
}

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
