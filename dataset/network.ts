/** Who is tied to whom around one entity: its people and bodies, their people and bodies, and who acted against them. */
import { type Authority, authorityOf, byName } from './acts';
import type { EntityLine } from './dossier';
import { isInForce } from './in-force';
import type { Index } from './known';

export type NetworkNode = {
  id: string;
  caption: string;
  column: 'people' | 'bodies' | 'authorities';
  sanctioned: boolean;
  /** Without an entry of its own: an authority that is only named. */
  unlisted?: true;
};
/** `office`: holds one there, by these titles. `sanction`: was sanctioned by, on these days; `joint`: in conjunction with. */
export type NetworkTie = { from: string; to: string; kind: 'office' | 'sanction' | 'joint'; says: string[] };
export type Network = { nodes: NetworkNode[]; ties: NetworkTie[]; left: number };

/** More cannot be told apart in a picture. */
const MOST = 100;
/** Steps from the entity in the middle. */
const REACH = 2;

export function networkOf(id: string, index: Index): Network | undefined {
  if (!index.entities.has(id)) return undefined;
  const ties = new Map<string, NetworkTie>();
  const unlisted = new Map<string, string>();
  const near = new Set([id]);
  let edge = [id];
  const left = new Set<string>();
  for (let step = 0; step < REACH; step++) {
    const next: string[] = [];
    for (const here of edge) {
      // An authority acts against people who have nothing else to do with each other.
      if (step > 0 && index.imposed.has(here)) continue;
      for (const tie of tiesOf(here, index, unlisted)) {
        const other = tie.from === here ? tie.to : tie.from;
        if (!near.has(other)) {
          if (near.size >= MOST) {
            left.add(other);
            continue;
          }
          near.add(other);
          next.push(other);
        }
        add(ties, tie);
      }
    }
    edge = next;
  }
  // Those at the rim are tied to others in the picture too; a missing line would say that they are not.
  for (const here of near) {
    for (const tie of ownTies(here, index, unlisted)) if (near.has(tie.to)) add(ties, tie);
  }
  return {
    nodes: [...near].map((one) => nodeOf(one, index, unlisted, ties)),
    ties: [...ties.values()],
    left: left.size,
  };
}

/** Two offices in one body, or two sanctions by one authority, are one tie that says both. */
function add(ties: Map<string, NetworkTie>, tie: NetworkTie): void {
  const key = JSON.stringify([tie.from, tie.to, tie.kind]);
  const says = new Set([...(ties.get(key)?.says ?? []), ...tie.says]);
  ties.set(key, { ...tie, says: [...says] });
}

/** Its offices, and who acted against it. */
function ownTies(id: string, index: Index, unlisted: Map<string, string>): NetworkTie[] {
  const known = index.entities.get(id);
  const offices = (known?.positions ?? []).flatMap(({ value: { organization, title } }): NetworkTie[] =>
    organization && index.entities.has(organization)
      ? [{ from: id, to: organization, kind: 'office', says: [title] }]
      : [],
  );
  const suffered = (index.sanctions.get(id) ?? []).flatMap(({ value }) => {
    const lead = authorityOf(value, index);
    const tie = ({ key, name, entity }: Authority, kind: NetworkTie['kind']): NetworkTie => {
      if (!entity) unlisted.set(key, name);
      return { from: id, to: key, kind, says: value.startDate ? [value.startDate] : [] };
    };
    const joint = (value.inConjunctionWith ?? []).map((name) => tie(byName(name), 'joint'));
    return lead ? [tie(lead, 'sanction'), ...joint] : joint;
  });
  return [...offices, ...suffered];
}

function tiesOf(id: string, index: Index, unlisted: Map<string, string>): NetworkTie[] {
  const holders = (index.officeholders.get(id) ?? []).map(
    ({ holder, position }): NetworkTie => ({ from: holder.id, to: id, kind: 'office', says: [position.value.title] }),
  );
  const imposed = (index.imposed.get(id) ?? []).flatMap(({ entity, startDate }): NetworkTie[] =>
    index.entities.has(entity) ? [{ from: entity, to: id, kind: 'sanction', says: startDate ? [startDate] : [] }] : [],
  );
  return [...ownTies(id, index, unlisted), ...holders, ...imposed];
}

function nodeOf(
  id: string,
  index: Index,
  unlisted: ReadonlyMap<string, string>,
  ties: ReadonlyMap<string, NetworkTie>,
): NetworkNode {
  const line = index.entities.get(id)?.line;
  if (!line) return { id, caption: unlisted.get(id) ?? id, column: 'authorities', sanctioned: false, unlisted: true };
  const acted = [...ties.values()].some(({ kind, to }) => kind !== 'office' && to === id);
  return {
    id,
    caption: line.caption,
    column: acted ? 'authorities' : columnOf(line),
    sanctioned: index.sanctions.get(id)?.some(({ value }) => isInForce(value)) ?? false,
  };
}

const columnOf = ({ schema }: EntityLine): NetworkNode['column'] => (schema === 'Person' ? 'people' : 'bodies');
