import { elementsAt, treeOf } from './builtins';
import { kindOf } from './element-kinds';
import { shadowRootOf } from './shadow-root-of';

const isClear = (color: string): boolean => color === 'transparent' || /[,/]\s*0\)$/.test(color);

/** Whether an element paints nothing over what it covers, as the links do that are stretched over a whole teaser. */
function isSeenThrough(element: Element): boolean {
  if (kindOf(element) === 'opaque') return false;
  return [undefined, '::before', '::after'].every((pseudo) => {
    const { content, opacity, backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
    if (opacity === '0' || (pseudo && content === 'none')) return true;
    return isClear(backgroundColor) && backgroundImage === 'none';
  });
}

/**
 * The elements one sees at a point of the viewport, from the topmost down to the first that covers what is below; those in
 * shadow trees come before their host.
 */
export function* elementsUnder(x: number, y: number, root: Document | ShadowRoot = document): Generator<Element> {
  for (const element of elementsAt(root, x, y)) {
    // A shadow tree is asked for its own elements and names its hosts as well.
    if (treeOf(element) !== root) continue;
    const inner = shadowRootOf(element);
    if (inner) yield* elementsUnder(x, y, inner);
    yield element;
    if (!isSeenThrough(element)) return;
  }
}

/** Whether a letter of `node` beside `offset` is at a point of the viewport, and not only nearest to it. */
export function isTextAt(node: Text, offset: number, x: number, y: number): boolean {
  const range = new Range();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return [...range.getClientRects()].some((box) => holds(box, x, y));
}

export const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
