import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('a day counted from another', () => {
  it.each<[string, string[]]>([
    [
      'The US sanctioned Pavel Sidorov on March 4, four days after it sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-02-29, United States'],
    ],
    [
      'The US sanctioned Pavel Sidorov on March 4, a day after it sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-03, United States'],
    ],
    [
      'On March 4 the US sanctioned Pavel Sidorov. Four days later it sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-08, United States'],
    ],
    [
      'On March 4 the US sanctioned Pavel Sidorov. A day later it sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-05, United States'],
    ],
    [
      'On March 4 the US sanctioned Pavel Sidorov. The next day it sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-05, United States'],
    ],
    [
      'On March 4 the US sanctioned Pavel Sidorov. Three days earlier it had sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-01, United States'],
    ],
    [
      'On March 4 the US sanctioned Pavel Sidorov. On the same day it sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-04, United States'],
    ],
    [
      'On March 4 the US sanctioned Pavel Sidorov. That day it also sanctioned Viktor Orlov.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-04, United States'],
    ],
    [
      'The US sanctioned Pavel Sidorov on March 4 and Viktor Orlov the next day.',
      ['Pavel Sidorov, 2024-03-04, United States', 'Viktor Orlov, 2024-03-05, United States'],
    ],
    ['Three days before, on 18 March, the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-18, United States']],
    ['Three days earlier the US had sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-18, United States']],
    ['Three days ago the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-19, United States']],
    ['A day earlier the US had sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-20, United States']],
    ['The previous day the US had sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-20, United States']],
  ])('is counted from the one its own sentence names, or the one told of last: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('words that name no day of the calendar', () => {
  it.each<[string, string[]]>([
    ['Last month the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-02, United States']],
    ['Last week the US sanctioned Viktor Orlov.', ['Viktor Orlov, no day, United States']],
    ['Last year the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2023, United States']],
    ['Earlier this month the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03, United States']],
    ['Earlier this year the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024, United States']],
    ['In February the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-02, United States']],
    ['Last December the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2023-12, United States']],
    ['In December last year the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2023-12, United States']],
    ['In the summer of 2022 the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2022, United States']],
    ['On the 4th of March 2022 the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2022-03-04, United States']],
    ['On 4th March 2022 the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2022-03-04, United States']],
    ['On 2022-03-04 the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2022-03-04, United States']],
    ['On 4.3.2022 the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2022-03-04, United States']],
    ['On Mar. 4, 2022, the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2022-03-04, United States']],
    ['On Sept. 4 the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2023-09-04, United States']],
    ['On Monday the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-18, United States']],
    ['On Monday, March 18, the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-18, United States']],
    ['Last Friday the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-15, United States']],
    ['On Friday last week the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-15, United States']],
    ['On Wednesday of last week the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-13, United States']],
    ['On Wednesday evening the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-20, United States']],
    ['Late on Wednesday the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-20, United States']],
    ['Earlier this week the US sanctioned Viktor Orlov.', ['Viktor Orlov, no day, United States']],
    ['This week the US sanctioned Viktor Orlov.', ['Viktor Orlov, no day, United States']],
    ['Yesterday the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United States']],
    ['Today the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-22, United States']],
    ['This morning the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-22, United States']],
    ['In 2022 the US sanctioned Viktor Orlov.', ['Viktor Orlov, 2022, United States']],
  ])('are as much of one as they say: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});
