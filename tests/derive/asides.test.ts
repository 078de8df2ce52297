import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** What is said of Peng Jiarui behind the news that Canada sanctioned another one on Monday, 27 July 2020. */
const said = (aside: string): string[] => {
  const text = `Canada on Monday sanctioned Sun Jinlong. ${aside}`;
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2020-07-31', text }]);
  return sanctions
    .filter(({ entity }) => entities.find(({ id }) => id === entity)?.caption === 'Peng Jiarui')
    .map(({ startDate, authority }) => `${startDate ?? 'no day'}, ${authority ?? 'unsaid'}`);
};

describe('what is told of another one behind the news', () => {
  it('was done by whoever the relative clause says', () => {
    const expected = ['2019-03, United Kingdom'];
    expect(said('He is close to Peng Jiarui, whom Britain had sanctioned in March 2019.')).toEqual(expected);
    expect(said('He is close to Peng Jiarui, whom Britain had sanctioned (in March 2019), and to the army.')).toEqual(
      expected,
    );
    expect(said('He is close to Peng Jiarui (whom Britain had sanctioned in March 2019), and to the army.')).toEqual(
      expected,
    );
  });

  it('is of no day of the news when its own is not told', () => {
    const expected = ['no day, United Kingdom'];
    expect(said('He is close to Peng Jiarui, whom Britain had sanctioned.')).toEqual(expected);
    expect(said('He is close to Peng Jiarui, whom Britain had sanctioned the year before.')).toEqual(expected);
  });

  it('is of the relative who is named behind it', () => {
    expect(said('His brother, whom Britain had sanctioned in March 2019, is Peng Jiarui.')).toEqual([
      '2019-03, United Kingdom',
    ]);
  });

  it('was not done by the government of the news when only a year long past is told', () => {
    expect(said('Peng Jiarui was sanctioned in 2018.')).toEqual(['2018, unsaid']);
    expect(said('Peng Jiarui was sanctioned by Japan in 2018.')).toEqual(['2018, Japan']);
  });
});
