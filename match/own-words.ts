import { kindOf, namesOf, type Packed, sameAs, stringAt } from './packed';
import { type Form, formsOf, smallWords } from './spelling';

export const noWords: ReadonlySet<string> = new Set();

/**
 * The words of all names of the `entities` that an abbreviation stands for, when it is known what it is short for: where none
 * of their names begins with its letters, a name that does may be one more of theirs.
 */
export function ownWordsOf(
  packed: Packed,
  [abbreviation = '']: readonly string[],
  entities: readonly number[],
): ReadonlySet<string> {
  const names = namesIn(packed, entities);
  const letters = abbreviation.replaceAll('.', '');
  const isExplained = names.some(({ words }) => words.length > 1 && initialsOf(words) === letters);
  return isExplained ? new Set(names.flatMap(({ words }) => words)) : noWords;
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (smallWords.has(word) ? '' : word.slice(0, 1))).join('');

/** The words of all names of the `entities`. */
export const nameWordsOf = (packed: Packed, entities: readonly number[]): ReadonlySet<string> =>
  new Set(namesIn(packed, entities).flatMap(({ words }) => words));

function namesIn(packed: Packed, entities: readonly number[]): Form[] {
  const same = new Set(entities.flatMap((entity) => sameAs(packed, entity)));
  return [...same]
    .flatMap((one) => namesOf(packed, one))
    .flatMap((string) => formsOf(stringAt(packed, string), kindOf(packed, string), false));
}
