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

  it.each(['that day', 'that same day', 'the same date', 'that date'])(
    'takes “%s” for the day told of before',
    (that) => {
      const words = `Among those hit on ${that} was Viktor Orlov.`;
      const { text, tokens, sentences } = read(words, segment(words));
      const daysAfter = (told?: string): (string | undefined)[] =>
        sentences.flatMap((sentence) => datesIn(tokens, sentence, text, DATELINE, told)).map(({ iso }) => iso);
      expect(daysAfter('2018-04-06')).toEqual(['2018-04-06']);
      expect(daysAfter('2018-04')).toEqual([undefined]);
      expect(daysAfter()).toEqual([undefined]);
    },
  );

  it('finds no day in “that day’s list”, and none anew where the day stands in the sentence itself', () => {
    const daysIn = (words: string): (string | undefined)[] => {
      const { text, tokens, sentences } = read(words, segment(words));
      return sentences
        .flatMap((sentence) => datesIn(tokens, sentence, text, DATELINE, '2018-04-06'))
        .map(({ iso }) => iso);
    };
    expect(daysIn("Viktor Orlov was on that day's list.")).toEqual([]);
    expect(daysIn('On July 9, 2019 Canada acted, and that day Viktor Orlov fled.')).toEqual(['2019-07-09']);
  });

  const daysIn = (words: string, dateline = DATELINE): (string | undefined)[] => {
    const { text, tokens, sentences } = read(words, segment(words));
    return sentences.flatMap((sentence) => datesIn(tokens, sentence, text, dateline)).map(({ iso }) => iso);
  };

  it.each([
    ['Britain followed in March, on the 31st.', ['2020-03-31']],
    ['It was first listed in December 2016, on the twentieth, for a base.', ['2016-12-20']],
    ['In July it had been the turn of four others, all on the 18th: two governors.', ['2020-07', '2020-07-18']],
    ['There had been a first helping on the 22nd of last month: a minister.', ['2020-06-22']],
    ['In June 2020 they were hit, on the 31st.', ['2020-06']],
  ])('a day alone is one of the month told of: “%s”', (words, days) => {
    expect(daysIn(words)).toEqual(days);
  });

  it.each([
    ['On Monday the 6th, it closed its border to him.', ['2020-07-06']],
    ['They meet on Sunday, the 2nd.', ['2020-08-02']],
    ['On Friday the 8th of May it was hit.', ['2020-05-08']],
    ['On July 9 it was hit. Three days before that, on Monday the 6th, its owner was.', ['2020-07-09', '2020-07-06']],
    ['A day earlier, on Thursday, it was hit.', ['2020-07-30']],
    ['It was shut on Monday, the first time in years.', ['2020-07-27']],
  ])('a day told in two steps is one: “%s”', (words, days) => {
    expect(daysIn(words)).toEqual(days);
  });

  it.each([
    ['On the last day of February 2020 the Council froze his assets.', ['2020-02-29']],
    ['It was added on the first day of last year.', ['2019-01-01']],
    ['It took the last day of talks to agree.', []],
  ])('a month or year has a first and a last day: “%s”', (words, days) => {
    expect(daysIn(words)).toEqual(days);
  });

  it('takes a day alone for a later one of the month in which the last one was, and for no earlier one', () => {
    const daysSince = (words: string): (string | undefined)[] => {
      const { text, tokens, sentences } = read(words, segment(words));
      return sentences.flatMap((one) => datesIn(tokens, one, text, DATELINE, '2020-07-03')).map(({ iso }) => iso);
    };
    expect(daysSince('The others followed on the fourth.')).toEqual(['2020-07-04']);
    expect(daysSince('It was the turn of a minister on the 12th of that month.')).toEqual(['2020-07-12']);
    expect(daysSince('On the second, more serious count he was cleared on the first.')).toEqual([]);
  });

  it('counts “a day earlier” from the last day told of, whatever year was named between', () => {
    const words = 'A day earlier it was hit.';
    const { text, tokens, sentences } = read(words, segment(words));
    const days = sentences.flatMap((one) => datesIn(tokens, one, text, DATELINE, '2013', '2020-07-09'));
    expect(days.map(({ iso }) => iso)).toEqual(['2020-07-08']);
  });

  it('is no day where the number counts something else', () => {
    expect(daysIn('In July it decided on the 12th package and on the 3rd of four names.')).toEqual(['2020-07']);
  });

  it.each([
    ['Two men were listed last year, on March 17.', ['2019-03-17']],
    ['In 2017, on 3 November, he was listed.', ['2017-11-03']],
    ['2018, January 19: A barge is designated.', ['2018-01-19']],
  ])('a day takes its year from right before it: “%s”', (words, days) => {
    expect(daysIn(words)).toEqual(days);
  });

  it.each([
    ['He was listed in February 2002; his wife followed that July.', ['2002-02', '2002-07']],
    ['It was raided in August 2004. The following April, it was listed.', ['2004-08', '2005-04']],
    ['It was added this May.', ['2020-05']],
    [
      'The bank was listed on 10 October 2018. Its owner was hit in November of the same year.',
      ['2018-10-10', '2018-11'],
    ],
    ['The bank was listed in May 2017; on 3 June of that same year, its owner was.', ['2017-05', '2017-06-03']],
    ['The bank was listed on 10 October 2018. Its owner followed the same month.', ['2018-10-10', '2018-10']],
    ['The bank was listed on 10 October 2018. Its owner followed later in the same year.', ['2018-10-10', '2018']],
  ])('a month leans on the year told of: “%s”', (words, days) => {
    const { text, tokens, sentences } = read(words, segment(words));
    let told: string | undefined;
    const found = sentences.flatMap((sentence) => {
      const dates = datesIn(tokens, sentence, text, DATELINE, told);
      told = dates.at(-1)?.iso ?? told;
      return dates.map(({ iso }) => iso);
    });
    expect(found).toEqual(days);
  });

  it.each([
    ['On 2 and 22 March 2019 the Council listed six.', ['2019-03-02', '2019-03-22']],
    [
      'Rounds followed on 2 October 2018, 6 November 2018, when two were listed, and 17 December 2018.',
      ['2018-10-02', '2018-11-06', '2018-12-17'],
    ],
  ])('several days are each told: “%s”', (words, days) => {
    expect(daysIn(words)).toEqual(days);
  });

  it('reads no endless list of numbers as days', () => {
    expect(daysIn(`${'3, '.repeat(50_000)}and 4 March 2019.`)).toContain('2019-03-04');
  });

  it('reads “last Friday” on a Friday as that of the week before, and a day that comes into effect as the coming one', () => {
    expect(resolveDate('last Friday', DATELINE)).toBe('2020-07-24');
    expect(resolveDate('last Thursday', DATELINE)).toBe('2020-07-30');
    expect(resolveDate('Sunday before last', DATELINE)).toBe('2020-07-19');
    expect(daysIn('The rule is effective August 5.')).toEqual(['2020-08-05']);
    expect(daysIn('The rule was made on August 5.')).toEqual(['2019-08-05']);
  });
});
