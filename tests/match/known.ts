import type { Dataset, Name, Schema } from '../../dataset/model';

/** A dataset with one entity for each name, `e0`, `e1`, …; all of one schema and one kind. */
export function known(names: readonly string[], schema: Schema = 'Organization', kind: Name['kind'] = 'name'): Dataset {
  return {
    id: 'test',
    title: 'test',
    sources: [],
    sanctions: [],
    entities: names.map((text, i) => ({
      id: `e${i}`,
      schema,
      caption: text,
      names: [{ text, kind }],
      positions: [],
    })),
  };
}
