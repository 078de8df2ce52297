import type { Network, NetworkNode } from '../dataset/network';

export type Columns = { [column in NetworkNode['column']]: NetworkNode[] };

/** Passes over the columns; the order hardly changes after a few. */
const PASSES = 4;

/** The nodes by column, those tied to the same others next to each other, so that few lines cross. */
export function columnsOf({ nodes, ties }: Network): Columns {
  const columns: Columns = { people: [], bodies: [], authorities: [] };
  for (const node of nodes) columns[node.column].push(node);
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of ties) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const places = new Map<string, number>();
  const settle = (column: readonly NetworkNode[]) => {
    column.forEach(({ id }, at) => {
      places.set(id, (at + 0.5) / column.length);
    });
  };
  for (const column of Object.values(columns)) settle(column);
  const middle = (id: string): number => {
    const there = neighbours.get(id) ?? [];
    return there.length === 0 ? 1 : there.reduce((sum, one) => sum + (places.get(one) ?? 0), 0) / there.length;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    for (const column of [columns.bodies, columns.authorities, columns.people]) {
      column.sort((a, b) => middle(a.id) - middle(b.id));
      settle(column);
    }
  }
  return columns;
}
