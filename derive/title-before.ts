/** The title in front of a name ("Treasury Secretary …"). */
import { headKind } from './body-words';
import type { Span } from './office';
import { placeLength } from './runs';
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
export function titleBefore(
  reading: Reading,
  sentence: Sentence,
  name: number,
  isTitle = (word: string): boolean => offices.has(word),
): Span | undefined {
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
      if (from === name || !before.some((other) => isTitle(other.lower))) break;
      if (word === 'and' && !isOfficeWord(tokens[i - 1]?.lower ?? '')) break;
      if (servesAnother(tokens, i, name)) break;
      continue;
    }
    const isOffice = isTitle(word) || occupations.has(word);
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

/** In words: "Bosnia and Herzegovina". */
const LONGEST_PLACE = 3;

/** "President of Ukraine | Anna …", "Minister for Africa | Anna …": the title before it ends in a place. */
export function titleWithPlace(
  reading: Reading,
  sentence: Sentence,
  name: number,
  isTitle: (word: string) => boolean,
): Span | undefined {
  const { tokens } = reading;
  for (let first = name - 1; first > sentence.from + 1 && first >= name - LONGEST_PLACE; first--) {
    if (
      tokens[name - 1]?.possessive ||
      placeLength(tokens, first, name - 1) !== name - first ||
      demonyms.has(tokens[first]?.lower ?? '')
    )
      continue;
    const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    if (!/^(?:of|for|to)$/.test(tokens[link]?.lower ?? '') || !isTitle(tokens[link - 1]?.lower ?? '')) return undefined;
    const title = titleBefore(reading, sentence, link, isTitle);
    return title && { from: title.from, to: name - 1 };
  }
  return undefined;
}
