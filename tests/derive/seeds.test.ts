import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, Entity, Sanction } from '../../dataset/model';
import { deriveFolder, formatDataset } from '../../scripts/derive-folder';

const CHINA = '000_f1ab6b9cd4ab454a';
const JULY = '004_3207e3e8371db36c';

describe('what the two seed articles say', () => {
  let dataset: Dataset;
  const entity = (caption: string): Entity => {
    const found = dataset.entities.find((other) => other.caption === caption);
    if (!found) throw new Error(`${caption} is not in the dataset`);
    return found;
  };
  const sanctions = (caption: string): Sanction[] =>
    dataset.sanctions.filter((other) => other.entity === entity(caption).id);
  const sanction = (caption: string): Sanction => {
    const [only, ...more] = sanctions(caption);
    if (!only || more.length > 0) throw new Error(`${caption} has ${more.length + (only ? 1 : 0)} sanctions`);
    return only;
  };
  const namesOf = (caption: string): string[] => entity(caption).names.map((name) => `${name.text} (${name.kind})`);
  const offices = (caption: string) =>
    entity(caption).positions.map(({ title, organization }) => [
      title,
      dataset.entities.find((other) => other.id === organization)?.caption,
    ]);

  beforeAll(async () => {
    dataset = await deriveFolder('seeds');
  });

  it.each(['Wang Junzheng', 'Chen Mingguo'])(
    '%s was sanctioned on 22 March 2021, by the US Treasury with three others',
    (name) => {
      const { startDate, authority, authorityEntity, inConjunctionWith, dateFrom, dateEvidence, evidence } =
        sanction(name);
      expect(startDate).toBe('2021-03-22');
      expect(dateFrom).toBe('text');
      expect(dateEvidence?.exact).toBe('Monday');
      expect(authority).toBe('US Treasury');
      expect(authorityEntity).toBe(entity('U.S. Treasury Department').id);
      expect(inConjunctionWith).toEqual(['United Kingdom', 'Canada', 'European Union']);
      expect(evidence[0]?.source).toBe(CHINA);
      expect(evidence[0]?.exact).toMatch(/^“These designations include Wang Junzheng,.*Chen Mingguo.*announcement\.$/);
      expect(evidence.some(({ exact }) => exact.includes('in conjunction with'))).toBe(true);
    },
  );

  it.each([
    ['Xinjiang Production and Construction Corps', 'The sanctions pertain to'],
    ['Sun Jinlong', 'The sanctions also hit'],
    ['Peng Jiarui', 'The sanctions also hit'],
  ])('%s was sanctioned on 31 July 2020, by the US Treasury alone', (name, begins) => {
    const { startDate, authority, inConjunctionWith, dateEvidence, evidence } = sanction(name);
    expect(startDate).toBe('2020-07-31');
    expect(dateEvidence?.exact).toBe('Friday');
    expect(authority).toBe('US Treasury');
    expect(inConjunctionWith).toBeUndefined();
    expect(evidence[0]?.source).toBe(JULY);
    expect(evidence[0]?.exact.startsWith(begins)).toBe(true);
  });

  it('Chen Quanguo was sanctioned on 9 July 2020, and the text does not say by whom', () => {
    const { startDate, dateFrom, dateEvidence, evidence } = sanction('Chen Quanguo');
    expect(startDate).toBe('2020-07-09');
    expect(dateFrom).toBe('text');
    expect(dateEvidence?.exact).toBe('July 9');
    expect(evidence.map(({ exact }) => exact)).toEqual(['Chen was placed under sanctions on July 9.']);
    expect(sanction('Chen Quanguo')).not.toHaveProperty('authority');
  });

  it.each([
    'Antony Blinken',
    'Yang Jiechi',
    'Biden',
    'Steven Mnuchin',
    'Donald Trump',
    'Chinese Communist Party',
    'Xinjiang Public Security Bureau',
    'U.S. Treasury Department',
    'Foreign Affairs Commission',
  ])('%s is named and not sanctioned', (name) => {
    expect(sanctions(name)).toEqual([]);
  });

  it('knows nobody else: no newspaper, no company, no country', () => {
    expect(dataset.entities).toHaveLength(15);
    expect(dataset.sanctions).toHaveLength(6);
    expect(dataset.entities.map(({ schema }) => schema).filter((schema) => schema === 'Company')).toEqual([]);
  });

  it('tells the two Chens apart, and gives each the short form', () => {
    for (const name of ['Chen Mingguo', 'Chen Quanguo'])
      expect(namesOf(name)).toEqual([`${name} (name)`, 'Chen (weakAlias)']);
    const chen = entity('Chen Quanguo').names.find((name) => name.text === 'Chen');
    expect(chen?.evidence?.source).toBe(JULY);
  });

  it('knows short forms the text does not use by themselves', () => {
    expect(namesOf('Sun Jinlong')).toContain('Sun (weakAlias)');
    expect(namesOf('Peng Jiarui')).toContain('Peng (weakAlias)');
  });

  it('ties abbreviations to the full name', () => {
    expect(namesOf('Xinjiang Production and Construction Corps')).toContain('XPCC (abbreviation)');
    expect(namesOf('Xinjiang Public Security Bureau')).toContain('XPSB (abbreviation)');
    expect(namesOf('Chinese Communist Party')).toContain('CCP (abbreviation)');
  });

  it('links each office to its body', () => {
    expect(offices('Wang Junzheng')).toEqual([
      ['Secretary of the Party Committee', 'Xinjiang Production and Construction Corps'],
    ]);
    expect(offices('Chen Mingguo')).toEqual([['Director', 'Xinjiang Public Security Bureau']]);
    expect(offices('Steven Mnuchin')).toEqual([['Treasury Secretary', 'U.S. Treasury Department']]);
    expect(offices('Antony Blinken')).toEqual([['Secretary of State', undefined]]);
  });

  it('never takes a phrase that many bodies share for a sure name', () => {
    const sure = dataset.entities.flatMap(({ names }) =>
      names.filter(({ kind }) => kind === 'name' || kind === 'alias').map(({ text }) => text),
    );
    expect(sure).not.toContain('Foreign Affairs Commission');
    expect(sure).not.toContain('Treasury Department');
    expect(sure).not.toContain('Party Committee');
    expect(sure).toContain('China’s Foreign Affairs Commission');
  });

  it('rests every name, office, sanction and date on an excerpt', () => {
    for (const { names, positions } of dataset.entities) {
      for (const { evidence } of [...names, ...positions]) expect(evidence?.exact).toBeTruthy();
    }
    for (const { evidence, dateEvidence } of dataset.sanctions) {
      expect(evidence[0]?.exact).toBeTruthy();
      expect(dateEvidence?.exact).toBeTruthy();
    }
  });

  it('is what is checked in: run `npm run derive` when this fails', async () => {
    expect(await readFile('dataset/seeds.json', 'utf8')).toBe(formatDataset(dataset));
  });
});
