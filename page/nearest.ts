import type { FoundNames } from './found-names';
import { type Located, rangeOf } from './located';

/** Live ranges slow every text change of the page by some 4 ns for each of them: 4 µs with a thousand. */
export const MOST_PAINTED = 1000;
/**
 * Whatever changes, text or style, a browser sets up anew all that is painted for the next frame: 5 to 10 µs for each name, in
 * Chromium. So many are painted wherever they stand, also on a page that changes in every frame.
 */
export const FEW_PAINTED = 50;
/** How far from the window names are painted on such a page, as a part of its height. */
const MARGIN = 0.5;
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

/** Those of the mentions that stand in the window or not far from it. Where they stand in relation to others does not count. */
export function besideWindow(mentions: readonly Located[]): readonly Located[] {
  const range = new Range();
  const margin = innerHeight * MARGIN;
  return mentions.filter((mention) => {
    const { top, bottom } = rangeOf(mention, range).getBoundingClientRect();
    return bottom > -margin && top < innerHeight + margin;
  });
}

/** On pages with more names than are painted at once, paints those that come into view. */
export function repaintOnScroll(names: FoundNames, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    const { isSparing } = names;
    if (!isSparing && names.mentions.length <= MOST_PAINTED) return;
    // Half a window further nothing is painted then: those that come do not wait for the scroll to end.
    if (isSparing && timer !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      names.repaint();
    }, SCROLLED);
  };
  window.addEventListener('scroll', later, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
