import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../derive/date-resolve';
import { datesIn } from '../../derive/dates';
import { segment } from '../../derive/segments';
import { read } from '../../derive/tokens';

/** A Friday. */
const DATELINE = '2020-07-31';

describe('date words against the dateline', () => {
  it.each([
    ['Friday', '2020-07-31'],
    ['Monday', '2020-07-27'],
    ['Saturday', '2020-07-25'],
    ['today', '2020-07-31'],
    ['yesterday', '2020-07-30'],
    ['July 9', '2020-07-09'],
    ['9 July', '2020-07-09'],
    ['9th of July', '2020-07-09'],
    ['July 31', '2020-07-31'],
    ['December 20', '2019-12-20'],
    ['August 9, 2017', '2017-08-09'],
    ['9 August 2017', '2017-08-09'],
    ['2018-04-06', '2018-04-06'],
    ['06/04/2018', '2018-04-06'],
    ['6.4.2018', '2018-04-06'],
    ['October 2019', '2019-10'],
    ['March', '2020-03'],
    ['October', '2019-10'],
    ['2018', '2018'],
    ['last year', '2019'],
    ['last July', '2019-07'],
    ['last June', '2020-06'],
    ['earlier this year', '2020'],
    ['earlier this month', '2020-07'],
    ['last month', '2020-06'],
    ['Sept. 9', '2019-09-09'],
  ])('“%s” is %s', (words, day) => {
    expect(resolveDate(words, DATELINE)).toBe(day);
  });

  it.each(['last week', 'two weeks ago', 'a day earlier', 'the same day'])('“%s” names no day by itself', (words) => {
    expect(resolveDate(words, DATELINE)).toBeUndefined();
  });

  it('takes “that year” for the one told of last, also in the same sentence', () => {
    const words = 'It was hit in July 2014, and again in September of that year.';
    const { text, tokens, sentences } = read(words, segment(words));
    const dates = sentences.flatMap((sentence) => datesIn(tokens, sentence, text, DATELINE));
    expect(dates.map(({ iso }) => iso)).toEqual(['2014-07', '2014-09']);
  });

  it('counts “a day earlier” from the day told of before', () => {
    expect(resolveDate('a day earlier', DATELINE, '2020-07-09')).toBe('2020-07-08');
    expect(resolveDate('two days later', DATELINE, '2020-07-09')).toBe('2020-07-11');
    expect(resolveDate('the same day', DATELINE, '2020-07-09')).toBe('2020-07-09');
  });
});
