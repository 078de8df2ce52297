import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned and when, and all that anybody is called, as an article of Friday, 22 March 2024 has it. */
function read(text: string): { claims: string[]; names: string[] } {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return {
    claims: sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort(),
    names: entities.flatMap((entity) => entity.names.map((name) => name.text)),
  };
}

const NEWS =
  "Britain today sanctioned Tamil Orlov, Ruvik Orlov and Viktor Orlov for looting the state's power company.\n\n";

describe('first names that share a surname', () => {
  it.each([
    'The United States sanctioned Tamil, Ruvik and Viktor Orlov on 10 October 2019.',
    'The United States sanctioned Tamil, Ruvik, and Viktor Orlov on 10 October 2019.',
  ])('are those whom the text names in full: “%s”', (told) => {
    const { claims } = read(NEWS + told);
    expect(claims).toEqual([
      'Ruvik Orlov, 2019-10-10',
      'Ruvik Orlov, 2024-03-22',
      'Tamil Orlov, 2019-10-10',
      'Tamil Orlov, 2024-03-22',
      'Viktor Orlov, 2019-10-10',
      'Viktor Orlov, 2024-03-22',
    ]);
  });

  it('are no names of theirs on other pages', () => {
    const { names } = read(`${NEWS}The United States sanctioned Tamil, Ruvik and Viktor Orlov on 10 October 2019.`);
    expect(names).toContain('Tamil Orlov');
    expect(names).not.toContain('Tamil');
    expect(names).not.toContain('Ruvik');
  });
});
