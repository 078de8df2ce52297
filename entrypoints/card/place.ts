import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { CardAnchor } from '../../page/card-view';

/** Room left to the window's edge and to the name, in CSS pixels. */
const EDGE = 12;
const GAP = 8;
/** Height in which who, what and since when can be read, where letters have the usual size of 16 px. */
const LEAST = 220;
const USUAL = 16;
/** Lines shorter than so many letters' heights are more of them for the same words. */
const LINE = 14;

/**
 * Takes off `place` what the page's own `zoom` makes of it: where the name stands is told in the window's pixels, and the card
 * is read in the reader's size. Browsers that cannot say the zoom leave it.
 */
export function unzoom(place: HTMLElement, host: HTMLElement): void {
  if ('currentCSSZoom' in host) place.style.zoom = String(1 / host.currentCSSZoom);
}

/** Puts `place` beside the anchor's box: below it, or above where there is more room, never over it. */
export async function placeCard(place: HTMLElement, anchor: CardAnchor): Promise<void> {
  // The box under the pointer alone: for a name that wraps over lines, Floating UI's own choice would be the last line.
  const reference = { getBoundingClientRect: () => anchor.rect(), contextElement: anchor.element };
  const { x, y } = await computePosition(reference, place, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          const letters = Number.parseFloat(getComputedStyle(place).fontSize) || USUAL;
          const more = Math.max(1, (LINE * letters) / place.offsetWidth);
          const least = Math.min((LEAST / USUAL) * letters * more, innerHeight - 2 * EDGE);
          place.style.setProperty('--sl-room', `${Math.max(least, availableHeight)}px`);
        },
      }),
      // Last, when it has been cut to the room there is: only in a low window or frame does it still reach over the edge, and
      // there it may cover the name rather than show nothing but its own.
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  place.style.left = `${Math.round(x)}px`;
  place.style.top = `${Math.round(y)}px`;
}
