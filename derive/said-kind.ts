/** What the words beside a name say it is: "the hacking group | Kimsun", "Al-Junad, | a conglomerate", "The companies are | A and B". */
import type { BodyKind } from './body-words';
import type { Sentence, Token } from './tokens';
import { firmNouns, groupNouns, mediaNouns } from './words/bodies';

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
export const kindOf = (word: string): BodyKind | undefined => KINDS.find(([words]) => words.has(word))?.[1];

const singular = (word: string): string =>
  /ies$/.test(word) ? word.replace(/ies$/, 'y') : /s$/.test(word) ? word.replace(/s$/, '') : '';

/** "the group | Lehav", "the companies A, B and | C", "The entity is | Lehav". */
export function kindBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
): BodyKind | undefined {
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

/** "Andariel, | another cyber outfit". */
export function kindBehind(tokens: readonly Token[], sentence: Sentence, to: number): BodyKind | undefined {
  if (tokens[to + 1]?.text !== ',' || !/^(?:an?|another|the|its)$/.test(tokens[to + 2]?.lower ?? '')) return undefined;
  let at = to + 3;
  const limit = Math.min(sentence.to, at + LONGEST_ASIDE);
  while (at < limit && tokens[at]?.text !== ',' && !ASIDE_ENDS.test(tokens[at]?.lower ?? '.')) at++;
  if (at >= limit && at < sentence.to) return undefined;
  // "Orlov, a bank, two firms": a list, in which a bank without a name is the next.
  const isList = tokens[at]?.text === ',' && at - to < 5;
  return isList || tokens[at - 1]?.capital ? undefined : kindOf(tokens[at - 1]?.lower ?? '');
}
