import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { datasetFaults } from '../../dataset/check';
import { createCatalogue } from '../../dataset/describe';
import { excerptAt } from '../../dataset/excerpt';
import type { Dataset, Entity } from '../../dataset/model';
import { type Cell, toCsv } from '../../export/csv';
import { datasetCsv } from '../../export/dataset-csv';
import { datasetAround } from '../../export/extract';
import { toFtm } from '../../export/ftm';
import { pageAnnotationPage, pageCsv, pageFtm, type ReadPage } from '../../export/page';
import { annotationPage, annotationsOf, pageAnnotations } from '../../export/web-annotation';
import { march, seeds } from '../dataset/seed-fixture';
import { AnnotationPageModel } from './annotation-model';
import model from './ftm-model.json';

/** RFC 4180, section 2, read by hand: what any reader of CSV makes of the text. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, at]: [string[], number] = [[], 0];
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        value += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') value += text[at++];
    }
    row.push(value);
    if (text[at] === ',') at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

describe('CSV', () => {
  it('is read back as it was given, whatever stands in its fields', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a,b', '"', 'x\r\ny', '陈,全国', '', undefined),
      fc.nat(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }));
    fc.assert(
      fc.property(rows, (given) => {
        const back = readCsv(withoutMark(toCsv(given)));
        const expected = given.map((row) => row.map((one) => (one === undefined ? '' : String(one))));
        expect(back.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')))).toEqual(
          expected.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''))),
        );
      }),
    );
  });

  it('gives a spreadsheet nothing to calculate', () => {
    const evil = ['=HYPERLINK("http://a.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
    for (const [one] of readCsv(withoutMark(toCsv(evil.map((text) => [text]))))) expect(one).toMatch(/^'/);
  });

  it('of a dossier has a line for each sanction with its words and their source', () => {
    const [head, ...lines] = readCsv(withoutMark(datasetCsv(datasetAround([seeds], ['wang']), ['wang'])));
    const line = Object.fromEntries((head ?? []).map((name, i) => [name, lines[0]?.[i]]));
    expect(lines).toHaveLength(1);
    expect(line).toMatchObject({
      name: 'Wang Junzheng',
      positions: 'Secretary of the Party Committee, Xinjiang Production and Construction Corps',
      authority: 'United States Treasury',
      'in conjunction with': 'United Kingdom; Canada; European Union',
      'start date': '2021-03-22',
      'source date': '2021-03-22',
    });
    expect(line.excerpt).toContain('These designations include Wang Junzheng');
  });

  it('of what a list says has the list and its day as the source', () => {
    const list = { title: 'A list', retrievedAt: '2026-02-27' };
    const sanctions = [{ id: 'entry', entity: 'wang', dateFrom: 'list' as const, list, evidence: [] }];
    const [head, line] = readCsv(withoutMark(datasetCsv({ ...seeds, sanctions }, ['wang'])));
    expect(line?.[head?.indexOf('source') ?? -1]).toBe('A list');
    expect(line?.[head?.indexOf('source date') ?? -1]).toBe('2026-02-27');
  });

  it('of one without sanctions has a line that quotes where it is named', () => {
    const [, line] = readCsv(withoutMark(datasetCsv(datasetAround([seeds], ['blinken']), ['blinken'])));
    expect(line?.slice(0, 5)).toEqual(['Antony Blinken', 'Person', '', 'Secretary of State', '']);
    expect(line).toContain('Antony Blinken');
  });
});

describe('the part that is exported', () => {
  it('is a sound dataset by itself, with those who come in and no more', () => {
    const part = datasetAround([seeds], ['wang']);
    expect(datasetFaults(part)).toEqual([]);
    expect(part.entities.map(({ id }) => id).sort()).toEqual(['treasury', 'wang', 'xpcc']);
    expect(part.sanctions.map(({ id }) => id)).toEqual(['wang-2021']);
  });
});

type Schemata = Record<string, { is: string; required: string; properties: string }>;
const schemata: Schemata = model.schemata;

/** What the published model has against an entity. */
function ftmFaults(line: string, schemaOf: ReadonlyMap<string, string>): string[] {
  const Entity = v.strictObject({
    id: v.pipe(v.string(), v.minLength(1)),
    schema: v.string(),
    caption: v.optional(v.string()),
    properties: v.record(v.string(), v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))),
  });
  const { id, schema, properties } = v.parse(Entity, JSON.parse(line));
  const known = schemata[schema];
  if (!known) return [`${id}: no schema ${schema}`];
  const types = new Map(
    known.properties.split(' ').map((one): [string, string] => [one.split(':')[0] ?? '', one.split(':')[1] ?? '']),
  );
  const missing = known.required.split(' ').filter((name) => name && !properties[name]);
  const wrong = Object.entries(properties).flatMap(([name, values]) => {
    const type = types.get(name);
    if (type === undefined) return [`${schema} has no ${name}`];
    const range = /^entity>(.*)/.exec(type)?.[1];
    return values.flatMap((value) => {
      if (type === 'date' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return [`${name}: ${value} is no date`];
      if (type === 'url' && !URL.canParse(value)) return [`${name}: ${value} is no address`];
      if (!range) return [];
      const other = schemaOf.get(value) ?? '';
      return other === range || schemata[other]?.is.split(' ').includes(range)
        ? []
        : [`${name}: ${value} is no ${range}`];
    });
  });
  return [...missing.map((name) => `${id}: ${name} is required`), ...wrong];
}

describe('FollowTheMoney', () => {
  const everything: Dataset = {
    ...seeds,
    sources: seeds.sources.map((source) => ({ ...source, url: 'https://news.example/a', publisher: 'News' })),
    entities: [
      ...seeds.entities,
      ...(['Organization', 'Company', 'Vessel', 'Airplane', 'LegalEntity'] as const).map((schema) => ({
        id: `some-${schema}`,
        schema,
        caption: schema,
        names: [{ text: 'Former', kind: 'previousName' as const }],
        positions: [],
      })),
    ],
    sanctions: seeds.sanctions.map((one) => ({
      ...one,
      program: 'XJ',
      endDate: '2022-01',
      sourceUrl: 'https://a.example/',
    })),
  };

  for (const [name, dataset] of Object.entries({ seeds, everything, one: datasetAround([seeds], ['sun']) })) {
    it(`entities of ${name} are as the published model has them`, () => {
      const lines = toFtm(dataset).trimEnd().split('\n');
      const all: { id: string; schema: string }[] = lines.map((line) => JSON.parse(line));
      const schemaOf = new Map(all.map(({ id, schema }) => [id, schema]));
      expect(schemaOf.size).toBe(lines.length);
      expect(lines.flatMap((line) => ftmFaults(line, schemaOf))).toEqual([]);
    });
  }

  it('say who was sanctioned when, and where offices are held', () => {
    const all = toFtm(seeds)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(all.find(({ id }) => id === 'wang-2021').properties).toMatchObject({
      entity: ['wang'],
      authority: ['United States Treasury'],
      startDate: ['2021-03-22'],
    });
    expect(all.find(({ id }) => id === 'wang').properties.topics).toEqual(['sanction']);
    expect(all.find(({ id }) => id === 'blinken').properties.topics).toBeUndefined();
    expect(all.filter(({ schema }) => schema === 'UnknownLink').map(({ properties }) => properties.object[0])).toEqual([
      'xpcc',
      'xpsb',
      'xpcc',
      'xpcc',
      'treasury',
    ]);
  });
});

describe('the names on a page', () => {
  const [wang, sun] = ['wang', 'sun'].map((id) => createCatalogue([seeds]).line(id));
  if (!wang || !sun) throw new Error('the fixture has both');
  const page: ReadPage = {
    title: '=News, today',
    address: 'https://news.example/a b',
    names: [
      { ...wang, count: 3, possible: false },
      { ...sun, count: 1, possible: true },
    ],
  };

  it('are a line each in the table, which says what is only possible', () => {
    const [, first, second] = readCsv(withoutMark(pageCsv(page)));
    expect(first).toEqual([
      'Wang Junzheng',
      'Person',
      'sanctioned',
      'sure',
      '3',
      'Secretary of the Party Committee, Xinjiang Production and Construction Corps',
      '2021-03-22',
      'United States Treasury',
      "'=News, today",
      'https://news.example/a b',
      'wang',
    ]);
    expect(second?.slice(0, 4)).toEqual(['Sun Jinlong', 'Person', 'sanctioned', 'possible']);
  });

  it('that are sure are tied to the page in the other formats', () => {
    const lines = pageFtm(page, datasetAround([seeds], ['wang']))
      .trimEnd()
      .split('\n');
    const all: { id: string; schema: string }[] = lines.map((line) => JSON.parse(line));
    expect(lines.flatMap((line) => ftmFaults(line, new Map(all.map(({ id, schema }) => [id, schema]))))).toEqual([]);
    expect(all.filter(({ id }) => id.endsWith('-on-https://news.example/a b')).map(({ id }) => id)).toHaveLength(1);
    const annotations = v.parse(AnnotationPageModel, JSON.parse(pageAnnotationPage(page)));
    expect(annotations.items.map(({ body, target }) => [body[0]?.value, target])).toEqual([
      ['Wang Junzheng', 'https://news.example/a%20b'],
    ]);
  });

  it('are annotated place by place where the places are known, and nobody else’s', () => {
    const words = { prefix: 'met ', suffix: ' in', exact: 'Wang Junzheng' };
    const mentions = [
      { ...words, entity: 'wang', address: page.address, start: 4, end: 17 },
      { ...words, entity: 'wang', address: 'https://frame.example/' },
      { ...words, entity: 'sun', address: page.address },
    ];
    const { items } = v.parse(AnnotationPageModel, JSON.parse(pageAnnotationPage({ ...page, mentions })));
    expect(items.map(({ target }) => target)).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://news.example/a%20b',
        selector: [
          { type: 'TextPositionSelector', start: 4, end: 17 },
          { type: 'TextQuoteSelector', ...words },
        ],
      },
      {
        type: 'SpecificResource',
        source: 'https://frame.example/',
        selector: [{ type: 'TextQuoteSelector', ...words }],
      },
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

describe('Web Annotations', () => {
  it('are as the W3C’s data model has them', () => {
    const odd: Dataset = {
      ...seeds,
      sources: seeds.sources.map((one) => ({ ...one, url: 'https://news.example/ä?a=b c' })),
    };
    for (const dataset of [seeds, odd, { ...seeds, entities: [], sanctions: [] }]) {
      v.parse(AnnotationPageModel, JSON.parse(annotationPage('all', annotationsOf(dataset))));
    }
    const place = { entity: 'c', exact: '陈全国', prefix: '', suffix: '说', address: 'https://b.example/ä b' };
    for (const mentions of [[], [place, { ...place, start: 3, end: 6 }]]) {
      const annotations = pageAnnotations('https://a.example/', '陈全国', 'c', mentions);
      v.parse(AnnotationPageModel, JSON.parse(annotationPage('p', annotations)));
    }
  });

  it('select the very words of the source', () => {
    for (const { target } of annotationsOf({ ...seeds, sources: [{ ...march, url: 'https://news.example/' }] })) {
      if (typeof target === 'string' || target.source !== 'https://news.example/') continue;
      const [position, quote] = target.selector;
      if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector')
        throw new Error('no selector');
      expect(march.text.slice(position.start, position.end)).toBe(quote.exact);
      expect(march.text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
      expect(march.text.slice(position.end).startsWith(quote.suffix)).toBe(true);
    }
  });

  it('count characters as the W3C does, whatever stands before them', () => {
    const text = '𝒜 note 😀 on Nora 𐌰 Example.';
    const source = { id: 'odd', title: 'Odd', date: '2022', text };
    const start = text.indexOf('Nora');
    const entity: Entity = {
      id: 'nora',
      schema: 'Person',
      caption: 'Nora',
      names: [{ text: 'Nora', kind: 'name', evidence: excerptAt(source, start, text.length - 1) }],
      positions: [],
    };
    const [only] = annotationsOf({ ...seeds, sources: [source], entities: [entity], sanctions: [] });
    const [position] = typeof only?.target === 'object' ? only.target.selector : [];
    if (position?.type !== 'TextPositionSelector') throw new Error('no position');
    expect([...text].slice(position.start, position.end).join('')).toBe('Nora 𐌰 Example');
  });

  it('say what each place is evidence for, under an id of its own', () => {
    const all = annotationsOf(seeds);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(
      all.find(({ id }) => id === 'urn:sanction-lens:chen-quanguo-2020:0')?.body.map(({ value }) => value),
    ).toEqual(['Chen Quanguo', 'Sanctioned by United States Treasury since 2020-07-09']);
  });
});
