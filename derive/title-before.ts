/** The title in front of a name ("Treasury Secretary …"). */
import { headKind } from './bodies';
import type { Span } from './office';
import type { Reading, Sentence } from './tokens';
import { subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { honorifics, isOfficeWord, occupations, offices } from './words/titles';

const REACH = 12;
const LINK = /^(?:the|of|and|for)$/;

/** The title that ends right before token `name`. */
export function titleBefore(reading: Reading, sentence: Sentence, name: number): Span | undefined {
  const { tokens } = reading;
  let from = name;
  let office = false;
  for (let i = name - 1; i >= sentence.from && i > name - REACH; i--) {
    const token = tokens[i];
    if (!token || !tokens[i + 1]?.spaced || token.possessive) break;
    const word = token.lower;
    if (LINK.test(word)) {
      // Only inside a title: "Secretary of State", "Minister for the Interior".
      const before = tokens.slice(Math.max(sentence.from, i - 3), i);
      if (from === name || !before.some((other) => offices.has(other.lower))) break;
      if (word === 'and' && !isOfficeWord(tokens[i - 1]?.lower ?? '')) break;
      continue;
    }
    const isOffice = offices.has(word) || occupations.has(word);
    const capital = token.capital && !demonyms.has(word) && !places.has(word);
    const modifies =
      isOfficeWord(word) ||
      subjects.has(word) ||
      honorifics.has(word) ||
      headKind(word) === 'body' ||
      headKind(word) === 'organization';
    if (!isOffice && !modifies && !(office && capital)) break;
    office ||= isOffice;
    from = i;
  }
  while (from < name && (honorifics.has(tokens[from]?.lower ?? '') || LINK.test(tokens[from]?.lower ?? ''))) from++;
  return office && from < name ? { from, to: name - 1 } : undefined;
}
