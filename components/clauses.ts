type Span = readonly [start: number, end: number];

/**
 * After `, ; : —` and their full-width kin, and before a word that begins a clause. A comma within a number or before a year
 * ("22 March, 2021") ends nothing.
 */
const BOUNDARY = /(?<=[,;:—،؛]["”’)]?)\s+(?!\d)|(?<=[，；：。！？][”’」』]?)(?![”’」』]|$)|\s+(?=(?:who|which|for)\s)/g;
/** Cut inside, a bracket would stay open. */
const BRACKETED = /\([^()]*\)|（[^（）]*）/g;

/** The clauses of `text`, in order and without what parts them; none begins or ends within a bracket or one of `marks`. */
export function clausesOf(text: string, marks: readonly Span[]): [start: number, end: number][] {
  const whole: Span[] = [...marks];
  for (const { index, 0: bracket } of text.matchAll(BRACKETED)) whole.push([index, index + bracket.length]);
  const clauses: [number, number][] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BOUNDARY)) {
    const next = index + gap.length;
    if (whole.some(([from, to]) => from < next && index < to)) continue;
    clauses.push([start, index]);
    start = next;
  }
  clauses.push([start, text.length]);
  return clauses;
}

/**
 * Words with which something new begins. After any others a clause hangs on the one before it: without that, an office would be
 * read as that of somebody named earlier.
 */
const OPENS = /^(?:and|but|while|when|where|for|according)\s|^(?:以及|并|但|而)/;

/** Whether the clause at `start` can be read without the one before it. */
export const standsAlone = (text: string, start: number): boolean =>
  start === 0 || OPENS.test(text.slice(start)) || /[;:—；：。！？]["”’」』]?\s*$/.test(text.slice(0, start));
