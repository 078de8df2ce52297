/** One office told behind a name, from where it begins: "Director of the …", "who was minister of …". */
import { bodiesBehind } from './bodies-behind';
import type { Mention } from './mentions';
import { hasAny, isDeed, isKinBehind, isRelative, NO_TITLE } from './no-office';
import { afterParentheses, isOfficeHead, isOfficial, type Office, PLACES_IN } from './office';
import { isPlural } from './one-title';
import type { Sentence, Token } from './tokens';
import { determiners, monthsAndDays, numerals } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord, occupations, offices } from './words/titles';

const REACH = 24;
/** What follows is no part of an office … */
const END =
  /^(?:who|whose|which|that|since|until|from|by|with|said|is|was|were|are|has|have|had|put|known|nicknamed|dubbed|accused|blamed|opposed|hostile|loyal|allied|linked|fighting|against)$/;
/** … nor behind an office, … */
const END_BEHIND = /^(?:before|after|during|when|while|because|despite|amid|where|through|till)$/;
/** … and no office ends in these. */
const LOOSE = /^(?:of|in|and|the|a|at|to|or|on|for|as|former|his|her|its|their|both|all|alike)$/;
const TIME =
  /^(?:life|much|most|more|less|nearly|almost|about|over|years|decades|now|good|ever|which|what|him|her|them)$/;
const OPENS =
  /^(?:who|which|is|was|has|had|been|became|becomes|also|then|currently|presently|now|both|all|as|well|a|an|the|its|his|her|their|one|served|serves|serving|and|later|already|once|briefly|afterwards|previously|at|time|\d+)$/;
/** "at the time", "at that time", and no other place. */
const isTimeThen = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|that)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'time';

/** `at`: the token the office ended before. */
export type PostBehind = { office: Office; at: number };

/** What is told of `person` from token `first` on: an office, or a private occupation (`official` tells); nothing where it is neither. */
export function postBehind(
  tokens: readonly Token[],
  person: Mention,
  inSentence: readonly Mention[],
  first: number,
  sentence: Sentence,
  hasOffice = false,
): PostBehind | undefined {
  const start = opened(tokens, first);
  if (isRelative(tokens, first, start)) return undefined;
  const from = pastIn(tokens, first - 1, start) ?? start;
  const limit = Math.min(sentence.to, start + REACH);
  let at = start;
  let office = -1;
  let name: Mention | undefined;
  for (; at < limit; at++) {
    const token = tokens[at];
    // "Inspector General of Police (IGP) of the Force"
    const behind = office >= 0 ? afterParentheses(tokens, at, limit) : at;
    if (behind > at && PLACES_IN.test(tokens[behind]?.lower ?? '')) {
      at = behind;
      continue;
    }
    if (!token || (token.kind === 'mark' && token.text !== '’' && token.text !== "'")) break;
    if (token.lower === 'for' && !isFieldOf(tokens, at)) break;
    if (END.test(token.lower) || (token.lower === 'whom' && at > start)) break;
    if (office >= 0 && isOver(tokens, at)) break;
    if (at === start && isDeed(tokens, at)) return undefined;
    if (office >= 0 && token.lower === 'and' && opensAnother(tokens, office, at)) break;
    // "the leader of the | Liberal Democrats": nobody's name.
    name = inSentence.find((other) => other.from === at && other.kind === 'person' && tokens[at - 1]?.lower !== 'the');
    if (name) break;
    if (isOfficeHead(token.lower) || occupations.has(token.lower)) {
      if (office < 0) office = at;
    } else if (office < 0 && (PLACES_IN.test(token.lower) || NO_TITLE.test(token.lower))) return undefined;
  }
  // ", a spokesman for President …": whom he serves says what he is. ", Foreign Secretary Liz …": the office of the next one.
  const served = name && office >= 0 && servedBy(tokens, office, name.from);
  const end = name && served ? name.to : at - 1;
  if (office < 0 || end < from || (name && tokens[at]?.spaced && !served)) return undefined;
  if (tokens[start]?.lower === 'whom' && !hasAny(tokens, start, office, /^(?:appointed|named|chosen)$/))
    return undefined;
  if (isNextOnes(tokens, person, at, inSentence, hasOffice)) return undefined;
  // "Orlov, generals and banks": others, unless he is the last of several.
  if (
    isPlural(tokens[office]?.lower ?? '') &&
    tokens[office]?.lower !== 'heads' &&
    !isLastOfSeveral(tokens, person, sentence.from)
  )
    return undefined;
  const title = { from, to: firm(tokens, office, end) };
  const tied = bodiesBehind(tokens, { title, office, end, at }, inSentence);
  return {
    office: {
      title,
      tied,
      whole: { from, to: Math.max(title.to, ...tied.map(({ body }) => body.to)) },
      official: isOfficial(tokens, title),
    },
    at,
  };
}

/** The first token of the office itself. */
function opened(tokens: readonly Token[], first: number): number {
  let at = first;
  while (
    (OPENS.test(tokens[at]?.lower ?? '') && (tokens[at]?.lower !== 'at' || isTimeThen(tokens, at))) ||
    tokens[at]?.kind === 'number' ||
    numerals.has(tokens[at]?.lower ?? '') ||
    (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'number')
  )
    at++;
  while (tokens[at]?.possessive && places.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** "minister | in November", "minister | after the death of …", "head of the army | under …". */
function isOver(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (END_BEHIND.test(word)) return true;
  if (word === 'under') return next?.lower !== 'secretary';
  if (!/^(?:in|on|at)$/.test(word)) return false;
  return next?.kind === 'number' || monthsAndDays.has(next?.lower ?? '') || isTimeThen(tokens, at);
}

/** In tokens: "the country's de facto | head". */
const LONGEST_LEAD = 7;
const NEW = /^(?:a|an|the|his|her|its|their|now|also|currently|formerly|former|later|then|once)$/;

/** "head of the army and | the country's president", "businessman and | party leader", and not "President and | Prime Minister of Albania". */
function opensAnother(tokens: readonly Token[], office: number, and: number): boolean {
  if (isKinBehind(tokens, and + 1)) return true;
  const isWhole = tokens.slice(office, and).some(({ lower }) => PLACES_IN.test(lower));
  let isNew = isWhole || !isOfficeHead(tokens[office]?.lower ?? '');
  for (let at = and + 1; at <= and + LONGEST_LEAD; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (isOfficeHead(token.lower) || occupations.has(token.lower)) return isNew && !isPlural(token.lower);
    if (NEW.test(token.lower) || token.possessive) isNew = true;
    // "an | old | partner".
    else if (/^(?:the|an?|its|his|her)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    else if (!isOfficeWord(token.lower) && !demonyms.has(token.lower) && !places.has(token.lower)) return false;
  }
  return false;
}

/** "A, B | and C", "A | , C". */
const isLastOfSeveral = (tokens: readonly Token[], { from, title }: Mention, start: number): boolean =>
  from > start + 1 && /^(?:and|,|&|or)$/.test(tokens[(title?.from ?? from) - 1]?.lower ?? '');

/** "Foreign Minister A, the commander | , B, and C": who has his office before his name leaves the next one to the name behind it. */
function isNextOnes(
  tokens: readonly Token[],
  person: Mention,
  end: number,
  inSentence: readonly Mention[],
  hasOffice: boolean,
): boolean {
  if (!(hasOffice || person.title || person.kind === 'word') || tokens[end]?.text !== ',') return false;
  const next = inSentence.find((other) => other.kind === 'person' && other.from === end + 1);
  if (!next || next.title) return false;
  const [mark, behind] = tokens.slice(next.to + 1, next.to + 3);
  // "B, the minister of", unlike "B, the Volga Bank".
  const described = tokens.slice(next.to + 2, next.to + LONGEST_LEAD).findIndex(({ lower }) => isOfficeHead(lower));
  const isDescribed = isOfficeWord(behind?.lower ?? '') || (determiners.has(behind?.lower ?? '') && described >= 0);
  return /^(?:[,.;]|and)$/.test(mark?.lower ?? '') && !isDescribed;
}

/** "who was …", "served as …": the verb belongs to the title, or an office of the past would be said of today. */
function pastIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (/^(?:was|served)$/.test(tokens[at]?.lower ?? '')) return at;
  return undefined;
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

/** "deputy minister for higher education", "minister of state for regional integration", not "minister for two years". */
function isFieldOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:officials?|members?)$/.test(before)) return false;
  if (!offices.has(before) && !/^(?:state|staff|defen[cs]e|treasury)$/.test(before)) return false;
  const isThe = tokens[i + 1]?.lower === 'the' && /^(?:minister|secretary)$/.test(before);
  const next = tokens[isThe ? i + 2 : i + 1];
  if (next?.kind !== 'word') return false;
  return next.capital || !(determiners.has(next.lower) || numerals.has(next.lower) || TIME.test(next.lower));
}
