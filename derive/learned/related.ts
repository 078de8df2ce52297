/** Who is named only as the husband, owner or friend of somebody: told by the words before a name, lower case. */
import type { Mention } from '../mentions';
import { owning, related } from '../words/bystanders';
import { isOfficeWord, kin, occupations } from '../words/titles';
import type { ArticleView } from './article-view';
import { SERVES } from './served';

/** In tokens: "close to | the president's younger brother". */
const CLOSE = 6;

/** "the wives of | X", "companies belonging to | X", "a friend of | X". */
export function isOwner(words: readonly string[]): boolean {
  const [noun = '', link = ''] = words.slice(-2);
  if (link === 'of' && related.has(noun)) return true;
  // "Anna Hill, driver to | X".
  if (link === 'to' && (related.has(noun) || SERVES.test(noun) || occupations.has(noun))) return true;
  return (link === 'to' && noun === 'belonging') || (link === 'by' && owning.has(noun));
}

/** "two firms that belong to | X, A and B": A and B are the firms. */
export const isOwnerByVerb = (before: string): boolean =>
  /\bbelong(?:s|ed)? to$|\b(?:that|which|who) (?:serves?|served|works? for|worked for)(?: the)?$|\b(?:others?|three|two|four|five|rest|firms|companies) works? for(?: the)?$/.test(
    before,
  );

/** "He sat for | the Party of Regions", "a deputy for | the Union": whose seat it was. */
export const isWhoseSeat = (words: readonly string[]): boolean =>
  /(?:^| )(?:sat|sits|stood|stands|ran|runs|campaigned|elected|deputy|senator|lawmaker|mp|seat) for(?: the)?$/.test(
    words.slice(-4).join(' '),
  );

/** "the brother of its commander, | X": not X. */
export function isKinOfHolder(words: readonly string[]): boolean {
  let at = words.length - 1;
  if (words[at] === ',') at--;
  const end = at;
  while (at > end - 4 && (isOfficeWord(words[at] ?? '') || /^(?:deputy|former|late|top)$/.test(words[at] ?? ''))) at--;
  if (at === end) return false;
  if (/^(?:its|his|her|their|the)$/.test(words[at] ?? '')) at--;
  return words[at] === 'of' && kin.has(words[at - 1] ?? '');
}

/** In tokens: "the fertiliser | billionaire". */
const LONGEST_CALLING = 4;

/** "wife of the fertiliser billionaire | X", "son of the late property tycoon | X": not X. */
export function isKinOfCalled(words: readonly string[]): boolean {
  const of = words.lastIndexOf('of');
  const calling = words.slice(of + 1);
  const isPlain = calling.every(
    (word) => /^\p{L}[\p{L}’'-]*$/u.test(word) && !/ed$|^(?:and|or|who|was|were|is|are)$/.test(word),
  );
  return (
    of > 0 &&
    kin.has(words[of - 1] ?? '') &&
    /^(?:the|an?)$/.test(calling[0] ?? '') &&
    calling.length <= LONGEST_CALLING &&
    isPlain
  );
}

const OF_OFFICER = /^(?:the|an?|its|his|her|their|former|late|then|ex|top|senior|general|of|-)$/;
/** In tokens: "former prosecutor general of | Russia ,". */
const LONGEST_OFFICE = 9;

/** "Igor Hill, son of a former prosecutor general of Ruritania, | X": not X. */
export function isKinOfOfficer(words: readonly string[]): boolean {
  const end = words.at(-1) === ',' ? words.length - 1 : words.length;
  const relative = words.findLastIndex(
    (word, i) => kin.has(word) && words[i + 1] === 'of' && /^[,(–—-]$/.test(words[i - 1] ?? ''),
  );
  const office = words.slice(relative + 2, end);
  return (
    relative > 0 &&
    office.length > 1 &&
    office.length <= LONGEST_OFFICE &&
    /^(?:the|an?|its|his|her|their)$/.test(office[0] ?? '') &&
    office.every(
      (word, i) => OF_OFFICER.test(word) || isOfficeWord(word) || occupations.has(word) || office[i - 1] === 'of',
    )
  );
}

/** "a security adviser to her and her husband, President | X": not X. */
export function isKinOfServed(words: readonly string[]): boolean {
  let at = words.length - 1;
  while (
    at >= 0 &&
    (words[at] === ',' || isOfficeWord(words[at] ?? '') || /^(?:the|former|then)$/.test(words[at] ?? ''))
  )
    at--;
  const [noun = '', link = '', master = '', and = '', his = '', relative = ''] = words.slice(
    Math.max(0, at - 5),
    at + 1,
  );
  return (
    kin.has(relative) &&
    /^(?:his|her|their)$/.test(his) &&
    and === 'and' &&
    /^(?:him|her|them|both)$/.test(master) &&
    /^(?:to|of|for|by)$/.test(link) &&
    (related.has(noun) || owning.has(noun) || isOfficeWord(noun) || SERVES.test(noun))
  );
}

/** "a banker who is close to the president's brother, | X": not X. */
export function isCloseTo(words: readonly string[]): boolean {
  let at = words.length - 1;
  if (words[at] === ',') at--;
  const end = at;
  const fits = (word: string): boolean =>
    kin.has(word) || isOfficeWord(word) || /^(?:the|his|her|their|its|former|late|deputy|[’'`]s?)$/.test(word);
  while (at > end - CLOSE && fits((words[at] ?? '').replace(/[’']s$/, ''))) at--;
  return words[at] === 'to' && /^(?:close|closest|loyal|married|subordinate|answerable)$/.test(words[at - 1] ?? '');
}

const OWNED = /^(?:assets?|property|accounts?|name|listing|designation|blacklisting|sanctions?|visa)$/;

/** "Viktor Orlov’s | ally Anna Hill", "Orlov’s | two adult daughters, Anna Hill": whose she is. */
export function isWhoseOtherIsNamed(view: ArticleView, { kind, sentence, to }: Mention): boolean {
  const { tokens } = view.scene.reading;
  const related = [2, 3, 4].map((step) => to + step).find((at) => kin.has(tokens[at]?.lower ?? '')) ?? to + 1;
  const nouns = tokens.slice(to + 1, related + 1);
  const isPlain = nouns.every((noun) => noun.kind !== 'mark' && !noun.capital && !OWNED.test(noun.lower));
  // "the company Volga Trade’s | manager, Anna Hill".
  const isOfBody = kind !== 'word' && isOfficeWord(nouns.at(-1)?.lower ?? '') && !kin.has(nouns.at(-1)?.lower ?? '');
  if ((kind !== 'person' && !isOfBody && !(kind === 'word' && related > to + 1)) || !tokens[to]?.possessive || !isPlain)
    return false;
  const start = tokens[related + 1]?.text === ',' ? related + 2 : related + 1;
  const other = view.scene.bySentence.get(sentence)?.find((one) => one.from === start);
  return other?.kind === 'person' && other.to > other.from;
}
