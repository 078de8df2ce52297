import { type Located, rangeOf } from './located';

/** At most `most` of the mentions, those nearest the viewport; all of them, in order, when they are no more than that. */
export function nearestFirst(mentions: readonly Located[], most: number): readonly Located[] {
  if (mentions.length <= most) return mentions;
  const middle = innerHeight / 2;
  return mentions
    .map((mention) => ({ mention, distance: Math.abs(rangeOf(mention).getBoundingClientRect().top - middle) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ mention }) => mention);
}
