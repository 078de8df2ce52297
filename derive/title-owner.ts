/** A title apart from whose it is. */
import type { Mention } from './mentions';
import { isBody, type Office } from './office';
import type { Token } from './tokens';
import { offices } from './words/titles';

const DETERMINERS = /^(?:current|currently|once|his|her|its|their|the|a|an|one)$/;

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
  while (first < to && DETERMINERS.test(tokens[first]?.lower ?? '')) first++;
  if (first === from) return office;
  const title = { from: first, to };
  const tied = office.tied.map((tie) => ({ ...tie, title: { from: first, to: tie.title.to } }));
  return { ...office, title, tied: owner ? [...tied, { body: owner, title }] : tied };
}
