/** Turns an excerpt into a sentence that can be read by itself, with the words to mark in it. */
import type { Quote, SourceLine } from './dossier';
import type { Excerpt, Source } from './model';
import { publisherOf } from './publisher';

export type Span = [start: number, end: number];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Unicode's rules end a sentence after "U.S." and "Gen." whenever a capital follows. */
const abbreviation =
  /(?:^|[^\p{L}\p{N}.])(?:(?:\p{Lu}\.)+|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Pres|St|Jr|Sr|No|vs)\.?\s*$/u;

/** The sentence of `text` around `[start, end)`, or the run of sentences when the span crosses several. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const paragraph = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
  let [first, last] = [0, paragraph.length];
  for (const { index } of segmenter.segment(paragraph)) {
    if (index === 0 || (paragraph[index - 1] !== '\n' && abbreviation.test(paragraph.slice(0, index)))) continue;
    if (from + index <= start) first = index;
    else if (from + index >= end) {
      last = index;
      break;
    }
  }
  const sentence = paragraph.slice(first, last);
  const lead = sentence.length - sentence.trimStart().length;
  return [from + first + lead, from + first + sentence.trimEnd().length];
}

/** Overlapping and touching spans made one, in order. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const previous = result.at(-1);
    if (previous && start <= previous[1]) previous[1] = Math.max(previous[1], end);
    else result.push([start, end]);
  }
  return result;
}

const spaced = '[\\p{L}\\p{M}\\p{N}]';
const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

function patternOf(name: string): RegExp {
  const body = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  return han.test(name) ? new RegExp(body, 'gu') : new RegExp(`(?<!${spaced})${body}(?!${spaced})`, 'gu');
}

/** Up to four words on either side: longer personal names than that are not told apart by their surname. */
const before = /(?:\p{L}[\p{L}\p{M}\p{N}'’-]*\s+){1,4}$/u;
const after = /^(?:\s+\p{L}[\p{L}\p{M}\p{N}'’-]*){1,4}/u;

/** Whether the word at `[start, end)` is part of a longer name that `isName` knows: "Orlov" in "Viktor Orlov". */
function insideLonger(text: string, [start, end]: Span, isName: (words: string) => boolean): boolean {
  const left = before.exec(text.slice(0, start))?.[0].trim().split(/\s+/) ?? [];
  const right = after.exec(text.slice(end))?.[0].trim().split(/\s+/) ?? [];
  for (let l = 0; l <= left.length; l++) {
    for (let r = l === 0 ? 1 : 0; r <= right.length; r++) {
      const words = [...left.slice(left.length - l), text.slice(start, end), ...right.slice(0, r)];
      if (isName(words.join(' '))) return true;
    }
  }
  return false;
}

/** Where `names` stand in `text` as whole words, but not where a short one is part of somebody else's full name. */
export function nameSpans(text: string, names: readonly string[], isOthersName: (words: string) => boolean): Span[] {
  const spans = names.flatMap((name) => {
    const found = [...text.matchAll(patternOf(name))].map(({ index, 0: hit }): Span => [index, index + hit.length]);
    return /\s/.test(name) ? found : found.filter((span) => !insideLonger(text, span, isOthersName));
  });
  return merged(spans);
}

/** A source in one line, with its publisher where it or its address tells one. */
export function lineOf(source: Source): SourceLine {
  const { id, title, date, url } = source;
  const publisher = publisherOf(source);
  return { id, title, date, ...(publisher && { publisher }), ...(url && { url }) };
}

/** What to mark in a quote: names wherever they stand in it, and excerpts at their own place. */
export type Marking = {
  names: readonly string[];
  excerpts: readonly Excerpt[];
  isOthersName: (words: string) => boolean;
};

/** The whole sentence, also of evidence that is a part of one: cut short, it could say what its source does not. */
export function quoteOf(excerpt: Excerpt, source: Source, { names, excerpts, isOthersName }: Marking): Quote {
  const [start, end] = sentenceAround(source.text, [excerpt.start, excerpt.end]);
  const text = source.text.slice(start, end);
  const own = excerpts
    .filter((one) => one.source === source.id && one.start >= start && one.end <= end)
    .map((one): Span => [one.start - start, one.end - start]);
  return { text, marks: merged([...nameSpans(text, names, isOthersName), ...own]), source: lineOf(source), start };
}
