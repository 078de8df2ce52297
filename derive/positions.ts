/** Offices: the words before a name ("Treasury Secretary …") and the apposition after it (", Director of the …,"). */
import { headKind } from './bodies';
import type { Mention } from './mentions';
import type { Reading, Sentence, Token } from './tokens';
import { subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { honorifics, isOfficeWord, occupations, offices } from './words/titles';

export type Span = { from: number; to: number };

/** An office as the text has it: `title` its words, `body` the mention of the body it belongs to, `whole` both together. */
export type Office = { title: Span; body?: Mention; whole: Span; official: boolean };

const REACH = 12;
const LINK = /^(?:the|of|and|for)$/;
const PLACES_IN = /^(?:of|in|at|for|to|within|from|on)$/;

/** The title that ends right before token `name`. */
export function titleBefore(reading: Reading, sentence: Sentence, name: number): Span | undefined {
  const { tokens } = reading;
  let from = name;
  let office = false;
  for (let i = name - 1; i >= sentence.from && i > name - REACH; i--) {
    const token = tokens[i];
    if (!token || !tokens[i + 1]?.spaced || token.possessive) break;
    const word = token.lower;
    if (LINK.test(word)) {
      // Only inside a title: "Secretary of State", "Minister for the Interior".
      const before = tokens.slice(Math.max(sentence.from, i - 3), i);
      if (from === name || !before.some((other) => offices.has(other.lower))) break;
      if (word === 'and' && !isOfficeWord(tokens[i - 1]?.lower ?? '')) break;
      continue;
    }
    const isOffice = offices.has(word) || occupations.has(word);
    const capital = token.capital && !demonyms.has(word) && !places.has(word);
    const modifies =
      isOfficeWord(word) ||
      subjects.has(word) ||
      honorifics.has(word) ||
      headKind(word) === 'body' ||
      headKind(word) === 'organization';
    if (!isOffice && !modifies && !(office && capital)) break;
    office ||= isOffice;
    from = i;
  }
  while (from < name && (honorifics.has(tokens[from]?.lower ?? '') || LINK.test(tokens[from]?.lower ?? ''))) from++;
  return office && from < name ? { from, to: name - 1 } : undefined;
}

/** Every office the text gives this person at this mention. */
export function officesOf(reading: Reading, person: Mention, inSentence: readonly Mention[]): Office[] {
  const sentence = reading.sentences[person.sentence];
  if (!sentence) return [];
  const found: Office[] = [];
  if (person.title) {
    const { from, to } = person.title;
    const body = inSentence.find(
      (other) => other !== person && other.from >= from - 3 && other.to <= to && isBody(other),
    );
    found.push({
      title: person.title,
      body,
      whole: { from: Math.min(from, body?.from ?? from), to: person.to },
      official: isOfficial(reading.tokens, person.title),
    });
  }
  const before = person.title ? undefined : beforeComma(reading, sentence, person, inSentence);
  if (before) found.push(before);
  const after = apposition(reading, sentence, person, inSentence);
  if (after) found.push(after);
  return found;
}

/** "Russia’s foreign minister, Ivan …": the office stands before a comma. */
function beforeComma(
  reading: Reading,
  sentence: Sentence,
  person: Mention,
  inSentence: readonly Mention[],
): Office | undefined {
  const { tokens } = reading;
  const comma = person.from - 1;
  if (tokens[comma]?.text !== ',' || !/^[,.;]$/.test(tokens[person.to + 1]?.text ?? '.')) return undefined;
  let from = comma;
  let office = false;
  for (let at = comma - 1; at >= sentence.from && at > comma - REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.possessive && at < comma - 1)) break;
    const word = token.lower;
    if (offices.has(word)) office = true;
    else if (!LINK.test(word) && !isOfficeWord(word) && !subjects.has(word) && !token.capital && !headKind(word)) break;
    if (inSentence.some((other) => other.kind === 'person' && other.to === at)) return undefined;
    from = at;
  }
  while (from < comma && (LINK.test(tokens[from]?.lower ?? '') || demonyms.has(tokens[from]?.lower ?? ''))) from++;
  if (!office || from >= comma) return undefined;
  const body = inSentence.find((other) => isBody(other) && other.from >= from && other.to < comma);
  const title = { from, to: comma - 1 };
  return { title, body, whole: { from, to: person.to }, official: isOfficial(tokens, title) };
}

const isBody = (mention: Mention): boolean =>
  mention.kind !== 'person' && mention.kind !== 'thing' && mention.kind !== 'place';

function apposition(
  reading: Reading,
  sentence: Sentence,
  person: Mention,
  inSentence: readonly Mention[],
): Office | undefined {
  const { tokens } = reading;
  let at = afterParentheses(tokens, person.to + 1, sentence.to);
  if (/^(?:is|was)$/.test(tokens[at]?.lower ?? '')) at++;
  else if (/^[,–—-]$/.test(tokens[at]?.text ?? '')) at++;
  else return undefined;
  while (
    /^(?:who|which|is|was|has|been|also|then|currently|as|well|a|an|the|its|his|her|their|one|served|serves|serving|and|\d+)$/.test(
      tokens[at]?.lower ?? '',
    ) ||
    tokens[at]?.kind === 'number' ||
    (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'number')
  )
    at++;
  while (tokens[at]?.possessive && places.has(tokens[at]?.lower ?? '')) at++;
  const from = at;
  const limit = Math.min(sentence.to, from + REACH * 2);
  let office = -1;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '’' && token.text !== "'")) break;
    if (/^(?:for|who|which|that|since|until|from|by|with|said|is|was|were|are|has|have|had)$/.test(token.lower)) break;
    const name = inSentence.find((other) => other.from === at && other.kind === 'person');
    if (name) break;
    if (offices.has(token.lower) || occupations.has(token.lower)) {
      if (office < 0) office = at;
    } else if (office < 0 && PLACES_IN.test(token.lower)) return undefined;
  }
  const end = at - 1;
  // ", Foreign Secretary Liz …": the office of the next one.
  if (
    office < 0 ||
    end < from ||
    (tokens[at]?.spaced && inSentence.some((other) => other.from === at && other.kind === 'person'))
  )
    return undefined;
  const body =
    inSentence.find(
      (other) =>
        isBody(other) &&
        !(other.generic && !other.place && other.to - other.from < 2) &&
        other.from > from &&
        other.from <= end &&
        isLinked(tokens, other.from),
    ) ?? inSentence.find((other) => isBody(other) && other.from >= from && other.to < office && !other.generic);
  let to = end;
  if (body && body.from > office) {
    to = body.place ? body.place.from - 1 : body.from - 1;
    while (
      to > office &&
      (LINK.test(tokens[to]?.lower ?? '') ||
        PLACES_IN.test(tokens[to]?.lower ?? '') ||
        demonyms.has(tokens[to]?.lower ?? ''))
    )
      to--;
  } else while (to > office && /^(?:of|in|and|the|a|at|to|or|on)$/.test(tokens[to]?.lower ?? '')) to--;
  return {
    title: { from, to },
    body,
    whole: { from, to: Math.max(to, body?.to ?? to) },
    official: isOfficial(tokens, { from, to }),
  };
}

/** "of the", "in", "at the" right before. */
function isLinked(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at > i - 6; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (PLACES_IN.test(token.lower)) return true;
    if (!LINK.test(token.lower) && !token.capital && !token.possessive) return false;
  }
  return false;
}

/** The first token behind "(…)" when one opens at `i`. */
export function afterParentheses(tokens: readonly Token[], i: number, limit: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let at = i + 1; at < limit && at < i + 40; at++) if (tokens[at]?.text === ')') return at + 1;
  return i;
}

function isOfficial(tokens: readonly Token[], title: Span): boolean {
  const words = tokens.slice(title.from, title.to + 1).map((token) => token.lower);
  return words.some((word) => offices.has(word)) && !words.some((word) => occupations.has(word) && !offices.has(word));
}

/**
 * "two members who have held senior positions within the Corps": said of everyone in the list before it. The verb belongs to
 * the title: without it a post of the past would be said of today.
 */
export function heldPosts(reading: Reading, inSentence: readonly Mention[]): { person: Mention; office: Office }[] {
  const { tokens } = reading;
  const people = inSentence.filter((mention) => mention.kind === 'person');
  const found: { person: Mention; office: Office }[] = [];
  for (const body of inSentence) {
    if (!isBody(body)) continue;
    let at = body.from - 1;
    while (/^(?:the|within|in|at|inside|of)$/.test(tokens[at]?.lower ?? '')) at--;
    if (at === body.from - 1 || !/^(?:positions?|posts?|roles?|offices?)$/.test(tokens[at]?.lower ?? '')) continue;
    const post = at;
    while (at > post - 5 && !/^(?:held|holds?|holding|occupied|occupies)$/.test(tokens[at]?.lower ?? '')) at--;
    if (!/^(?:held|holds?|holding|occup)/.test(tokens[at]?.lower ?? '')) continue;
    const list = people.filter((person) => person.to < at);
    const holders = trailingList(tokens, list);
    const from = holders[0]?.from ?? at;
    for (const person of holders) {
      found.push({
        person,
        office: { title: { from: at, to: body.to }, body, whole: { from, to: body.to }, official: true },
      });
    }
  }
  return found;
}

/** The last of the people and those joined to it by commas and "and". */
function trailingList(tokens: readonly Token[], people: readonly Mention[]): Mention[] {
  const found = people.slice(-1);
  for (let i = people.length - 2; i >= 0; i--) {
    const one = people[i];
    const next = people[i + 1];
    if (!one || !next) break;
    const start = next.title?.from ?? next.from;
    const parts = tokens.slice(one.to + 1, start);
    if (!parts.every((token) => token.text === ',' || token.lower === 'and')) break;
    found.unshift(one);
  }
  return found;
}
