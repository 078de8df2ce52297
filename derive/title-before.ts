/** The title in front of a name ("Treasury Secretary …"). */
import { headKind } from './body-words';
import type { Span } from './office';
import type { Reading, Sentence, Token } from './tokens';
import { subjects } from './words/bodies';
import { monthsAndDays, sentenceOpeners } from './words/grammar';
import { demonyms, places } from './words/places';
import { honorifics, isOfficeWord, occupations, offices } from './words/titles';

const REACH = 12;
const LINK = /^(?:the|of|and|for)$/;

const THING = /^(?:order|law|power|control|people)$/;

/** "spokesman | for President …", "an aide | of the crown prince …": whose office it is that follows is another one. */
function servesAnother(tokens: readonly Token[], link: number, name: number): boolean {
  const servant = tokens[link - 1]?.lower ?? '';
  let at = link + 1;
  while (at < name && /^(?:the|former|then|late|prime|vice|crown|deputy|acting)$/.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  if (!offices.has(servant)) return false;
  return honorifics.has(word) || (offices.has(word) && word !== 'justice' && !/s$/.test(word));
}

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
      if (servesAnother(tokens, i, name)) break;
      continue;
    }
    const isOffice = offices.has(word) || occupations.has(word);
    const capital =
      token.capital &&
      !demonyms.has(word) &&
      !places.has(word) &&
      !monthsAndDays.has(word) &&
      !(i === sentence.from && sentenceOpeners.has(word));
    const modifies =
      isOfficeWord(word) ||
      subjects.has(word) ||
      honorifics.has(word) ||
      headKind(word) === 'body' ||
      headKind(word) === 'organization';
    if (!isOffice && !modifies && !(office && capital)) break;
    // "the order President … signed": a thing, and then the office.
    if (office && THING.test(token.text) && tokens[i + 1]?.capital) break;
    office ||= isOffice;
    from = i;
  }
  const isLoose = ({ lower = '' }: Partial<Token> = {}, next?: Token): boolean =>
    honorifics.has(lower) || LINK.test(lower) || (lower === 'under' && next?.lower !== 'secretary');
  while (from < name && isLoose(tokens[from], tokens[from + 1])) from++;
  return office && from < name ? { from, to: name - 1 } : undefined;
}
