import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned, when and by whom, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .map(({ entity, startDate, authority }) => `${caption.get(entity)}, ${startDate}, ${authority ?? 'unsaid'}`)
    .sort();
};

describe('who acted long ago', () => {
  it('is whoever acts in the paragraph before, when nobody else has acted since', () => {
    const text =
      'VOLGOPOL — The US Treasury on Thursday imposed sanctions on Anna Hill, the interior minister of Ruritania.\n\nThe Treasury said she had ordered the arrests of protesters.\n\nElvira Sandar, the head of the police, was put on the list on May 3, 2019.';
    expect(claims(text)).toContain('Elvira Sandar, 2019-05-03, US Treasury');
  });

  it('is not said when another acts nearer', () => {
    const text =
      'VOLGOPOL — The US Treasury on Thursday imposed sanctions on Anna Hill, the interior minister of Ruritania.\n\nIn Brussels, the European Union had been discussing the case for months.\n\nElvira Sandar, the head of the police, was put on the list on May 3, 2019.';
    expect(claims(text).filter((claim) => claim.startsWith('Elvira Sandar'))).not.toContain(
      'Elvira Sandar, 2019-05-03, US Treasury',
    );
  });

  it('is whose list it is: "put on a Ruritanian sanctions list"', () => {
    const text =
      'LONDON — Britain on Thursday imposed sanctions on Viktor Orlov and Ivan Petrov, two bankers.\n\nThe two had already been placed on a Canadian sanctions list in November, along with Elvira Sandar, a former judge.';
    expect(claims(text)).toContain('Elvira Sandar, 2023-11, Canada');
  });
});
