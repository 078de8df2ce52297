import { describe, expect, it } from 'vitest';
import { datasetFaults } from '../../dataset/check';
import { excerptAt } from '../../dataset/excerpt';
import { mergeDatasets } from '../../dataset/merge';
import type { Dataset, Entity, Sanction } from '../../dataset/model';
import { say, seeds } from './seed-fixture';

const may = { id: '005', title: 'Article 005', date: '2022-05-04', text: 'Wang Junzheng and Nora Example were named.' };
const wang: Entity = {
  id: 'wang',
  schema: 'Person',
  caption: 'Wang Junzheng of May',
  names: [
    { text: 'Wang Junzheng', kind: 'name', evidence: say(may, 'Wang Junzheng') },
    { text: '王君正', kind: 'alias' },
  ],
  positions: [],
};
const nora: Entity = {
  id: 'nora',
  schema: 'Person',
  caption: 'Nora Example',
  names: [{ text: 'Nora Example', kind: 'name', evidence: say(may, 'Nora Example') }],
  positions: [],
};
const own: Dataset = { id: 'own', title: 'Mine', sources: [may], entities: [wang, nora], sanctions: [] };

const entityIn = (dataset: Dataset, id: string) => dataset.entities.find((one) => one.id === id);

describe('datasets as one', () => {
  it('say of one entity what all of them say of it, under the name of the first', () => {
    const merged = mergeDatasets([seeds, own]);
    expect(datasetFaults(merged)).toEqual([]);
    expect(entityIn(merged, 'wang')?.caption).toBe('Wang Junzheng');
    expect(entityIn(merged, 'wang')?.names.map(({ text }) => text)).toEqual(['Wang Junzheng', '王君正']);
    expect(merged.entities).toHaveLength(seeds.entities.length + 1);
  });

  it('are the same as one of them when two are the same: nothing stands twice', () => {
    expect(mergeDatasets([seeds, { ...seeds, id: 'again' }])).toEqual(seeds);
  });

  it('keep apart two sources of one id, and every excerpt with its own', () => {
    const clashing = JSON.parse(JSON.stringify(own).replaceAll('"005"', '"000"'));
    const merged = mergeDatasets([seeds, clashing]);
    expect(datasetFaults(merged)).toEqual([]);
    expect(merged.sources.map(({ id }) => id)).toEqual(['000', '004', 'own/000']);
    expect(entityIn(merged, 'nora')?.names[0]?.evidence?.source).toBe('own/000');
  });

  it('quote for one act all that say so, and keep apart two acts of one id', () => {
    const act: Sanction = {
      id: 'nora-act',
      entity: 'nora',
      startDate: '2022-05-04',
      dateFrom: 'dateline',
      evidence: [excerptAt(may, 0, may.text.length)],
    };
    const june = { ...may, id: '006' };
    const more = { ...own, id: 'more', sources: [june], entities: [{ ...nora, names: [] }] };
    const one = { ...own, sanctions: [act] };
    const told = { ...act, evidence: [excerptAt(june, 0, june.text.length)] };
    const same = mergeDatasets([one, { ...more, sanctions: [told] }]);
    expect(same.sanctions.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([['005', '006']]);
    const other = mergeDatasets([one, { ...more, sanctions: [{ ...told, startDate: '2022-06-01' }] }]);
    expect(other.sanctions.map(({ id }) => id)).toEqual(['nora-act', 'more/nora-act']);
  });
});
