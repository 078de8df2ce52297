import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

const both = (date: string, government: string): string[] => [
  `Ivan Petrov, ${date}, ${government}`,
  `Pavel Stone, ${date}, ${government}`,
];

describe('the same ones, some way on', () => {
  it('are those of the one list of as many names', () => {
    const text =
      'On Monday Canada sanctioned four officials: Ivan Petrov, Pavel Stone, Peter Cole and Adam Reed.\n\nThe government called it unfair.\n\nJapan blacklisted the same four in May 2022.';
    expect(told(text).filter((claim) => claim.includes('2022'))).toEqual([
      'Adam Reed, 2022-05, Japan',
      'Ivan Petrov, 2022-05, Japan',
      'Pavel Stone, 2022-05, Japan',
      'Peter Cole, 2022-05, Japan',
    ]);
  });

  it('are nobody where two lists have as many names', () => {
    const text =
      'On Monday Canada sanctioned Ivan Petrov, Pavel Stone and Peter Cole.\n\nThe ministers Adam Reed, Oleg Marsh and Emil Brook called it unfair.\n\nJapan blacklisted the same three in May 2022.';
    expect(told(text).filter((claim) => /Reed|Marsh|Brook/.test(claim))).toEqual([]);
  });

  it('are also those named along with “both”', () => {
    const text =
      'On Monday Canada put Ivan Petrov and Pavel Stone on its blacklist. Petrov and Stone are no strangers to such lists. Japan sanctioned both on 6 September 2023, along with Peter Cole, and the European Union added the same three in February of this year.';
    expect(told(text)).toEqual(
      [
        ...both('2024-03-18', 'Canada'),
        ...both('2023-09-06', 'Japan'),
        ...both('2024-02', 'European Union'),
        'Peter Cole, 2023-09-06, Japan',
        'Peter Cole, 2024-02, European Union',
      ].sort(),
    );
  });
});

describe('lists that stand otherwise', () => {
  it.each([
    [
      'behind as many who are barred and a colon',
      'On Monday Canada barred two Americans: Ivan Petrov, the Speaker of the House; and senator Pavel Stone.',
      both('2024-03-18', 'Canada'),
    ],
    [
      'behind “to Schedule 1”',
      'On Monday Canada amended its rules, adding the actor Ivan Petrov and the general Pavel Stone to Schedule 1 of the Regulations.',
      both('2024-03-18', 'Canada'),
    ],
    [
      'before a year counted from the day before',
      'Canada has sanctioned others as well. Two businessmen, Ivan Petrov and Pavel Stone, were listed by the European Union in December 2021, and by Japan exactly a year later.',
      [...both('2021-12', 'European Union'), ...both('2022-12', 'Japan')].sort(),
    ],
    [
      'of firms in other languages',
      'On Monday China sanctioned UAB Urbo Bankas and Nove Internal EOOD.',
      ['Nove Internal EOOD, 2024-03-18, China', 'UAB Urbo Bankas, 2024-03-18, China'],
    ],
  ])('are read: %s', (_, text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('sanctions told in words of other things', () => {
  const news = 'On Monday Canada sanctioned five people. ';

  it('have the day behind “the same step against all three”, and whoever took it', () => {
    const text = `${news}Three of them complete the list: Ivan Petrov, a minister; Pavel Stone, his deputy; and Peter Cole, a judge. The European Union took the same step against all three on September 6.`;
    expect(told(text)).toEqual(
      [
        ...both('2024-03-18', 'Canada'),
        ...both('2023-09-06', 'European Union'),
        'Peter Cole, 2024-03-18, Canada',
        'Peter Cole, 2023-09-06, European Union',
      ].sort(),
    );
  });

  it.each([
    ['The same fate befell one of her aides, Ivan Petrov, a lawyer.', 'a fate'],
    ['Its annex contains one entry: Ivan Petrov, leader of a gang.', 'an annex with one entry'],
  ])('are “%s”', (sentence) => {
    const text = `On Monday Canada adopted sanctions and put Mary Stone on its list. ${sentence}`;
    expect(told(text)).toContain('Ivan Petrov, 2024-03-18, Canada');
  });

  it('are borders closed to somebody', () => {
    expect(told(`${news}One of them is Ivan Petrov. Japan closed its borders to him on 3 March this year.`)).toEqual([
      'Ivan Petrov, 2024-03-03, Japan',
      'Ivan Petrov, 2024-03-18, Canada',
    ]);
  });
});
