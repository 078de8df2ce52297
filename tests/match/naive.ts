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
    entities.flatMap(({ schema, names }) => names.flatMap((name) => formsOf(name.text, name.kind, isPerson(schema)))),
  );
  const tokens = tokenize(text);
  const borders = bordersOf(text);
  const spans: Span[] = [];
  for (let first = 0; first < tokens.count; ) {
    const start = tokens.start[first] ?? 0;
    const ends = forms.flatMap((form) => lastWords(form, 0, tokens, first, 0));
    const whole = ends.filter((last) => borders.has(start) && borders.has(tokens.end[last] ?? 0));
    const last = Math.max(-1, ...whole);
    if (last >= 0) spans.push([start, tokens.end[last] ?? 0]);
    first = Math.max(first, last) + 1;
  }
  return spans;
}

const isPerson = (schema: Schema): boolean => schema === 'Person';

/** The words of the text that end `form`, when its word `i` begins at word `at`; of some names hyphens join two or three. */
function lastWords(form: Form, i: number, tokens: Tokens, at: number, joined: number): number[] {
  const ends: number[] = [];
  for (let last = at; last < Math.min(at + 3, tokens.count); last++) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[last]);
    if (last > at && !/^[-‐’']$/.test(gapAfter(tokens, last - 1))) break;
    const groups = joined + Number(last > at);
    if (groups > 2 || foldedWords(text).join('') !== form.words[i] || !hasCapital(form, i, text)) continue;
    if (i + 1 === form.words.length) ends.push(last);
    else if (
      last + 1 < tokens.count &&
      parts(form, i, gapAfter(tokens, last), tokens.text.slice(0, tokens.end[last]))
    ) {
      ends.push(...lastWords(form, i + 1, tokens, last + 1, groups));
    }
  }
  return ends;
}

const gapAfter = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.end[at], tokens.start[at + 1]);

const bare = (gap: string): string =>
  gap.replace(/\s|\u00ad|\u034f|[\u0640\u200b-\u200f\u2060\ufeff]/g, '').replace('’', "'");

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
