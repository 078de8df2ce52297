import type { FoundNames } from './found-names';
import { type Located, rangeOf } from './located';

/** Live ranges slow every text change of the page by some 4 ns for each of them: 4 µs with a thousand. */
export const MOST_PAINTED = 1000;
/** Rest of a scroll before other names are painted, in milliseconds. */
const SCROLLED = 120;

/**
 * At most `MOST_PAINTED` of the mentions, those around the viewport; all of them when they are no more than that. They are
 * given in reading order, which nearly is their order on the page, so a few boxes tell where the viewport is.
 */
export function nearest(mentions: readonly Located[]): readonly Located[] {
  if (mentions.length <= MOST_PAINTED) return mentions;
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention && rangeOf(mention).getBoundingClientRect().top < innerHeight / 2) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, Math.min(low - MOST_PAINTED / 2, mentions.length - MOST_PAINTED));
  return mentions.slice(first, first + MOST_PAINTED);
}

/** On pages with more names than are painted at once, paints those that come into view. */
export function repaintOnScroll(names: FoundNames, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    if (names.mentions.length <= MOST_PAINTED) return;
    clearTimeout(timer);
    timer = setTimeout(() => names.repaint(), SCROLLED);
  };
  window.addEventListener('scroll', later, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
