import { resolver } from '../match/context';
import type { Mention } from '../match/mention';
import { type Container, piecesOf } from './flow';
import { isOneLine, type Located } from './located';
import type { Painter } from './painter';
import type { Entry } from './reading-list';

/** The mentions of a page, given all that was found on it: who a hit stands for depends on those read before it. */
export function* locate(entries: readonly Entry[], painter: Painter): Generator<void, Located[]> {
  const mentionOf = resolver(entries.flatMap(({ hits }) => hits));
  const mentions: Located[] = [];
  for (const entry of entries) {
    entry.hits.forEach((hit, i) => {
      const mention = mentionOf(hit);
      const known = entry.located[i];
      const located =
        mention && known && isSame(known, mention) ? known : mention && place(hit, mention, entry.container, painter);
      entry.located[i] = located;
      if (located) mentions.push(located);
    });
    yield;
  }
  return mentions;
}

function place(
  { text, segments }: Entry['hits'][number],
  mention: Mention,
  container: Container,
  painter: Painter,
): Located | undefined {
  const pieces = piecesOf(segments, mention.start, mention.end, (node) => painter.dataOf(node).length);
  // The page may have changed since it was read: only text that still says the name is painted.
  const now = pieces.map(({ node, start, end }) => painter.dataOf(node).slice(start, end)).join('');
  if (withoutSpace(now) !== withoutSpace(text) || !isOneLine(pieces, container)) return undefined;
  return { ...mention, text, pieces, container };
}

// A line break of the page is white space in the flow and nothing in the nodes.
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

const isSame = (a: Mention, b: Mention): boolean =>
  a.tier === b.tier &&
  a.reason === b.reason &&
  a.introducedBy === b.introducedBy &&
  a.candidates.length === b.candidates.length &&
  a.candidates.every((candidate, i) => candidate === b.candidates[i]);
