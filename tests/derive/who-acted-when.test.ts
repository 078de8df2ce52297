import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** 2024-03-22 was a Friday. Who is said to be sanctioned since when, and by whom. */
function told(text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text: `${text}\n` }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(
    ({ entity, startDate = 'no day', authority = 'nobody' }) => `${caption.get(entity)}, ${startDate}, ${authority}`,
  );
}

describe('“to be sanctioned”', () => {
  it('tells of one more to whom it was done', () => {
    for (const rank of ['first', 'latest', 'third'])
      expect(
        told(`Viktor Orlov became on Thursday the ${rank} minister to be sanctioned by Britain over the war.`),
      ).toEqual(['Viktor Orlov, 2024-03-21, United Kingdom']);
  });

  it.each([
    'Viktor Orlov would become the first minister to be sanctioned by Britain over the war.',
    'Viktor Orlov was not the first minister to be sanctioned by Britain over the war.',
    'Viktor Orlov is the minister most likely to be sanctioned by Britain over the war.',
    'Viktor Orlov asked for the first minister to be sanctioned by Britain over the war.',
  ])('but not in “%s”', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('a measure that is imposed by somebody', () => {
  it('is on whoever stands behind that', () => {
    for (const what of [
      'Sanctions have today been imposed by Britain',
      'A travel ban was imposed on Friday by Britain',
    ])
      expect(told(`${what} on Viktor Orlov, a general.`)).toEqual(['Viktor Orlov, 2024-03-22, United Kingdom']);
  });
});

describe('who adopts what another has imposed', () => {
  it.each([
    'Switzerland on Thursday adopted EU sanctions on Viktor Orlov, a general.',
    'Switzerland on Thursday adopted the European Union’s asset freeze against Viktor Orlov, a general.',
  ])('is who acted on that day: “%s”', (sentence) => {
    expect(told(sentence)).toEqual(['Viktor Orlov, 2024-03-21, Switzerland']);
  });

  it('is not who only adopted an act of its own', () => {
    expect(told('The EU on Thursday adopted sanctions on Viktor Orlov, a Swiss banker.')).toEqual([
      'Viktor Orlov, 2024-03-21, European Union',
    ]);
  });
});

describe('the Treasury', () => {
  it('is Britain’s in a text that names Britain and no word of the United States', () => {
    const named = 'Viktor Orlov, a general, was sanctioned on Thursday, according to a notice by the Treasury.';
    expect(told(`LONDON - Britain has acted against the general. ${named}`)).toEqual([
      'Viktor Orlov, 2024-03-21, UK Treasury',
    ]);
    expect(told(`The Treasury on Thursday sanctioned Viktor Orlov, a British banker.`)).toEqual([
      'Viktor Orlov, 2024-03-21, US Treasury',
    ]);
    expect(told(`The Treasury on Thursday sanctioned Viktor Orlov, a general.`)).toEqual([
      'Viktor Orlov, 2024-03-21, US Treasury',
    ]);
    expect(
      told(`The Treasury on Thursday sanctioned Viktor Orlov, a general. Britain and the US spoke of it before.`),
    ).toEqual(['Viktor Orlov, 2024-03-21, US Treasury']);
  });
});
