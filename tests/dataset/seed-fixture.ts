/** The two seed articles as a dataset, written by hand: what card, popup and library must be able to show. */
import { excerptAt } from '../../dataset/excerpt';
import type { Dataset, Entity, Excerpt, Name, Position, Sanction, Source } from '../../dataset/model';
import article000 from '../../seeds/000_f1ab6b9cd4ab454a.txt?raw';
import article004 from '../../seeds/004_3207e3e8371db36c.txt?raw';

function sourceOf(id: string, file: string): Source {
  const [, date = '', text = ''] = /^ date (\S+) ([\s\S]*)$/.exec(file) ?? [];
  return { id, title: `Article ${id}`, date, text };
}

export const march = sourceOf('000', article000);
export const july = sourceOf('004', article004);

/** The excerpt at the first place where `words` stand. */
export function say(source: Source, words: string): Excerpt {
  const start = source.text.indexOf(words);
  return excerptAt(source, start, start + words.length);
}

const name = (source: Source, text: string, kind: Name['kind'] = 'name'): Name => ({
  text,
  kind,
  evidence: say(source, text),
});

const person = (id: string, names: Name[], positions: Position[] = []): Entity => ({
  id,
  schema: 'Person',
  caption: names[0]?.text ?? id,
  names,
  positions,
});

const body = (id: string, names: Name[]): Entity => ({
  id,
  schema: 'PublicBody',
  caption: names[0]?.text ?? id,
  names,
  positions: [],
});

const office = (source: Source, title: string, organization?: string): Position => ({
  title,
  ...(organization && { organization }),
  evidence: say(source, title),
});

const designations = say(
  march,
  march.text.slice(march.text.indexOf('“These designations'), march.text.indexOf(' “Due to')),
);
const pertain = say(
  july,
  july.text.slice(july.text.indexOf('The sanctions pertain'), july.text.indexOf(' The sanctions also')),
);
const alsoHit = say(
  july,
  july.text.slice(july.text.indexOf('The sanctions also'), july.text.indexOf('\n\n“As previously')),
);
const placed = say(july, 'Chen was placed under sanctions on July 9.');

const byTreasury = { authority: 'United States Treasury', authorityEntity: 'treasury', dateFrom: 'text' } as const;
const marchSanction = (entity: string): Sanction => ({
  id: `${entity}-2021`,
  entity,
  ...byTreasury,
  inConjunctionWith: ['United Kingdom', 'Canada', 'European Union'],
  startDate: '2021-03-22',
  evidence: [designations],
  dateEvidence: say(march, 'Monday'),
});
const julySanction = (entity: string, evidence: Excerpt): Sanction => ({
  id: `${entity}-2020`,
  entity,
  ...byTreasury,
  startDate: '2020-07-31',
  evidence: [evidence],
  dateEvidence: say(july, 'Friday'),
});

export const seeds: Dataset = {
  id: 'seeds',
  title: 'Two articles',
  sources: [march, july],
  entities: [
    body('xpcc', [name(march, 'Xinjiang Production and Construction Corps'), name(march, 'XPCC', 'abbreviation')]),
    body('xpsb', [name(march, 'Xinjiang Public Security Bureau'), name(march, 'XPSB', 'abbreviation')]),
    body('treasury', [name(march, 'United States Treasury'), name(july, 'U.S. Treasury Department', 'alias')]),
    person('wang', [name(march, 'Wang Junzheng')], [office(march, 'Secretary of the Party Committee', 'xpcc')]),
    person(
      'chen-mingguo',
      [name(march, 'Chen Mingguo'), name(march, 'Chen', 'weakAlias')],
      [office(march, 'Director', 'xpsb')],
    ),
    person('chen-quanguo', [name(july, 'Chen Quanguo'), name(july, 'Chen', 'weakAlias')]),
    person('sun', [name(july, 'Sun Jinlong')], [office(july, 'senior positions', 'xpcc')]),
    person('peng', [name(july, 'Peng Jiarui')], [office(july, 'senior positions', 'xpcc')]),
    person('blinken', [name(march, 'Antony Blinken')], [office(march, 'Secretary of State')]),
    person('mnuchin', [name(july, 'Steven Mnuchin')], [office(july, 'Treasury Secretary', 'treasury')]),
  ],
  sanctions: [
    marchSanction('wang'),
    marchSanction('chen-mingguo'),
    julySanction('xpcc', pertain),
    julySanction('sun', alsoHit),
    julySanction('peng', alsoHit),
    {
      id: 'chen-quanguo-2020',
      entity: 'chen-quanguo',
      ...byTreasury,
      startDate: '2020-07-09',
      evidence: [placed],
      dateEvidence: say(july, 'July 9'),
    },
  ],
};
