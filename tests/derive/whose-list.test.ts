import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const authorities = (text: string) =>
  deriveDataset([{ id: 'a', title: 'A', date: '2020-07-31', text }]).sanctions.map(
    ({ authority }) => authority ?? 'unsaid',
  );

describe('a list', () => {
  it('was made by those whose it is', () => {
    for (const [list, authority] of [
      ['the United Nations list', 'United Nations'],
      ['the UN sanctions list', 'United Nations'],
      ['the European Union’s blacklist', 'European Union'],
    ])
      expect(
        authorities(
          `Two generals, one from each side, were put on ${list} on Wednesday, diplomats said.\n\nThey are Gen. Peng Jiarui and Gen. Tom Osei.`,
        ),
      ).toEqual([authority, authority]);
  });

  it('called after a country is of those sanctioned over it', () => {
    expect(
      authorities('The UK has acted before. Peng Jiarui, a banker, was added to the Libya list on 29 July 2020.'),
    ).not.toContain('Libya');
  });
});

describe('sanctions called after a government', () => {
  const news = 'LONDON - Britain on Thursday sanctioned Anna Hill, a banker, over corruption.';

  it('are its own', () => {
    for (const told of [
      'Tom Osei has been under Canadian sanctions since Monday.',
      'Tom Osei faces Canadian sanctions imposed on Monday.',
      'Canadian sanctions were imposed on Tom Osei on Monday.',
    ])
      expect(authorities(`${news}\n\n${told}\n\n“We will go on,” a spokesman said.`).sort()).toEqual([
        'Canada',
        'United Kingdom',
      ]);
  });
});

describe('a committee of the Security Council', () => {
  it('acts for the United Nations where it has a number, too', () => {
    expect(
      authorities(
        'LONDON - Britain on Thursday sanctioned Anna Hill, a banker, over corruption.\n\nThe Security Council’s 1267 committee added Tom Osei to its list on Monday.',
      ).sort(),
    ).toEqual(['United Kingdom', 'United Nations']);
  });

  it('acts for the United Nations, not for the country it is concerned with', () => {
    expect(
      authorities('The Security Council Committee concerning Libya on Wednesday sanctioned Peng Jiarui and Tom Osei.'),
    ).toEqual(['United Nations', 'United Nations']);
  });
});

describe('a government that only something far behind names', () => {
  it('is not taken for the one that acts', () => {
    expect(
      authorities(
        'Peng Jiarui, a banker, and Tom Osei, a general, were sanctioned on Wednesday.\n\nThe two men own a mine. It lies in the north. Few have seen it. Its gold goes abroad by air. Nobody counts the bars.\n\nThe European Union listed the mine in May 2014.',
      ),
    ).not.toContain('European Union');
  });
});
