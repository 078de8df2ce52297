/** FollowTheMoney entities, one JSON object a line, as Aleph, OpenSanctions and `ftm` read them. */

import type { Dataset, Entity, NameKind, Sanction, Source } from '../dataset/model';
import { addressIn } from './address';

type FtmEntity = { id: string; schema: string; caption?: string; properties: Record<string, string[]> };

/** The model has no property for abbreviations; one that names the thing by itself is another name of it. */
const nameProperties: Record<NameKind, string> = {
  name: 'name',
  alias: 'alias',
  abbreviation: 'alias',
  weakAlias: 'weakAlias',
  previousName: 'previousName',
};

/** Only what has a value; each value once. */
function properties(given: Record<string, readonly (string | undefined)[]>): Record<string, string[]> {
  const kept = Object.entries(given).map(([name, values]): [string, string[]] => [
    name,
    [...new Set(values.filter((value) => value !== undefined))],
  ]);
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

function thing({ id, schema, caption, names, positions }: Entity, sanctioned: boolean): FtmEntity {
  const given: Record<string, string[]> = { name: [caption] };
  for (const { text, kind } of names) {
    if (text === caption) continue;
    const property = nameProperties[kind];
    given[property] = [...(given[property] ?? []), text];
  }
  return {
    id,
    schema,
    caption,
    properties: properties({
      ...given,
      ...(schema === 'Person' && { position: positions.map(({ title }) => title) }),
      topics: sanctioned ? ['sanction'] : [],
    }),
  };
}

const sanctionOf = (sanction: Sanction): FtmEntity => ({
  id: sanction.id,
  schema: 'Sanction',
  properties: properties({
    entity: [sanction.entity],
    authority: [sanction.authority],
    program: [sanction.program],
    startDate: [sanction.startDate],
    endDate: [sanction.endDate],
    sourceUrl: [addressIn(sanction.sourceUrl)],
    // The source's own words.
    reason: sanction.evidence.map(({ exact }) => exact),
  }),
});

const article = ({ id, title, date, publisher, url, text }: Source): FtmEntity => ({
  id: `source-${id}`,
  schema: 'Article',
  caption: title,
  properties: properties({
    name: [title],
    title: [title],
    fileName: [`${id}.txt`],
    date: [date],
    publisher: [publisher],
    sourceUrl: [addressIn(url)],
    bodyText: [text],
  }),
});

function* ties({ id, names, positions }: Entity, sanctions: readonly Sanction[]): Generator<FtmEntity> {
  for (const [at, { title, organization }] of positions.entries()) {
    if (!organization) continue;
    yield {
      id: `${id}-office-${at + 1}`,
      schema: 'UnknownLink',
      properties: properties({ subject: [id], object: [organization], role: [title] }),
    };
  }
  const excerpts = [
    ...names.flatMap(({ evidence }) => evidence ?? []),
    ...positions.map(({ evidence }) => evidence),
    ...sanctions.flatMap(({ evidence }) => evidence),
  ];
  for (const source of new Set(excerpts.map((excerpt) => excerpt.source))) {
    yield {
      id: `${id}-in-${source}`,
      schema: 'Documentation',
      properties: properties({ document: [`source-${source}`], entity: [id], role: ['named in'] }),
    };
  }
}

/** Every entity, sanction, office and source of the dataset. */
export function toFtm({ entities, sanctions, sources }: Dataset): string {
  const inForce = new Set(sanctions.filter(({ endDate }) => !endDate).map(({ entity }) => entity));
  const acts = new Map<string, Sanction[]>();
  for (const one of sanctions) acts.set(one.entity, [...(acts.get(one.entity) ?? []), one]);
  const all = [
    ...entities.map((entity) => thing(entity, inForce.has(entity.id))),
    ...sanctions.map(sanctionOf),
    ...sources.map(article),
    ...entities.flatMap((entity) => [...ties(entity, acts.get(entity.id) ?? [])]),
  ];
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}
