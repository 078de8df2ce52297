import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const phrases = readFileSync(new URL('phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|'));

it.each(phrases)('%s → %s', (text = '', expected = '') => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2020-07-31', text }]);
  const said = sanctions
    .filter(({ startDate, endDate }) => startDate !== undefined || endDate === undefined)
    .map(({ entity, startDate }) => `${entities.find(({ id }) => id === entity)?.caption} ${startDate ?? '-'}`);
  expect(said.sort()).toEqual(expected === '' ? [] : expected.split(';').sort());
});
