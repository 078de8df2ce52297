import type { Reading } from '../reading';

const numbers = new WeakMap<Node, number>();
let last = 0;

/** The same number for the same node. */
function numberOf(node: Node): number {
  const number = numbers.get(node) ?? ++last;
  numbers.set(node, number);
  return number;
}

/** All ranges that are painted, with what they say. */
export function paintedRanges(): Map<AbstractRange, string> {
  const ranges = new Map<AbstractRange, string>();
  for (const highlight of CSS.highlights.values()) for (const range of highlight) ranges.set(range, `${range}`);
  return ranges;
}

const paintedPlaces = (): string[] =>
  [...paintedRanges()]
    .map(
      ([{ startContainer, startOffset, endOffset }, said]) =>
        `${said} at ${numberOf(startContainer)} ${startOffset}-${endOffset}`,
    )
    .sort();

/** What a reading found and what is painted, by text node and offsets; equal for equal results. */
export const placesOf = (reading: Reading) => ({
  mentions: reading
    .mentions()
    .map(
      ({ text, tier, pieces, candidates, introducedBy }) =>
        `${tier} ${text} = ${candidates.map((one) => one.entity).join()} by ${introducedBy} at ` +
        pieces.map(({ node, start, end }) => `${numberOf(node)} ${start}-${end}`).join(),
    ),
  painted: paintedPlaces(),
});
