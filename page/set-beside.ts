import type { Piece } from './flow';

/** Parts of a line's height: what a space takes at least and at most, also in a justified line. */
const [LEAST_SPACE, MOST_SPACE] = [0.08, 0.8];
/** How much lower the next line of the same text stands. */
const [LEAST_LINE, MOST_LINE] = [0.6, 2.5];

/**
 * Whether pieces that a page has set one by one, as the text over a PDF is, stand beside each other as words of one line do, or
 * go on in the next one. Boxes are asked for: nothing else tells a space from the gap between two columns.
 */
export function areSetBeside(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ node, start, end }) => node.data.slice(start, end).trim() !== '');
  return words.every((piece, i) => {
    const next = words[i + 1];
    return !next || piece.node === next.node || isBeside(boxAt(piece, piece.end - 1), boxAt(next, next.start));
  });
}

function isBeside(left: DOMRect | undefined, right: DOMRect | undefined): boolean {
  if (!left || !right) return false;
  const height = Math.min(left.height, right.height);
  const gap = (right.left - left.right) / height;
  const drop = (right.top - left.top) / height;
  if (Math.abs(drop) < LEAST_LINE / 2) return gap > LEAST_SPACE && gap < MOST_SPACE;
  return drop > LEAST_LINE && drop < MOST_LINE && right.left < left.left;
}

function boxAt({ node }: Piece, at: number): DOMRect | undefined {
  const range = new Range();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getClientRects()[0];
}

/** Whether an element is put to its place without regard to the text around it, or is a line of a heading. */
export function isSet(element: Element): boolean {
  const { position, display } = getComputedStyle(element);
  return position === 'absolute' || (display === 'block' && element.closest('h1, h2, h3, h4, h5, h6') !== null);
}
