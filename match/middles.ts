import { isPerson, kindOf, namesOf, type Packed, sameAs, stringAt } from './packed';
import { formsOf, smallWords } from './spelling';

/**
 * The first letters of what stands between the two `words` in longer names of the same persons: of a Donald Trump who is also
 * known as Donald John Trump, "j".
 */
export function middlesOf(packed: Packed, [first, last, ...more]: readonly string[], entities: number[]): string[] {
  if (last === undefined || more.length > 0) return [];
  const persons = new Set(entities.filter((entity) => isPerson(packed, entity)).flatMap((one) => sameAs(packed, one)));
  const letters = new Set<string>();
  for (const entity of persons) {
    for (const string of namesOf(packed, entity)) {
      for (const { words } of formsOf(stringAt(packed, string), kindOf(packed, string), true)) {
        if (words.length < 3 || words[0] !== first || words.at(-1) !== last) continue;
        for (const [letter] of words.slice(1, -1).filter((word) => !smallWords.has(word)))
          if (letter) letters.add(letter);
      }
    }
  }
  return [...letters];
}
