import type { Quote } from '../dataset/dossier';

type Span = [start: number, end: number];
type Elided = Pick<Quote, 'text' | 'marks'>;

const GAP = ' … ';
/** Cutting less than this saves no line and only interrupts the sentence. */
const WORTH_CUTTING = 24;
/** Context on each side of a mark that is kept even when many marks share the room. */
const LEAST_CONTEXT = 32;

/** `quote` cut to about `room` characters: every mark and the words around it stay, what lies between becomes "…". */
export function elide({ text, marks }: Elided, room: number): Elided {
  if (text.length <= room) return { text, marks };
  const kept = windows(text, marks, room);
  let result = '';
  const moved: Span[] = [];
  kept.forEach(([from, to], index) => {
    if (from > 0) result += index === 0 ? GAP.trimStart() : GAP;
    for (const [start, end] of marks) {
      if (start >= from && end <= to) moved.push([start - from + result.length, end - from + result.length]);
    }
    result += text.slice(from, to);
  });
  if ((kept.at(-1)?.[1] ?? 0) < text.length) result += GAP.trimEnd();
  return { text: result, marks: moved };
}

function windows(text: string, marks: readonly Span[], room: number): Span[] {
  const around: readonly Span[] = marks.length > 0 ? marks : [[0, 0]];
  const marked = around.reduce((sum, [start, end]) => sum + end - start, 0);
  const context = Math.max(LEAST_CONTEXT, Math.floor((room - marked) / (2 * around.length)));
  const result: Span[] = [];
  for (const [start, end] of around) {
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
