/** Offices: the words before a name ("Treasury Secretary …") and the apposition after it (", Director of the …,"). */
import { headKind } from './bodies';
import type { Mention } from './mentions';
import { isBody, type Office, type Span } from './office';
import { withoutOwner } from './title-owner';
import type { Reading, Sentence, Token } from './tokens';
import { subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { isOfficeWord, occupations, offices } from './words/titles';

const REACH = 12;
const LINK = /^(?:the|of|and|for)$/;
const PLACES_IN = /^(?:of|in|at|for|to|within|from|on)$/;

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
  return found.map((office) => withoutOwner(reading.tokens, office, inSentence));
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
    if (token.lower === 'for' && !isFieldOf(tokens, at)) break;
    if (/^(?:who|which|that|since|until|from|by|with|said|is|was|were|are|has|have|had)$/.test(token.lower)) break;
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
        !isRestOfName(tokens, other.from) &&
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

/** "deputy minister for higher education", not "minister for two years". */
function isFieldOf(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    offices.has(tokens[i - 1]?.lower ?? '') &&
    (next?.capital === true || subjects.has(next?.lower ?? '')) &&
    next?.kind === 'word'
  );
}

/** "Foreign | Affairs": no body of its own, but the end of what the office is for. */
function isRestOfName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.capital === true &&
    tokens[i]?.spaced === true &&
    !before.possessive &&
    !places.has(before.lower) &&
    !demonyms.has(before.lower)
  );
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
