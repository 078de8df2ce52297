/** A body that only an office names: "head of the GRU", "deputy chief of the national police", "Speaker of the House of Representatives". */
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { isOfficeHead, type Span, type Tie } from './office';
import { type Reading, span, type Token } from './tokens';
import { assemblies, subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { officeModifiers } from './words/titles';

/** In words. */
const LONGEST = 6;
/** Heads of which no state has more than a few, each known by what stands before it. */
const STATE =
  /^(?:police|army|navy|administration|council|parliament|assembly|ministry|guard|guards|committee|commission|court|militia)$/;

const COMPANY_OFFICES = /^(?:chair|chairman|chairwoman|chairperson|president|director-general|executive|manager)$/;

export function onlyNamedByOffice(
  reading: Reading,
  title: Span,
): { tie: Tie; kind: 'body' | 'organization' } | undefined {
  const { tokens } = reading;
  const spokesman = ofSpokesman(reading, title);
  if (spokesman) return spokesman;
  let office = title.from;
  while (office <= title.to && !(isOfficeHead(tokens[office]?.lower ?? '') && isLink(tokens[office + 1]))) office++;
  // "Minister of the Armed Forces": the name of the office.
  if (office >= title.to - 1 || /^(?:ministers?|secretary)$/.test(tokens[office]?.lower ?? '')) return undefined;
  const from = office + (tokens[office + 2]?.lower === 'the' ? 3 : 2);
  const words = tokens.slice(from, title.to + 1);
  const kind = kindOf(reading, words);
  // "chairman of VTB": as often a company.
  if (kind === 'organization' && COMPANY_OFFICES.test(tokens[office]?.lower ?? '')) return undefined;
  const sentence = tokens[from]?.sentence;
  if (!kind || sentence === undefined) return undefined;
  const body: Mention = { kind, likely: true, from, to: title.to, text: span(reading, from, title.to), sentence };
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

const isLink = (token: Token | undefined): boolean => token?.lower === 'of';

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
  return STATE.test(last.lower) && headKind(last.lower) === 'body' && about.every(isSaid) ? 'body' : undefined;
}
