/** One office said of several people at once: "Senators A and B", "two former prime ministers, A and B", "three judges: A, B and C". */
import { countOf } from './groups';
import type { Mention } from './mentions';
import { isBody, LINK, type Office, PLACES_IN, type Span, type Tie } from './office';
import { isPlural } from './one-title';
import type { Reading, Token } from './tokens';
import { determiners, numerals } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord } from './words/titles';

/** In tokens. */
const REACH = 24;
const CLAUSE =
  /^(?:who|whose|which|that|was|were|is|are|has|have|had|said|met|by|with|from|over|after|since|until|under|accused|including|among)$/;
const MARKS = /^[,:–—-]$/;

export function sharedPosts(reading: Reading, inSentence: readonly Mention[]): { person: Mention; office: Office }[] {
  const found: { person: Mention; office: Office }[] = [];
  for (const list of listsOf(reading.tokens, inSentence)) {
    const title = titleOf(reading.tokens, list, reading.sentences[list[0]?.sentence ?? 0]?.from ?? 0);
    const first = list[0];
    if (!title || !first) continue;
    const tied = tiedIn(reading.tokens, title, inSentence);
    // The first one has his from the words before his name.
    for (const person of first.title ? list.slice(1) : list)
      found.push({
        person,
        office: {
          title,
          tied,
          whole: { from: title.from, to: Math.max(person.to, title.to) },
          official: true,
        },
      });
  }
  return found;
}

/** People named one right behind the other: whom a title stands before begins a list of his own. */
function listsOf(tokens: readonly Token[], inSentence: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  for (const person of inSentence) {
    if (person.kind !== 'person') continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isNext =
      last !== undefined &&
      person.title === undefined &&
      person.from - last.to <= 3 &&
      person.from - last.to > 1 &&
      tokens.slice(last.to + 1, person.from).every(({ text, lower }) => text === ',' || lower === 'and');
    const before = list?.at(-2);
    // "senators A and B, | C of the Watch and D": "and" stood before the last of them.
    const isOver = before && last && tokens.slice(before.to + 1, last.from).some(({ lower }) => lower === 'and');
    if (list && isNext && !isOver) list.push(person);
    else lists.push([person]);
  }
  return lists.filter(({ length }) => length > 1);
}

function titleOf(tokens: readonly Token[], list: readonly Mention[], start: number): Span | undefined {
  const [first] = list;
  if (!first) return undefined;
  // "Sen. A and B", and "Generals A and B, …": all of them, or only the first.
  if (first.title) {
    const { from, to } = first.title;
    const isFellow = tokens[from]?.lower === 'fellow' && from < to;
    return isPlural(tokens[to]?.lower ?? '') ? { from: isFellow ? from + 1 : from, to } : undefined;
  }
  const mark = first.from - 1;
  if (!MARKS.test(tokens[mark]?.text ?? '')) return undefined;
  // "three judges met with the same penalty: …": as many as follow.
  const far = tokens[mark]?.text === ':';
  for (let at = mark - 1; at >= start && at > mark - REACH; at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !far)) return undefined;
    if (!isPlural(token.lower)) {
      if (CLAUSE.test(token.lower) && !far && token.lower !== 'from') return undefined;
      continue;
    }
    const from = leftOf(tokens, at, start);
    const count = countOf(tokens[from - 1]);
    const counted = count === list.length || (tokens[from - 1]?.lower === 'both' && list.length === 2);
    const to = endOf(tokens, at, mark - 1);
    if (to === mark - 1 ? count === undefined || counted : counted)
      return { from, to: to === mark - 1 || !far ? to : at };
    return undefined;
  }
  return undefined;
}

/** Where the words begin that say what kind of office it is. */
function leftOf(tokens: readonly Token[], office: number, start: number): number {
  let from = office;
  while (from > start) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word' || before.possessive || !tokens[from]?.spaced) break;
    if (determiners.has(before.lower) || numerals.has(before.lower) || demonyms.has(before.lower)) break;
    if (!isOfficeWord(before.lower)) break;
    from--;
  }
  return from;
}

/** "members | of the European Parliament", "lawmakers | from the group". */
function endOf(tokens: readonly Token[], office: number, limit: number): number {
  let to = office;
  for (let at = office + 1; at <= limit; at++) {
    const word = tokens[at]?.lower ?? '';
    if (CLAUSE.test(word) && word !== 'from') return office;
    if (at === office + 1 && !PLACES_IN.test(word)) return office;
    to = at;
  }
  return to;
}

function tiedIn(tokens: readonly Token[], title: Span, inSentence: readonly Mention[]): Tie[] {
  let office = title.from;
  while (office < title.to && !isPlural(tokens[office]?.lower ?? '')) office++;
  if (office === title.to) return [];
  const body = inSentence.find(
    (other) =>
      isBody(other) &&
      other.from > office + 1 &&
      other.to <= title.to &&
      tokens
        .slice(office + 1, other.from)
        .every(({ lower }) => LINK.test(lower) || PLACES_IN.test(lower) || places.has(lower) || demonyms.has(lower)),
  );
  return body ? [{ body, title: { from: title.from, to: office } }] : [];
}
