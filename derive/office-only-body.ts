/** A body that only an office names: "head of the GRU", "deputy chief of the national police", "Speaker of the House of Representatives". */
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { isOfficeHead, type Span, type Tie } from './office';
import { type Reading, span, type Token } from './tokens';
import { assemblies, subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { isOfficeWord, officeModifiers } from './words/titles';

/** In words. */
const LONGEST = 6;
const LONGEST_PARTY = 3;
/** Heads of which no state has more than a few, each known by what stands before it. */
const STATE =
  /^(?:police|army|navy|administration|council|parliament|assembly|ministry|guard|guards|committee|commission|court|militia|forces?|agency|services?|department|presidency)$/;

/** "democratic forces" are a movement. */
const FORCES = /^(?:armed|air|special|ground|military|security|defen[cs]e|police|naval|border|aerospace|land)$/;

const COMPANY_OFFICES = /^(?:chair|chairman|chairwoman|chairperson|president|director-general|executive|manager)$/;

export function onlyNamedByOffice(
  reading: Reading,
  title: Span,
): { tie: Tie; kind: 'body' | 'organization' } | undefined {
  const { tokens } = reading;
  const before = ofSpokesman(reading, title) ?? ofInitials(reading, title);
  if (before) return before;
  let office = title.from;
  while (office <= title.to && !(isOfficeHead(tokens[office]?.lower ?? '') && isLink(tokens[office + 1]))) office++;
  // "Minister of the Armed Forces": the name of the office.
  if (office >= title.to - 1 || /^(?:ministers?|secretary)$/.test(tokens[office]?.lower ?? '')) return undefined;
  let from = office + (tokens[office + 2]?.lower === 'the' ? 3 : 2);
  // "China’s | foreign ministry".
  if (tokens[from]?.possessive && places.has(tokens[from]?.lower ?? '')) from++;
  // "House of Representatives | in the east": where it sits.
  let to = from;
  while (to < title.to && !/^(?:in|at|since|from)$/.test(tokens[to + 1]?.lower ?? '')) to++;
  const words = tokens.slice(from, to + 1);
  const kind = kindOf(reading, words) ?? (isLed(reading, office, words) ? 'organization' : undefined);
  // "chairman of VTB": as often a company.
  if (kind === 'organization' && COMPANY_OFFICES.test(tokens[office]?.lower ?? '')) return undefined;
  const sentence = tokens[from]?.sentence;
  if (!kind || sentence === undefined) return undefined;
  const body: Mention = { kind, likely: true, from, to, text: span(reading, from, to), sentence };
  return { tie: { body, title: { from: title.from, to: office } }, kind };
}

/** "foreign ministry | spokesman". */
function ofSpokesman(reading: Reading, { from, to }: Span): { tie: Tie; kind: 'body' } | undefined {
  const { tokens } = reading;
  const words = tokens.slice(from, to);
  const sentence = tokens[from]?.sentence;
  if (sentence === undefined || !/^spokes/.test(tokens[to]?.lower ?? '') || kindOf(reading, words) !== 'body')
    return undefined;
  const body: Mention = { kind: 'body', likely: true, from, to: to - 1, text: span(reading, from, to - 1), sentence };
  return { tie: { body, title: { from: to, to } }, kind: 'body' };
}

/** "FSIN | deputy director". */
function ofInitials(reading: Reading, { from, to }: Span): { tie: Tie; kind: 'organization' } | undefined {
  const { tokens } = reading;
  const [first, ...rest] = tokens.slice(from, to + 1);
  if (!first || rest.length === 0 || isOfficeWord(first.lower) || kindOf(reading, [first]) !== 'organization')
    return undefined;
  const isPost = rest.every(({ lower }) => isOfficeWord(lower) || isOfficeHead(lower));
  if (!isPost || rest.some(({ lower }) => COMPANY_OFFICES.test(lower)) || !isOfficeHead(rest.at(-1)?.lower ?? ''))
    return undefined;
  const { sentence, text } = first;
  const body: Mention = { kind: 'organization', likely: true, from, to: from, text, sentence };
  return { tie: { body, title: { from: from + 1, to } }, kind: 'organization' };
}

const isLink = (token: Token | undefined): boolean => token?.lower === 'of';

/** "leader of Hezbollah", "leader of the Liberal Democrats": it has a leader, and no place or assembly of that name has one. */
function isLed(reading: Reading, office: number, words: readonly Token[]): boolean {
  const isOwn = ({ capital, kind, possessive, lower }: Token): boolean =>
    capital && kind === 'word' && !possessive && !places.has(lower) && headKind(lower) === undefined;
  const isNamed = words.some(
    ({ lower }) => !subjects.has(lower) && !demonyms.has(lower) && !officeModifiers.has(lower),
  );
  const whole = words.map(({ lower }) => lower).join(' ');
  return (
    reading.tokens[office]?.lower === 'leader' &&
    words.length <= LONGEST_PARTY &&
    !places.has(whole) &&
    // "leader of the Bosnian Serbs": a people.
    !(demonyms.has(words[0]?.lower ?? '') && /s$/.test(whole)) &&
    isNamed &&
    words.every(isOwn)
  );
}

function kindOf(reading: Reading, words: readonly Token[]): 'body' | 'organization' | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > LONGEST || words.some(({ kind, possessive }) => kind !== 'word' || possessive))
    return undefined;
  if (words.length === 1)
    return first.upper &&
      !reading.sentences[first.sentence]?.shouting &&
      first.text.length > 2 &&
      !places.has(first.lower) &&
      !demonyms.has(first.lower)
      ? 'organization'
      : undefined;
  if (assemblies.has(words.map(({ lower }) => lower).join(' '))) return 'body';
  const about = words.slice(0, -1);
  const isSaid = ({ lower }: Token): boolean =>
    subjects.has(lower) || officeModifiers.has(lower) || places.has(lower) || demonyms.has(lower) || lower === 'and';
  if (/^forces?$/.test(last.lower) && !FORCES.test(about.at(-1)?.lower ?? '')) return undefined;
  return STATE.test(last.lower) && headKind(last.lower) === 'body' && about.every(isSaid) ? 'body' : undefined;
}
