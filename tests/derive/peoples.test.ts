import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('a people', () => {
  it.each([
    ['The Americans hit Boris Lekov, a judge, on 3 March.', ['Boris Lekov, 2024-03-03, United States']],
    ['The Canadians had listed Boris Lekov, a judge, on 3 March.', ['Boris Lekov, 2024-03-03, Canada']],
    ['The Swiss blacklisted Boris Lekov, a judge, on 3 March.', ['Boris Lekov, 2024-03-03, Switzerland']],
  ])('acts for its government: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });

  it('does not where its own are hit', () => {
    expect(
      told('China sanctioned four Americans on 3 March. The Americans sanctioned are Boris Lekov and Tom Osei.'),
    ).not.toContain('Boris Lekov, 2024-03-03, United States');
  });
});

describe('the owner of a measure', () => {
  it.each([
    ['Boris Lekov was placed under an EU asset freeze in June 2011.', ['Boris Lekov, 2011-06, European Union']],
    [
      'On 22 January 2024 Boris Lekov was hit with a European asset freeze together with Tom Osei, a trader.',
      ['Boris Lekov, 2024-01-22, European Union', 'Tom Osei, 2024-01-22, European Union'],
    ],
    [
      'Boris Lekov has been under American, British and Canadian sanctions since 5 March 2022.',
      [
        'Boris Lekov, 2022-03-05, Canada',
        'Boris Lekov, 2022-03-05, United Kingdom',
        'Boris Lekov, 2022-03-05, United States',
      ],
    ],
  ])('acted, whoever acts in the news: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });

  it('is whose list "it" is that includes somebody', () => {
    const claims = told(
      'Friday’s American list is headed by Boris Lekov, a judge. It includes the police chief, Tom Osei.',
    );
    expect(claims.join('; ')).toMatch(/Tom Osei, \S+, United States/);
  });
});

describe('who acts', () => {
  it('is the subject right before the verb, also with "alone" between', () => {
    expect(told('Canada alone imposed an asset freeze on Boris Lekov, a judge, on 3 March.')).toEqual([
      'Boris Lekov, 2024-03-03, Canada',
    ]);
  });

  it('is who answers, where "it" goes on', () => {
    expect(
      told('The Americans acted on Friday. Beijing’s answer came the same day, when it blacklisted Boris Lekov.'),
    ).toContain('Boris Lekov, 2024-03-22, China');
  });

  it('is who did it to "him"', () => {
    expect(told('Missing was Boris Lekov, the party chief; Washington had put him on its list on 3 March.')).toEqual([
      'Boris Lekov, 2024-03-03, United States',
    ]);
  });
});
