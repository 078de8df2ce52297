/** All datasets laid out by entity, once, so that a dossier costs what the entity has and not what is known. */
import type { EntityLine } from './dossier';
import type { Dataset, List, Name, Position, Sanction, Source } from './model';

/** A statement with the sources of its own dataset: two datasets may use one source id for different texts. */
export type Held<Statement> = { value: Statement; sources: ReadonlyMap<string, Source> };

/** A sanction with the list it is an entry of, when it is one. */
export type HeldSanction = Held<Sanction> & { list: List };

export type Known = { line: EntityLine; names: Held<Name>[]; positions: Held<Position>[] };

export type Index = {
  entities: ReadonlyMap<string, Known>;
  /** By the sanctioned entity. */
  sanctions: ReadonlyMap<string, HeldSanction[]>;
  /** By the authority's own entity. */
  imposed: ReadonlyMap<string, Sanction[]>;
  /** By the body the office is in. */
  officeholders: ReadonlyMap<string, { holder: EntityLine; position: Held<Position> }[]>;
};

export function indexDatasets(datasets: readonly Dataset[]): Index {
  const entities = new Map<string, Known>();
  const sanctions = new Map<string, HeldSanction[]>();
  const imposed = new Map<string, Sanction[]>();
  const officeholders = new Map<string, { holder: EntityLine; position: Held<Position> }[]>();
  for (const dataset of datasets) {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    for (const { id, caption, schema, names, positions } of dataset.entities) {
      const known = entities.get(id) ?? { line: { id, caption, schema }, names: [], positions: [] };
      entities.set(id, known);
      for (const value of names) {
        if (!known.names.some((one) => one.value.text === value.text)) known.names.push({ value, sources });
      }
      for (const value of positions) {
        known.positions.push({ value, sources });
        if (value.organization)
          add(officeholders, value.organization, { holder: known.line, position: { value, sources } });
      }
    }
    for (const value of dataset.sanctions) {
      add(sanctions, value.entity, { value, sources, list: value.list ?? dataset });
      if (value.authorityEntity) add(imposed, value.authorityEntity, value);
    }
  }
  return { entities, sanctions, imposed, officeholders };
}

/** The body of an office, unless the title has named it already, by whichever of its names. */
export function bodyBeside(
  { title, organization }: Position,
  entities: ReadonlyMap<string, Known>,
): EntityLine | undefined {
  const body = organization ? entities.get(organization) : undefined;
  return body?.names.some(({ value }) => title.includes(value.text)) ? undefined : body?.line;
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
