/**
 * Text → blocks → sentences, as offsets. Blocks are paragraphs, list items and headings; `Intl.Segmenter` finds sentences in
 * each, and what it cuts after an abbreviation ("the U.S. |Treasury", "Anna M. |Hill") is put together again.
 */
import { companyHeads, organizationHeads } from './words/bodies';
import { abbreviations } from './words/grammar';

export type Segment = {
  start: number;
  end: number;
  /** Which block it stands in, counted from 0. */
  block: number;
  /** The block is an item of a list. */
  item: boolean;
};

type Block = { start: number; end: number; item: boolean };

const ITEM = /^[ \t]*(?:[-*•·‣◦–—▪●○■□ㅇ]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+/;
/** "Q. Who is he?", "A: A banker.": who asks and who answers is no part of what is said. */
const ASKED = /^[ \t]*Q[.:][ \t]+/m;
const LABEL = /^[ \t]*[QA][.:][ \t]+/;
/** "2024-07-25: …", "25 July 2024: …": a line of a chronicle. */
const CHRONICLE = /^\s*(?:\d{4}-\d{2}-\d{2}|(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?\d{4})\s?[:–—] /u;
/** "Viktor Orlov, judge", "Volga Bank (VB)", "ORLOV, Viktor": a line of a list of names. */
const NAMED =
  /^(?!\s*(?:DOB|POB|AKA)\b)\s*\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|and|for|al|bin|de|el) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,7} ?(?:[,;(–—]|- |$)|^\s*\p{Lu}[\p{Lu}'’ -]+, \p{Lu}\p{Ll}/u;
/** "They are:", "Individuals". */
const ABOVE_NAMES = /:\s*$|^[^.!?]{1,40}$/;
const DOTTED = /^(?:\p{Lu}\.){2,}$/u;
/** Longer sentences are cut: no sentence of news is, and every later stage is bounded by it. */
const LONGEST = 4_000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  blocks(text).forEach((block, index) => {
    for (const [start, end] of sentences(text, block)) {
      segments.push({ start, end, block: index, item: block.item });
    }
  });
  return segments;
}

/** Lines put together into blocks: an empty line, a list mark, or a short line that ends like a heading parts them. */
function blocks(text: string): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  let previous = '';
  let isList = false;
  const isInterview = ASKED.test(text);
  for (const { start, end } of lines(text)) {
    const line = text.slice(start, Math.min(end, start + 400));
    const label = isInterview ? LABEL.exec(line) : null;
    const mark = ITEM.exec(line);
    const blank = line.trim() === '';
    if (open && (blank || mark || label || !continues(previous, line) || (isList && NAMED.test(line)))) {
      found.push(open);
      open = undefined;
    }
    // Behind a colon or beside others that begin with a name, a long line is no hard-wrapped one.
    if (!blank) isList = NAMED.test(line) && (isList || ABOVE_NAMES.test(previous));
    if (!blank) previous = line;
    if (blank) continue;
    if (open) open.end = end;
    else open = { start: start + ((mark ?? label)?.[0].length ?? 0), end, item: mark !== null };
  }
  if (open) found.push(open);
  return found;
}

function* lines(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}

/** Whether a line that follows without an empty one is the same paragraph, hard-wrapped. */
function continues(previous: string, line: string): boolean {
  if (/^\s*#{1,6}\s/.test(line) || /^\s*#{1,6}\s/.test(previous)) return false;
  if (CHRONICLE.test(line)) return false;
  if (/^\s*[\p{Ll}\p{N}(]/u.test(line)) return true;
  return previous.trim().length > 55 && !/[.!?:;”"]\s*$/.test(previous);
}

function* sentences(text: string, block: Block): Generator<[number, number]> {
  // A newline would end a sentence; within a block it is only a wrapped line. Same length, so offsets hold.
  const flat = text.slice(block.start, block.end).replace(/[\r\n\t]/g, ' ');
  let start = 0;
  let end = 0;
  for (const piece of pieces(flat)) {
    end = piece;
    const long = end - start > LONGEST;
    if (!long && end < flat.length && endsOpen(flat, start, end)) continue;
    yield* trimmed(flat, start, end, block.start);
    start = end;
  }
  if (start < end) yield* trimmed(flat, start, end, block.start);
}

/** Where sentences end. The segmenter's time grows with the square of its text, so it sees a window at a time. */
function* pieces(flat: string): Generator<number> {
  for (let from = 0; from < flat.length; ) {
    const window = flat.slice(from, from + LONGEST);
    const whole = from + window.length === flat.length;
    const ends = Array.from(segmenter.segment(window), ({ index, segment }) => from + index + segment.length);
    // The last one may go on behind the window; it is looked at again in the next.
    if (!whole && ends.length > 1) ends.pop();
    yield* ends;
    from = ends.at(-1) ?? flat.length;
  }
}

const OPENS =
  /^(?:The|This|These|Those|It|He|She|They|In|On|But|And|A|An|As|At|By|For|We|I|All|Any|Both|Each|Its|His|There|That|When|While|After|Since|If|Also|Some|Two|Three|Four)\b/;

/** The piece ends with an abbreviation or an initial, or the next one begins small: the sentence goes on. */
function endsOpen(flat: string, start: number, end: number): boolean {
  const tail = flat.slice(Math.max(start, end - 24), end);
  const word = /(\S+)\s*$/.exec(tail)?.[1]?.replace(/^[("“‘*]+|[)*]+$/g, '') ?? '';
  const next = flat.slice(end, end + 12);
  if (/^\p{Ll}/u.test(next)) return true;
  if (/^\p{N}/u.test(next) && /\.$/.test(word) && abbreviations.has(word.toLowerCase())) return true;
  if (/^\p{Lu}\.$/u.test(word)) return true;
  // "No. 7", but "Is it the first time? No. His brother was".
  if (/^nos?\.$/i.test(word)) return /^\p{N}/u.test(next);
  // "his L.Y.P. | Group".
  if (DOTTED.test(word) && isHead(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '')) return true;
  if (!abbreviations.has(word.toLowerCase())) return false;
  // "in the U.S. The firm": a capital function word begins a new sentence.
  return !OPENS.test(next);
}

const isHead = (word: string): boolean => companyHeads.has(word) || organizationHeads.has(word);

function* trimmed(flat: string, from: number, to: number, offset: number): Generator<[number, number]> {
  for (let start = from; start < to; start += LONGEST) {
    const piece = flat.slice(start, Math.min(start + LONGEST, to));
    const body = piece.trim();
    if (body === '') continue;
    const begin = offset + start + piece.indexOf(body);
    yield [begin, begin + body.length];
  }
}
