import type { Dataset, Entity, Excerpt, Sanction } from '../dataset/model';
import { type Cell, toCsv } from './csv';

const HEAD = [
  'name',
  'schema',
  'other names',
  'positions',
  'authority',
  'in conjunction with',
  'programme',
  'start date',
  'end date',
  'date from',
  'excerpt',
  'source',
  'source date',
  'source address',
  'entity id',
];

/** Parts of one field; a name may hold a comma. */
const listed = (texts: readonly string[]): string => texts.join('; ');

/** A line for each sanction of `entities`, or one for an entity without any, quoted from where it is named. */
export function datasetCsv({ entities, sanctions, sources }: Dataset, ids: readonly string[]): string {
  const captions = new Map(entities.map(({ id, caption }) => [id, caption]));
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const about = ({ caption, schema, names, positions }: Entity): Cell[] => [
    caption,
    schema,
    listed(names.map(({ text }) => text).filter((text) => text !== caption)),
    listed(
      positions.map(({ title, organization }) => [title, captions.get(organization ?? '') ?? []].flat().join(', ')),
    ),
  ];
  const act = (sanction: Sanction | undefined): Cell[] => [
    sanction?.authority,
    listed(sanction?.inConjunctionWith ?? []),
    sanction?.program,
    sanction?.startDate,
    sanction?.endDate,
    sanction?.dateFrom,
  ];
  const quoted = (excerpt: Excerpt | undefined, sanction: Sanction | undefined): Cell[] => {
    const source = excerpt && bySource.get(excerpt.source);
    // What a list says is quoted from nowhere: the list itself is the source.
    const { title, date } = source ?? { title: sanction?.list?.title, date: sanction?.list?.retrievedAt };
    return [excerpt?.exact, title, date, sanction?.sourceUrl ?? source?.url];
  };
  const asked = new Set(ids);
  const acts = new Map<string, Sanction[]>();
  for (const one of sanctions) acts.set(one.entity, [...(acts.get(one.entity) ?? []), one]);
  const rows = entities
    .filter(({ id }) => asked.has(id))
    .flatMap((entity): Cell[][] => {
      const own = acts.get(entity.id) ?? [];
      if (own.length > 0) {
        return own.map((one) => [...about(entity), ...act(one), ...quoted(one.evidence[0], one), entity.id]);
      }
      const named = entity.names.find(({ evidence }) => evidence)?.evidence;
      return [[...about(entity), ...act(undefined), ...quoted(named, undefined), entity.id]];
    });
  return toCsv([HEAD, ...rows]);
}
