/** A ministry with a hundred people, authorities and bodies around it: invented. */
import { excerptAt } from '../../../dataset/excerpt';
import type { Dataset, Entity, Sanction } from '../../../dataset/model';

const given = ['Ada', 'Boris', 'Clara', 'Davit', 'Elena', 'Farid', 'Greta', 'Hugo', 'Irina', 'Jonas'];
const families = ['Northam', 'Okonta', 'Petrak', 'Quist', 'Rasmus', 'Sorbel', 'Tomic', 'Ulven', 'Varga'];
const people = families.flatMap((family) => given.map((name) => `${name} ${family}`));
const authorities = Array.from({ length: 9 }, (_, i) => `Example Authority of Country ${i + 1}`);

const text = people.map((name) => `${name} serves in the Ministry of Ports and was put on a list.`).join(' ');
const source = { id: 'crowd', title: 'Crowd', date: '2022-05-04', text };
const words = (said: string) => excerptAt(source, text.indexOf(said), text.indexOf(said) + said.length);

const ministry: Entity = {
  id: 'ministry',
  schema: 'PublicBody',
  caption: 'Ministry of Ports',
  names: [{ text: 'Ministry of Ports', kind: 'name', evidence: words('Ministry of Ports') }],
  positions: [],
};
const entities = people.map(
  (caption, i): Entity => ({
    id: `crowd-${i}`,
    schema: 'Person',
    caption,
    names: [{ text: caption, kind: 'name', evidence: words(caption) }],
    positions: [{ title: `Deputy head of section ${i + 1}`, organization: 'ministry', evidence: words(caption) }],
  }),
);
const sanctions = people.map(
  (caption, i): Sanction => ({
    id: `crowd-act-${i}`,
    entity: `crowd-${i}`,
    authority: authorities[i % authorities.length] ?? '',
    startDate: `20${14 + (i % 9)}-0${1 + (i % 9)}-1${i % 10}`,
    dateFrom: 'dateline',
    evidence: [words(`${caption} serves in the Ministry of Ports and was put on a list.`)],
  }),
);

export const crowd: Dataset = {
  id: 'crowd',
  title: 'Crowd',
  sources: [source],
  entities: [ministry, ...entities],
  sanctions,
};
