import type { Mention } from '../match/mention';
import type { PaintStyle } from '../protocol/messages';
import type { Container, Piece } from './flow';

/** A mention at its place in the page. */
export type Located = Mention & { text: string; pieces: readonly Piece[]; container: Container };

export function styleOf(mention: Mention): PaintStyle {
  if (mention.tier === 'possible') return 'possible';
  return mention.candidates.some((candidate) => candidate.status === 'sanctioned') ? 'sanctioned' : 'linked';
}

/** Whether two mentions, of an earlier and a later reading, are the same words of the page and mean the same. */
export const isSamePlace = (a: Located | undefined, b: Located | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.pieces[0]?.node === b.pieces[0]?.node &&
  a.pieces[0]?.start === b.pieces[0]?.start &&
  a.text === b.text &&
  a.candidates.map(({ entity }) => entity).join() === b.candidates.map(({ entity }) => entity).join();

/** The range over a mention, from its first piece to its last. `range`: one to be used again, since every one slows the page. */
export function rangeOf({ pieces }: Located, range = new Range()): Range {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || !last) throw new RangeError('a mention without text');
  range.setStart(first.node, Math.min(first.start, first.node.length));
  range.setEnd(last.node, Math.min(last.end, last.node.length));
  return range;
}
