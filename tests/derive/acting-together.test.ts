import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is said to have sanctioned whom, behind Friday's news that the European Union sanctioned somebody else. */
function actors(sentences: string): string[] {
  const text = `BRUSSELS - The European Union on Friday sanctioned Anna Hill, a banker.\n\n${sentences}\n`;
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .filter(({ entity }) => caption.get(entity) !== 'Anna Hill')
    .map(({ entity, authority = 'nobody', inConjunctionWith = [] }) =>
      [caption.get(entity), authority, ...inConjunctionWith].join(', '),
    );
}

describe('governments that act together', () => {
  it.each([
    [
      'Britain and Canada did not wait. On Tuesday both sanctioned Boris Lekov, a judge.',
      ['Boris Lekov, United Kingdom, Canada'],
    ],
    [
      'Estonia, Latvia and Lithuania did not wait. On 2 March the three barred Boris Lekov, a judge.',
      ['Boris Lekov, Estonia, Latvia, Lithuania'],
    ],
    [
      'Australia and Japan had stood aside. On Monday the two governments blacklisted Boris Lekov, a judge.',
      ['Boris Lekov, Australia, Japan'],
    ],
  ])('are meant by a word for all of them in the next sentence: %s', (sentences, claims) => {
    expect(actors(sentences)).toEqual(claims);
  });

  it('are only those of the target’s own clause', () => {
    expect(
      actors(
        'Boris Lekov, a judge, was hit on Tuesday by Washington and London; Tom Osei was sanctioned by both the United States and Canada on Monday.',
      ).sort(),
    ).toEqual(['Boris Lekov, United States, United Kingdom', 'Tom Osei, United States, Canada']);
  });
});

describe('who acted', () => {
  it('is told by "by" behind those who were sanctioned, before their names', () => {
    expect(actors('The men sanctioned on Tuesday by Canada, Boris Lekov and Tom Osei, are judges.').sort()).toEqual([
      'Boris Lekov, Canada',
      'Tom Osei, Canada',
    ]);
  });

  it('may be called a side', () => {
    expect(
      actors(
        'On Thursday the US side, citing human rights, placed two officials, Boris Lekov and Tom Osei, under sanctions.',
      ),
    ).toEqual(['Boris Lekov, United States', 'Tom Osei, United States']);
  });
});

describe('who is named as a companion', () => {
  it.each([
    [
      'New Zealand joined Australia, Canada, the United Kingdom and Norway on Monday in imposing travel bans on Boris Lekov.',
      ['Boris Lekov, New Zealand, Australia, Canada, United Kingdom, Norway'],
    ],
    [
      'In a joint step with the United States, Canada on Monday sanctioned Boris Lekov.',
      ['Boris Lekov, Canada, United States'],
    ],
    ['Britain on Monday sanctioned Boris Lekov after talks with Canada and Norway.', ['Boris Lekov, United Kingdom']],
  ])('acts with the subject: %s', (sentences, claims) => {
    expect(actors(sentences)).toEqual(claims);
  });
});

describe('an order that names nobody who signed it', () => {
  it('is of the government at whose home it freezes assets', () => {
    expect(actors('The order signed on Monday freezes any American assets of Boris Lekov, a judge.')).toEqual([
      'Boris Lekov, United States',
    ]);
  });
});
