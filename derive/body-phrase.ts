/** What the words behind an office name when no body is known by them: "KGB", "Basij | militia", "intelligence service | SEBIN". */
import { assemblyIn, isBareBody } from './bare-bodies';
import { headKind } from './body-words';
import type { Span } from './office';
import type { PartyNames } from './party-names';
import { type Reading, span, type Token } from './tokens';
import { companyHeads, mediaHeads, subjects } from './words/bodies';
import { foldWord } from './words/list';
import { demonyms, places } from './words/places';
import { officeModifiers } from './words/titles';

/** `short`: the part that names it alone, too: "Basij" of "Basij militia". */
export type BodyPhrase = Span & { kind: 'body' | 'organization'; short?: Span };

/** In words. */
const LONGEST = 7;
/** Heads of which no state has more than a few, each known by what stands before it. */
const STATE =
  /^(?:police|army|navy|administration|council|parliament|assembly|ministry|guard|guards|committee|commission|court|forces?|agency|services?|department|presidency|directorate|bureau|government|troops|fleet|gendarmerie|secretariat|command)$/;
/** Parts of firms are called so, too: only with a word of what states alone do. */
const PART = /^(?:office|unit|division|cent(?:er|re)|board|cabinet|team|corps|region|regiment|brigade|battalion)$/;
const STATES_ALONE =
  /^(?:presidential|police|security|intelligence|tax|tasks|defen[cs]e|military|bodyguard|sanctions|munitions|propaganda|liaison|prosecutor|prosecutors|anti-.*|counter-.*|counterterrorism|customs|border|crimes?|cybercrime|war|army|naval|detention|monitoring|election|electoral|government|state|national|federal|homeland|affairs|cabinet|riot|rapid|special)$/;
/** What states have, and what their bodies are called after, beside the words of `subjects`. */
const ABOUT =
  /^(?:morality|riot|bodyguard|tasks?|unity|transitional|transition|sanctions|liaison|war|freedom|anti-.*|counter-.*|cybercrime|sovereign|royal|detention|monitoring|munitions|intelligence|electoral|ruling|rebel|general|interim|constituent|regular|elite|paramilitary|liberation|narcotics|drug|aerospace|black|sea|northern|southern|eastern|western|capital|u\.s\.|un|u\.n\.|us|uk|eu)$/;
/** "democratic forces" are a movement. */
const FORCES = /^(?:armed|air|special|ground|military|security|defen[cs]e|police|naval|border|aerospace|land|naval)$/;
const SECRET = /^(?:military|general|political|state|naval|army|foreign|air)$/;
const PARTY = /^(?:party|movement|militia|front|alliance|coalition|faction|bloc|rebels)$/;
const FORCE = /^(?:police|militia|gendarmerie|army|forces?|unit|battalion|brigade|services?|agency|squad)$/;
/** "the opposition | Chadema". */
const STANDING = /^(?:opposition|ruling|governing)$/;

/** "the 3rd | Division". */
const isOrdinal = ({ text }: Token): boolean => /^\d{1,3}(?:st|nd|rd|th)$/.test(text);
const isPlace = ({ lower }: Token): boolean => places.has(lower) || demonyms.has(lower);
const isSaid = (token: Token): boolean =>
  subjects.has(token.lower) ||
  officeModifiers.has(token.lower) ||
  isPlace(token) ||
  token.lower === 'and' ||
  ABOUT.test(token.lower) ||
  isOrdinal(token);
/** "the U.S. | House of Representatives". */
const isWhose = (token: Token): boolean => isPlace(token) || ABOUT.test(token.lower) || token.upper;
/** A word of its own, unlike "Security", "Russian". */
const isOwn = (token: Token): boolean => token.capital && !isPlace(token) && !subjects.has(token.lower);

export function bodyPhrase(reading: Reading, { from, to }: Span, parties: PartyNames): BodyPhrase | undefined {
  const words = reading.tokens.slice(from, to + 1);
  const [first] = words;
  if (
    !first ||
    words.length > LONGEST ||
    words.some((word) => (word.kind !== 'word' && !isOrdinal(word)) || (word.possessive && word !== words.at(-1)))
  )
    return undefined;
  const sentence = reading.sentences[first.sentence];
  if (!sentence || sentence.shouting) return undefined;
  const assembly = assemblyIn(words, isWhose);
  if (assembly !== undefined)
    return { from, to, kind: 'body', ...(assembly > 0 && { short: { from: from + assembly, to } }) };
  const kind = parties.has(foldWord(span(reading, from, to))) ? 'organization' : kindOf(words);
  if (kind) return { from, to, kind };
  // "the opposition | Tisva party".
  if (STANDING.test(first.lower) && words.length > 2 && words[1]?.capital && PARTY.test(words.at(-1)?.lower ?? ''))
    return headed(words.slice(1), from + 1, words.length - 2);
  const lead = words.findIndex(({ capital }) => capital);
  if (lead < 0) return undefined;
  const tail = words.findIndex(({ capital, lower }, i) => i > lead && !capital && lower !== 'of');
  if (tail < 0) return lead > 0 ? described(words, from, lead) : undefined;
  return lead === 0 ? headed(words, from, tail) : undefined;
}

/** "intelligence service | SEBIN", "opposition | Chadema". */
function described(words: readonly Token[], from: number, lead: number): BodyPhrase | undefined {
  const head = words[lead - 1]?.lower ?? '';
  const name = words.slice(lead);
  if (!name.some(isOwn) || name.some(isFirms)) return undefined;
  const at = { from: from + lead, to: from + words.length - 1 };
  if (PARTY.test(head) || STANDING.test(head)) return { ...at, kind: 'organization' };
  const isPublic = headKind(head) === 'body' && !/^(?:bank|fund|prison|board|body)$/.test(head);
  return isPublic && words.slice(0, lead - 1).every(isSaid) ? { ...at, kind: 'body' } : undefined;
}

/** "Basij | militia", "Tisza | party", "OMON | riot police". */
function headed(words: readonly Token[], from: number, tail: number): BodyPhrase | undefined {
  const head = words.at(-1)?.lower ?? '';
  const isParty = PARTY.test(head);
  const name = words.slice(0, tail);
  if (!(isParty || FORCE.test(head)) || !name.some(isOwn) || name.some(isFirms)) return undefined;
  if (!words.slice(tail, -1).every(isSaid)) return undefined;
  const [only] = name;
  // "Orlov militia": a name of several words may be a man's.
  const isShort =
    (isParty && head !== 'militia') || (name.length === 1 && only !== undefined && (only.upper || isOwn(only)));
  // "M23 | rebels".
  if (head === 'rebels') return { from, to: from + tail - 1, kind: 'organization' };
  const whole: BodyPhrase = { from, to: from + words.length - 1, kind: isParty ? 'organization' : 'body' };
  return isShort ? { ...whole, short: { from, to: from + tail - 1 } } : whole;
}

const isFirms = ({ lower }: Token): boolean => companyHeads.has(lower) || mediaHeads.has(lower);

function kindOf(words: readonly Token[]): 'body' | 'organization' | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  if (isBareBody(words)) return 'body';
  if (words.length === 1)
    return last.upper && last.text.length > 2 && !isPlace(last) && !isSaid(last) ? 'organization' : undefined;
  const about = words.slice(0, -1);
  // "Military Intelligence", "General Security".
  if (/^(?:intelligence|security)$/.test(last.lower))
    return last.capital && SECRET.test(about.at(-1)?.lower ?? '') && about.every(isSaid) ? 'body' : undefined;
  // "ministry | of information".
  if (words[0]?.lower === 'ministry' && words[1]?.lower === 'of')
    return words.slice(2).every(isSaid) ? 'body' : undefined;
  if (/^(?:forces?|troops)$/.test(last.lower) && !about.some(({ lower }) => FORCES.test(lower) || lower === 'airborne'))
    return undefined;
  // "executive committee": a part of any body.
  if (last.lower === 'committee' && /^(?:executive|standing|joint)$/.test(about.at(-1)?.lower ?? '')) return undefined;
  // "the Russian government": the state’s.
  if (last.lower === 'government' && about.every(isPlace)) return undefined;
  // "justice and | ministry": what is left of two.
  if (
    about.at(-1)?.lower === 'and' ||
    (last.lower === 'services' && !about.some(({ lower }) => STATES_ALONE.test(lower)))
  )
    return undefined;
  if (STATE.test(last.lower)) return about.every(isSaid) ? 'body' : undefined;
  return PART.test(last.lower) &&
    about.every(isSaid) &&
    about.some((token) => STATES_ALONE.test(token.lower) || isOrdinal(token))
    ? 'body'
    : undefined;
}
