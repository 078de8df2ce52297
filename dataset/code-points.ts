const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many code points of `text` stand before an offset in UTF-16 units: W3C selectors count those. */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(pair), ({ index }) => index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
