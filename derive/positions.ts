/** Offices: the words before a name ("Treasury Secretary …") and the apposition after it (", Director of the …,"). */
import { headKind } from './bodies';
import type { Mention } from './mentions';
import { isBody, type Office, type Span } from './office';
import { withoutOwner } from './title-owner';
import type { Reading, Sentence, Token } from './tokens';
import { subjects } from './words/bodies';
import { determiners, numerals } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord, occupations, offices } from './words/titles';

const REACH = 12;
const LINK = /^(?:the|of|and|for)$/;
/** What follows is no part of an office … */
const END =
  /^(?:who|whose|which|that|since|until|from|by|with|said|is|was|were|are|has|have|had|put|known|nicknamed|dubbed|accused|blamed)$/;
/** … and no office ends in these. */
const LOOSE = /^(?:of|in|and|the|a|at|to|or|on|for|as|former|his|her|its|their)$/;
const TIME =
  /^(?:life|much|most|more|less|nearly|almost|about|over|years|decades|now|good|ever|which|what|him|her|them)$/;
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
  // "in Switzerland of the | former President": what stands before the link is no office.
  for (let at = from, held = false; at < comma; at++) {
    const word = tokens[at]?.lower ?? '';
    held ||= offices.has(word) || headKind(word) !== undefined;
    if (!held && LINK.test(word)) from = at + 1;
  }
  while (from < comma && (LINK.test(tokens[from]?.lower ?? '') || demonyms.has(tokens[from]?.lower ?? ''))) from++;
  if (!office || from >= comma || isNameLike(tokens, comma - 1, inSentence)) return undefined;
  const body = inSentence.find((other) => isBody(other) && other.from >= from && other.to < comma);
  const title = { from, to: comma - 1 };
  return { title, body, whole: { from, to: person.to }, official: isOfficial(tokens, title) };
}

/** "… aides to President Putin, Leonid …": another one's name, of whom nothing else is known. */
function isNameLike(tokens: readonly Token[], i: number, inSentence: readonly Mention[]): boolean {
  const token = tokens[i];
  if (!token?.capital) return false;
  const isKnown = isOfficeWord(token.lower) || subjects.has(token.lower) || headKind(token.lower) !== undefined;
  if (isKnown || places.has(token.lower) || demonyms.has(token.lower)) return false;
  return !inSentence.some((other) => other.kind !== 'person' && other.from <= i && other.to >= i);
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
    /^(?:who|which|is|was|has|been|also|then|currently|now|both|as|well|a|an|the|its|his|her|their|one|served|serves|serving|and|\d+)$/.test(
      tokens[at]?.lower ?? '',
    ) ||
    tokens[at]?.kind === 'number' ||
    numerals.has(tokens[at]?.lower ?? '') ||
    (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'number')
  )
    at++;
  while (tokens[at]?.possessive && places.has(tokens[at]?.lower ?? '')) at++;
  const from = at;
  const limit = Math.min(sentence.to, from + REACH * 2);
  let office = -1;
  let name: Mention | undefined;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '’' && token.text !== "'")) break;
    if (token.lower === 'for' && !isFieldOf(tokens, at)) break;
    if (END.test(token.lower) || (office >= 0 && token.lower === 'under' && tokens[at + 1]?.lower !== 'secretary'))
      break;
    if (at === from && isDeed(tokens, at)) return undefined;
    name = inSentence.find((other) => other.from === at && other.kind === 'person');
    if (name) break;
    if (offices.has(token.lower) || occupations.has(token.lower)) {
      if (office < 0) office = at;
    } else if (office < 0 && PLACES_IN.test(token.lower)) return undefined;
  }
  // ", a spokesman for President …": whom he serves says what he is. ", Foreign Secretary Liz …": the office of the next one.
  const served = name && office >= 0 && servedBy(tokens, office, name.from);
  const end = name && served ? name.to : at - 1;
  if (office < 0 || end < from || (name && tokens[at]?.spaced && !served)) return undefined;
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
  } else to = firm(tokens, office, to);
  return {
    title: { from, to },
    body,
    end: firm(tokens, office, end),
    whole: { from, to: Math.max(to, body?.to ?? to) },
    official: isOfficial(tokens, { from, to }),
  };
}

/** "ordered officers not to …", "suing the EU": what somebody did, and no office. "a retired general" is one. */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]];
  if (/^(?:made|put|told|took|gave)$/.test(word)) return true;
  if (!/.(?:ed|ing)$/.test(word) || isOfficeWord(word) || tokens[i]?.capital) return false;
  return /^(?:the|a|an|him|her|them|his|its|their|himself|herself|officers|officials|members|leaders|judges)$/.test(
    next?.lower ?? '',
  );
}

/** Whether what leads from the office to the name is "for", "to" or "of", and nothing but the other one's own office behind it. */
function servedBy(tokens: readonly Token[], office: number, name: number): boolean {
  let at = name - 1;
  const nearest = tokens[at]?.lower ?? '';
  if (!/^(?:for|to|of)$/.test(nearest) && (!offices.has(nearest) || nearest === 'justice')) return false;
  while (at > office && !/^(?:for|to|of)$/.test(tokens[at]?.lower ?? '')) {
    const word = tokens[at]?.lower ?? '';
    if (!isOfficeWord(word) && word !== 'the' && !demonyms.has(word)) return false;
    at--;
  }
  return at > office;
}

/** The last word up to `to` that an office can end in. */
function firm(tokens: readonly Token[], office: number, to: number): number {
  let at = to;
  while (at > office && LOOSE.test(tokens[at]?.lower ?? '')) at--;
  return at;
}

/** "deputy minister for higher education", not "minister for two years". */
function isFieldOf(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!offices.has(tokens[i - 1]?.lower ?? '') || next?.kind !== 'word') return false;
  return next.capital || !(determiners.has(next.lower) || numerals.has(next.lower) || TIME.test(next.lower));
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
