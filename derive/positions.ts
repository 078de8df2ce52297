/** Offices: the words before a name ("Treasury Secretary …") and the apposition after it (", Director of the …,"). */

import { apposition } from './apposition';
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { isBody, isOfficial, LINK, type Office } from './office';
import { withoutOwner } from './title-owner';
import type { Reading, Sentence, Token } from './tokens';
import { subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { isOfficeWord, offices } from './words/titles';

const REACH = 12;

/** Every office the text gives this person at this mention. */
export function officesOf(reading: Reading, person: Mention, inSentence: readonly Mention[]): Office[] {
  const sentence = reading.sentences[person.sentence];
  if (!sentence) return [];
  const found: Office[] = [];
  if (person.title) {
    const { from, to } = person.title;
    const body = inSentence.find(
      (other) => other !== person && other.from >= from - 3 && other.to <= to && isBody(other),
    );
    found.push({
      title: person.title,
      tied: body ? [{ body, title: person.title }] : [],
      whole: { from: Math.min(from, body?.from ?? from), to: person.to },
      official: isOfficial(reading.tokens, person.title),
    });
  }
  const before = person.title ? undefined : beforeComma(reading, sentence, person, inSentence);
  if (before) found.push(before);
  const after = apposition(reading, sentence, person, inSentence);
  if (after) found.push(after);
  return found.map((office) => withoutOwner(reading.tokens, office, inSentence));
}

/** "Russia’s foreign minister, Ivan …": the office stands before a comma. */
function beforeComma(
  reading: Reading,
  sentence: Sentence,
  person: Mention,
  inSentence: readonly Mention[],
): Office | undefined {
  const { tokens } = reading;
  const comma = person.from - 1;
  if (tokens[comma]?.text !== ',' || !/^[,.;]$/.test(tokens[person.to + 1]?.text ?? '.')) return undefined;
  let from = comma;
  let office = false;
  for (let at = comma - 1; at >= sentence.from && at > comma - REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.possessive && at < comma - 1)) break;
    const word = token.lower;
    if (offices.has(word)) office = true;
    else if (!LINK.test(word) && !isOfficeWord(word) && !subjects.has(word) && !token.capital && !headKind(word)) break;
    if (inSentence.some((other) => other.kind === 'person' && other.to === at)) return undefined;
    from = at;
  }
  // "in Switzerland of the | former President": what stands before the link is no office.
  for (let at = from, held = false; at < comma; at++) {
    const word = tokens[at]?.lower ?? '';
    held ||= offices.has(word) || headKind(word) !== undefined;
    if (!held && LINK.test(word)) from = at + 1;
  }
  while (from < comma && (LINK.test(tokens[from]?.lower ?? '') || demonyms.has(tokens[from]?.lower ?? ''))) from++;
  if (!office || from >= comma || isNameLike(tokens, comma - 1, inSentence)) return undefined;
  const body = inSentence.find((other) => isBody(other) && other.from >= from && other.to < comma);
  const title = { from, to: comma - 1 };
  const tied = body ? [{ body, title }] : [];
  return { title, tied, whole: { from, to: person.to }, official: isOfficial(tokens, title) };
}

/** "… aides to President Putin, Leonid …": another one's name, of whom nothing else is known. */
function isNameLike(tokens: readonly Token[], i: number, inSentence: readonly Mention[]): boolean {
  const token = tokens[i];
  if (!token?.capital) return false;
  const isKnown = isOfficeWord(token.lower) || subjects.has(token.lower) || headKind(token.lower) !== undefined;
  if (isKnown || places.has(token.lower) || demonyms.has(token.lower)) return false;
  return !inSentence.some((other) => other.kind !== 'person' && other.from <= i && other.to >= i);
}
