import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../derive/dates';
import { segment } from '../../derive/segments';
import { read } from '../../derive/tokens';

/** The dates of the last sentence, the one before it read first. */
function dates(text: string, dateline = '2024-03-22'): (string | undefined)[] {
  const reading = read(text, segment(text));
  let told: string | undefined;
  let found: (string | undefined)[] = [];
  for (const sentence of reading.sentences) {
    found = datesIn(reading.tokens, sentence, reading.text, dateline, told).map(({ iso }) => iso);
    told = found.findLast((iso) => iso !== undefined) ?? told;
  }
  return found;
}

describe('a day without a year, so far from the day told of before', () => {
  it.each([
    ['It was on November 6, 2020. Two months earlier, on September 8, it hit two.', ['2020-09-08']],
    ['It was on 3 January 2019. Ten days earlier, on 24 December, Canada acted.', ['2018-12-24']],
    ['It was on 3 May 2022. Canada listed him 10 weeks later, on July 12.', ['2022-07-12']],
    ['It was on 3 May 2019. Two years earlier, in March, Japan acted.', ['2017-03']],
    ['It was on 3 May 2019. On 8 March, two months earlier, Canada acted.', ['2019-03-08', undefined]],
  ])('is of that year: “%s”', (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it.each([
    ['It was in 2016. A month earlier, on February 20, it froze them.', '2024-02-20'],
    ['It was on 3 May 2019. Two months earlier, on 8 November, Canada acted.', '2023-11-08'],
    ['It was on 3 May 2019. Two months after Russia invaded, on 8 November, Canada acted.', '2023-11-08'],
  ])('is the latest one where the count leads to the day of the news, or to no such day: “%s”', (text, found) => {
    expect(dates(text).at(-1)).toBe(found);
  });

  it('is never after the dateline, whatever is counted', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('days', 'weeks', 'months', 'years'),
        fc.constantFrom('earlier', 'later', 'before', 'afterwards'),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...months),
        (count, unit, way, day, month) => {
          const text = `It was on 3 May 2023. ${count} ${unit} ${way}, on ${day} ${month}, it acted.`;
          for (const iso of dates(text)) expect(iso === undefined || iso <= '2024-03-22').toBe(true);
        },
      ),
    );
  });
});

describe('the year of “that year”', () => {
  it('is that of the last date, though sentences stand between', () => {
    expect(dates('It was on 26 April 2022, a Tuesday. On 12 December that year it acted.')).toEqual(['2022-12-12']);
    expect(dates('It was on March 8, 2021. That December 6 the Treasury went further.')).toEqual(['2021-12-06']);
  });

  it('is none where that would be after the dateline', () => {
    expect(dates('It was on 6 March 2024. On 12 December that year it acted.')).toEqual([undefined]);
  });
});
