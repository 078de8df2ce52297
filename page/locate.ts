import { resolver } from '../match/context';
import type { Mention } from '../match/mention';
import { isAsOne, isUnparted } from './as-one';
import type { Container } from './flow';
import type { Located } from './located';
import type { Painter } from './painter';
import type { Entry, FoundHit } from './reading-list';

/**
 * The mentions of a page, given all that was found on it: who a hit stands for depends on those read before it, and on
 * those alone that a reader sees there.
 */
export function* locate(entries: readonly Entry[], painter: Painter): Generator<void, Located[]> {
  const standing: { container: Container; hit: FoundHit }[] = [];
  for (const { container, hits } of entries) {
    for (const hit of hits) {
      const stands = hit.located !== undefined || isStill(hit, painter);
      if (stands && isAsOne(hit.pieces, container, hit.isParted) && isUnparted(hit.pieces))
        standing.push({ container, hit });
      else hit.located = undefined;
      yield;
    }
  }
  const mentionOf = resolver(standing.map(({ hit }) => hit));
  const mentions: Located[] = [];
  for (const { container, hit } of standing) {
    const mention = mentionOf(hit);
    const { text, pieces, located: known } = hit;
    const located =
      mention && known && isSame(known, mention) ? known : mention && { ...mention, text, pieces, container };
    hit.located = located;
    if (located) mentions.push(located);
    yield;
  }
  return mentions;
}

/** The page may have changed since it was read: only text that still says the name is painted. */
function isStill({ text, pieces }: FoundHit, painter: Painter): boolean {
  const now = pieces.map((piece) => painter.dataOf(piece.node).slice(piece.start, piece.end)).join('');
  return now === text || withoutSpace(now) === withoutSpace(text);
}

// A line break of the page is white space in the flow and nothing in the nodes.
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

const isSame = (a: Mention, b: Mention): boolean =>
  a.tier === b.tier &&
  a.reason === b.reason &&
  a.introducedBy === b.introducedBy &&
  a.candidates.length === b.candidates.length &&
  a.candidates.every((candidate, i) => candidate === b.candidates[i]);
