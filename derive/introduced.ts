/** Bodies of whose names no word says what they are, and the text does: "the hacking group Kimsun", "Al-Junad, a conglomerate". */
import { type BodyKind, headKind } from './body-words';
import type { Mention } from './mentions';
import { runEnd } from './runs';
import { type Reading, type Sentence, span, type Token } from './tokens';
import { firmNouns, groupNouns, mediaNouns, subjects } from './words/bodies';
import { givenNames } from './words/given-names';
import { demonyms, places } from './words/places';
import { isOfficeWord } from './words/titles';

const LONGEST_NAME = 4;
/** In tokens: ", another | Moscow-based cyber outfit". */
const LONGEST_ASIDE = 8;
/** In tokens: "the companies A, B, C and | D". */
const LONGEST_LIST = 30;
/** What may stand behind a name that is introduced: "the company Orlov | founded" is somebody's. */
const FOLLOWS =
  /^(?:and|or|as|in|of|for|which|that|who|whose|is|was|are|were|on|by|to|at|with|from|based|under|both|also|over|after|since|along|together|including|[.,;:()”"’'—–?!])$/;
const ASIDE_ENDS = /^(?:of|in|at|for|from|that|which|who|whose|based|with|by|set|run|led|owned|controlled|[.;:)—–])$/;

const KINDS: readonly (readonly [{ has(word: string): boolean }, BodyKind])[] = [
  [firmNouns, 'company'],
  [mediaNouns, 'media'],
  [groupNouns, 'organization'],
];

/** What one of them is; of several in a list, what each is. */
const kindOf = (word: string): BodyKind | undefined => KINDS.find(([words]) => words.has(word))?.[1];

const singular = (word: string): string =>
  /ies$/.test(word) ? word.replace(/ies$/, 'y') : /s$/.test(word) ? word.replace(/s$/, '') : '';

/** The mentions, those of such bodies among them wherever they are named. */
export function withIntroduced(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { tokens, sentences } = reading;
  // "KKB (Volga Banking Corp)", "Volga Trading Corp … the company Volga": known by their whole names.
  const ofWhole = new Set(
    mentions.flatMap(({ kind, from, to }) =>
      kind === 'word' && !isInBrackets(tokens, from, to) ? [] : tokens.slice(from, to + 1).map(({ lower }) => lower),
    ),
  );
  const ofPeople = new Set(
    mentions.flatMap(({ kind, from, to }) =>
      kind === 'person' ? tokens.slice(from, to + 1).map(({ lower }) => lower) : [],
    ),
  );
  const isName = ({ text, lower, capital }: Token, others: ReadonlySet<string> = ofWhole): boolean =>
    capital &&
    text.length > 2 &&
    ![others, givenNames, places, subjects].some((words) => words.has(lower)) &&
    !headKind(lower);
  const isUnknown = ({ kind, from, to, title }: Mention, others?: ReadonlySet<string>): boolean => {
    const token = tokens[from];
    return kind === 'word' && from === to && !title && token !== undefined && isName(token, others);
  };
  const kinds = new Map<string, BodyKind>();
  for (const mention of mentions) {
    const { from, to, text } = mention;
    const sentence = sentences[mention.sentence];
    if (!sentence || kinds.has(text) || !isUnknown(mention)) continue;
    const told = kindBefore(tokens, sentence, from, to) ?? kindBehind(tokens, sentence, to);
    if (told) kinds.set(text, told);
  }
  const taken = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at <= to; at++) taken.add(at);
  const found: Mention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.shouting) continue;
    for (let from = sentence.from + 1; from < sentence.to; from++) {
      const token = tokens[from];
      if (!token?.capital || taken.has(from) || !kindOf(tokens[from - 1]?.lower ?? '')) continue;
      const to = runEnd(tokens, from, sentence.to);
      const kind = to !== undefined && isWhole(tokens, from, to) ? kindBefore(tokens, sentence, from, to) : undefined;
      if (to === undefined || !kind) continue;
      found.push({ kind, likely: true, from, to, text: span(reading, from, to), sentence: index });
    }
  }
  const all = mentions.map((mention): Mention => {
    const { from, to, text } = mention;
    const kind = isUnknown(mention) ? kinds.get(text) : undefined;
    if (kind) return { ...mention, kind };
    // "The Wagner Group", as it is called elsewhere, is the same.
    if (!isGroupNamed(tokens, to) || !isUnknown(mention, ofPeople)) return mention;
    return { ...mention, kind: 'organization', to: to + 1, text: span(reading, from, to + 1) };
  });
  return found.length > 0 ? [...all, ...found].sort((a, b) => a.from - b.from) : all;
}

const isInBrackets = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to + 1]?.text === ')';

/** Two to four words of their own: "Hilltop Youth". */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to + 1);
  return (
    words.length > 1 &&
    words.length <= LONGEST_NAME &&
    !words.some(({ lower, possessive }) => possessive || isOfficeWord(lower)) &&
    !demonyms.has(words[0]?.lower ?? '')
  );
}

/** "the group | Lehav", "the companies A, B and | C", "The entity is | Lehav". */
function kindBefore(tokens: readonly Token[], sentence: Sentence, from: number, to: number): BodyKind | undefined {
  const next = tokens[to + 1];
  if (next && to + 1 < sentence.to && !FOLLOWS.test(next.lower)) return undefined;
  let at = from - 1;
  while (
    from - at < LONGEST_LIST &&
    at >= sentence.from &&
    (tokens[at]?.capital || /^(?:,|and)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  const isList = at < from - 1 || (tokens[to + 1]?.lower === 'and' && tokens[to + 2]?.capital === true);
  const isSaid = /^(?:is|are|include|includes|were|was|:)$/.test(tokens[at]?.lower ?? '');
  if (isSaid) at--;
  const noun = tokens[at];
  // "three banks, Anna Hill and …": behind a comma others may begin.
  if (!noun || at < sentence.from || noun.capital || noun.possessive || tokens[at + 1]?.text === ',') return undefined;
  return isList || isSaid
    ? (kindOf(singular(noun.lower)) ?? (isList ? undefined : kindOf(noun.lower)))
    : kindOf(noun.lower);
}

/** "the Wagner | group": small, and part of the name all the same. */
const isGroupNamed = (tokens: readonly Token[], to: number): boolean =>
  tokens[to + 1]?.text === 'group' &&
  !tokens[to]?.possessive &&
  isBeforeName(tokens[to - 1]) &&
  !tokens[to + 2]?.capital;

const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined && (token.possessive || /^(?:the|this)$/.test(token.lower));

/** "Andariel, | another cyber outfit". */
function kindBehind(tokens: readonly Token[], sentence: Sentence, to: number): BodyKind | undefined {
  if (tokens[to + 1]?.text !== ',' || !/^(?:an?|another|the|its)$/.test(tokens[to + 2]?.lower ?? '')) return undefined;
  let at = to + 3;
  const limit = Math.min(sentence.to, at + LONGEST_ASIDE);
  while (at < limit && tokens[at]?.text !== ',' && !ASIDE_ENDS.test(tokens[at]?.lower ?? '.')) at++;
  if (at >= limit && at < sentence.to) return undefined;
  // "Orlov, a bank, two firms": a list, in which a bank without a name is the next.
  const isList = tokens[at]?.text === ',' && at - to < 5;
  return isList || tokens[at - 1]?.capital ? undefined : kindOf(tokens[at - 1]?.lower ?? '');
}
