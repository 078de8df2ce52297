import type { Network, NetworkTie } from '../dataset/network';
import { laneOf } from './network-layout';

/** In px, from the picture's upper left corner. */
export type Box = {
  left: number;
  right: number;
  middle: number;
  column: number;
  /** Where its words end. */
  end: number;
};
export type Drawn = NetworkTie & { path: string };

/** Names as wide as their column leave the space between the columns to the lines: none runs behind a name it does not end at. */
export function pathsOf({ ties }: Network, boxes: ReadonlyMap<string, Box>, columns: number): Drawn[] {
  return ties.flatMap((tie): Drawn[] => {
    const [a, b] = [boxes.get(tie.from), boxes.get(tie.to)];
    if (!a || !b) return [];
    const [left, right] = a.column <= b.column ? [a, b] : [b, a];
    if (left.column === right.column) return [{ ...tie, path: beside(left, right, left.column < columns - 1) }];
    const lane = right.column - left.column > 1 ? boxes.get(laneOf(tie)) : undefined;
    const path = lane ? `${across(left, lane)}H${lane.right}${curve(lane, right)}` : across(left, right);
    return [{ ...tie, path }];
  });
}

const across = (left: Box, right: Box): string => `M${left.end} ${left.middle}H${left.right}${curve(left, right)}`;

function curve(left: Box, right: Box): string {
  const between = (left.right + right.left) / 2;
  return `C${between} ${left.middle} ${between} ${right.middle} ${right.left} ${right.middle}`;
}

/** How far a line between two names of one column stands out, in px: three quarters of that, in truth. */
const BULGE = 56;

function beside(a: Box, b: Box, onRight: boolean): string {
  const edge = onRight ? a.right : a.left;
  const out = edge + (onRight ? BULGE : -BULGE);
  const [from, to] = onRight ? [a.end, b.end] : [edge, edge];
  return `M${from} ${a.middle}H${edge}C${out} ${a.middle} ${out} ${b.middle} ${edge} ${b.middle}H${to}`;
}
