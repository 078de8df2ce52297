import type { Dataset, Schema } from '../../dataset/model';
import { type Form, formsOf } from '../../match/spelling';
import { tokenize } from '../../match/tokenize';
import type { Tokens } from '../../match/tokens';
import { bordersOf } from './borders';
import { foldedWords } from './folded-words';

/** Stretches of `text`, UTF-16, end exclusive. */
export type Span = [start: number, end: number];

/**
 * The rule without hashes, filters or states: at each word every way of writing every name is held against the text, the
 * longest counts. Slow and plain on purpose.
 */
export function naiveSpans(datasets: readonly Dataset[], text: string): Span[] {
  const forms = datasets.flatMap(({ entities }) =>
    entities.flatMap(({ schema, names }) =>
      names.flatMap((name) =>
        formsOf(name.text, name.kind, isPerson(schema)).map((form) => ({ ...form, person: isPerson(schema) })),
      ),
    ),
  );
  const tokens = tokenize(text);
  const borders = bordersOf(text);
  const spans: Span[] = [];
  for (let first = 0; first < tokens.count; ) {
    const start = tokens.start[first] ?? 0;
    const ends = forms.flatMap((form) => lastWords(form, 0, tokens, first, { joined: 0, first }));
    const whole = ends.filter((last) => borders.has(start) && borders.has(tokens.end[last] ?? 0));
    const last = Math.max(-1, ...whole);
    if (last >= 0) spans.push([start, tokens.end[last] ?? 0]);
    first = Math.max(first, last) + 1;
  }
  return spans;
}

const isPerson = (schema: Schema): boolean => schema === 'Person';

/** Where the name began, after which word a comma stood, and how many of its words hyphens joined. */
type Way = { first: number; comma?: number; joined: number };

/** The words of the text that end `form`, when its word `i` begins at word `at`; of some names hyphens join two or three. */
function lastWords(form: Form & { person: boolean }, i: number, tokens: Tokens, at: number, way: Way): number[] {
  const ends: number[] = [];
  for (let last = at; last < Math.min(at + 3, tokens.count); last++) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[last]);
    if (last > at && !/^[-‐’']$/.test(gapAfter(tokens, last - 1))) break;
    const joined = way.joined + Number(last > at);
    if (joined > 2 || foldedWords(text).join('') !== form.words[i] || !hasCapital(form, i, text)) continue;
    const before = tokens.text.slice(0, tokens.end[last]);
    if (i + 1 === form.words.length) {
      if (way.comma === undefined || isListed(tokens, way.first, way.comma, last)) ends.push(last);
    } else if (last + 1 < tokens.count) {
      const gap = gapAfter(tokens, last);
      if (parts(form, i, gap, before)) ends.push(...lastWords(form, i + 1, tokens, last + 1, { ...way, joined }));
      else if (form.person && form.words.length <= 4 && way.comma === undefined && /^,\s*$/.test(gap))
        ends.push(...lastWords(form, i + 1, tokens, last + 1, { ...way, comma: last, joined }));
    }
  }
  return ends;
}

const gapAfter = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.end[at], tokens.start[at + 1]);

const bare = (gap: string): string =>
  gap.replace(/\s|\u00ad|\u034f|[\u0640\u200b-\u200f\u2060\ufeff]/g, '').replace('’', "'");

/** "CHEN, Quanguo" and nothing with a capital around it; or "Chen, Quanguo" alone between semicolons and their like. */
function isListed(tokens: Tokens, first: number, comma: number, last: number): boolean {
  const words = (start: number, end: number): string[] =>
    Array.from({ length: end - start + 1 }, (_, i) =>
      tokens.text.slice(tokens.start[start + i], tokens.end[start + i]).replace(/[^\p{L}\p{N}_.]/gu, ''),
    );
  const isSpaced = (gap: string): boolean => /^[\s\u200b\u2060\ufeff]+$/.test(gap);
  const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
  const all = words(first, last);
  if (all.some((word) => /\.|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(word))) return false;
  const before = first > 0 ? gapAfter(tokens, first - 1) : '';
  const after = last + 1 < tokens.count ? gapAfter(tokens, last) : '';
  const isAlone = (first === 0 || /[;•·|]\s*$/.test(before)) && (last + 1 === tokens.count || /^\s*[;•·|]/.test(after));
  if (isAlone) return true;
  if (!words(first, comma).every(isLoud) || words(comma + 1, last).every(isLoud)) return false;
  const isCapitalBefore = /[\p{Lu}\p{Lt}]/u.test(words(first - 1, first - 1)[0]?.[0] ?? '');
  const isLoudAfter = isLoud(words(last + 1, last + 1)[0] ?? '');
  return !(isSpaced(before) && isCapitalBefore) && !(isSpaced(after) && isLoudAfter);
}

/** What may stand between words i and i + 1 of the form, the text before it being `before`. */
function parts(form: Form, i: number, gap: string, before: string): boolean {
  if (bare(gap) === '' || bare(gap) === bare(form.gaps[i] ?? '')) return true;
  if (gap === '-' || gap === '‐') return true;
  if (/^\.\s*$/.test(gap)) return /(^|[^\p{L}\p{M}\p{N}_])(?!\p{Lo})[\p{L}\p{N}_]\p{M}*$/u.test(before);
  return /^['’]$/.test(gap);
}

function hasCapital(form: Form, i: number, text: string): boolean {
  const [letter = ''] = text;
  return ((form.capitals >> i) & 1) === 0 || letter === letter.toUpperCase();
}
