/** A title apart from whose it is. */
import type { Mention } from './mentions';
import { isBody, isOfficeHead, type Office } from './office';
import type { Token } from './tokens';
import { numerals } from './words/grammar';
import { isOfficeWord, offices } from './words/titles';

const DETERMINERS = /^(?:current|currently|once|his|her|its|their|our|my|that|this|the|a|an|one|another|other|fellow)$/;

/** "the party’s economic adviser", "its current head": whose it is and since when belong to the text, not to the title. */
export function withoutOwner(tokens: readonly Token[], office: Office, inSentence: readonly Mention[]): Office {
  const { from, to } = office.title;
  let first = from;
  let owner: Mention | undefined;
  for (let i = from; i < to; i++) {
    if (offices.has(tokens[i]?.lower ?? '') && !tokens[i]?.possessive) break;
    if (!tokens[i]?.possessive) continue;
    first = i + 1;
    owner ??= inSentence.find((other) => isBody(other) && other.to === i);
  }
  first = pastAppointment(tokens, first, to);
  // "new", unlike "New York judge".
  const isApart = (token: Token | undefined): boolean =>
    DETERMINERS.test(token?.lower ?? '') || numerals.has(token?.lower ?? '') || token?.text === 'new';
  while (first < to && isApart(tokens[first])) first++;
  if (first === from) return office;
  const title = { from: first, to };
  const tied = office.tied.map((tie) => ({ ...tie, title: { from: first, to: tie.title.to } }));
  return { ...office, title, tied: owner ? [...tied, { body: owner, title }] : tied };
}

/** "whom the group appointed | governor", "described as | the leader": how he came to it is told beside the title. */
function pastAppointment(tokens: readonly Token[], from: number, to: number): number {
  let office = from;
  while (office < to && !isOfficeHead(tokens[office]?.lower ?? '')) office++;
  for (let at = office - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:appointed|named|described|acts|serves)$/.test(word)) return at + 1;
    if (
      word === 'as' &&
      tokens.slice(from, at).some(({ lower }) => /^(?:appointed|named|described|acts|serves|chosen)$/.test(lower))
    )
      return at + 1;
    if (word !== 'as' && !DETERMINERS.test(word) && !isOfficeWord(word)) break;
  }
  return from;
}
