import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDatasets } from '../../dataset/known';
import { metBy, searchableIn } from '../../search/records';
import { createSearch, type Searchable } from '../../search/search';
import { dateWords, withDatesRead, wordsOf } from '../../search/words';
import { seeds } from '../dataset/seed-fixture';

const record = (names: string[], about: string[] = [], dates: string[] = []): Searchable => ({
  names,
  about,
  dates: dates.flatMap(dateWords),
});

/** The first names of what is found. */
function found(query: string, records: readonly Searchable[]): (string | undefined)[] {
  return [...createSearch(records).find(query)].map((number) => records[number]?.names[0]);
}

describe('the search', () => {
  const people = [
    record(['Chen Quanguo', '陈全国'], ['Party Secretary', 'Xinjiang'], ['2020-07-09']),
    record(['Chen Mingguo'], ['Director', 'Xinjiang Public Security Bureau'], ['2021-03-22']),
    record(['Łukasz Nowak-Kowalski'], ['U.S. Treasury'], ['2021-03']),
    record(['Наталья Кочанова'], ['Council of the Republic'], []),
    record(['محمد باقري'], [], ['2019']),
    record(['Quan'], [], ['2022-03-21', '2021-07-22']),
  ];

  it('finds names in any order, by their beginnings, whatever their case and accents', () => {
    expect(found('quanguo CHEN', people)).toEqual(['Chen Quanguo']);
    expect(found('che min', people)).toEqual(['Chen Mingguo']);
    expect(found('lukasz nowak', people)).toEqual(['Łukasz Nowak-Kowalski']);
  });

  it('finds names in every script, a Han name by any part of it', () => {
    expect(found('全国', people)).toEqual(['Chen Quanguo']);
    expect(found('коч', people)).toEqual(['Наталья Кочанова']);
    expect(found('باقري محمد', people)).toEqual(['محمد باقري']);
  });

  it('takes a hyphen as parting or joining', () => {
    expect(found('quan-guo', people)).toEqual(['Chen Quanguo']);
    expect(found('nowakkowalski', people)).toEqual(['Łukasz Nowak-Kowalski']);
    expect(found('kowalski', people)).toEqual(['Łukasz Nowak-Kowalski']);
  });

  it('finds offices, bodies and authorities, dotted or not', () => {
    expect(found('security director', people)).toEqual(['Chen Mingguo']);
    expect(found('US treasury', people)).toEqual(['Łukasz Nowak-Kowalski']);
  });

  it('reads a date however it is written, its parts belonging together', () => {
    for (const query of ['22 March 2021', 'March 22, 2021', '2021-03-22', '22nd mar 2021', '2021年3月22日']) {
      expect(found(query, people)).toEqual(['Chen Mingguo']);
    }
    for (const query of ['March 2021', '2021-03', '2021年3月']) {
      expect(found(query, people).sort()).toEqual(['Chen Mingguo', 'Łukasz Nowak-Kowalski']);
    }
    expect(found('2021年', people).sort()).toEqual(['Chen Mingguo', 'Quan', 'Łukasz Nowak-Kowalski']);
    expect(found('22 mar', people)).toContain('Chen Mingguo');
    expect(withDatesRead('room 2021')).toBe('room 2021');
  });

  it('puts a whole name before a beginning, and a name before what is said about it', () => {
    const others = [record(['Ivan'], ['Quan Province']), record(['Quanzhou']), record(['Quan'])];
    expect(found('quan', others)).toEqual(['Quan', 'Quanzhou', 'Ivan']);
  });

  it('finds everything for nothing, and nothing for what nobody is called', () => {
    expect(found('  ', people)).toHaveLength(people.length);
    expect(found('chen kowalski', people)).toEqual([]);
  });

  it('finds exactly the records in which each word of the query begins a word', () => {
    const word = fc.stringMatching(/^[ab]{1,3}$/);
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const records = fc.array(fc.record({ names: fc.array(phrase), about: fc.array(phrase), dates: fc.constant([]) }));
    fc.assert(
      fc.property(records, phrase, (all, query) => {
        const naive = all.flatMap(({ names, about }, number) => {
          const words = [...names, ...about].flatMap((text) => wordsOf(text));
          return wordsOf(query).every((wanted) => words.some((one) => one.startsWith(wanted))) ? [number] : [];
        });
        expect([...createSearch(all).find(query)].sort((a, b) => a - b)).toEqual(naive);
      }),
    );
  });
});

describe('what an entity is found by', () => {
  const searchable = searchableIn(indexDatasets([seeds]));

  it('is its names, its offices and their bodies by every name, who acted and when', () => {
    const { names, about, dates } = searchable('wang');
    expect(names).toEqual(['Wang Junzheng']);
    expect(about).toEqual(
      expect.arrayContaining(['Secretary of the Party Committee', 'XPCC', 'U.S. Treasury Department', 'Canada']),
    );
    expect(dates).toContain('20210322');
  });

  it('is named where the line in the list does not show it', () => {
    expect(metBy('wang xpcc', searchable('wang'), ['Wang Junzheng'])).toBe('XPCC');
    expect(metBy('jun wang', searchable('wang'), ['Wang Junzheng'])).toBeUndefined();
    expect(metBy('22 March 2021', searchable('wang'), ['Wang Junzheng'])).toBeUndefined();
  });
});
