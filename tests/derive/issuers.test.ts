import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { told } from './behind-news-of-another';

const actors = (text: string): string[] =>
  deriveDataset([{ id: 'a', title: 'A', date: '2021-05-19', text }]).sanctions.map(
    ({ authority }) => authority ?? 'unsaid',
  );

describe('who says "I" in a statement', () => {
  it('is the office that signs it', () => {
    expect(
      actors(
        'Public Designation of a Former Judge of Ruritania\n\nPress Statement\n\nJane Hill, Secretary of State\n\nMay 19, 2021\n\nToday, I am announcing the public designation of Boris Lekov, a former judge of Ruritania, due to his involvement in significant corruption.\n\nIn addition, I am publicly designating his son, Viktor Lekov.',
      ),
    ).toEqual(['United States', 'United States']);
  });

  it('is not the government that most offices of that name are of, where another’s is named', () => {
    expect(
      actors(
        'Statement\n\nJane Hill, Philippine Secretary of State\n\nMay 19, 2021\n\nToday, I am announcing the public designation of Boris Lekov, a former judge of Ruritania, due to his involvement in significant corruption.',
      ),
    ).not.toContain('United States');
  });
});

describe('a president without a country', () => {
  it('heads the government that the sentence before tells of', () => {
    expect(
      told(
        'Kyiv had been quicker. President Ivan Petrenko signed a decree on March 5 that imposed sanctions on Boris Lekov and Tom Osei.',
      ).filter((claim) => !claim.endsWith('Ukraine')),
    ).toEqual([]);
  });
});
