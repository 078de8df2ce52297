import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../dataset/check';
import { excerptAt } from '../../dataset/excerpt';
import type { Dataset } from '../../dataset/model';

const source = { id: 's', title: 'An article', date: '2020-07-31', text: 'Jane Doe was sanctioned on Friday.' };

const sound = (): Dataset => ({
  id: 'd',
  title: 'd',
  sources: [source],
  entities: [
    {
      id: 'jane',
      schema: 'Person',
      caption: 'Jane Doe',
      names: [{ text: 'Jane Doe', kind: 'name', evidence: excerptAt(source, 0, 8) }],
      positions: [],
    },
  ],
  sanctions: [
    { id: 'x', entity: 'jane', startDate: '2020-07-31', dateFrom: 'text', evidence: [excerptAt(source, 0, 34)] },
  ],
});

const spoilt = (spoil: (dataset: Dataset) => void): (() => Dataset) => {
  const dataset = structuredClone(sound());
  spoil(dataset);
  return () => parseDataset(dataset);
};

describe('a dataset', () => {
  it('is taken when every excerpt is the text at its place', () => expect(parseDataset(sound())).toEqual(sound()));

  it('is taken with a sanction that ended in the year in which it began', () => {
    const dataset = sound();
    Object.assign(dataset.sanctions[0] ?? {}, { endDate: '2020' });
    expect(parseDataset(dataset)).toEqual(dataset);
  });

  it.each<[string, (dataset: Dataset) => void, RegExp]>([
    [
      'a sanction that ends before it begins',
      (d) => Object.assign(d.sanctions[0] ?? {}, { endDate: '2020-06' }),
      /x: ends before it begins/,
    ],
    [
      'an excerpt that is not the text',
      (d) => Object.assign(d.sanctions[0]?.evidence[0] ?? {}, { exact: 'John' }),
      /s: at offset 0 .*not "John"/,
    ],
    [
      'context that is not the text',
      (d) => Object.assign(d.sanctions[0]?.evidence[0] ?? {}, { suffix: 'x' }),
      /around offset 0/,
    ],
    [
      'an excerpt of no known source',
      (d) => Object.assign(d.sanctions[0]?.evidence[0] ?? {}, { source: 'y' }),
      /y: no such source/,
    ],
    [
      'a sanction with nothing quoted',
      (d) => Object.assign(d.sanctions[0] ?? {}, { evidence: [] }),
      /x: nothing is quoted/,
    ],
    ['a sanction of nobody', (d) => Object.assign(d.sanctions[0] ?? {}, { entity: 'john' }), /no such entity john/],
    ['a day with a zone', (d) => Object.assign(d.sanctions[0] ?? {}, { startDate: '2015-04-07-04:00' }), /startDate/],
    ['a day that never was', (d) => Object.assign(d.sanctions[0] ?? {}, { startDate: '2021-02-31' }), /no such day/],
    ['one id for two things', (d) => d.entities.push(...structuredClone(d.entities)), /jane: the id stands twice/],
    ['one id for two sources', (d) => d.sources.push(source), /two sources have the same id/],
  ])('is refused for %s, and says so', (_, spoil, message) => {
    expect(spoilt(spoil)).toThrow(message);
  });

  it('is refused, with the place, when it is no dataset', () => {
    expect(() => parseDataset({ id: 'd', title: 'd', sources: 1, entities: [], sanctions: [] })).toThrow(/sources/);
    expect(() => parseDataset(null)).toThrow(TypeError);
  });
});
