import { kindOf, namesOf, type Packed, sameAs, stringAt } from './packed';
import { formsOf, smallWords } from './spelling';

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
  const strings = [...new Set(entities.flatMap((entity) => sameAs(packed, entity)))].flatMap((one) =>
    namesOf(packed, one),
  );
  const names = strings.flatMap((string) => formsOf(stringAt(packed, string), kindOf(packed, string), false));
  const letters = abbreviation.replaceAll('.', '');
  const isExplained = names.some(({ words }) => words.length > 1 && initialsOf(words) === letters);
  return isExplained ? new Set(names.flatMap(({ words }) => words)) : noWords;
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (smallWords.has(word) ? '' : word.slice(0, 1))).join('');
