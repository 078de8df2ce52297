import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

const on = (date: string, government: string): string => `Viktor Orlov, ${date}, ${government}`;

describe('others who did the same', () => {
  it.each([
    'Viktor Orlov, a general, was sanctioned by Canada (May 2022), Britain (July 2022) and Japan (August 2022).',
    'Viktor Orlov, a general, has been under Canadian sanctions since May 2022, under British ones since July 2022 and under Japanese ones since August 2022.',
  ])('have their days behind his: “%s”', (text) => {
    expect(told(text)).toEqual([on('2022-05', 'Canada'), on('2022-07', 'United Kingdom'), on('2022-08', 'Japan')]);
  });

  it('have them behind a clause that says whom', () => {
    expect(told('Viktor Orlov, whom Canada designated in 2020 and Britain in 2021, has left office.')).toEqual([
      on('2020', 'Canada'),
      on('2021', 'United Kingdom'),
    ]);
  });

  it('did it before, as the sentence counts or says', () => {
    expect(told('Britain blacklisted Viktor Orlov, a general, on 5 May 2021, four days after Canada did.')).toEqual([
      on('2021-05-01', 'Canada'),
      on('2021-05-05', 'United Kingdom'),
    ]);
    expect(
      told(
        'Britain imposed sanctions on Viktor Orlov, a general, on 5 May 2021, following similar steps by Canada on 1 March.',
      ),
    ).toEqual([on('2021-03-01', 'Canada'), on('2021-05-05', 'United Kingdom')]);
  });

  it('did something else behind the count', () => {
    expect(
      told('Britain blacklisted Viktor Orlov, a general, on 5 May 2021, four days after Canada expelled him.'),
    ).toEqual([on('2021-05-05', 'United Kingdom')]);
  });
});

describe('what is told of somebody beside the news', () => {
  it.each([
    ['The U.S. Treasury designated Viktor Orlov for corruption on 6 November 2020.', on('2020-11-06', 'US Treasury')],
    ['Canada had listed Viktor Orlov as far back as November 2010.', on('2010-11', 'Canada')],
    ['The dealer Viktor Orlov, himself on the Canadian list since May 2017, came.', on('2017-05', 'Canada')],
    ['Fresh Canadian sanctions hit General Viktor Orlov on 11 February last year.', on('2023-02-11', 'Canada')],
  ])('has its own day: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('leaves the news of the sentence it stands in', () => {
    const text =
      'Canada on Thursday designated Viktor Orlov, a general, who has been under British sanctions since June 2021.';
    expect(told(text)).toEqual([on('2021-06', 'United Kingdom'), on('2024-03-21', 'Canada')]);
  });

  it('is not the day of today’s action that follows it', () => {
    const text =
      'Today’s action follows the designation of Viktor Orlov, a former general, on 21 December 2017. The U.S. Treasury today sanctioned Pavel Stone, a judge.';
    expect(told(text).map((claim) => claim.split(', ').slice(0, 2))).toEqual([
      ['Pavel Stone', '2024-03-22'],
      ['Viktor Orlov', '2017-12-21'],
    ]);
  });
});

describe('who was taken off the list again', () => {
  it.each([
    'Viktor Orlov, a general, was sanctioned by Canada in May 2022 and removed from its list in July 2023.',
    'Viktor Orlov, a general, was sanctioned by Canada in May 2022 but later taken off the list.',
  ])('was on it before: “%s”', (text) => {
    expect(told(text)).toEqual([on('2022-05', 'Canada')]);
  });
});
