/** The apposition behind a name (", Director of the …,"). */
import type { Mention } from './mentions';
import { hasAny, isDeed, isKinBehind, isRelative, NO_TITLE } from './no-office';
import { afterParentheses, isBody, isOfficeHead, isOfficial, LINK, type Office, PLACES_IN, type Tie } from './office';
import { isPlural } from './one-title';
import type { Reading, Sentence, Token } from './tokens';
import { determiners, numerals } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord, occupations, offices } from './words/titles';

const REACH = 24;
/** What follows is no part of an office … */
const END =
  /^(?:who|whose|which|that|since|until|from|by|with|said|is|was|were|are|has|have|had|put|known|nicknamed|dubbed|accused|blamed|opposed|hostile|loyal|allied|linked|fighting|against)$/;
/** … and no office ends in these. */
const LOOSE = /^(?:of|in|and|the|a|at|to|or|on|for|as|former|his|her|its|their)$/;
const TIME =
  /^(?:life|much|most|more|less|nearly|almost|about|over|years|decades|now|good|ever|which|what|him|her|them)$/;

/** The office in the apposition behind a name, or after "is" and "was". */
export function apposition(
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
  // "Ana X, and three judges": others.
  if (tokens[at]?.lower === 'and' && !/^(?:also|currently|formerly|now|once)$/.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  // "Ana X, as well as several deputies": others, too.
  if (tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well') return undefined;
  const first = at - 1;
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
  if (isRelative(tokens, first + 1, at)) return undefined;
  const from = pastIn(tokens, first, at) ?? at;
  const start = at;
  const limit = Math.min(sentence.to, at + REACH);
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
    if (
      END.test(token.lower) ||
      (token.lower === 'whom' && at > start) ||
      (office >= 0 && token.lower === 'under' && tokens[at + 1]?.lower !== 'secretary')
    )
      break;
    if (at === start && isDeed(tokens, at)) return undefined;
    if (office >= 0 && token.lower === 'and' && isKinBehind(tokens, at + 1)) break;
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
  if (isNextOnes(tokens, person, at, inSentence)) return undefined;
  // "Orlov, generals and banks": others, unless he is the last of several.
  if (
    isPlural(tokens[office]?.lower ?? '') &&
    tokens[office]?.lower !== 'heads' &&
    !isLastOfSeveral(tokens, person, sentence.from)
  )
    return undefined;
  const title = { from, to: firm(tokens, office, end) };
  const bodies = inSentence.filter(isBody);
  const within = bodies.filter(
    (other) =>
      !isRestOfName(tokens, other.from) &&
      !(other.generic && !other.place && other.to === other.from) &&
      other.from > from &&
      other.from <= end &&
      isLinked(tokens, other.from),
  );
  const before = bodies.find((other) => other.from >= from && other.to < office);
  const beyond = within.length > 0 ? undefined : bodies.find((other) => followsAt(tokens, other, at));
  const tied: Tie[] = [
    ...chained(tokens, within).map((body) => ({
      body,
      title: { from, to: body.from > office ? endBefore(tokens, office, body) : title.to },
    })),
    ...[before, beyond].flatMap((body) => (body ? [{ body, title }] : [])),
  ];
  return {
    title,
    tied,
    whole: { from, to: Math.max(title.to, ...tied.map(({ body }) => body.to)) },
    official: isOfficial(tokens, title),
  };
}

/** "A, B | and C", "A | , C". */
const isLastOfSeveral = (tokens: readonly Token[], { from, title }: Mention, start: number): boolean =>
  from > start + 1 && /^(?:and|,|&|or)$/.test(tokens[(title?.from ?? from) - 1]?.lower ?? '');

/** "Foreign Minister A, the commander | , B, and C": who has his office before his name leaves the next one to the name behind it. */
function isNextOnes(tokens: readonly Token[], person: Mention, end: number, inSentence: readonly Mention[]): boolean {
  if (!(person.title || person.kind === 'word') || tokens[end]?.text !== ',') return false;
  const next = inSentence.find((other) => other.kind === 'person' && other.from === end + 1);
  if (!next || next.title) return false;
  const [mark, behind] = tokens.slice(next.to + 1, next.to + 3);
  const isDescribed = determiners.has(behind?.lower ?? '') || isOfficeWord(behind?.lower ?? '');
  return /^(?:[,.;]|and)$/.test(mark?.lower ?? '') && !isDescribed;
}

/** "who was …", "served as …": the verb belongs to the title, or an office of the past would be said of today. */
function pastIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (/^(?:was|served)$/.test(tokens[at]?.lower ?? '')) return at;
  return undefined;
}

/** The last word of a title that goes on with the name of a body. */
function endBefore(tokens: readonly Token[], office: number, { from, place }: Mention): number {
  let to = (place?.from ?? from) - 1;
  const isLoose = (word: string): boolean => LINK.test(word) || PLACES_IN.test(word) || demonyms.has(word);
  while (to > office && isLoose(tokens[to]?.lower ?? '')) to--;
  return to;
}

/** ", Commissioner, Hong Kong Police Force (HKPF);", "a spokesman for the Foreign Ministry": what comes right behind the title at `at`. */
function followsAt(tokens: readonly Token[], body: Mention, at: number): boolean {
  const start = body.place?.from ?? body.from;
  // Far ones are left out first: a sentence of a hundred thousand names asks this of each of them.
  if (start <= at || start > at + 3) return false;
  const between = tokens.slice(at + 1, start).map(({ lower }) => lower);
  if (tokens[at]?.lower === 'for') {
    // "for the victims of the Guards" is not for the Guards: one adjective may stand there, and no more.
    return between.length === 0 || between[0] === 'the';
  }
  const next = afterParentheses(tokens, body.to + 1, body.to + 20);
  const isApart = /^[;,.]?$/.test(tokens[next]?.text ?? '');
  return tokens[at]?.text === ',' && isApart && (between.length === 0 || between.join() === 'the');
}

/** Of the bodies in a title the first, and those it is part of: "Department | at the Ministry", not "gang that preys on the Ministry". */
function chained(tokens: readonly Token[], bodies: readonly Mention[]): Mention[] {
  const chain: Mention[] = [];
  for (const body of bodies) {
    const last = chain.at(-1);
    const between = last ? tokens.slice(last.to + 1, body.place?.from ?? body.from) : [];
    const isPart = ({ lower }: Token): boolean =>
      LINK.test(lower) || PLACES_IN.test(lower) || places.has(lower) || demonyms.has(lower);
    if (!between.every(isPart)) break;
    chain.push(body);
  }
  return chain;
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
  if (!offices.has(before) && !/^(?:state|staff|defen[cs]e|treasury)$/.test(before)) return false;
  const isThe = tokens[i + 1]?.lower === 'the' && /^(?:minister|secretary)$/.test(before);
  const next = tokens[isThe ? i + 2 : i + 1];
  if (next?.kind !== 'word') return false;
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

/** "of the", "in", "at the", "of the new" right before. */
function isLinked(tokens: readonly Token[], i: number): boolean {
  const adjective = tokens[i - 2]?.lower === 'the' && tokens[i - 1]?.kind === 'word' ? 1 : 0;
  for (let at = i - 1 - adjective; at > i - 6; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (PLACES_IN.test(token.lower)) return true;
    if (!LINK.test(token.lower) && !token.capital && !token.possessive) return false;
  }
  return false;
}
