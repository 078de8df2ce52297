/** The grammar of body names: "[place] … HEAD [of (the) …]". */

import { personCue } from './names';
import { placeLength, runEnd } from './runs';
import type { Reading, Sentence, Token } from './tokens';
import {
  aboutWhat,
  companyForms,
  companyHeads,
  mediaHeads,
  organizationHeads,
  publicHeads,
  standingBodies,
  stateBanks,
  subjects,
  thingHeads,
  trades,
  wellKnownWords,
} from './words/bodies';
import { givenNames } from './words/given-names';
import { demonyms, placeLast, places } from './words/places';
import { officeModifiers, offices } from './words/titles';

export type BodyKind = 'body' | 'organization' | 'company' | 'media' | 'thing' | 'place';
export type Body = {
  kind: BodyKind;
  from: number;
  to: number;
  generic: boolean;
  place?: { from: number; to: number };
  whole?: number;
};

const LONGEST = 16;
/** Behind these "of" a place only says where: "Sigma Airlines of Kazakhstan", unlike "Mining Corporation of Zimbabwe". */
const ANYWHERE =
  /^(?:corp\.?|co\.?|inc\.?|ltd\.?|limited|llc|plc|pte|group|airlines?|logistics|trading|shipping|technology|technologies|plant)$/;
/** "Yitu Technologies" begins with a name, "Metallurgical Company" with a word for what it does. */
const KIND_OF = /(?:al|ic|ary|ing|ment|tion|ture)$/;
/** "Bureau of the Department of the Ministry": more of these make no name. */
const DEEPEST = 2;

export function headKind(word: string): BodyKind | undefined {
  if (companyHeads.has(word)) return 'company';
  if (mediaHeads.has(word)) return 'media';
  if (thingHeads.has(word)) return 'thing';
  if (publicHeads.has(word)) return 'body';
  if (organizationHeads.has(word)) return 'organization';
  if (placeLast.has(word)) return 'place';
  return undefined;
}

/** The body named in the run `[from, to]`, which may reach beyond it ("Ministry" + "of Justice"). */
export function bodyAt(reading: Reading, sentence: Sentence, from: number, to: number, depth = 0): Body | undefined {
  const { tokens } = reading;
  if (
    /^(?:deputy|vice|former|acting|first)$/.test(tokens[from]?.lower ?? '') &&
    findOffice(tokens, from, to) !== undefined
  )
    return undefined;
  if (sentence.shouting) return undefined;
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
  const last = person || rest.length === 0 || (head > from && !company) ? head : end;
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
  const at = last + (tokens[last + 2]?.lower === 'the' ? 3 : 2);
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
  return numbered && number?.spaced && /^\d{1,5}$/.test(number.text) && !tokens[last]?.possessive ? last + 1 : last;
}

/** "White House", "Kremlin": bodies whose names have no word for what they are. */
function standingAt(tokens: readonly Token[], from: number, to: number): number | undefined {
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

/** Neither what a body is about nor where: "Dongmei" in "Dongmei Group", which may be of any place. */
function isOwn({ lower }: Token): boolean {
  return !isGeneric(lower) && !places.has(lower) && !demonyms.has(lower);
}

function isGeneric(word: string): boolean {
  return subjects.has(word) || headKind(word) !== undefined || /^(?:of|for|the|and|on|&)$/.test(word);
}

/** "Hong Kong and | Macao Affairs Office": a second place, and what the body is about. */
function joinsPlaces(tokens: readonly Token[], from: number): boolean {
  const length = demonyms.has(tokens[from]?.lower ?? '') ? 0 : placeLength(tokens, from, from + 2);
  return length > 0 && subjects.has(tokens[from + length]?.lower ?? '');
}

/** "Production" + "and" + "Construction Corps": subject words joined by "and" before the head. */
function joinSubjects(tokens: readonly Token[], sentence: Sentence, from: number, to: number): number {
  let end = to;
  for (let joins = 0; joins < 3; joins++) {
    const last = tokens[end];
    const and = tokens[end + 1];
    const places = placeLength(tokens, from, end) === end - from + 1 && joinsPlaces(tokens, end + 2);
    if (
      !last ||
      last.possessive ||
      (!subjects.has(last.lower) && !places) ||
      tokens.slice(from, end + 1).some((token) => publicHeads.has(token.lower) && !subjects.has(token.lower))
    )
      return end;
    if (!/^(?:and|&)$/.test(and?.lower ?? '') || !and?.spaced || !tokens[end + 2]?.spaced) return end;
    const next = runEnd(tokens, end + 2, sentence.to);
    if (next === undefined) return end;
    const run = tokens.slice(end + 2, next + 1);
    if (!run.some((token) => headKind(token.lower) && !offices.has(token.lower))) return end;
    // "Megvii Technology and | Yitu Technologies" are two.
    const own = companyHeads.has(last.lower) || trades.has(last.lower) || tokens.slice(from, end).some(isOwn);
    if (own && run[0] && isOwn(run[0]) && !KIND_OF.test(run[0].lower)) return end;
    end = next;
  }
  return end;
}

/** Index of the first office word after the start of a run that names somebody or something before it. */
function findOffice(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i <= to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!offices.has(word)) continue;
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

/** How far "of (the) Foreign Affairs of the Russian Federation" carries a name that ends at `last`. */
function complement(tokens: readonly Token[], sentence: Sentence, last: number, own: boolean): number {
  let end = last;
  for (let round = 0; round < 3; round++) {
    if (tokens[end]?.possessive) return end;
    let at = end + 1;
    const link = tokens[at]?.lower ?? '';
    if (!/^(?:of|for|on)$/.test(link) || !tokens[at]?.spaced) return end;
    if (link === 'for' && tokens[end]?.lower === 'treasury') return end;
    at++;
    // "Presidency of Defense Industries", unlike "Party Committee of the … Corps": what it is about, not whose it is.
    const about = tokens[at]?.lower !== 'the' && aboutWhat.has(tokens[end]?.lower ?? '');
    if (tokens[at]?.lower === 'the') at++;
    const plain = runEnd(tokens, at, sentence.to);
    if (plain === undefined || plain > end + LONGEST) return end;
    const run = joinSubjects(tokens, sentence, at, plain);
    let stop = at - 1;
    for (let i = at; i <= run; i++) {
      const token = tokens[i];
      if (!token || offices.has(token.lower) || (givenNames.has(token.lower) && i > at)) break;
      stop = i;
    }
    const words = tokens.slice(at, stop + 1);
    if (words.length === 0) return end;
    // "Mansudae Overseas Project Group | of Companies", "International Company | for Investment Limited".
    const isForm = words.length > 1 && companyForms.has(words.at(-1)?.lower ?? '');
    if (/^(?:of Companies)$/.test(`${link} ${words[0]?.text}`) || (link === 'for' && own && isForm)) return stop;
    const allSubjects = words.every(
      (token) =>
        subjects.has(token.lower) ||
        (about && (headKind(token.lower) !== undefined || /^(?:and|&)$/.test(token.lower) || token.lower === 'armed')),
    );
    const place =
      words.every((token) => places.has(token.lower) || demonyms.has(token.lower) || placeLast.has(token.lower)) ||
      places.has(words.map((token) => token.lower).join(' '));
    const owned = words.length > 1 && givenNames.has(words[0]?.lower ?? '');
    if (own && link === 'of' && (place || owned) && ANYWHERE.test(tokens[end]?.lower ?? '')) return end;
    if (link === 'on' && !allSubjects && !place && !subjects.has(words[0]?.lower ?? '')) return end;
    // Another body of its own ("Party Committee of the … Corps") is not part of this one's name.
    if (!allSubjects && !place && words.some((token) => headKind(token.lower))) return end;
    if (words.length === 1 && words[0]?.upper && !place) return end;
    const listed = subjects.has(tokens[stop]?.lower ?? '') ? joinList(tokens, sentence, stop) : stop;
    end = listed > stop ? listed : joinComplement(tokens, sentence, stop);
  }
  return end;
}

/** "of Economy, Trade and Industry": a list of what it is about, closed by "and". */
function joinList(tokens: readonly Token[], sentence: Sentence, end: number): number {
  let at = end;
  for (let items = 0; items < 5 && tokens[at + 1]?.text === ','; items++) {
    let next = at + 2;
    while (next < sentence.to && tokens[next]?.capital && subjects.has(tokens[next]?.lower ?? '')) next++;
    if (next === at + 2) return end;
    at = next - 1;
    const last = joinComplement(tokens, sentence, at);
    if (last > at) return last;
  }
  return end;
}

/** "of Agriculture and Forestry", but not "of Defence and the Interior Ministry". */
function joinComplement(tokens: readonly Token[], sentence: Sentence, end: number): number {
  if (tokens[end]?.possessive || !subjects.has(tokens[end]?.lower ?? '')) return end;
  if (tokens[end + 1]?.lower !== 'and') return end;
  const next = runEnd(tokens, end + 2, sentence.to);
  if (next === undefined) return end;
  const run = tokens.slice(end + 2, next + 1);
  return run.every((token) => subjects.has(token.lower)) ? next : end;
}
