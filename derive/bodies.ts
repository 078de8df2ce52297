/** The grammar of body names: "[place] … HEAD [of (the) …]". */

import { complement, joinSubjects, LONGEST } from './body-complement';
import { type BodyKind, headKind, isGeneric, isOwn } from './body-words';
import { personCue } from './names';
import { placeLength, runEnd } from './runs';
import type { Reading, Sentence, Token } from './tokens';
import { companyForms, publicHeads, rooms, standingBodies, stateBanks, subjects, wellKnownWords } from './words/bodies';
import { givenNames } from './words/given-names';
import { demonyms, places } from './words/places';
import { officeModifiers, offices } from './words/titles';

export type Body = {
  kind: BodyKind;
  from: number;
  to: number;
  generic: boolean;
  place?: { from: number; to: number };
  whole?: number;
};

/** In words, one more than any has. */
const LONGEST_ROOM = 5;
/** "Bureau of the Department of the Ministry": more of these make no name. */
const DEEPEST = 2;

/** The body named in the run `[from, to]`, which may reach beyond it ("Ministry" + "of Justice"). */
export function bodyAt(reading: Reading, sentence: Sentence, from: number, to: number, depth = 0): Body | undefined {
  const { tokens } = reading;
  if (
    /^(?:deputy|vice|former|acting|first)$/.test(tokens[from]?.lower ?? '') &&
    findOffice(tokens, from, to) !== undefined
  )
    return undefined;
  if (sentence.shouting) return undefined;
  const run = tokens.slice(from, to + 1);
  if (run.length < LONGEST_ROOM && rooms.has(run.map(({ lower }) => lower).join(' ')))
    return { kind: 'thing', from, to, generic: true };
  const standing = standingAt(tokens, from, to);
  if (standing !== undefined) return { kind: 'body', from, to: standing, generic: false };
  let end = joinSubjects(tokens, sentence, from, to);
  if (end === to && placeLength(tokens, from, to) === to - from + 1) return undefined;
  // The office and the person behind it are no part of the body: "… Commission Director Li Ming".
  const office = findOffice(tokens, from, end);
  if (office !== undefined) end = office - 1;
  let head = -1;
  for (let i = from; i <= Math.min(end, from + LONGEST); i++)
    if (headKind(tokens[i]?.lower ?? '') && !isInitialled(tokens, from, i)) head = i;
  if (head < 0) return undefined;
  const kind = headKind(tokens[head]?.lower ?? '');
  if (!kind) return undefined;
  // "Bank Melli", "Evin Prison": a name may follow the head, a person may not.
  const rest = tokens.slice(head + 1, end + 1);
  const person =
    rest.length >= 2 && rest[0]?.capital === true && (givenNames.has(rest[0].lower) || personCue(rest) === 'likely');
  const company = kind === 'company' && rest.length === 1;
  // "Treasury Targets Former Official": a headline.
  const isAlone = head === from && wellKnownWords.has(tokens[from]?.lower ?? '');
  // "Senate | Democrats": some of its members.
  const members = rest.length === 1 && /^(?:democrats?|republicans?|leaders?|members?)$/.test(rest[0]?.lower ?? '');
  const last = isAlone || person || members || rest.length === 0 || (head > from && !company) ? head : end;
  const own = tokens.slice(from, head).some((token) => isOwn(token));
  const named = last === end ? complement(tokens, sentence, last, own) : last;
  const complete = kind === 'company' ? pastForm(tokens, named) : pastNumber(tokens, named);
  const words = tokens.slice(from, complete + 1);
  const generic =
    words.every((token) => isGeneric(token.lower)) &&
    !words.some((token) => demonyms.has(token.lower) || places.has(token.lower));
  if (head === from && complete === from && !wellKnownWords.has(tokens[from]?.lower ?? ''))
    return { kind: 'thing', from, to: complete, generic };
  const bank = /^banks?$/.test(tokens[head]?.lower ?? '') && !words.some((token) => stateBanks.has(token.lower));
  const whole = kind === 'body' && !bank && depth < DEEPEST ? ownerEnd(reading, sentence, complete, depth) : undefined;
  return { kind: bank ? 'company' : kind, from, to: complete, generic, ...(whole !== undefined && { whole }) };
}

/** "Correctional Bureau | of the Ministry of Public Security": where the name ends that says whose body it is, too. */
function ownerEnd(reading: Reading, sentence: Sentence, last: number, depth: number): number | undefined {
  const { tokens } = reading;
  if (tokens[last]?.possessive || tokens[last + 1]?.lower !== 'of' || !tokens[last + 1]?.spaced) return undefined;
  const first = last + (tokens[last + 2]?.lower === 'the' ? 3 : 2);
  const place = placeLength(tokens, first, first + 2);
  const at = place > 0 && tokens[first + place - 1]?.possessive ? first + place : first;
  const end = runEnd(tokens, at, sentence.to);
  if (end === undefined || end > last + LONGEST) return undefined;
  const owner = bodyAt(reading, sentence, at, end, depth + 1);
  if (!owner || !/^(?:body|organization)$/.test(owner.kind) || owner.from !== at) return undefined;
  return owner.whole ?? owner.to;
}

/** "Volga Trading Co., | Ltd.": the company's form behind a comma. */
function pastForm(tokens: readonly Token[], last: number): number {
  // "Mining Enterprise No. | 1".
  if (tokens[last]?.lower === 'no.' && tokens[last + 1]?.kind === 'number') return last + 1;
  const form = tokens[last + 2];
  const follows = tokens[last + 1]?.text === ',' && form?.capital && companyForms.has(form.lower);
  return follows && !(tokens[last + 3]?.spaced && tokens[last + 3]?.capital) ? last + 2 : last;
}

/** "State Security Bureau | 7", "Laboratory | 18": a number that is part of the name. */
function pastNumber(tokens: readonly Token[], last: number): number {
  const number = tokens[last + 1];
  const numbered = /^(?:bureau|unit|laboratory|brigade|department|division|prison|directorate)$/.test(
    tokens[last]?.lower ?? '',
  );
  if (tokens[last]?.lower === 'no.' && number?.kind === 'number') return last + 1;
  if (number?.lower === 'no.' && tokens[last + 2]?.kind === 'number' && !tokens[last]?.possessive) return last + 2;
  return numbered && number?.spaced && /^\d{1,5}$/.test(number.text) && !tokens[last]?.possessive ? last + 1 : last;
}

/** "White House", "Kremlin": bodies whose names have no word for what they are. */
function standingAt(tokens: readonly Token[], from: number, to: number): number | undefined {
  // "House | of Commons".
  const house = tokens.slice(from, from + 3);
  if (from === to && house[1]?.lower === 'of' && house[2]?.capital && !house[0]?.possessive)
    if (standingBodies.has(house.map(({ lower }) => lower).join(' '))) return from + 2;
  for (let length = Math.min(4, to - from + 1); length > 0; length--) {
    const words = tokens.slice(from, from + length).map(({ lower }) => lower);
    const next = tokens[from + length];
    const goesOn = from + length <= to && next !== undefined;
    if (standingBodies.has(words.join(' ')) && !goesOn) return from + length - 1;
  }
  return undefined;
}

/** "Anna T. Court": after a first name no head makes a body. */
function isInitialled(tokens: readonly Token[], from: number, i: number): boolean {
  return i > from && /^\p{Lu}\.$/u.test(tokens[i - 1]?.text ?? '');
}

/** Index of the first office word after the start of a run that names somebody or something before it. */
function findOffice(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i <= to; i++) {
    const word = tokens[i]?.lower ?? '';
    // "Police | Commissioner-General".
    const isJoined = word.endsWith('-general') && offices.has(word.slice(0, word.indexOf('-')));
    if (!offices.has(word) && !isJoined) continue;
    if (headKind(tokens[i + 1]?.lower ?? '') && i < to) continue; // "Prosecutor General’s Office", "Governor Council"
    if (isWithinName(tokens, i, to)) continue;
    if (tokens[i]?.possessive) continue;
    let first = i;
    while (
      first > from &&
      officeModifiers.has(tokens[first - 1]?.lower ?? '') &&
      !headKind(tokens[first - 1]?.lower ?? '')
    )
      first--;
    return first;
  }
  return undefined;
}

/** "General Intelligence Directorate", "Sultan Murad Division": no office, but part of a body's name. */
function isWithinName(tokens: readonly Token[], i: number, to: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (!/^(?:general|sultan|king|prince|imam|sheikh|queen)$/.test(word) || tokens[to]?.possessive) return false;
  if (word !== 'general')
    return to - i > 1 && /^(?:brigade|division|foundation|university|battalion|party)$/.test(tokens[to]?.lower ?? '');
  let at = i + 1;
  while (at < to && subjects.has(tokens[at]?.lower ?? '')) at++;
  return at > i + 1 && publicHeads.has(tokens[at]?.lower ?? '');
}
