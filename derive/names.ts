/** Does a run of capitalised words look like a person's name, and where is its short form? Cues only, all from word lists. */
import { isNamesake } from './runs';
import type { Token } from './tokens';
import {
  companyHeads,
  initials,
  mediaHeads,
  organizationHeads,
  publicHeads,
  subjects,
  thingHeads,
} from './words/bodies';
import { givenNames } from './words/given-names';
import { monthsAndDays, numerals, sentenceOpeners } from './words/grammar';
import { countries, demonyms, placeFirst, placeLast, places } from './words/places';
import {
  burmeseElements,
  chineseSurnames,
  familyEndings,
  koreanSurnames,
  particles,
  suffixes,
  vietnameseSurnames,
} from './words/surnames';
import { offices } from './words/titles';

/** `none`: cannot be a person; `possible`: nothing speaks for or against; `likely`: a naming cue. */
export type PersonCue = 'none' | 'possible' | 'likely';

const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ing|ang|eng|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|a|e|i|o|u|ü)){1,3}$/;
const HANGUL = /^(?:[bcdghjklmnprstwy]{0,3}(?:[aeiou]{1,3})(?:ng|[kmnlptbrs])?){1,2}$/;
const LONGEST_NAME = 6;
/** Offices and things that are family names too. */
const FAMILIES = /^(?:king|law|bishop|dean|day|case|page|marshal|prince|major|judge)$/;

const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?$/u;

/** "Conservative MPs". */
const MEMBERS = /^(?:mps|meps|councillors|spokesmen)$/;

export const PEERS = /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|countess)$/;

/** What a name has behind it in British papers and releases: honours, and the bench and parliament somebody sits in. */
export const LETTERS =
  /^(?:QC|KC|SC|AC|AO|AM|OAM|CH|KBE|DBE|CBE|OBE|MBE|CMG|KCMG|DCMG|GCMG|FRS|MP|MEP|MSP|MLA|MLC|TD)$/;

/** In the names of clubs and firms, too: "Orlandia SC". */
const OF_CLUBS = /^(?:SC|AC|AM|CH|TD)$/;

/** "Geoffrey Hill | AO QC": the last token of the name itself. */
export function withoutLetters(tokens: readonly Token[], from: number, to: number): number {
  let last = to;
  const isNamed = tokens.slice(from, to).some(({ lower }) => givenNames.has(lower));
  const isLetters = (word: string): boolean => LETTERS.test(word) && (isNamed || !OF_CLUBS.test(word));
  while (last > from + 1 && isLetters(tokens[last]?.text ?? '')) last--;
  return last;
}

const isHead = (word: string): boolean =>
  publicHeads.has(word) ||
  organizationHeads.has(word) ||
  companyHeads.has(word) ||
  mediaHeads.has(word) ||
  thingHeads.has(word) ||
  placeLast.has(word);

export function personCue(tokens: readonly Token[]): PersonCue {
  const words = tokens.map((token) => token.lower);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > LONGEST_NAME) return 'none';
  if (isNamedLikeAThing(tokens)) return 'likely';
  // "Fourteen Russians".
  if (numerals.has(first) || TENS.test(first)) return 'none';
  // "Sen" is a senator before a name, and a family name at the end of one.
  if ((offices.has(last) && last !== 'sen') || MEMBERS.test(last)) return 'none';
  if (words.some((word) => monthsAndDays.has(word) && !givenNames.has(word) && !isNamesake(word))) return 'none';
  if (tokens.every((token) => token.upper && token.text.length < 5)) return 'none';
  if (places.has(words.join(' ')) || places.has(words.slice(-2).join(' '))) return 'none';
  const eastern = isEastern(words);
  if (!eastern && (isHead(last) || words.slice(0, -1).some((word) => isHead(word) && !givenNames.has(word))))
    return 'none';
  if (tokens.some((token) => /\p{N}/u.test(token.text))) return 'none';
  if (eastern) return 'likely';
  if (givenNames.has(first) && !demonyms.has(last)) return 'likely';
  // "Volker Turk": some peoples are family names too.
  const folk =
    words.length === 2 &&
    demonyms.has(last) &&
    !demonyms.has(first) &&
    !subjects.has(first) &&
    !OF_MEASURES.test(first) &&
    !sentenceOpeners.has(first) &&
    !places.has(first);
  if (folk) return 'possible';
  if (words.some((word) => demonyms.has(word) || subjects.has(word))) return 'none';
  if (
    placeFirst.has(first) ||
    (places.has(first) && (words.length > 2 || countries.has(first))) ||
    sentenceOpeners.has(first) ||
    sentenceOpeners.has(last)
  )
    return 'none';
  if (words.some((word) => givenNames.has(word)) || words.slice(1).some(isParticle)) return 'likely';
  if (words.slice(1).some((word) => word.length > 4 && familyEndings.some((ending) => word.endsWith(ending))))
    return 'likely';
  if (tokens.slice(1, -1).some((token) => /^\p{Lu}\.$/u.test(token.text))) return 'likely';
  // "Viktor ORLOV", as the lists of some governments write.
  if (tokens.some((token) => token.upper && token.text.length > 3) && tokens.some((token) => !token.upper))
    return 'likely';
  return 'possible';
}

/** "Adam King", "Steven Law". */
export function isNamedLikeAThing(tokens: readonly Token[]): boolean {
  return tokens.length === 2 && givenNames.has(tokens[0]?.lower ?? '') && FAMILIES.test(tokens[1]?.lower ?? '');
}

function isParticle(word: string): boolean {
  const head = word.split('-')[0] ?? '';
  return particles.has(word) || (word.includes('-') && particles.has(head));
}

/** "Fresh American | sanctions hit". */
const OF_MEASURES =
  /^(?:fresh|further|renewed|tough|tougher|harsh|harsher|sweeping|broader|heavier|matching|unilateral|targeted|recent|existing|previous|current|additional|parallel)$/;

/** Family name first, or no family name at all. */
export function isEastern(words: readonly string[]): boolean {
  const [first = '', ...given] = words;
  if (words.length > 4 || words.some((word) => word.length > 16)) return false;
  if (words.every((word) => burmeseElements.has(word))) return true;
  const plain = given.map((word) => word.replace(/['-]/g, ''));
  if (words.length > 3) return false;
  // "Tam Yiu-Chung": Cantonese given names are written with a hyphen.
  if (words.length === 2 && chineseSurnames.has(first) && /^\p{L}{1,6}-\p{L}{1,6}$/u.test(given[0] ?? '')) return true;
  if (chineseSurnames.has(first) && plain.every((word) => PINYIN.test(word) && !sentenceOpeners.has(word))) return true;
  if (
    koreanSurnames.has(first) &&
    plain.every((word) => HANGUL.test(word)) &&
    (given.length === 2 || /-/.test(given[0] ?? ''))
  )
    return true;
  return vietnameseSurnames.has(first) && given.length >= 1 && plain.every((word) => HANGUL.test(word));
}

/**
 * Which words of a full name can stand for it alone: `family` the one that news English uses, if the name's order is known;
 * `others` the words that may, when the text itself uses them so.
 */
export function shortForms(tokens: readonly Token[]): { family?: number; others: number[] } {
  const words = tokens.map((token) => token.lower);
  let end = words.length - 1;
  while (end > 0 && suffixes.has(words[end] ?? '')) end--;
  const indexes = words.flatMap((word, i) =>
    i <= end && word.length > 1 && !particles.has(word) && !/^\p{L}\.$/u.test(word) ? [i] : [],
  );
  if (words.every((word) => burmeseElements.has(word))) return { others: indexes };
  // "Lord Alton of Liverpool".
  if (PEERS.test(words[0] ?? '')) return { family: 1, others: [] };
  if (isEastern(words)) return { family: 0, others: indexes.filter((i) => i > 0) };
  // "Reverol Torres, Néstor": the first of the family names is the one that is used alone.
  const comma = words.indexOf(',');
  if (comma > 0) return { family: 0, others: indexes.filter((i) => i > 0 && i < comma) };
  // "Viktor ORLOV", "LI Ming": the family name is the one in capitals.
  const upper = indexes.find((i) => tokens[i]?.upper && (i > 0 || (words[i]?.length ?? 0) > SHORTEST)) ?? -1;
  if (upper >= 0 && tokens.some((token) => !token.upper))
    return isInitials(words[upper] ?? '') ? { others: [upper] } : { family: upper, others: [] };
  if (end === 0) return { others: [] };
  const others = indexes.filter((i) => i > 0 && i < end);
  return isOfAPlace(words[end] ?? '', words[0] ?? '') ? { others } : { family: end, others };
}

/** "AK Abdul Momen": two letters before a name are initials. */
const SHORTEST = 2;

/** "OFAC", "BNP": no family name in capitals. */
const isInitials = (word: string): boolean =>
  !/[aeiouyäöüé]/.test(word) || /^(?:usa?|uk|eu|un|uae)$/.test(word) || initials.has(word.toUpperCase());

/** "Canada" in "Volga Canada" would be its short form; of "Simon Birmingham" it is one. */
const isOfAPlace = (last: string, first: string): boolean =>
  countries.has(last) || ((places.has(last) || demonyms.has(last)) && !givenNames.has(first));
