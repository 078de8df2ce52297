/**
 * Where a name may begin or end: between characters as readers see them, or where all that is left of one is joiners, which
 * show nothing.
 */
export function bordersOf(text: string): Set<number> {
  const borders = new Set([text.length]);
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    borders.add(index);
    borders.add(index + segment.replace(/(?:\u200c|\u200d|\u034f)+$/, '').length);
  }
  return borders;
}
