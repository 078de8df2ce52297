/** What the articles say, each by itself → one dataset: entities and sanctions with stable ids, in a stable order. */
import type { Dataset, Source } from '../dataset/model';
import type { Actor } from './actors';
import type { Explanation } from './derive';
import { draftsOf } from './drafts';
import { positionsOf } from './entity-positions';
import { bodiesOf, isKept, POLITICAL } from './kept';
import { sanctionsOf } from './sanctions';
import { type Group, toEntity, unite } from './unite';

export function collect(
  pages: readonly Explanation[],
  frame: { id: string; title: string; sources: readonly Source[] },
): Dataset {
  const all = pages.flatMap(draftsOf);
  const held = new Set(all.flatMap((draft) => bodiesOf(draft, /./)));
  const led = new Set(all.flatMap((draft) => bodiesOf(draft, POLITICAL)));
  const drafts = all.filter((draft) => isKept(draft, held, led));
  const groups = unite(drafts);
  const groupOf = new Map<Actor, Group>();
  for (const group of groups) {
    group.entity = toEntity(group);
    for (const draft of group.drafts) groupOf.set(draft.actor, group);
  }
  const taken = new Set<string>();
  for (const { entity } of groups) {
    if (!entity) continue;
    while (taken.has(entity.id)) entity.id += '-2';
    taken.add(entity.id);
  }
  const idOf = (actor: Actor | undefined): string | undefined => (actor ? groupOf.get(actor)?.entity?.id : undefined);
  for (const group of groups) if (group.entity) group.entity.positions = positionsOf(group, idOf);
  const entities = groups.flatMap(({ entity }) => (entity ? [entity] : []));
  const sanctions = groups.flatMap(({ entity, drafts }) => (entity ? sanctionsOf(entity.id, drafts, idOf) : []));
  return {
    id: frame.id,
    title: frame.title,
    sources: [...frame.sources],
    entities: entities.sort(byId),
    sanctions: sanctions.sort(byId),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
