/** Names of firms and gangs that have no word for what they are: "Nayara Energy", "Mahan Air", "Los Choneros". */
import type { BodyKind } from './body-words';
import type { Token } from './tokens';
import { subjects, thingHeads, trades } from './words/bodies';
import { sentenceOpeners } from './words/grammar';
import { demonyms, placeFirst, places } from './words/places';
import { isOfficeWord } from './words/titles';

const LONGEST = 5;

/** What the capitalised words `name` are, which are no person; `known`: words the article also has without a capital. */
export function firmNamed(name: readonly Token[], known: ReadonlySet<string>): BodyKind | undefined {
  const [first, second] = name;
  const last = name.at(-1);
  if (!first || !second || !last || name.length > LONGEST || last.possessive) return undefined;
  const isOwn = ({ lower, kind }: Token): boolean =>
    kind === 'word' &&
    ![subjects, thingHeads, sentenceOpeners, demonyms, placeFirst, places, known].some((words) => words.has(lower)) &&
    !isOfficeWord(lower);
  // What Spanish calls "the …s": Los Zetas.
  if (first.lower === 'los' && name.length === 2 && /s$/.test(second.lower) && isOwn(second)) return 'organization';
  if (first.lower === 'air' && name.length === 2 && isOwn(second)) return 'company';
  if (!isOwn(first)) return undefined;
  return trades.has(last.lower) || last.lower === 'air' ? 'company' : undefined;
}
