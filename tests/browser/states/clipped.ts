/** Text that a reader cannot get at: cut off by a box that does not scroll, or beyond the edge of the window. */
export function clippedTexts(root: Element): string[] {
  const clipped: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    const parent = node.parentElement;
    if (!text || !parent || parent.closest('option') || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = new Range();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 0 && isCut(box, parent)) {
        clipped.push(`${text.slice(0, 60)} [${Math.round(box.left)}–${Math.round(box.right)}]`);
        break;
      }
    }
  }
  return clipped;
}

/** A pixel of rounding cuts nothing off. */
const SLACK = 1.5;

function isCut(box: DOMRect, parent: Element): boolean {
  for (let at: Element | null = parent; at; at = at.parentElement) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(at);
    // Read out, not seen.
    if (clipPath !== 'none') return false;
    const frame = at.getBoundingClientRect();
    const cutsAside = box.left < frame.left - SLACK || box.right > frame.right + SLACK;
    const cutsBelow = box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK;
    if ((overflowX === 'hidden' || overflowX === 'clip') && cutsAside) return true;
    if ((overflowY === 'hidden' || overflowY === 'clip') && cutsBelow) return true;
    // What is outside of it can be scrolled to.
    if (/auto|scroll/.test(overflowX) && cutsAside) return false;
    if (/auto|scroll/.test(overflowY) && cutsBelow) return false;
  }
  return box.left < -SLACK || box.right > document.documentElement.clientWidth + SLACK;
}
