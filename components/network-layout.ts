import type { Network, NetworkNode, NetworkTie } from '../dataset/network';

/** A name, or a lane between names: through it runs what goes past this column, all ties of one kind to one name. */
export type Slot = { node: NetworkNode } | { lane: string };
export type Column = { kind: NetworkNode['column']; slots: Slot[] };

/** Most ties are a person's, to a body or to an authority: with the people between them few go past a column. */
const ORDER = ['bodies', 'people', 'authorities'] as const;
/** Passes over the columns; the order hardly changes after a few. */
const PASSES = 4;

const idOf = (slot: Slot): string => ('lane' in slot ? slot.lane : slot.node.id);

/** The lane of `tie`, where it has to go past a column. */
export const laneOf = ({ to, kind }: NetworkTie): string => `lane ${kind} ${to}`;

/** The columns that hold anything, those tied to the same others next to each other, so that few lines cross. */
export function columnsOf({ nodes, ties }: Network): Column[] {
  const columns = ORDER.map((kind): Column => {
    const those = nodes.filter(({ column }) => column === kind);
    return { kind, slots: those.map((node) => ({ node })) };
  }).filter(({ slots }) => slots.length > 0);
  const columnOf = new Map(columns.flatMap(({ slots }, at) => slots.map((slot) => [idOf(slot), at] as const)));
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };
  for (const tie of ties) {
    const apart = Math.abs((columnOf.get(tie.from) ?? 0) - (columnOf.get(tie.to) ?? 0));
    if (apart < 2) join(tie.from, tie.to);
    else {
      const lane = laneOf(tie);
      if (!neighbours.has(lane)) columns[1]?.slots.push({ lane });
      join(tie.from, lane);
      join(lane, tie.to);
    }
  }
  settle(columns, neighbours);
  return columns;
}

function settle(columns: readonly Column[], neighbours: ReadonlyMap<string, readonly string[]>): void {
  const places = new Map<string, number>();
  const place = ({ slots }: Column) => {
    slots.forEach((slot, at) => {
      places.set(idOf(slot), (at + 0.5) / slots.length);
    });
  };
  const middle = (slot: Slot): number => {
    const there = neighbours.get(idOf(slot)) ?? [];
    return there.length === 0 ? 1 : there.reduce((sum, one) => sum + (places.get(one) ?? 0), 0) / there.length;
  };
  columns.forEach(place);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const column of columns) {
      column.slots.sort((a, b) => middle(a) - middle(b));
      place(column);
    }
  }
}
