import type { Quote } from '../dataset/dossier';
import { clausesOf, standsAlone } from './clauses';

type Span = [start: number, end: number];
type Elided = Pick<Quote, 'text' | 'marks'>;

/** Stays with the word before it, or a line could begin with it. */
const GAP = '\u00a0… ';
/** Cutting less than this saves no line and only interrupts the sentence. */
const WORTH_CUTTING = 24;
/** So many times the room may be taken before a sentence loses more than whole clauses. */
const AT_MOST = 1.5;

/** `quote` cut to about `room` characters, where leaving words out does not change what it says; "…" stands for them. */
export function elide({ text, marks }: Elided, room: number): Elided {
  if (text.length <= room) return { text, marks };
  const kept =
    withoutClauses(text, marks, room) ?? (text.length <= room * AT_MOST ? undefined : oneStretch(text, marks, room));
  return kept ? joined({ text, marks }, kept) : { text, marks };
}

function joined({ text, marks }: Elided, kept: readonly Span[]): Elided {
  let result = (kept[0]?.[0] ?? 0) > 0 ? '… ' : '';
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

/** The first clause, which says what is said of the names, each with a mark, and others as there is room; where that fits. */
function withoutClauses(text: string, marks: readonly Span[], room: number): Span[] | undefined {
  const clauses = clausesOf(text, marks);
  const holds = ([from, to]: Span): boolean => marks.some(([start, end]) => from <= start && end <= to);
  const alone = clauses.map(([from]) => standsAlone(text, from));
  const kept = clauses.map((clause, at) => at === 0 || holds(clause));
  for (let at = clauses.length - 1; at > 0; at--) if (kept[at] && !alone[at]) kept[at - 1] = true;
  let length = clauses.reduce((sum, [from, to], at) => sum + (kept[at] ? to - from : 0), 0);
  if (length > room * AT_MOST) return undefined;
  for (let grown = true; grown; ) {
    grown = false;
    for (const [at, [from, to]] of clauses.entries()) {
      const fits = kept[at - 1] || (kept[at + 1] && alone[at]);
      if (kept[at] || !fits || length + to - from > room) continue;
      kept[at] = true;
      length += to - from;
      grown = true;
    }
  }
  const result: Span[] = [];
  for (const [at, [from, to]] of clauses.entries()) {
    if (!kept[at]) continue;
    const previous = result.at(-1);
    if (previous && from - previous[1] < WORTH_CUTTING) previous[1] = to;
    else result.push([from, to]);
  }
  const last = result.at(-1);
  if (last && text.length - last[1] < WORTH_CUTTING) last[1] = text.length;
  return result;
}

/** Cut at its start and end alone: from the beginning, or around the first mark where that lies too far on. */
function oneStretch(text: string, marks: readonly Span[], room: number): Span[] {
  const [first] = [...marks].sort(([a], [b]) => a - b);
  const needed = marks.filter(([, end]) => end <= room * AT_MOST).reduce((far, [, end]) => Math.max(far, end), 0);
  if (!first || first[1] <= room * AT_MOST) return [[0, pastMark(marks, wordEnd(text, Math.max(room, needed)))]];
  const context = Math.max(0, Math.floor((room - (first[1] - first[0])) / 2));
  const spareAfter = Math.max(0, first[1] + context - text.length);
  const earliest = first[0] - context - spareAfter;
  const clause = clausesOf(text, marks).find(([from]) => from >= earliest && from <= first[0]);
  return [[clause?.[0] ?? wordStart(text, earliest), pastMark(marks, wordEnd(text, first[1] + context))]];
}

/** The end of the mark that `at` would cut in two. */
const pastMark = (marks: readonly Span[], at: number): number =>
  marks.find(([start, end]) => start < at && at < end)?.[1] ?? at;

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
