/** Offices: the words before a name ("Treasury Secretary …") and the apposition after it (", Director of the …,"). */

import { appositions } from './apposition';
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { endsInOffice, isOfFirm } from './no-office';
import {
  afterParentheses,
  isBody,
  isFirstLady,
  isOfficeHead,
  isOfficial,
  LINK,
  type Office,
  type Span,
} from './office';
import { tieIn } from './tie-in';
import { titleBefore, titleWithPlace } from './title-before';
import { withoutOwner } from './title-owner';
import { titleWithBody } from './title-with-body';
import { titlesBelow } from './titles-below';
import type { Reading, Sentence, Token } from './tokens';
import { subjects } from './words/bodies';
import { dealing, saying } from './words/grammar';
import { demonyms, places } from './words/places';
import { honorifics, isOfficeWord, ranks, standings } from './words/titles';

const REACH = 12;
/** People in a list, each behind the office he holds. */
const MOST_BEFORE = 8;

/** "former | US President", "caretaker | prime minister": without these words the office would be another one. */
function asItStands(tokens: readonly Token[], { from, to }: Span, limit: number): Span {
  let first = from;
  // "fellow MPs".
  if (tokens[first]?.lower === 'fellow' && first < to) first++;
  let at = first;
  while (at > limit && (demonyms.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.upper) && at > first - 2) at--;
  if (tokens[first]?.lower === "d'affaires" && first - 1 > limit) return { from: first - 1, to };
  const standing = tokens[at - 1]?.lower ?? '';
  return at > limit && standings.has(standing) && tokens[at]?.spaced ? { from: at - 1, to } : { from: first, to };
}

/** Every office the text gives this person at this mention. */
export function officesOf(reading: Reading, person: Mention, inSentence: readonly Mention[]): Office[] {
  const sentence = reading.sentences[person.sentence];
  if (!sentence) return [];
  const found: Office[] = [];
  const words =
    person.title ??
    titleBefore(reading, sentence, person.from, isOfficeHead) ??
    titleWithPlace(reading, sentence, person.from, isOfficeHead) ??
    titleWithBody(reading, sentence, person.from, inSentence);
  // "who heads | Ivan Petrov’s office".
  if (words && reading.tokens[words.to]?.lower !== 'heads' && endsInOffice(reading.tokens, words)) {
    const title = asItStands(reading.tokens, words, sentence.from);
    const { from, to } = title;
    const body = inSentence.find(
      (other) => other !== person && isBody(other) && other.from >= from - 3 && other.to <= to && other.to >= from - 1,
    );
    found.push({
      title,
      tied: body ? [tieIn(reading.tokens, title, body)] : [],
      whole: { from: Math.min(from, body?.from ?? from), to: person.to },
      official: isOfficial(reading.tokens, title),
    });
  }
  const before =
    words && !isRank(reading.tokens, words)
      ? undefined
      : beforeComma(reading, sentence, person, inSentence, MOST_BEFORE);
  if (before) found.push(before);
  found.push(
    ...appositions(reading, sentence, person, inSentence, found.length > 0),
    ...titlesBelow(reading, person, inSentence),
  );
  const isStill = ({ title: { from, to } }: Office): boolean =>
    !reading.tokens.slice(from, to + 1).every(({ lower, possessive }) => !isOfficeHead(lower) || possessive) ||
    isFirstLady(reading.tokens, { from, to });
  // "A passport and a general’s decree": of the title only the thing is left.
  return found
    .map((office) => withoutOwner(reading.tokens, office, inSentence))
    .map((office) => ({
      ...office,
      official: office.official && isStill(office) && !isOfFirm(reading.tokens, office),
    }));
}

/** "Brigadier General": beside it he may have an office. */
const isRank = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens.slice(from, to + 1).every(({ lower }) => ranks.has(lower.replace(/\.$/, '')));

/** "Russia’s foreign minister, Ivan …", "the minister of the new government, Ivan …": the office stands before a comma. */
function beforeComma(
  reading: Reading,
  sentence: Sentence,
  person: Mention,
  inSentence: readonly Mention[],
  depth: number,
): Office | undefined {
  const { tokens } = reading;
  const isOthers = (comma: number): boolean => isHolders(reading, sentence, comma, inSentence, depth);
  // "the head of the service, | Mr Ivan …", "the army’s spokesman, | Brigadier General Ivan …".
  let name = person.title?.from ?? person.from;
  while (honorifics.has(tokens[name - 1]?.lower ?? '')) name--;
  const comma = name - 1;
  const behind = tokens[afterParentheses(tokens, person.to + 1, sentence.to)]?.text ?? '.';
  if (tokens[comma]?.text !== ',' || !/^(?:[,.;]|of|from)$/.test(behind)) return undefined;
  return (
    nearComma(tokens, sentence, comma, person, inSentence, isOthers) ??
    farFromComma(tokens, sentence, comma, person, inSentence, isOthers)
  );
}

function nearComma(
  tokens: readonly Token[],
  sentence: Sentence,
  comma: number,
  person: Mention,
  inSentence: readonly Mention[],
  isOthers: (comma: number) => boolean,
): Office | undefined {
  let from = comma;
  let office = false;
  for (let at = comma - 1; at >= sentence.from && at > comma - REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.possessive && at < comma - 1)) break;
    const word = token.lower;
    // "among its leaders | the head of the bank".
    if (word === 'the' && !/^(?:of|for|and|to)$/.test(tokens[at - 1]?.lower ?? '')) break;
    if (isOfficeHead(word) || (word === 'lady' && tokens[at - 1]?.lower === 'first')) office = true;
    else if (!LINK.test(word) && !isOfficeWord(word) && !subjects.has(word) && !token.capital && !headKind(word)) break;
    if (inSentence.some((other) => other.kind === 'person' && other.to === at)) return undefined;
    from = at;
  }
  // "in Switzerland of the | former President": what stands before the link is no office.
  for (let at = from, held = false; at < comma; at++) {
    const word = tokens[at]?.lower ?? '';
    held ||= isOfficeHead(word) || headKind(word) !== undefined;
    if (!held && LINK.test(word)) from = at + 1;
  }
  while (from < comma && (LINK.test(tokens[from]?.lower ?? '') || demonyms.has(tokens[from]?.lower ?? ''))) from++;
  if (!office || from >= comma || isNameLike(tokens, comma - 1, inSentence)) return undefined;
  const opens = /^(?:the|a|an|its|his|her|their)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (isOthers(opens)) return undefined;
  return officeIn(sentence, tokens, { from, to: comma - 1 }, person, inSentence);
}

/** "the head | of the state airline Volga, Ivan …": what completes the office are words of any kind, and no clause. */
function farFromComma(
  tokens: readonly Token[],
  sentence: Sentence,
  comma: number,
  person: Mention,
  inSentence: readonly Mention[],
  isOthers: (comma: number) => boolean,
): Office | undefined {
  let office = -1;
  for (let at = comma - 1; at > sentence.from && at > comma - REACH && office < 0; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || CLAUSE.test(token.lower) || saying.has(token.lower) || dealing.has(token.lower))
      return undefined;
    if (token.capital && inSentence.some((other) => other.kind === 'person' && other.to === at)) return undefined;
    if (isOfficeHead(token.lower) && !token.possessive) office = at;
  }
  if (office < 0 || !/^(?:of|in|at|for|to)$/.test(tokens[office + 1]?.lower ?? '')) return undefined;
  let from = office;
  while (from > sentence.from && isModifier(tokens[from - 1])) from--;
  // "The | US | ambassador to Yemen".
  let opener = from - 1;
  while (opener > sentence.from && (demonyms.has(tokens[opener]?.lower ?? '') || tokens[opener]?.upper)) opener--;
  const before = tokens[opener];
  if (!before?.possessive && !/^(?:the|its|his|her|our|their|a|an)$/.test(before?.lower ?? '')) return undefined;
  if (isOthers(from - 2)) return undefined;
  return officeIn(sentence, tokens, { from, to: comma - 1 }, person, inSentence);
}

/** "A | , the head of the bank, B, …": his who stands before it, unless he has an office already. */
function isHolders(
  reading: Reading,
  sentence: Sentence,
  comma: number,
  inSentence: readonly Mention[],
  depth: number,
): boolean {
  const { tokens } = reading;
  if (tokens[comma]?.text !== ',') return false;
  const holder = inSentence.find((other) => other.kind === 'person' && other.to === comma - 1);
  const own = holder && (holder.title ?? titleBefore(reading, sentence, holder.from, isOfficeHead));
  if (!holder || (own && !isRank(tokens, own))) return false;
  // "the president, A, | the prime minister, B, | and the foreign minister, C".
  return depth === 0 || beforeComma(reading, sentence, holder, inSentence, depth - 1) === undefined;
}

const CLAUSE =
  /^(?:who|whose|whom|which|that|was|were|is|are|has|have|had|by|with|from|and|or|over|after|since|until|under|accused|including|among|as|when|where|while|but|not)$/;

const isModifier = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.possessive &&
  !demonyms.has(token.lower) &&
  (isOfficeWord(token.lower) || subjects.has(token.lower));

function officeIn(
  sentence: Sentence,
  tokens: readonly Token[],
  span: Span,
  person: Mention,
  inSentence: readonly Mention[],
): Office {
  const title = asItStands(tokens, span, sentence.from);
  const { from, to } = title;
  const body = inSentence.find((other) => isBody(other) && other.from >= from && other.to <= to);
  const tied = body ? [tieIn(tokens, title, body)] : [];
  return { title, tied, whole: { from, to: person.to }, official: isOfficial(tokens, title) };
}

/** "… aides to President Putin, Leonid …": another one's name, of whom nothing else is known. */
function isNameLike(tokens: readonly Token[], i: number, inSentence: readonly Mention[]): boolean {
  const token = tokens[i];
  if (!token?.capital) return false;
  const isKnown = isOfficeWord(token.lower) || subjects.has(token.lower) || headKind(token.lower) !== undefined;
  if (isKnown || places.has(token.lower) || demonyms.has(token.lower)) return false;
  return !inSentence.some((other) => other.kind !== 'person' && other.from <= i && other.to >= i);
}
