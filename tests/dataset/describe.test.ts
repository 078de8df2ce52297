import { expect, test } from 'vitest';
import { parseDataset } from '../../dataset/check';
import { createCatalogue, describe as describeEntity } from '../../dataset/describe';
import type { Dossier } from '../../dataset/dossier';
import { mergeDatasets } from '../../dataset/merge';
import { seeds } from './seed-fixture';

const catalogue = createCatalogue([parseDataset(seeds)]);
function dossier(id: string): Dossier {
  const found = catalogue.dossier(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
/** The line of an entity whose office is in `organization`. */
function lineWithOffice(id: string, organization: string) {
  const entities = seeds.entities.map((one) => {
    const [position] = one.positions;
    return one.id === id && position ? { ...one, positions: [{ ...position, organization }] } : one;
  });
  return createCatalogue([{ ...seeds, entities }]).line(id);
}

const marksOf = ({ quotes }: Dossier['sanctions'][number]) =>
  quotes.map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));

test('XPCC shows its own sanction of July 2020 and its party secretary’s of March 2021', () => {
  const { status, sanctions, related } = dossier('xpcc');
  expect(status).toBe('sanctioned');
  expect(sanctions.map(({ startDate, authority }) => [startDate, authority])).toEqual([
    ['2020-07-31', 'United States Treasury'],
  ]);
  expect(related[0]).toEqual({
    entity: { id: 'wang', caption: 'Wang Junzheng', schema: 'Person' },
    relation: 'officeholder',
    title: 'Secretary of the Party Committee',
    sanction: { startDate: '2021-03-22', authority: 'United States Treasury' },
  });
});

test('XPSB has no sanction of its own, and the related one of its director', () => {
  const { status, sanctions, related, namedIn } = dossier('xpsb');
  expect([status, sanctions]).toEqual(['linked', []]);
  expect(related.map(({ entity, title, sanction }) => [entity.id, title, sanction?.startDate])).toEqual([
    ['chen-mingguo', 'Director', '2021-03-22'],
  ]);
  expect(namedIn[0]?.text).toContain('Director of the Xinjiang Public Security Bureau (XPSB)');
});

test('an office holder has the sanction of his body beside his own', () => {
  const { positions, related } = dossier('wang');
  expect(positions[0]?.organization?.id).toBe('xpcc');
  expect(related[0]).toMatchObject({
    entity: { id: 'xpcc' },
    relation: 'organization',
    sanction: { startDate: '2020-07-31' },
  });
});

test('an authority has those it acted against, newest first', () => {
  const targets = dossier('treasury').related.filter(({ relation }) => relation === 'target');
  expect(targets.map(({ entity }) => entity.id)).toEqual([
    'wang',
    'chen-mingguo',
    'xpcc',
    'sun',
    'peng',
    'chen-quanguo',
  ]);
});

test('the sentence of a sanction marks name and date, and a date from elsewhere brings its own sentence', () => {
  const [quanguo] = dossier('chen-quanguo').sanctions;
  expect(quanguo && marksOf(quanguo)).toEqual([['Chen', 'July 9'], ['Chen Quanguo']]);
  expect(quanguo?.dateWords).toBe('July 9');
  const [mingguo] = dossier('chen-mingguo').sanctions;
  expect(mingguo && marksOf(mingguo)).toEqual([['Chen Mingguo'], ['Monday']]);
});

test('a date written in full needs no words about where it was read', () => {
  const [sanction] = seeds.sanctions;
  if (!sanction?.dateEvidence) throw new Error('no date');
  const dated = { ...sanction, dateEvidence: { ...sanction.dateEvidence, exact: 'March 22, 2021' } };
  expect(describeEntity([{ ...seeds, sanctions: [dated] }], 'wang')?.sanctions[0]?.dateWords).toBeUndefined();
});

test('sanctions stand newest first, undated last, and an absent authority stays absent', () => {
  const [first] = seeds.sanctions;
  if (!first) throw new Error('no sanction');
  const { authority: _, authorityEntity: __, startDate: ___, dateEvidence: ____, ...undated } = first;
  const dataset = {
    ...seeds,
    sanctions: [
      { ...undated, id: 'b' },
      { ...first, id: 'a' },
    ],
  };
  const sanctions = describeEntity([dataset], 'wang')?.sanctions ?? [];
  expect(sanctions.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(sanctions[1]).not.toHaveProperty('authority');
});

test('an authority goes by one name, whatever each source calls it, and one without an entry by the source’s words', () => {
  const called = (authority: string, authorityEntity?: string) => {
    const sanctions = seeds.sanctions.map(({ authorityEntity: _, ...one }) => ({
      ...one,
      authority,
      ...(authorityEntity && { authorityEntity }),
    }));
    const known = createCatalogue([{ ...seeds, sanctions }]);
    const { related, sanctions: own } = known.dossier('xpcc') ?? dossier('xpcc');
    return [own[0]?.authority, known.line('xpcc')?.authority, related[0]?.sanction?.authority];
  };
  const one = 'United States Treasury';
  expect(called('U.S. Treasury Department', 'treasury')).toEqual([one, one, one]);
  const other = 'Department of State';
  expect(called(other)).toEqual([other, other, other]);
});

test('lines say office and newest sanction, sanctioned first', () => {
  expect(catalogue.line('chen-mingguo')).toEqual({
    id: 'chen-mingguo',
    caption: 'Chen Mingguo',
    schema: 'Person',
    status: 'sanctioned',
    role: 'Director',
    body: 'Xinjiang Public Security Bureau',
    startDate: '2021-03-22',
    authority: 'United States Treasury',
    otherNames: ['Chen', 'U.S. Treasury Department'],
  });
  expect(catalogue.line('treasury')?.imposed).toBe(6);
  expect(catalogue.line('xpsb')?.officeholder).toEqual({ caption: 'Chen Mingguo', title: 'Director' });
  expect(catalogue.lines().map(({ status }) => status)).toEqual([
    ...Array.from({ length: 6 }, () => 'sanctioned'),
    ...Array.from({ length: 4 }, () => 'linked'),
  ]);
});

test('only an office ties somebody to those sanctioned: not a mention beside them, and not acting against them', () => {
  const tied = catalogue.lines().filter((line) => line.tied);
  expect(tied.map(({ id }) => id)).toEqual(['xpsb']);
  const inBody = lineWithOffice('blinken', 'xpcc');
  expect(inBody).toMatchObject({ status: 'linked', tied: true });
  expect(inBody).not.toHaveProperty('officeholder');
});

test('a line says when the last of an entity’s sanctions ended, and no word of it while one is in force', () => {
  const ended = (sanctions: typeof seeds.sanctions) => createCatalogue([{ ...seeds, sanctions }]).line('wang');
  const [first] = seeds.sanctions;
  if (!first) throw new Error('no sanction');
  const lifted = [
    { ...first, id: 'a', endDate: '2022-05-01' },
    { ...first, id: 'b', endDate: '2022-04-01' },
  ];
  expect(ended(lifted)).toMatchObject({ status: 'linked', ended: '2022-05-01' });
  expect(ended([...lifted, first])).not.toHaveProperty('ended');
});

test('an id that nobody knows has no dossier', () => {
  expect(catalogue.dossier('nobody')).toBeUndefined();
  expect(catalogue.statusOf('nobody')).toBe('linked');
});

test('two datasets that know one entity give one dossier, each excerpt from its own source', () => {
  const again = {
    ...seeds,
    id: 'again',
    sources: seeds.sources.map((source) => ({ ...source, publisher: 'Another paper' })),
    sanctions: seeds.sanctions.map((one) => ({ ...one, id: `${one.id}-again`, startDate: '2024-01-02' })),
  };
  const found = describeEntity([seeds, again], 'wang');
  expect(found?.sanctions.map(({ startDate, quotes }) => [startDate, quotes[0]?.source.publisher])).toEqual([
    ['2024-01-02', 'Another paper'],
    ['2021-03-22', undefined],
  ]);
  expect(found?.names).toHaveLength(1);
});

test('a line can be looked for by the other names of who it is about, and by all that its authority is called', () => {
  const entities = seeds.entities.map((one) => ({ ...one, names: [...one.names] }));
  const treasury = entities.find(({ id }) => id === 'treasury');
  treasury?.names.push({ text: 'OFAC', kind: 'abbreviation' });
  const sanctions = seeds.sanctions.map((one) => ({ ...one, authority: 'US Treasury' }));
  const known = createCatalogue([{ ...seeds, entities, sanctions }]);
  expect(known.line('chen-mingguo')?.otherNames).toEqual(['Chen', 'U.S. Treasury Department', 'OFAC', 'US Treasury']);
  expect(known.line('treasury')?.otherNames).toEqual(['U.S. Treasury Department', 'OFAC']);
});

test('what a list says carries its name and day, what an article says does not', () => {
  const list = {
    ...seeds,
    id: 'list',
    title: 'A list',
    retrievedAt: '2026-02-27',
    sanctions: [{ id: 'entry', entity: 'xpcc', startDate: '2012-05-03', dateFrom: 'list' as const, evidence: [] }],
  };
  const told = [undefined, { title: 'A list', retrievedAt: '2026-02-27' }];
  for (const known of [[parseDataset(seeds), parseDataset(list)], [mergeDatasets([seeds, list])]]) {
    expect(
      createCatalogue(known)
        .dossier('xpcc')
        ?.sanctions.map((one) => one.list),
    ).toEqual(told);
  }
});

test('of two that began on one day, the one whose source says who acted comes first, in a line and in full', () => {
  const [told] = seeds.sanctions.filter(({ entity }) => entity === 'xpcc');
  if (!told) throw new Error('no sanction');
  const { authority: _, authorityEntity: __, ...unsaid } = told;
  const sanctions = [{ ...unsaid, id: 'unsaid' }, told];
  const known = createCatalogue([{ ...seeds, sanctions }]);
  expect(known.line('xpcc')?.authority).toBe('United States Treasury');
  expect(known.dossier('xpcc')?.sanctions.map(({ id }) => id)).toEqual([told.id, 'unsaid']);
});
