import { describe, expect, it } from 'vitest';
import { actsBy, actsIn, authorityLines, dayLines } from '../../dataset/acts';
import { createCatalogue } from '../../dataset/describe';
import { indexDatasets } from '../../dataset/known';
import type { Dataset } from '../../dataset/model';
import { networkOf } from '../../dataset/network';
import { timelineOf } from '../../dataset/timeline';
import { seeds } from './seed-fixture';

const index = indexDatasets([seeds]);
const captions = (lines: readonly { caption: string }[]) => lines.map(({ caption }) => caption).sort();

describe('acts', () => {
  const acts = actsIn(index);

  it('are what one authority did on one day, newest first', () => {
    expect(acts.map(({ date }) => date)).toEqual(['2021-03-22', '2020-07-31', '2020-07-09']);
    expect(captions(acts[0]?.targets ?? [])).toEqual(['Chen Mingguo', 'Wang Junzheng']);
    expect(acts[0]?.authority).toEqual({ key: 'treasury', name: 'United States Treasury', entity: 'treasury' });
    expect(acts[0]?.inConjunctionWith.map(({ name }) => name)).toEqual(['United Kingdom', 'Canada', 'European Union']);
  });

  it('are counted by kind for each day', () => {
    expect(dayLines(acts)[1]).toEqual({
      date: '2020-07-31',
      counts: { PublicBody: 1, Person: 2 },
      authorities: ['United States Treasury'],
    });
  });

  it('say of a day where the sources do not tell who acted', () => {
    const sanctions = seeds.sanctions.map(({ authority, authorityEntity, ...one }) =>
      one.entity === 'sun' || one.startDate === '2020-07-09'
        ? one
        : { ...one, ...(authority && { authority }), ...(authorityEntity && { authorityEntity }) },
    );
    const days = dayLines(actsIn(indexDatasets([{ ...seeds, sanctions }])));
    expect(days.map(({ date, authorities, unsaid }) => [date, authorities.length, unsaid])).toEqual([
      ['2021-03-22', 1, undefined],
      ['2020-07-31', 1, true],
      ['2020-07-09', 0, true],
    ]);
  });

  it('are found under whoever acted, and under whoever joined, which is said', () => {
    const [treasury, ...joined] = authorityLines(acts);
    expect(treasury).toMatchObject({ key: 'treasury', joined: false, newest: '2021-03-22' });
    expect(joined.map(({ name, joined }) => [name, joined])).toEqual([
      ['Canada', true],
      ['European Union', true],
      ['United Kingdom', true],
    ]);
    expect(actsBy(joined[0]?.key ?? '', acts)).toEqual([acts[0]]);
  });

  it('stay apart where the date or the authority is not said, and say which have ended', () => {
    const open: Dataset = {
      ...seeds,
      sanctions: [
        { id: 'a', entity: 'sun', dateFrom: 'list', evidence: [], endDate: '2022' },
        { id: 'b', entity: 'peng', dateFrom: 'list', evidence: [], authority: 'Somebody' },
      ],
    };
    const undated = actsIn(indexDatasets([open]));
    expect(undated.map(({ date, authority, targets }) => [date, authority?.name, targets[0]?.endDate])).toEqual([
      [undefined, undefined, '2022'],
      [undefined, 'Somebody', undefined],
    ]);
  });
});

describe('a timeline', () => {
  it('has own and related sanctions and the articles, by day, and nothing without a date', () => {
    const dossier = createCatalogue([seeds]).dossier('xpcc');
    const days = dossier ? timelineOf(dossier) : [];
    expect(days.map(({ date }) => date)).toEqual(['2020-07-31', '2021-03-22']);
    const [july, march] = days;
    expect(july?.began).toHaveLength(1);
    expect(captions(july?.related.map(({ entity }) => entity) ?? [])).toEqual(['Peng Jiarui', 'Sun Jinlong']);
    expect(march?.began).toEqual([]);
    expect(march?.named.map(({ id }) => id)).toEqual(['000']);
  });
});

describe('a network', () => {
  it('ties people to their bodies, and both to who acted, one step beyond its middle', () => {
    const network = networkOf('wang', index);
    expect(captions(network?.nodes ?? [])).toEqual([
      'Canada',
      'European Union',
      'Peng Jiarui',
      'Sun Jinlong',
      'United Kingdom',
      'United States Treasury',
      'Wang Junzheng',
      'Xinjiang Production and Construction Corps',
    ]);
    const kinds = (from: string) =>
      network?.ties.filter((tie) => tie.from === from).map(({ to, kind }) => `${kind} ${to}`);
    expect(kinds('wang')).toEqual([
      'office xpcc',
      'sanction treasury',
      'joint name united kingdom',
      'joint name canada',
      'joint name european union',
    ]);
    expect(kinds('xpcc')).toEqual(['sanction treasury']);
    // At the rim, and tied to what is in the picture all the same.
    expect(kinds('sun')).toEqual(['office xpcc', 'sanction treasury']);
    const column = (id: string) => network?.nodes.find((node) => node.id === id)?.column;
    expect([column('wang'), column('xpcc'), column('treasury')]).toEqual(['people', 'bodies', 'authorities']);
  });

  it('keeps every office and every day of one tie', () => {
    const [first] = seeds.sanctions;
    if (!first) throw new Error('no sanction');
    const again = { ...first, id: 'again', startDate: '2024-01-02' };
    const twice = networkOf('wang', indexDatasets([{ ...seeds, sanctions: [first, again] }]));
    const tie = twice?.ties.find(({ from, kind }) => from === 'wang' && kind === 'sanction');
    expect(tie?.says).toEqual(['2021-03-22', '2024-01-02']);
  });

  it('says how many it leaves out where there are more than a picture can hold', () => {
    const people = Array.from({ length: 300 }, (_, i) => ({
      id: `p${i}`,
      schema: 'Person' as const,
      caption: `Person ${i}`,
      names: [],
      positions: [],
    }));
    const sanctions = people.map(({ id }) => ({
      id: `s-${id}`,
      entity: id,
      authorityEntity: 'treasury',
      dateFrom: 'list' as const,
      evidence: [],
    }));
    const network = networkOf(
      'treasury',
      indexDatasets([{ ...seeds, entities: [...seeds.entities, ...people], sanctions }]),
    );
    expect(network?.nodes).toHaveLength(100);
    expect(network?.left).toBe(300 + 1 - 99);
  });

  it('is none for what is not known', () => {
    expect(networkOf('nobody', index)).toBeUndefined();
  });
});
