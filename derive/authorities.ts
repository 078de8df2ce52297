/** Who acts: governments and their agencies, wherever their names stand, in the table's own normal form. */

import { isEuropeanMeasure, peopleActs } from './peoples';
import { segment } from './segments';
import { type Reading, read, type Sentence, type Token } from './tokens';
import {
  actingOffices,
  agencies,
  authorityName,
  bareForms,
  type Government,
  governments,
  governmentWords,
  peoples,
} from './words/authorities';
import { firmNouns } from './words/bodies';
import { byWord } from './words/by-word';
import { wordList } from './words/list';
import { countries, demonyms } from './words/places';
import { occupations } from './words/titles';

export type Authority = {
  /** "US Treasury", "European Union": the normal form. */
  name: string;
  government: string;
  agency: boolean;
  /** The agency’s own key, as `agencyOf` has it for bodies. */
  key?: string;
  /** Only an adjective ("British"): acts only with a word for the government behind it, or before a measure. */
  adjective: boolean;
  from: number;
  to: number;
};

type Entry = { government?: Government; agency?: (typeof agencies)[number] };

const LONGEST_FORM = 8;
const EUROPEANS = peoples.get('europeans');

const table: ReadonlyMap<string, Entry> = (() => {
  const entries = new Map<string, Entry>();
  for (const country of countries) entries.set(country, { government: { name: titleCase(country), forms: country } });
  for (const government of governments)
    for (const form of wordList(`${government.forms},`)) entries.set(form, { government });
  for (const agency of agencies) for (const form of wordList(`${agency.forms},`)) entries.set(form, { agency });
  return entries;
})();

function titleCase(words: string): string {
  return words
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (Of|And|The) /g, (word) => word.toLowerCase());
}

/** In words, the longest of the forms that begin with a word: nearly every other word ends the search at once. */
function longestByFirst(forms: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const form of forms) {
    const words = form.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

const longest = longestByFirst(table.keys());
const longestFrom = byWord((word) => longest.get(word) ?? (longest.has(word.replace(/\.$/, '')) ? 1 : 0));

function entryAt(tokens: readonly Token[], i: number, limit: number): { entry: Entry; to: number } | undefined {
  const token = tokens[i];
  if (!token?.capital) return undefined;
  for (let length = Math.min(LONGEST_FORM, longestFrom(token), limit - i); length > 0; length--) {
    const form = length === 1 ? token.lower : joined(tokens.slice(i, i + length));
    if (form === undefined) continue;
    const entry = table.get(form) ?? (form.endsWith('.') ? table.get(form.slice(0, -1)) : undefined);
    // "us" and "un" are names only in capitals; "america" and the like only with one.
    if (entry && (form.length > 2 || token.upper)) return { entry, to: i + length - 1 };
  }
  return undefined;
}

function joined(words: readonly Token[]): string | undefined {
  const isOne = words.every(
    ({ spaced, possessive }, at) => (at === 0 || spaced) && (at === words.length - 1 || !possessive),
  );
  return isOne ? words.map(({ lower }) => lower).join(' ') : undefined;
}

/** All of a sentence, in order, "U.S. Department of the Treasury’s Office of …" taken as one. */
export function authoritiesIn(reading: Reading, sentence: Sentence): Authority[] {
  const { tokens } = reading;
  const found: Authority[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const hit = entryAt(tokens, i, sentence.to) ?? bareAt(reading, i);
    if (!hit) continue;
    const authority = toAuthority(tokens, sentence, i, hit);
    found.push(authority);
    i = authority.to;
  }
  return found;
}

/** "The Council today decided": a body that signs with its bare noun, known by a term of art of its own; "by the Americans". */
function bareAt({ tokens, known }: Reading, i: number): { entry: Entry; to: number } | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (isEuropeanMeasure(tokens, i)) return entryOf(EUROPEANS, i);
  const alone = tokens[i - 1]?.lower === 'the' && next?.lower !== 'of' && !(next?.spaced && next.capital);
  if (!token?.capital || token.possessive || !alone) return undefined;
  const people = tokens[i - 2]?.lower === 'by' || peopleActs(tokens, i) ? peoples.get(token.lower) : undefined;
  const bare = bareForms.find(({ form, beside }) => form === token.lower && known.has(beside));
  return entryOf(bare?.government ?? people, i);
}

function entryOf(name: string | undefined, to: number): { entry: Entry; to: number } | undefined {
  const government = governments.find((one) => one.name === name);
  return government && { entry: { government }, to };
}

/** "Foreign Secretary Ana Hill sanctioned": the government whose office that is. */
export function officeIn(tokens: readonly Token[], from: number, to: number): Authority | undefined {
  for (let at = from; at < to; at++) {
    const office = officeAt(tokens, at, to);
    if (office) return office;
  }
  return undefined;
}

/** The office that begins at `at` and ends before `limit`. */
export function officeAt(tokens: readonly Token[], at: number, limit: number): Authority | undefined {
  const first = tokens[at];
  for (let length = first ? longestOffice(first) : 0; length > 1; length--) {
    const last = at + length - 1;
    const form = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const government = officeForms.get(form);
    if (government !== undefined && last < limit && tokens[last + 1]?.lower !== 'for')
      return { name: government, government, agency: false, key: undefined, adjective: false, from: at, to: last };
  }
  return undefined;
}

const LONGEST_OFFICE = 4;
const officeForms: ReadonlyMap<string, string> = new Map(
  actingOffices.flatMap(({ forms, government }) =>
    [...wordList(`${forms},`)].map((form) => [form, government] as const),
  ),
);
/** In words: nearly no word begins one, and is asked no further. */
const offices = longestByFirst(officeForms.keys());
const longestOffice = byWord((word) => Math.min(LONGEST_OFFICE, offices.get(word) ?? 0));

function toAuthority(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  hit: { entry: Entry; to: number },
): Authority {
  const { entry } = hit;
  let to = hit.to;
  let agency = entry.agency;
  let government = entry.government;
  // "the U.S. Department of the Treasury’s Office of Foreign Assets Control (OFAC)": agency upon agency of one government.
  for (let rounds = 0; rounds < 3; rounds++) {
    let at = to + 1;
    if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
    const next = entryAt(tokens, at, sentence.to);
    if (!next?.entry.agency || !(tokens[at]?.spaced || at > to + 1)) break;
    agency ??= next.entry.agency;
    to = next.to;
  }
  // "the Security Council Committee | concerning Ruritania": Ruritania does nothing here.
  if (government && tokens[to + 1]?.lower === 'concerning') to = entryAt(tokens, to + 2, sentence.to)?.to ?? to;
  const owner = !government && agency ? ownerBehind(tokens, to, sentence.to, agency.of) : undefined;
  if (owner) {
    government = owner.government;
    to = owner.to;
  }
  const whose = government?.name ?? agency?.of ?? '';
  const short = government?.short ?? governments.find((other) => other.name === whose)?.short;
  const name = agency ? authorityName(agency, whose, short) : whose;
  const adjective =
    !agency &&
    ((from === to && isDemonym(tokens, from)) || isOfTrader(tokens, from, to)) &&
    !governmentWords.has(tokens[to + 1]?.lower ?? '');
  return {
    name,
    government: whose,
    agency: agency !== undefined,
    key: agency && whose ? `${whose} ${agency.name}` : undefined,
    adjective,
    from,
    to,
  };
}

/** In tokens: "bunker trader". */
const LONGEST_TRADE = 3;

/** "a | Singapore | bunker trader": where somebody is from. */
function isOfTrader(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^an?$/.test(tokens[from - 1]?.lower ?? '')) return false;
  for (let at = to + 1; at <= to + LONGEST_TRADE; at++) {
    const { lower = '', capital = true } = tokens[at] ?? {};
    if (capital) return false;
    if (firmNouns.has(lower) || occupations.has(lower)) return true;
  }
  return false;
}

/** "British", and not "the British", who act as well. */
function isDemonym(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return demonyms.has(word) && !peoples.has(word) && !peopleActs(tokens, at);
}

/** "the Ministry of Foreign Affairs | of the Russian Federation"; "the Foreign Ministry | in Tokyo", of a ministry every state has. */
function ownerBehind(
  tokens: readonly Token[],
  end: number,
  limit: number,
  known: string | undefined,
): { government: Government; to: number } | undefined {
  const link = tokens[end + 1]?.lower ?? '';
  if (tokens[end]?.possessive || !(link === 'of' || (link === 'in' && known === undefined))) return undefined;
  const from = tokens[end + 2]?.lower === 'the' ? end + 3 : end + 2;
  const hit = entryAt(tokens, from, limit);
  const isAdjective = hit?.to === from && demonyms.has(tokens[from]?.lower ?? '');
  return hit?.entry.government && !isAdjective ? { government: hit.entry.government, to: hit.to } : undefined;
}

/** Which agency the name of a body is, as a key: the same for "United States Treasury" and "U.S. Treasury Department". */
export function agencyOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  let first = from;
  let government: string | undefined;
  while (first < to) {
    const hit = entryAt(tokens, first, to + 1);
    if (!hit?.entry.government || hit.to >= to) break;
    government = hit.entry.government.name;
    first = hit.to + 1;
  }
  if (tokens[first]?.lower === 'the') first++;
  const hit = entryAt(tokens, first, to + 1);
  if (hit?.to !== to || !hit.entry.agency) return undefined;
  const { agency } = hit.entry;
  const whose = government ?? agency.of;
  return whose === undefined ? undefined : `${whose} ${agency.name}`;
}

/** The authority of which `name` is a form, whatever the text around it. */
export function namedAuthority(name: string): Authority | undefined {
  const reading = read(name, segment(name));
  const [sentence] = reading.sentences;
  return sentence && authoritiesIn(reading, sentence)[0];
}
