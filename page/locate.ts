import { resolver } from '../match/context';
import type { Mention } from '../match/mention';
import { isAsOne, isUnparted } from './as-one';
import { type Piece, piecesOf } from './flow';
import type { Located } from './located';
import type { Painter } from './painter';
import type { Entry } from './reading-list';

/** A hit that stands on the page as it was read. */
type Standing = { entry: Entry; at: number; hit: Entry['hits'][number]; pieces: Piece[] };

/**
 * The mentions of a page, given all that was found on it: who a hit stands for depends on those read before it, and on
 * those alone that a reader sees there.
 */
export function* locate(entries: readonly Entry[], painter: Painter): Generator<void, Located[]> {
  const standing: Standing[] = [];
  for (const entry of entries) {
    for (const [at, hit] of entry.hits.entries()) {
      const pieces = piecesOn(entry, at, hit, painter);
      if (pieces && isAsOne(pieces, entry.container) && isUnparted(pieces)) standing.push({ entry, at, hit, pieces });
      else entry.located[at] = undefined;
      yield;
    }
  }
  const mentionOf = resolver(standing.map(({ hit }) => hit));
  const mentions: Located[] = [];
  for (const { entry, at, hit, pieces } of standing) {
    const mention = mentionOf(hit);
    const known = entry.located[at];
    const located =
      mention && known && isSame(known, mention)
        ? known
        : mention && { ...mention, text: hit.text, pieces, container: entry.container };
    entry.located[at] = located;
    if (located) mentions.push(located);
    yield;
  }
  return mentions;
}

function piecesOn(
  { located }: Entry,
  at: number,
  { start, end, text, segments }: Entry['hits'][number],
  painter: Painter,
): Piece[] | undefined {
  const known = located[at];
  if (known) return known.pieces;
  const pieces = piecesOf(segments, start, end, (node) => painter.dataOf(node).length);
  // The page may have changed since it was read: only text that still says the name is painted.
  const now = pieces.map((piece) => painter.dataOf(piece.node).slice(piece.start, piece.end)).join('');
  return now === text || withoutSpace(now) === withoutSpace(text) ? pieces : undefined;
}

// A line break of the page is white space in the flow and nothing in the nodes.
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

const isSame = (a: Mention, b: Mention): boolean =>
  a.tier === b.tier &&
  a.reason === b.reason &&
  a.introducedBy === b.introducedBy &&
  a.candidates.length === b.candidates.length &&
  a.candidates.every((candidate, i) => candidate === b.candidates[i]);
