/** Several datasets as one: what they say of the same entity stands together, and nothing stands twice. */
import type { Dataset, Entity, Excerpt, List, Position, Sanction, Source } from './model';

/** The first dataset's words go first; a source or sanction that only shares its id with another one gets an id of its own. */
export function mergeDatasets([first, ...others]: readonly [Dataset, ...Dataset[]]): Dataset {
  if (others.length === 0) return first;
  const sources = new Map<string, Source>();
  const entities = new Map<string, Entity>();
  const sanctions = new Map<string, Sanction>();
  for (const dataset of [first, ...others]) {
    const own = (id: string): string => `${dataset.id}/${id}`;
    const moved = new Map<string, string>();
    for (const source of dataset.sources) {
      const known = sources.get(source.id);
      if (known && known.text !== source.text) moved.set(source.id, own(source.id));
      const id = moved.get(source.id) ?? source.id;
      if (!sources.has(id)) sources.set(id, { ...source, id });
    }
    const at = (excerpt: Excerpt): Excerpt => ({ ...excerpt, source: moved.get(excerpt.source) ?? excerpt.source });
    for (const entity of dataset.entities) {
      const placed: Entity = {
        ...entity,
        names: entity.names.map((name) => (name.evidence ? { ...name, evidence: at(name.evidence) } : name)),
        positions: entity.positions.map((position) => ({ ...position, evidence: at(position.evidence) })),
      };
      const known = entities.get(entity.id);
      entities.set(entity.id, known ? together(known, placed) : placed);
    }
    for (const sanction of dataset.sanctions) {
      const { dateEvidence } = sanction;
      const placed: Sanction = {
        ...sanction,
        evidence: sanction.evidence.map(at),
        // Of all datasets but the first the title is gone.
        ...(sanction.dateFrom === 'list' && { list: sanction.list ?? listOf(dataset) }),
        ...(dateEvidence && { dateEvidence: at(dateEvidence) }),
      };
      const known = sanctions.get(sanction.id);
      if (!known) sanctions.set(sanction.id, placed);
      else if (isSameAct(known, placed)) {
        sanctions.set(sanction.id, { ...known, evidence: distinct([...known.evidence, ...placed.evidence], placeOf) });
      } else sanctions.set(own(sanction.id), { ...placed, id: own(sanction.id) });
    }
  }
  return {
    ...first,
    sources: [...sources.values()],
    entities: [...entities.values()],
    sanctions: [...sanctions.values()],
  };
}

const listOf = ({ title, retrievedAt }: Dataset): List => ({ title, ...(retrievedAt && { retrievedAt }) });

const together = (known: Entity, more: Entity): Entity => ({
  ...known,
  names: distinct([...known.names, ...more.names], ({ text }) => text),
  positions: distinct([...known.positions, ...more.positions], officeOf),
});

const officeOf = ({ title, organization, evidence }: Position): string =>
  JSON.stringify([title, organization, placeOf(evidence)]);

const placeOf = ({ source, start, end }: Excerpt): string => `${source} ${start} ${end}`;

const isSameAct = (a: Sanction, b: Sanction): boolean =>
  a.entity === b.entity && a.authority === b.authority && a.startDate === b.startDate && a.endDate === b.endDate;

/** The first of each. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}
