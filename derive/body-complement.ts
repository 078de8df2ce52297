/** What goes on with a body's name behind its head or its first words: "of Justice and Internal Affairs", "and Construction Corps". */
import { headKind, isOwn } from './body-words';
import { placeLength, runEnd } from './runs';
import type { Sentence, Token } from './tokens';
import { aboutWhat, companyForms, companyHeads, publicHeads, subjects, trades } from './words/bodies';
import { givenNames } from './words/given-names';
import { demonyms, placeLast, places } from './words/places';
import { offices } from './words/titles';

/** In tokens: no name of a body goes on longer. */
export const LONGEST = 16;
/** In words behind the first. */
const LONGEST_NAME = 3;
/** Behind these "of" a place only says where: "Sigma Airlines of Kazakhstan", unlike "Mining Corporation of Zimbabwe". */
const ANYWHERE =
  /^(?:corp\.?|co\.?|inc\.?|ltd\.?|limited|llc|plc|pte|group|airlines?|logistics|trading|shipping|technology|technologies|plant)$/;
/** "Yitu Technologies" begins with a name, "Metallurgical Company" with a word for what it does. */
const KIND_OF = /(?:al|ic|ary|ing|ment|tion|ture)$/;

/** "Hong Kong and | Macao Affairs Office": a second place, and what the body is about. */
function joinsPlaces(tokens: readonly Token[], from: number): boolean {
  const length = demonyms.has(tokens[from]?.lower ?? '') ? 0 : placeLength(tokens, from, from + 2);
  return length > 0 && subjects.has(tokens[from + length]?.lower ?? '');
}

/** "Foreign | , Commonwealth | and Development Office": the subjects in between are told with commas. */
function pastListed(tokens: readonly Token[], sentence: Sentence, from: number, to: number): number {
  const isSubject = ({ lower }: Token): boolean => subjects.has(lower) && !publicHeads.has(lower);
  const ofPlace = placeLength(tokens, from, to);
  if (from + ofPlace > to || !tokens.slice(from + ofPlace, to + 1).every(isSubject) || tokens[to]?.possessive)
    return to;
  let end = to;
  while (tokens[end + 1]?.text === ',' && tokens[end + 2]?.spaced) {
    const next = runEnd(tokens, end + 2, sentence.to);
    if (next === undefined || next > end + LONGEST) return to;
    const run = tokens.slice(end + 2, next + 1);
    const [, joined] = run;
    if (joined?.text === '&')
      return run[0] && isSubject(run[0]) && publicHeads.has(run.at(-1)?.lower ?? '') ? next : to;
    if (!run.every(isSubject)) return to;
    end = next;
  }
  return /^(?:and|&)$/.test(tokens[end + 1]?.lower ?? '') ? end : to;
}

/** "Production" + "and" + "Construction Corps": subject words joined by "and" before the head. */
export function joinSubjects(tokens: readonly Token[], sentence: Sentence, from: number, to: number): number {
  let end = pastListed(tokens, sentence, from, to);
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
    // "Department of State and | Department of the Treasury" are two.
    if (next === end + 2 && publicHeads.has(run[0]?.lower ?? '') && tokens[next + 1]?.lower === 'of') return end;
    if (!run.some((token) => headKind(token.lower) && !offices.has(token.lower))) return end;
    // "Megvii Technology and | Yitu Technologies" are two.
    const own = companyHeads.has(last.lower) || trades.has(last.lower) || tokens.slice(from, end).some(isOwn);
    if (own && run[0] && isOwn(run[0]) && !KIND_OF.test(run[0].lower)) return end;
    end = next;
  }
  return end;
}

/** "Ministry of Internal Affairs | Zviad Khara": behind what a ministry is about, two words or more that are about nothing. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (!subjects.has(tokens[from - 1]?.lower ?? '') || to === from || to > from + LONGEST_NAME) return false;
  return tokens
    .slice(from, to + 1)
    .every(
      ({ lower, upper, capital }) =>
        capital && !upper && !subjects.has(lower) && !headKind(lower) && !places.has(lower) && !demonyms.has(lower),
    );
}

/** How far "of (the) Foreign Affairs of the Russian Federation" carries a name that ends at `last`. */
export function complement(tokens: readonly Token[], sentence: Sentence, last: number, own: boolean): number {
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
    // "Office of the Prosecutor General".
    const isOfficeOf = tokens[end]?.lower === 'office';
    let stop = at - 1;
    for (let i = at; i <= run; i++) {
      const token = tokens[i];
      // "Supreme Court of Justice", unlike "the Court of Justice Hill".
      const isJustice = token?.lower === 'justice' && i === run;
      if (!token || (offices.has(token.lower) && !isJustice && !isOfficeOf) || (givenNames.has(token.lower) && i > at))
        break;
      if (i > at && /^(?:ministry|department)$/.test(tokens[end]?.lower ?? '') && isName(tokens, i, run)) break;
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
        // "Commission on International Religious Freedom".
        (link === 'on' && token.lower === 'international') ||
        (about && (headKind(token.lower) !== undefined || /^(?:and|&)$/.test(token.lower) || token.lower === 'armed')),
    );
    const place =
      words.every((token) => places.has(token.lower) || demonyms.has(token.lower) || placeLast.has(token.lower)) ||
      places.has(words.map((token) => token.lower).join(' '));
    // "Political Department of | Ruritania’s Interior Ministry".
    if (place && tokens[stop]?.possessive && tokens[stop + 1]?.capital) return end;
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
