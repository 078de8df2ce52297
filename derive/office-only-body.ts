/** A body that only an office names: "head of the GRU", "deputy chief of the national police", "Speaker of the House of Representatives". */
import { type BodyPhrase, bodyPhrase } from './body-phrase';
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { isOfficeHead, type Span, type Tie } from './office';
import type { PartyNames } from './party-names';
import { type Reading, span, type Token } from './tokens';
import { subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { isOfficeWord, officeModifiers } from './words/titles';

/** In words. */
const LONGEST_PARTY = 3;
/** "chairman of VTB": as often a company's. */
const COMPANY_OFFICES = /^(?:chair|chairman|chairwoman|chairperson|president|director-general|executive|manager)$/;
const LINK = /^(?:of|at|in|to|from|for)$/;
/** Behind a name, these tell where and when. */
const BEHIND = /^(?:in|at|since|from|of|on|for|and|then|now|later|under|responsible|during|who|to)$/;
/** Before a name, these tell whose and which of them. */
const BEFORE = /^(?:the|a|an|its|his|her|their|so-called|small|main|new|rival|influential|former|whole)$/;

type Found = { tie: Tie; kind: 'body' | 'organization'; short?: Span };

export function onlyNamedByOffice(reading: Reading, title: Span, parties: PartyNames): Found | undefined {
  const { tokens } = reading;
  const before = ofSpokesman(reading, title, parties) ?? ofInitials(reading, title, parties);
  if (before) return before;
  let office = title.from;
  while (office <= title.to && !(isOfficeHead(tokens[office]?.lower ?? '') && isLink(tokens[office + 1]))) office++;
  // "Minister of the Armed Forces": the name of the office.
  if (office >= title.to - 1 || isNamedFor(tokens, office)) return undefined;
  for (let link = office + 1; link < title.to; link++) {
    // "Member of Parliament", "Commander of the Army": only the latter is somebody's post in it.
    if (!isLink(tokens[link]) || isMemberOf(tokens, link)) continue;
    const found = behindLink(reading, office, { from: link + 1, to: title.to }, parties);
    // "ambassador to the United Nations": what he is called, whose body it is, too.
    const isWhole = tokens[link]?.lower === 'to';
    if (found) return toFound(reading, found, { from: title.from, to: isWhole ? found.to : link - 1 });
  }
  return undefined;
}

/** "Member | of Parliament": one name of an office. */
const isMemberOf = (tokens: readonly Token[], link: number): boolean =>
  /^members?$/.test(tokens[link - 1]?.lower ?? '') && tokens[link + 1]?.lower === 'parliament';

/** "Minister of …", "Secretary of …", but "Permanent Secretary of …" is an office in it. */
function isNamedFor(tokens: readonly Token[], office: number): boolean {
  const word = tokens[office]?.lower ?? '';
  return /^ministers?$/.test(word) || (word === 'secretary' && tokens[office - 1]?.lower !== 'permanent');
}

/** The longest phrase behind a link that names a body; what is behind it tells where or when. */
function behindLink(
  reading: Reading,
  office: number,
  { from: start, to: end }: Span,
  parties: PartyNames,
): BodyPhrase | undefined {
  const { tokens } = reading;
  let from = start;
  for (let at = start; at < end; at++)
    // "the army’s | 4th Division": the body is the one it has.
    if (tokens[at]?.possessive) from = at + 1;
    else if (LINK.test(tokens[at]?.lower ?? '')) break;
  while (from < end && BEFORE.test(tokens[from]?.lower ?? '')) from++;
  for (let to = end; to > from - 1; to--) {
    if (to < end && !BEHIND.test(tokens[to + 1]?.lower ?? '')) continue;
    const words = tokens.slice(from, to + 1);
    const led = start === office + 2 && isLed(reading, office, words);
    const found = bodyPhrase(reading, { from, to }, parties) ?? (led ? { from, to, kind: 'organization' } : undefined);
    // "head of the group in CAR".
    const isWhere = found && from === to && tokens[start - 1]?.lower === 'in';
    if (found && !isWhere && !isFirms(tokens, office, found, parties.has(span(reading, from, to).toLowerCase())))
      return found;
  }
  return undefined;
}

/** Whether those who head firms head it, too, and nothing says that it is none. */
function isFirms(
  tokens: readonly Token[],
  office: number,
  { from, to, kind, short }: BodyPhrase,
  isParty: boolean,
): boolean {
  if (kind === 'body' || short || isParty || !COMPANY_OFFICES.test(tokens[office]?.lower ?? '')) return false;
  const described =
    tokens[from - 1]?.kind === 'word' &&
    !tokens[from - 1]?.capital &&
    !/^(?:of|the)$/.test(tokens[from - 1]?.lower ?? '');
  const numbered = from === to && /\d/.test(tokens[from]?.text ?? '');
  return !described && !numbered;
}

export function toFound(reading: Reading, { from, to, kind, short }: BodyPhrase, title: Span): Found | undefined {
  const sentence = reading.tokens[from]?.sentence;
  if (sentence === undefined) return undefined;
  const body: Mention = { kind, likely: true, from, to, text: span(reading, from, to), sentence };
  return { tie: { body, title }, kind, ...(short && { short }) };
}

/** "foreign ministry | spokesman". */
function ofSpokesman(reading: Reading, { from, to }: Span, parties: PartyNames): Found | undefined {
  if (!/^spokes/.test(reading.tokens[to]?.lower ?? '')) return undefined;
  if (to - from < 2) return undefined;
  const found = bodyPhrase(reading, { from, to: to - 1 }, parties);
  return found?.kind === 'body' ? toFound(reading, found, { from: to, to }) : undefined;
}

/** "FSIN | deputy director". */
function ofInitials(reading: Reading, { from, to }: Span, parties: PartyNames): Found | undefined {
  const [first, ...rest] = reading.tokens.slice(from, to + 1);
  if (!first?.upper || rest.length === 0 || isOfficeWord(first.lower)) return undefined;
  const found = bodyPhrase(reading, { from, to: from }, parties);
  if (found?.kind !== 'organization') return undefined;
  const isPost = rest.every(({ lower }) => isOfficeWord(lower) || isOfficeHead(lower));
  if (!isPost || rest.some(({ lower }) => COMPANY_OFFICES.test(lower)) || !isOfficeHead(rest.at(-1)?.lower ?? ''))
    return undefined;
  return toFound(reading, found, { from: from + 1, to });
}

const isLink = (token: Token | undefined): boolean => LINK.test(token?.lower ?? '');

/** "leader", "emir", "secretary-general of Hezbollah": a movement's; "secretary-general of the Volga" may be of anything. */
function isOfMovement(tokens: readonly Token[], office: number, words: readonly Token[]): boolean {
  const head = tokens[office]?.lower ?? '';
  if (head === 'leader') return true;
  const isSecretary = head === 'secretary-general' || (head === 'general' && tokens[office - 1]?.lower === 'secretary');
  return (isSecretary || head === 'emir') && (words.length > 1 || tokens[office + 2]?.lower !== 'the');
}

/** "leader of Hezbollah", "leader of the Liberal Democrats": it has a leader, and no place or assembly of that name has one. */
function isLed(reading: Reading, office: number, words: readonly Token[]): boolean {
  const isOwn = ({ capital, kind, possessive, lower }: Token): boolean =>
    capital && kind === 'word' && !possessive && !places.has(lower) && headKind(lower) === undefined;
  const isNamed = words.some(
    ({ lower }) => !subjects.has(lower) && !demonyms.has(lower) && !officeModifiers.has(lower),
  );
  const whole = words.map(({ lower }) => lower).join(' ');
  return (
    isOfMovement(reading.tokens, office, words) &&
    words.length <= LONGEST_PARTY &&
    !places.has(whole) &&
    // "leader of the Bosnian Serbs": a people.
    !(demonyms.has(words[0]?.lower ?? '') && /s$/.test(whole)) &&
    isNamed &&
    words.every(isOwn)
  );
}
