import type { Quote } from '../dataset/dossier';

type Span = [start: number, end: number];
type Elided = Pick<Quote, 'text' | 'marks'>;

/** Stays with the word before it, or a line could begin with it. */
const GAP = '\u00a0… ';
/** Cutting less than this saves no line and only interrupts the sentence. */
const WORTH_CUTTING = 24;
/** Context on each side of a mark that is kept even when many marks share the room. */
const LEAST_CONTEXT = 32;

/** The first words carry what is said of the names ("The sanctions also hit …"): so many characters of them stay. */
const BEGINNING = 32;

/** `quote` cut to about `room` characters: its beginning and every mark with its words stay, the rest becomes "…". */
export function elide({ text, marks }: Elided, room: number): Elided {
  if (text.length <= room) return { text, marks };
  const kept = windows(text, marks, room);
  let result = '';
  const moved: Span[] = [];
  kept.forEach(([from, to], index) => {
    if (index > 0) result += GAP;
    for (const [start, end] of marks) {
      if (start >= from && end <= to) moved.push([start - from + result.length, end - from + result.length]);
    }
    result += text.slice(from, to);
  });
  if ((kept.at(-1)?.[1] ?? 0) < text.length) result += GAP.slice(0, -1);
  return { text: result, marks: moved };
}

function windows(text: string, marks: readonly Span[], room: number): Span[] {
  const [first] = marks;
  if (!first) return [[0, wordEnd(text, room)]];
  // A mark near the beginning shows it by its own context.
  const apart = first[0] > room / 2 ? BEGINNING : 0;
  const marked = marks.reduce((sum, [start, end]) => sum + end - start, 0);
  const context = Math.max(LEAST_CONTEXT, Math.floor((room - apart - marked) / (2 * marks.length)));
  const result: Span[] = [[0, wordEnd(text, BEGINNING)]];
  for (const [start, end] of marks) {
    // What one side has no use for, at the sentence's start or end, goes to the other.
    const spareBefore = Math.max(0, context - start);
    const spareAfter = Math.max(0, end + context - text.length);
    const from = wordStart(text, start - context - spareAfter);
    const to = wordEnd(text, end + context + spareBefore);
    const previous = result.at(-1);
    if (previous && from - previous[1] < WORTH_CUTTING) previous[1] = Math.max(previous[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** The start of the word at `at`; in text without spaces, the character. */
function wordStart(text: string, at: number): number {
  if (at < WORTH_CUTTING) return 0;
  const space = text.slice(at, at + WORTH_CUTTING).search(/\s\S/);
  return space === -1 ? at - Number(isLowSurrogate(text, at)) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at > text.length - WORTH_CUTTING) return text.length;
  const space = /\s\S*$/.exec(text.slice(at - WORTH_CUTTING, at));
  return space ? at - WORTH_CUTTING + space.index : at - Number(isLowSurrogate(text, at));
}

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
