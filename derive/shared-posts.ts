/** One office said of several people at once: "Senators A and B", "two former prime ministers, A and B", "three judges: A, B and C". */
import { countOf } from './groups';
import type { Mention } from './mentions';
import { isBody, isOfficeHead, LINK, type Office, PLACES_IN, type Span, type Tie } from './office';
import { isPlural } from './one-title';
import { listsOfPeople } from './people-in-a-row';
import { postBehind } from './post-behind';
import { titleBefore } from './title-before';
import { titleWithBody } from './title-with-body';
import type { Reading, Sentence, Token } from './tokens';
import { determiners, numerals } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord } from './words/titles';

/** In tokens. */
const REACH = 24;
const CLAUSE =
  /^(?:who|whose|which|that|was|were|is|are|has|have|had|said|met|by|with|from|over|after|since|until|under|accused|including|among)$/;
const MARKS = /^[,:–—-]$/;

export function sharedPosts(reading: Reading, inSentence: readonly Mention[]): { person: Mention; office: Office }[] {
  const { tokens } = reading;
  const found: { person: Mention; office: Office }[] = [];
  for (const list of listsOfPeople(tokens, inSentence)) {
    const [first] = list;
    const sentence = reading.sentences[first?.sentence ?? 0];
    if (!first || !sentence) continue;
    const title = titleOf(reading, list, inSentence, sentence);
    if (title) {
      const tied = tiedIn(tokens, title, inSentence);
      // The first one has his from the words before his name.
      for (const person of title.to === first.from - 1 ? list.slice(1) : list)
        found.push({
          person,
          office: { title, tied, whole: { from: title.from, to: Math.max(person.to, title.to) }, official: true },
        });
      continue;
    }
    const office = behind(tokens, list, inSentence, sentence);
    // The last one has his from the words behind his name.
    if (office) found.push(...list.slice(0, -1).map((person) => ({ person, office })));
  }
  return found;
}

/** "A, B and C, | all members of the council". */
function behind(
  tokens: readonly Token[],
  list: readonly Mention[],
  inSentence: readonly Mention[],
  sentence: Sentence,
): Office | undefined {
  const last = list.at(-1);
  if (!last || tokens[last.to + 1]?.text !== ',' || list.some(({ title }) => title)) return undefined;
  const count = countOf(tokens[last.to + 2]);
  if (count !== undefined && count !== list.length) return undefined;
  const office = postBehind(tokens, last, inSentence, last.to + 2, sentence)?.office;
  if (!office) return undefined;
  const head = tokens.slice(office.title.from, office.title.to + 1).find(({ lower }) => isOfficeHead(lower));
  return head && head.lower !== 'heads' && isPlural(head.lower) ? office : undefined;
}

function titleOf(
  reading: Reading,
  list: readonly Mention[],
  inSentence: readonly Mention[],
  sentence: Sentence,
): Span | undefined {
  const { tokens } = reading;
  const [first] = list;
  if (!first) return undefined;
  const start = sentence.from;
  const mark = (first.title?.from ?? first.from) - 1;
  // "three judges met with the same penalty: …": as many as follow.
  const far = tokens[mark]?.text === ':';
  const own =
    first.title ??
    titleBefore(reading, sentence, first.from, isOfficeHead) ??
    titleWithBody(reading, sentence, first.from, inSentence);
  // "Sen. A and B", and "Generals A and B, …": all of them, or only the first.
  if (own && !far) {
    const { from, to } = own;
    const isFellow = tokens[from]?.lower === 'fellow' && from < to;
    const head = tokens.slice(from, to + 1).find(({ lower }) => isOfficeHead(lower));
    return isPlural(tokens[to]?.lower ?? '') || (head?.lower !== 'heads' && isPlural(head?.lower ?? ''))
      ? { from: isFellow ? from + 1 : from, to }
      : undefined;
  }
  if (!MARKS.test(tokens[mark]?.text ?? '')) return undefined;
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
