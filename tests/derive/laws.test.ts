import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const sanctioned = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2020-07-31', text }]);
  return sanctions.map(
    ({ entity, authority }) => `${entities.find(({ id }) => id === entity)?.caption}, ${authority ?? 'unsaid'}`,
  );
};

describe('the name of a law', () => {
  it.each([
    'The Hong Kong Sanctions Act names Peng Jiarui and Sun Jinlong. The law was passed on Monday.',
    'The Burma Sanctions Regulations list Peng Jiarui as an officer. They were printed on Monday.',
    'The Cyprus Sanctions and Money Laundering Act names Peng Jiarui. It was passed on Monday.',
    'The Cyprus Designation Act lists Peng Jiarui. It was passed on Monday.',
    'The Belarus Sanctions (Amendment) Order names Peng Jiarui. It was laid on Monday.',
  ])('sanctions nobody: %s', (text) => {
    expect(sanctioned(text)).toEqual([]);
  });

  it('is no country that acts', () => {
    expect(sanctioned('Under the Canada Sanctions Act, Japan on Monday sanctioned Peng Jiarui.')).toEqual([
      'Peng Jiarui, Japan',
    ]);
  });
});
