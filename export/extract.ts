/** The part of what is known that a file about some entities needs. */
import { excerptsOf } from '../dataset/check';
import type { Dataset } from '../dataset/model';

/**
 * These entities with their sanctions, the bodies of their offices, the authorities that acted, and the sources of all that:
 * a whole dataset by itself.
 */
export function datasetAround(datasets: readonly Dataset[], ids: readonly string[]): Dataset {
  const asked = new Set(ids);
  const entities = datasets.flatMap((one) => one.entities);
  const sanctions = datasets.flatMap((one) => one.sanctions).filter(({ entity }) => asked.has(entity));
  const wanted = new Set(ids);
  for (const { id, positions } of entities) {
    if (!asked.has(id)) continue;
    for (const { organization } of positions) if (organization) wanted.add(organization);
  }
  for (const { authorityEntity } of sanctions) if (authorityEntity) wanted.add(authorityEntity);
  const named = entities
    .filter(({ id }) => wanted.has(id))
    // Of those it only leads to, the offices would lead on and on.
    .map((entity) => (asked.has(entity.id) ? entity : { ...entity, positions: [] }));
  const part: Dataset = {
    id: 'extract',
    title: named.find(({ id }) => asked.has(id))?.caption ?? 'Nothing',
    sources: [],
    entities: named,
    sanctions,
  };
  const used = new Set([...excerptsOf(part)].map(({ excerpt }) => excerpt.source));
  return { ...part, sources: datasets.flatMap((one) => one.sources).filter(({ id }) => used.has(id)) };
}
