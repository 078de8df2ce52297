/**
 * A person's corrections to what the rules read, kept in `review.json` beside the articles: a list of
 *
 *   { "op": "drop",   "entity": ID, … }                        leave an entity out, with its sanctions
 *   { "op": "rename", "entity": ID, "caption": TEXT, … }       another caption, one of the words of the excerpt
 *   { "op": "merge",  "entity": ID, "into": ID, … }            two entities are one
 *   { "op": "schema", "entity": ID, "schema": SCHEMA, … }      a person, a body, a company …
 *   { "op": "alias",  "entity": ID, "text": TEXT, "kind": KIND, … }   one more name, one of the words of the excerpt
 *
 * each with `"excerpt": { "source": ID, "exact": TEXT, "start"?: OFFSET }` (the words of the article that show it) and a `"reason"`.
 * ID is the entity's id in the derived dataset before any correction. Corrections are applied in order.
 */
import * as v from 'valibot';
import { excerptAt } from '../dataset/excerpt';
import { entityId } from '../dataset/identity';
import { type Dataset, type Entity, type Excerpt, NameKind, Schema, type Source } from '../dataset/model';

const text = v.pipe(v.string(), v.minLength(1));
const common = {
  entity: text,
  excerpt: v.strictObject({
    source: text,
    exact: text,
    start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  reason: text,
};

const Correction = v.variant('op', [
  v.strictObject({ op: v.literal('drop'), ...common }),
  v.strictObject({ op: v.literal('rename'), caption: text, ...common }),
  v.strictObject({ op: v.literal('merge'), into: text, ...common }),
  v.strictObject({ op: v.literal('schema'), schema: Schema, ...common }),
  v.strictObject({ op: v.literal('alias'), text, kind: NameKind, ...common }),
]);
type Correction = v.InferOutput<typeof Correction>;

export const Review = v.array(Correction);
export type Review = v.InferOutput<typeof Review>;

/** Throws `TypeError` whose message has one line for each thing that is wrong. */
export function parseReview(value: unknown): Review {
  const parsed = v.safeParse(Review, value);
  if (parsed.success) return parsed.output;
  throw new TypeError(
    parsed.issues.map((issue) => `review: ${v.getDotPath(issue) ?? 'list'}: ${issue.message}`).join('\n'),
  );
}

/** Throws `TypeError` naming the correction that does not fit the dataset or its texts. */
export function applyReview(dataset: Dataset, review: Review): Dataset {
  return review.reduce((now, correction, index) => {
    try {
      return apply(now, correction);
    } catch (error) {
      throw new TypeError(
        `review: correction ${index + 1} (${correction.op} ${correction.entity}): ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }, dataset);
}

function apply(dataset: Dataset, correction: Correction): Dataset {
  const entity = dataset.entities.find((other) => other.id === correction.entity);
  if (!entity) throw new TypeError('no such entity');
  const evidence = locate(dataset.sources, correction.excerpt);
  switch (correction.op) {
    case 'drop':
      return without(dataset, entity.id);
    case 'rename': {
      const name = within(dataset.sources, evidence, correction.caption);
      const names = [
        { text: correction.caption, kind: 'name' as const, evidence: name },
        ...entity.names.filter((other) => other.text !== correction.caption),
      ];
      return replace(dataset, entity.id, {
        ...entity,
        id: entityId(entity.schema, correction.caption),
        caption: correction.caption,
        names,
      });
    }
    case 'schema':
      return replace(dataset, entity.id, {
        ...entity,
        id: entityId(correction.schema, entity.caption),
        schema: correction.schema,
      });
    case 'alias': {
      const name = within(dataset.sources, evidence, correction.text);
      const others = entity.names.filter((other) => other.text !== correction.text);
      return replace(dataset, entity.id, {
        ...entity,
        names: [...others, { text: correction.text, kind: correction.kind, evidence: name }],
      });
    }
    case 'merge': {
      const into = dataset.entities.find((other) => other.id === correction.into);
      if (!into) throw new TypeError(`no such entity ${correction.into}`);
      if (into === entity) throw new TypeError('an entity cannot be merged into itself');
      const merged: Entity = {
        ...into,
        names: [
          ...into.names,
          ...entity.names
            .filter((name) => !into.names.some((other) => other.text === name.text))
            .map((name) => (name.kind === 'name' ? { ...name, kind: 'alias' as const } : name)),
        ],
        positions: [...into.positions, ...entity.positions],
      };
      const single = { ...dataset, entities: dataset.entities.filter((other) => other !== entity) };
      return redirect(replace(single, into.id, merged), entity.id, into.id);
    }
  }
}

/** The excerpt of the correction, found in its article. */
function locate(sources: readonly Source[], wanted: Correction['excerpt']): Excerpt {
  const source = sources.find((other) => other.id === wanted.source);
  if (!source) throw new TypeError(`no such source ${wanted.source}`);
  const start = wanted.start ?? source.text.indexOf(wanted.exact);
  if (start < 0 || source.text.slice(start, start + wanted.exact.length) !== wanted.exact) {
    throw new TypeError(
      `${wanted.source}: ${wanted.start === undefined ? 'nowhere' : `not at offset ${wanted.start}`} does the text say ${JSON.stringify(wanted.exact)}`,
    );
  }
  return excerptAt(source, start, start + wanted.exact.length);
}

/** A new name has to stand in the excerpt that shows it. */
function within(sources: readonly Source[], excerpt: Excerpt, name: string): Excerpt {
  const source = sources.find((other) => other.id === excerpt.source);
  const at = excerpt.exact.indexOf(name);
  if (!source || at < 0) throw new TypeError(`the excerpt does not say ${JSON.stringify(name)}`);
  return excerptAt(source, excerpt.start + at, excerpt.start + at + name.length);
}

function replace(dataset: Dataset, id: string, entity: Entity): Dataset {
  if (entity.id !== id && dataset.entities.some((other) => other.id === entity.id))
    throw new TypeError(`${entity.id} is there already: merge them`);
  return redirect(
    { ...dataset, entities: dataset.entities.map((other) => (other.id === id ? entity : other)) },
    id,
    entity.id,
  );
}

function without(dataset: Dataset, id: string): Dataset {
  return {
    ...dataset,
    entities: dataset.entities
      .filter((entity) => entity.id !== id)
      .map((entity) => ({
        ...entity,
        positions: entity.positions.map(({ organization, ...position }) =>
          organization === id || organization === undefined ? position : { ...position, organization },
        ),
      })),
    sanctions: dataset.sanctions
      .filter((sanction) => sanction.entity !== id)
      .map(({ authorityEntity, ...sanction }) =>
        authorityEntity === id || authorityEntity === undefined ? sanction : { ...sanction, authorityEntity },
      ),
  };
}

/** Whatever pointed at one id points at another. */
function redirect(dataset: Dataset, from: string, to: string): Dataset {
  if (from === to) return dataset;
  return {
    ...dataset,
    entities: dataset.entities.map((entity) => ({
      ...entity,
      positions: entity.positions.map((position) =>
        position.organization === from ? { ...position, organization: to } : position,
      ),
    })),
    sanctions: dataset.sanctions.map((sanction) => ({
      ...sanction,
      ...(sanction.entity === from && { entity: to, id: sanction.id.replace(from, to) }),
      ...(sanction.authorityEntity === from && { authorityEntity: to }),
    })),
  };
}
