/** Runs of capitalised words: where one ends, and how much of it is a place. */
import type { Token } from './tokens';
import { companyForms, companyHeads } from './words/bodies';
import { byWord } from './words/by-word';
import { monthsAndDays } from './words/grammar';
import { demonyms, places } from './words/places';
import { particles } from './words/surnames';

/** Months that are also names. */
const NAMESAKES = new Set(['may', 'april', 'june', 'august', 'jan']);
export const isNamesake = (word: string): boolean => NAMESAKES.has(word);

/** "People’s Congress", "Attorney General’s Office": the possessive is part of the name. */
const COLLECTIVE =
  /^(?:people|workers|women|veterans|children|general|governor|president|mayor|king|queen|prosecutor|lord)$/;

/** Forms that are nothing else: "Ltd" and "SA" may begin a name or stand for one. */
const FORM = /^(?:inc\.?|ltd\.?|llc|l\.l\.c\.|plc|gmbh|s\.a\.|c\.a\.|s\.r\.o\.|s\.a\.s\.)$/;

/** With one of these behind it a name is over: "Volga Co. Ltd. | None of them". */
const LAST = /^(?:inc\.?|ltd\.?|llc|l\.l\.c\.|plc|gmbh)$/;

/** "DOB 20 Jul 1970; POB Volgopol": a field of an entry. */
const FIELD = /^(?:dob|pob|aka|fka|nka)$/;

/** In tokens, its bracket included. */
const LONGEST_INSET = 6;

const QUOTE = /^["“”]$/;

function startsName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || (token.upper && FIELD.test(token.lower))) return false;
  return !monthsAndDays.has(token.lower) || NAMESAKES.has(token.lower);
}

/** "May 6", "in May Jane Hill said". */
export const isMonth = (tokens: readonly Token[], at: number): boolean =>
  NAMESAKES.has(tokens[at]?.lower ?? '') &&
  (tokens[at + 1]?.kind === 'number' ||
    /^(?:in|last|since|until|till|early|late|mid|during)$/.test(tokens[at - 1]?.lower ?? ''));

/** The last token of the capitalised run that begins at `from`; `undefined` when none does. */
export function runEnd(tokens: readonly Token[], from: number, limit: number): number | undefined {
  const first = tokens[from];
  if (!startsName(first) || isMonth(tokens, from)) return undefined;
  let to = from;
  while (!tokens[to]?.possessive || COLLECTIVE.test(tokens[to]?.lower ?? '')) {
    let next = to + 1;
    // "bin", "de la", "&" only between two capitals.
    while (next < limit && next < to + 4 && !startsName(tokens[next]) && joins(tokens[next])) next++;
    next = pastQuote(tokens, pastNickname(tokens, pastInset(tokens, next, limit), limit), limit);
    if (
      next >= limit ||
      !(tokens[next]?.spaced || /^[)'’‘]$/.test(tokens[next - 1]?.text ?? '')) ||
      !startsName(tokens[next])
    )
      break;
    if (NAMESAKES.has(tokens[next]?.lower ?? '') && tokens[next + 1]?.kind === 'number') break;
    if (to > from && LAST.test(tokens[to]?.lower ?? '') && !companyHeads.has(tokens[next]?.lower ?? '')) break;
    to = next;
  }
  const behind = tokens[to + 2];
  // "Volga Trading, | Inc.": the company's form behind a comma.
  if (tokens[to + 1]?.text === ',' && to + 2 < limit && behind?.capital && FORM.test(behind.lower))
    return pastVariable(tokens, to + 2, limit);
  const form = tokens[to + 1];
  const small =
    to + 1 < limit && form?.spaced && !form.capital && companyForms.has(form.lower) && !tokens[to]?.possessive;
  return small ? to + 1 : to;
}

/** "Pegasus | 88 | Limited", "Shipping Tanker | (Dalian) | Co.": what stands inside a company's name, and goes on behind it. */
function pastInset(tokens: readonly Token[], next: number, limit: number): number {
  const first = tokens[next];
  const behind =
    first?.text === '(' && tokens[next + 2]?.text === ')' ? next + 3 : first?.kind === 'number' ? next + 1 : next;
  if (behind === next) return pastTrades(tokens, next, limit);
  if (behind >= limit) return next;
  for (let at = behind; at < behind + 3 && tokens[at]?.capital; at++)
    if (companyHeads.has(tokens[at]?.lower ?? '')) return behind;
  return next;
}

/** "Volga | (Gems and Jewellery) | Co.": what it deals in, right before its form. */
function pastTrades(tokens: readonly Token[], open: number, limit: number): number {
  if (tokens[open]?.text !== '(') return open;
  let at = open + 1;
  while (at < open + LONGEST_INSET && (tokens[at]?.capital || /^(?:and|&|of)$/.test(tokens[at]?.lower ?? ''))) at++;
  const form = tokens[at + 1]?.lower ?? '';
  const isForm =
    FORM.test(form) || companyForms.has(form) || /^(?:co\.?|company|corp\.?|corporation|limited)$/.test(form);
  return tokens[at]?.text === ')' && at + 1 < limit && tokens[at + 1]?.capital && isForm ? at + 1 : open;
}

/** "Jimmy | “Barbecue” | Chérizier": one word in quotation marks between two of a name. */
function pastNickname(tokens: readonly Token[], next: number, limit: number): number {
  const named = QUOTE.test(tokens[next]?.text ?? '') && tokens[next + 1]?.capital === true;
  return named && QUOTE.test(tokens[next + 2]?.text ?? '') && next + 3 < limit && tokens[next + 3]?.spaced
    ? next + 3
    : next;
}

/** "Sumilab, S.A. | de C.V.": of variable capital. */
function pastVariable(tokens: readonly Token[], form: number, limit: number): number {
  const variable = tokens[form + 1]?.lower === 'de' && tokens[form + 2]?.lower === 'c.v.';
  return variable && form + 2 < limit ? form + 2 : form;
}

/** "Husayn Falih | ’Aziz al-Lami": an ayn, and no quotation; "Kurdistan Workers | ’ Party". */
function pastQuote(tokens: readonly Token[], next: number, limit: number): number {
  const mark = tokens[next];
  if (next + 1 >= limit || !mark || !/^['’‘]$/.test(mark.text)) return next;
  const behind = tokens[next + 1];
  if (!startsName(behind)) return next;
  // "Muhammad Bara | ' al-Qatirji": a hamza.
  const isOpened = [2, 3, 4].some((step) => /^['’‘]$/.test(tokens[next - step]?.text ?? ''));
  if (!isOpened && mark.start === tokens[next - 1]?.end && /^[ae]l-\p{Lu}/u.test(behind?.text ?? '')) return next + 1;
  const isPlural = mark.start === tokens[next - 1]?.end && /s$/.test(tokens[next - 1]?.lower ?? '');
  if (isPlural) {
    return behind && /^(?:party|union|association|federation|front|army|congress)$/.test(behind.lower)
      ? next + 1
      : next;
  }
  for (let at = next + 1; at < limit; at++)
    if (/^['’‘]$/.test(tokens[at]?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end) return next;
  return behind?.start === mark.end ? next + 1 : next;
}

function joins(token: Token | undefined): boolean {
  if (!token?.spaced || token.possessive) return false;
  return (
    token.text === '&' ||
    (particles.has(token.lower) && token.lower !== 'as' && token.lower !== 'an' && token.lower !== 'do')
  );
}

/** How many tokens from `i` on, up to `to`, make the name of a place or the adjective of one. */
/** In words, the longest place that begins with a word: most begin none, and next to none of those are long. */
const longest = new Map<string, number>();
for (const place of places) {
  const words = place.split(' ');
  const [first = ''] = words;
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}
const longestFrom = byWord((word) => Math.max(longest.get(word) ?? 0, demonyms.has(word) ? 1 : 0));

export function placeLength(tokens: readonly Token[], i: number, to: number): number {
  const first = tokens[i];
  if (!first) return 0;
  for (let length = Math.min(5, longestFrom(first), to - i + 1); length > 0; length--) {
    const words = tokens.slice(i, i + length).map((token) => token.lower);
    if (places.has(words.join(' ')) || (length === 1 && demonyms.has(words[0] ?? ''))) return length;
  }
  return 0;
}
