/** Sentence → words, numbers and punctuation marks, each with its offsets. */
import type { Segment } from './segments';
import { publicHeads, subjects } from './words/bodies';
import { bySpelling, byWord } from './words/by-word';
import { abbreviations, monthsAndDays, sentenceOpeners } from './words/grammar';
import { foldWord } from './words/list';
import { demonyms } from './words/places';
import { isOfficeWord } from './words/titles';

export type Token = {
  start: number;
  /** Without a possessive "’s". */
  end: number;
  text: string;
  /** As word lists have it: lower case, no accents. */
  lower: string;
  /** That of its word; see `byWord`. */
  number: number;
  kind: 'word' | 'number' | 'mark' | 'other';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two or more letters, all capital. */
  upper: boolean;
  possessive: boolean;
  /** Another token stands before it in its sentence: only blanks, or marks of bold type, are between. */
  spaced: boolean;
  sentence: number;
};

export type Sentence = Segment & {
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** Nearly every word has a capital: a headline or a label, in which capitals say nothing. */
  shouting: boolean;
};

/** A whole article, read: what every later stage works on. */
export type Reading = { text: string; sentences: Sentence[]; tokens: Token[]; known: ReadonlySet<string> };

// First of all a word of plain letters that nothing can go on: the other forms read it to its end and back again, each of them.
const TOKEN =
  /[A-Za-z]+(?=[\s,;)])|(?:https?:\/\/|www\.)\S+|@[\w.-]{1,64}|\p{L}[\p{L}\p{N}-]*\.(?:io|com|org|net|ru|ir|cash)(?!\p{L})|(?:\p{Lu}\.){2,}|\p{Lu}{2,}\.\p{Lu}{2,}|\p{L}[\p{L}\p{M}\p{N}\p{Cf}]*(?:[-‐‑'’&/][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)*(?:\+(?=\s))?|\p{N}+(?:[.,:/-]\p{N}+)*\p{L}*|\S/gu;

const SMALL = new Set(['of', 'the', 'and', 'in', 'on', 'to', 'for', 'a', 'an', 'by', 'as', 'at', 'with', 'from', 'or']);
const isSmall = byWord((word) => SMALL.has(word));
const sortOf = byWord((word) => (monthsAndDays.has(word) ? 'day' : isOfficeWord(word) ? 'office' : 'other'));

export function read(text: string, segments: readonly Segment[]): Reading {
  const tokens: Token[] = [];
  const sentences = segments.map((segment, index): Sentence => {
    const from = tokens.length;
    const piece = text.slice(segment.start, segment.end);
    let end = 0;
    for (const raw of piece.match(TOKEN) ?? []) {
      // Only blanks are left out between two of them, so that each begins where its first character stands next.
      let start = end;
      while (start < piece.length && piece.charCodeAt(start) !== raw.charCodeAt(0)) start++;
      end = start + raw.length;
      // Marks of bold and italic type are no part of the text.
      if (raw === '*' || raw === '_') continue;
      const at = segment.start + start;
      const last = tokens.length > from ? tokens[tokens.length - 1] : undefined;
      if (last && raw === '.' && last.end === at && takesPoint(last, text, at)) {
        last.end = at + 1;
        last.text += '.';
        ({ lower: last.lower, number: last.number } = pointed(`${last.lower}.`));
        continue;
      }
      tokens.push(toToken(raw, at, last !== undefined, index));
    }
    const { start, end: close, block, item } = segment;
    return { start, end: close, block, item, from, to: tokens.length, shouting: false };
  });
  const known = vocabulary(tokens);
  for (const sentence of sentences) {
    sentence.shouting = isShouting(tokens, sentence, known);
    if (!sentence.shouting) nameNames(tokens, sentence);
  }
  return { text, sentences, tokens, known };
}

/** Words the article also has without a capital: at the start of a sentence, theirs says nothing. */
export function vocabulary(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, capital, lower } of tokens) if (kind === 'word' && !capital) words.add(lower);
  return words;
}

const pointed = bySpelling((lower, number) => ({ lower, number }));

/** First names that are also words by which nothing is real yet, or a list ends … */
const NAMES = new Set(['bill', 'will', 'can', 'than']);
/** … or of a faith or a state, unless a word for a body or its business follows. */
const OF_PEOPLES = new Set(['christian', 'israel']);
const isPublic = byWord(
  (word) => publicHeads.has(word) || subjects.has(word) || demonyms.has(word) || /^democrat/.test(word),
);

/** "and | Bill Turner": with its capital, before another one, it is none of the words of the lists. */
function nameNames(tokens: readonly Token[], { from, to }: Sentence): void {
  for (let i = from; i < to - 1; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token?.capital || !next?.capital || next.upper || !next.spaced || next.kind !== 'word') continue;
    const isOfPeople = OF_PEOPLES.has(token.lower) && !token.possessive && sortOf(next) === 'other' && !isPublic(next);
    if (!isOfPeople && !NAMES.has(token.lower)) continue;
    // "Will Britain sanction him?"
    if (i === from && tokens[to - 1]?.text === '?') continue;
    ({ lower: token.lower, number: token.number } = pointed(token.text));
  }
}

/** The full stop after an initial or an abbreviation belongs to it. */
function takesPoint(token: Token, text: string, at: number): boolean {
  if (token.kind !== 'word' || token.possessive) return false;
  if (/^\p{Lu}$/u.test(token.text)) return /^\.\s*\p{Lu}/u.test(text.slice(at, at + 4));
  return abbreviations.has(`${token.lower}.`);
}

function toToken(raw: string, start: number, spaced: boolean, sentence: number): Token {
  const { text, lower, number, kind, capital, upper, possessive } = lookOf(raw);
  return { start, end: start + text.length, text, lower, number, kind, capital, upper, possessive, spaced, sentence };
}

// The same word is the same string each time, so that word lists find it without reading it again.
const lookOf = bySpelling((raw, number): Omit<Token, 'start' | 'end' | 'spaced' | 'sentence'> => {
  const possessive = /\p{L}['’][sS]$/u.test(raw) && raw.length > 2;
  const text = possessive ? raw.slice(0, -2) : raw;
  const first = /^\p{L}/u.test(text);
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    text,
    lower: foldWord(text),
    number,
    kind:
      first && !/^https?:|^www\.|@/.test(text)
        ? 'word'
        : /^\p{N}/u.test(text)
          ? 'number'
          : text.length === 1
            ? 'mark'
            : 'other',
    capital: /^\p{Lu}|^\p{Ll}\p{Lu}{2}/u.test(text) || /^(?:al|el|ul|as|ash|ar|an|ad|at|az|aw)-\p{Lu}/u.test(text),
    upper:
      (letters.length > 1 || /^\p{Lu}\p{N}+$/u.test(text)) &&
      letters === letters.toUpperCase() &&
      letters !== letters.toLowerCase(),
    possessive,
  };
});

/** Commas and semicolons: a headline has no such list in it … */
const LISTED = 4;
/** Semicolons: in a sentence with its full stop fewer are a list. */
const PARTED = 2;
/** … and next to no verb or noun without a capital. */
const SMALL_WORDS = 2;

/**
 * Hardly a word without a capital, and among them words that have none in running text ("Treasury Sanctions Officials"): names do
 * not make a headline, nor do lists of them.
 */
function isShouting(tokens: readonly Token[], sentence: Sentence, known: ReadonlySet<string>): boolean {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let common = 0;
  let separators = 0;
  let semicolons = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.text === ',' || token.text === ';') separators++;
    if (token.text === ';') semicolons++;
    const sort = sortOf(token);
    if (token.kind !== 'word' || sort === 'day') continue;
    if (
      token.capital &&
      i > sentence.from &&
      sort !== 'office' &&
      (sentenceOpeners.has(token.lower) || known.has(token.lower))
    )
      common++;
    if (isSmall(token)) continue;
    words++;
    if (token.capital) capitals++;
    if (token.upper) upper++;
  }
  if (words >= 2 && upper === words && words > 3) return true;
  // "1. Viktor Orlov: Director of the Ruritanian National Guard.": an item of a list is no headline.
  if (sentence.item && (separators > 0 || /^[.;]$/.test(tokens[sentence.to - 1]?.text ?? ''))) return false;
  const capitalised = words >= 5 && capitals / words > 0.85 && words - capitals < SMALL_WORDS;
  // "Entities: the Security Committee; the Subcommittee on …; and the Alliance of …."
  const isList = semicolons >= PARTED && tokens[sentence.to - 1]?.text === '.';
  return capitalised && common >= 2 && separators < LISTED && !isList;
}

/** The verbatim text from one token to another, both included. */
export function span(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to];
  return first && last ? reading.text.slice(first.start, last.end) : '';
}
