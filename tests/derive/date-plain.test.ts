import { en } from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../derive/date-plain';
import { resolveDate } from '../../derive/date-resolve';

const MONTHS =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december';
const NOON = new Date(2021, 2, 22, 12);

/** Year, month and day as chrono-node is sure of them. */
function read(words: string): (number | null | undefined)[] {
  const [found] = en.casual.parse(words, { instant: NOON });
  return (['year', 'month', 'day'] as const).map((part) =>
    found?.start.isCertain(part) ? found.start.get(part) : undefined,
  );
}

describe('a day in plain words', () => {
  it('is the day that chrono-node reads, or is left to it', () => {
    for (const month of MONTHS.split(' '))
      for (const words of [
        month,
        `${month} 2014`,
        ...[1, 9, 28, 29, 30, 31].flatMap((day) => [
          `${month} ${day}`,
          `${month} ${day}, 2014`,
          `${day} ${month}`,
          `${day} ${month} 2014`,
        ]),
      ]) {
        const plain = plainDate(words);
        if (plain && 'month' in plain)
          expect([words, plain.year, plain.month, plain.day]).toEqual([words, ...read(words)]);
      }
  });

  it('without a year is the latest such day, the dateline’s own included', () => {
    const read = ['monday', 'tuesday', 'march 22', '23 march', 'may'].map((words) => resolveDate(words, '2021-03-22'));
    expect(read).toEqual(['2021-03-22', '2021-03-16', '2021-03-22', '2020-03-23', '2020-05']);
  });

  it('is none when it is in no calendar, or may be somebody’s name', () => {
    expect(['31 february 2020', 'june 31', 'jan', 'march of the year'].map(plainDate)).toEqual(
      Array(4).fill(undefined),
    );
  });
});
