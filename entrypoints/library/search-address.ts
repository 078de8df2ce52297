/** What the list of names is narrowed by. All of it stands in the address, after its `?`. */
import * as v from 'valibot';
import { Schema } from '../../dataset/model';

/** `ended`: it was sanctioned, and is no more. */
export const Standing = v.picklist(['sanctioned', 'linked', 'ended']);
export type Standing = v.InferOutput<typeof Standing>;

/** `list`: the id of a dataset, all of it; `source`: that of one source alone. */
export type Filters = {
  kind?: Schema | undefined;
  standing?: Standing | undefined;
  authority?: string | undefined;
  source?: string | undefined;
  list?: string | undefined;
};
export type Search = Filters & { query?: string | undefined };

const parameters = { query: 'q', kind: 'kind', standing: 'standing', authority: 'by', source: 'source', list: 'list' };

/** What it does not know is left out: an address may be typed by hand, or come from another version. */
export function readSearch(parts: string): Search {
  const given = new URLSearchParams(parts);
  const query = given.get(parameters.query);
  const kind = v.safeParse(Schema, given.get(parameters.kind));
  const standing = v.safeParse(Standing, given.get(parameters.standing));
  const authority = given.get(parameters.authority);
  const source = given.get(parameters.source);
  const list = given.get(parameters.list);
  return {
    ...(query && { query }),
    ...(kind.success && { kind: kind.output }),
    ...(standing.success && { standing: standing.output }),
    ...(authority && { authority }),
    ...(source && { source }),
    ...(list && { list }),
  };
}

/** With its `?`, or empty where nothing is looked for. */
export function writeSearch({ query, kind, standing, authority, source, list }: Search): string {
  const given = new URLSearchParams();
  const set = (name: keyof typeof parameters, value: string | undefined) => value && given.set(parameters[name], value);
  set('query', query?.trim() && query);
  set('kind', kind);
  set('standing', standing);
  set('authority', authority);
  set('source', source);
  set('list', list);
  return given.size > 0 ? `?${given}` : '';
}

export const hasFilters = ({ kind, standing, authority, source, list }: Search): boolean =>
  [kind, standing, authority, source, list].some((value) => value !== undefined);
