import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../dataset/check';
import type { Dataset } from '../../dataset/model';
import { createHoldings } from '../../entrypoints/library/holdings';
import type { Search } from '../../entrypoints/library/search-address';
import { seeds } from '../dataset/seed-fixture';

const known = parseDataset(seeds);
const text = 'Port Authority: Anselm Weir was sanctioned until 2 May 2022, Vera Holm since.';
const source = { id: '004', title: 'Ports', date: '2022-05-04', text };
const said = (exact: string) => ({
  source: '004',
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
  exact,
  prefix: text.slice(Math.max(0, text.indexOf(exact) - 32), text.indexOf(exact)),
  suffix: text.slice(text.indexOf(exact) + exact.length).slice(0, 32),
});
const person = (id: string, caption: string) => ({
  id,
  schema: 'Person' as const,
  caption,
  names: [{ text: caption, kind: 'name' as const, evidence: said(caption) }],
  positions: [],
});
const authority = 'Port Authority';
const mine: Dataset = parseDataset({
  id: 'mine',
  title: 'Mine',
  sources: [source],
  entities: [person('weir', 'Anselm Weir'), person('holm', 'Vera Holm')],
  sanctions: [
    { id: 'a', entity: 'weir', authority, endDate: '2022-05-02', dateFrom: 'text', evidence: [said('Anselm Weir')] },
    { id: 'b', entity: 'holm', authority, startDate: '2022-05-02', dateFrom: 'text', evidence: [said('Vera Holm')] },
  ],
});

const holdings = createHoldings([known, mine]);
const found = (search: Search) => holdings.find(search).first.map(({ id }) => id);

describe('the list of names', () => {
  it('is narrowed to one kind, and to those sanctioned, never sanctioned, or sanctioned once', () => {
    expect(found({ kind: 'PublicBody', standing: 'sanctioned' })).toEqual(['xpcc']);
    expect(found({ kind: 'PublicBody', standing: 'linked' })).toEqual(['treasury', 'xpsb']);
    expect(found({ standing: 'ended' })).toEqual(['weir']);
  });

  it('is narrowed to those an authority acted against, alone or with others', () => {
    expect(found({ authority: 'treasury', kind: 'PublicBody' })).toEqual(['xpcc']);
    expect(found({ authority: 'name canada' }).sort()).toEqual(['chen-mingguo', 'wang']);
    expect(found({ authority: 'name port authority' }).sort()).toEqual(['holm', 'weir']);
  });

  it('is narrowed to those named in one source, also where two lists use one id for different texts', () => {
    expect(found({ source: 'mine/004' }).sort()).toEqual(['holm', 'weir']);
    expect(found({ source: '004' })).toContain('sun');
    expect(found({ source: '004' })).not.toContain('holm');
    expect(found({ list: 'mine' }).sort()).toEqual(['holm', 'weir']);
  });

  it('keeps the order of the search it is narrowed from, and counts what is left of all', () => {
    const all = found({ query: 'chen' });
    expect(found({ query: 'chen', source: '000' })).toEqual(all.filter((id) => id === 'chen-mingguo'));
    expect(holdings.find({ query: 'chen', kind: 'Vessel' })).toMatchObject({ total: 0, known: 12 });
    expect(holdings.rows({ list: 'mine' }, 1, 9)).toHaveLength(1);
    expect(found({ source: 'no such source' })).toEqual([]);
  });

  it('offers what there is: no kind, standing or authority without an entry, and every list with its sources', () => {
    const { kinds, standings, authorities, lists } = holdings.choices();
    for (const kind of kinds) expect(found({ kind })).not.toEqual([]);
    for (const standing of standings) expect(found({ standing })).not.toEqual([]);
    for (const { key } of authorities) expect(found({ authority: key })).not.toEqual([]);
    expect(lists.map(({ title, sources }) => [title, sources.map(({ id }) => id)])).toEqual([
      [known.title, ['000', '004']],
      ['Mine', ['mine/004']],
    ]);
    expect(createHoldings([known]).choices().standings).toEqual(['sanctioned', 'linked']);
  });
});
