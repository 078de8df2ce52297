import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('what is only added to a dated sentence', () => {
  it.each<[string, string[]]>([
    [
      'On 11 March the US Treasury designated Viktor Orlov and Pavel Sidorov. Sanctions were also levied on Ruby Enterprise.',
      [
        'Pavel Sidorov, 2024-03-11, US Treasury',
        'Ruby Enterprise, 2024-03-11, US Treasury',
        'Viktor Orlov, 2024-03-11, US Treasury',
      ],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov and Pavel Sidorov. Sanctions were also imposed on three companies: Ruby Enterprise, Jade Trading and Blue Shipping.',
      [
        'Blue Shipping, 2024-03-11, US Treasury',
        'Jade Trading, 2024-03-11, US Treasury',
        'Pavel Sidorov, 2024-03-11, US Treasury',
        'Ruby Enterprise, 2024-03-11, US Treasury',
        'Viktor Orlov, 2024-03-11, US Treasury',
      ],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov. Pavel Sidorov was also sanctioned.',
      ['Pavel Sidorov, 2024-03-11, US Treasury', 'Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov. Also listed was Pavel Sidorov.',
      ['Pavel Sidorov, 2024-03-11, US Treasury', 'Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov. It sanctioned Pavel Sidorov as well.',
      ['Pavel Sidorov, 2024-03-11, US Treasury', 'Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov. Sanctions also hit Pavel Sidorov.',
      ['Pavel Sidorov, 2024-03-11, US Treasury', 'Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov. The designations included Pavel Sidorov.',
      ['Pavel Sidorov, 2024-03-11, US Treasury', 'Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov. Two companies were also hit:\n\n- Ruby Enterprise\n\n- Jade Trading Co., Ltd',
      [
        'Jade Trading Co., Ltd, 2024-03-11, US Treasury',
        'Ruby Enterprise, 2024-03-11, US Treasury',
        'Viktor Orlov, 2024-03-11, US Treasury',
      ],
    ],
    [
      'On 11 March the US Treasury designated Viktor Orlov. Sanctions were also levied on two companies:\n\n- Ruby Enterprise\n\n- Jade Trading Co., Ltd',
      [
        'Jade Trading Co., Ltd, 2024-03-11, US Treasury',
        'Ruby Enterprise, 2024-03-11, US Treasury',
        'Viktor Orlov, 2024-03-11, US Treasury',
      ],
    ],
    [
      'Canada followed on Wednesday. Jane Doe, the prime minister, told reporters that an asset freeze and travel ban had been imposed on Viktor Orlov.',
      ['Viktor Orlov, 2024-03-20, Canada'],
    ],
    [
      'The first seven were listed on 12 December 2016 in response to the violence. Among them were General Viktor Orlov, known as "Tango", and the inspector general of the police, Pavel Sidorov.',
      ['Pavel Sidorov, 2016-12-12, United Kingdom', 'Viktor Orlov, 2016-12-12, United Kingdom'],
    ],
  ])('has its day, and whoever acted there: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('who is told of in one sentence with another government', () => {
  it.each<[string, string[]]>([
    [
      'Washington had moved a week earlier. In the order of 11 March the US Treasury designated Viktor Orlov.',
      ['Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'In the order of 11 March the US Treasury designated Viktor Orlov and Pavel Sidorov.',
      ['Pavel Sidorov, 2024-03-11, US Treasury', 'Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'In its decision of 11 March the European Union listed Viktor Orlov.',
      ['Viktor Orlov, 2024-03-11, European Union'],
    ],
    ['In its list of 11 March the European Union named Viktor Orlov.', ['Viktor Orlov, 2024-03-11, European Union']],
    [
      'Under an order of 11 March the US Treasury froze the assets of Viktor Orlov.',
      ['Viktor Orlov, 2024-03-11, US Treasury'],
    ],
    [
      'Viktor Orlov was sanctioned by Washington on July 3, 2017, and by the European Union on January 5, 2022.',
      ['Viktor Orlov, 2017-07-03, United States', 'Viktor Orlov, 2022-01-05, European Union'],
    ],
    [
      'China hit Pavel Sidorov with an entry ban on March 13 in reply to an American move of March 9 against Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-13, China', 'Viktor Orlov, 2024-03-09, United States'],
    ],
    [
      'China sanctioned Pavel Sidorov on March 13 in response to American sanctions on Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-13, China', 'Viktor Orlov, no day, United States'],
    ],
    [
      'China sanctioned Pavel Sidorov on March 13 in retaliation for US sanctions imposed on March 9 on Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-13, China', 'Viktor Orlov, 2024-03-09, United States'],
    ],
    [
      'China sanctioned Pavel Sidorov on March 13, four days after the United States sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-13, China', 'Viktor Orlov, 2024-03-09, United States'],
    ],
    [
      'China sanctioned Pavel Sidorov on March 13 after the United States designated Viktor Orlov on March 9.',
      ['Pavel Sidorov, 2024-03-13, China', 'Viktor Orlov, 2024-03-09, United States'],
    ],
    [
      'Viktor Orlov was designated by the United States on April 15, 2019, and Canada listed him on June 19, 2023.',
      ['Viktor Orlov, 2019-04-15, United States', 'Viktor Orlov, 2023-06-19, Canada'],
    ],
    ['In its order of 11 March the US Treasury designated Viktor Orlov.', ['Viktor Orlov, 2024-03-11, US Treasury']],
  ])('has the day and the government of his own clause: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('listed again', () => {
  it.each<[string, string[]]>([
    [
      'Washington blacklisted Viktor Orlov for the first time in July 2017 for obstructing peace, and again on January 5, 2022.',
      ['Viktor Orlov, 2017-07, United States', 'Viktor Orlov, 2022-01-05, United States'],
    ],
    [
      'Washington blacklisted Viktor Orlov in July 2017 and again on January 5, 2022.',
      ['Viktor Orlov, 2017-07, United States', 'Viktor Orlov, 2022-01-05, United States'],
    ],
    [
      'Viktor Orlov was sanctioned by Washington in July 2017 and again on January 5, 2022.',
      ['Viktor Orlov, 2017-07, United States', 'Viktor Orlov, 2022-01-05, United States'],
    ],
    [
      'China hit Pavel Sidorov with an entry ban on March 13 in reply to an American move of March 9 against Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-13, China', 'Viktor Orlov, 2024-03-09, United States'],
    ],
    [
      'Canada, Australia, New Zealand and Norway announced the measures on Tuesday against Viktor Orlov, the national security minister, and Pavel Sidorov.',
      [
        'Pavel Sidorov, 2024-03-19, Australia',
        'Pavel Sidorov, 2024-03-19, Canada',
        'Pavel Sidorov, 2024-03-19, New Zealand',
        'Pavel Sidorov, 2024-03-19, Norway',
        'Viktor Orlov, 2024-03-19, Australia',
        'Viktor Orlov, 2024-03-19, Canada',
        'Viktor Orlov, 2024-03-19, New Zealand',
        'Viktor Orlov, 2024-03-19, Norway',
      ],
    ],
    [
      'Viktor Orlov was sanctioned by the US in March 2022 and by Canada in May of the same year.',
      ['Viktor Orlov, 2022-03, United States', 'Viktor Orlov, 2022-05, Canada'],
    ],
    [
      'Viktor Orlov was sanctioned by the US in March 2022, by Canada in May and by Japan on June 7 of that year.',
      ['Viktor Orlov, 2022-03, United States', 'Viktor Orlov, 2022-05, Canada', 'Viktor Orlov, 2022-06-07, Japan'],
    ],
  ])('is an event of its own: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

it.each(['The new sanctions also hit Pavel Sidorov.', 'The latest round also names Pavel Sidorov.'])(
  'what is new again is not added to what was before: %s',
  (added) => {
    const claims = told(`Viktor Orlov was sanctioned by the United States on 4 March 2020. ${added}`);
    expect(claims.some((claim) => claim.startsWith('Pavel Sidorov, 2020'))).toBe(false);
  },
);
