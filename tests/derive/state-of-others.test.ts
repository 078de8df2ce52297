import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('who is under the sanctions of others', () => {
  it.each<[string, string[]]>([
    [
      'Viktor Orlov, who signed the law, has been under US sanctions twice over.',
      ['Viktor Orlov, no day, United States'],
    ],
    ['Viktor Orlov has been under US sanctions for years.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has long been under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been sanctioned twice by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is already under American sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov, already under American sanctions, shrugged.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is also under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is himself under American sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is subject to US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is on the US sanctions list.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is on a US blacklist.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is blacklisted by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is sanctioned by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been sanctioned by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been blacklisted by Washington.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been on the US sanctions list for years.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov remains under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov was under US sanctions at the time.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov, who is under US sanctions, did not answer.', ['Viktor Orlov, no day, United States']],
    ['Hill is close to Viktor Orlov, who is under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Washington has already sanctioned Viktor Orlov.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov appears on the US sanctions list.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov figures on an American blacklist.', ['Viktor Orlov, no day, United States']],
  ])('is so since no day of the news: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('who has been barred or sanctioned by others since a day', () => {
  it.each([
    'Viktor Orlov has been banned from entering the United States since 12 June 2022.',
    'Viktor Orlov has been under sanctions by the United States since 12 June 2022.',
    'Viktor Orlov, a general, runs the camps. He has been under sanctions by the United States since 12 June 2022.',
  ])('is so since that day, and not that of the news: %s', (sentence) => {
    expect(told(sentence)).toEqual(['Viktor Orlov, 2022-06-12, United States']);
  });
});

describe('who is told of beside the news', () => {
  it.each<[string, string[]]>([
    ['Viktor Orlov was also sanctioned.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov was sanctioned too.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Also sanctioned was Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov is also on the list.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov is now under British sanctions.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov has also been sanctioned.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov has been added to the list.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov is among those sanctioned.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Sanctions were also imposed on Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['The sanctions also target Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['The US also sanctioned Viktor Orlov on Thursday.', ['Viktor Orlov, 2024-03-21, United States']],
    ['Viktor Orlov was sanctioned by the United States the same day.', ['Viktor Orlov, 2024-03-21, United States']],
    ['The United States on Thursday also sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United States']],
    ['Viktor Orlov has been under US sanctions since Thursday.', ['Viktor Orlov, 2024-03-21, United States']],
  ])('is of its day: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});
