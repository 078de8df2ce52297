/** The body within a title that goes on with it: "head | of the Central Bank". */
import type { Mention } from './mentions';
import { isOfficeHead, LINK, PLACES_IN, type Span, type Tie } from './office';
import type { Token } from './tokens';
import { demonyms, places } from './words/places';

const isPlace = (word: string): boolean => PLACES_IN.test(word) || places.has(word) || demonyms.has(word);

/** The body is said once, as the body. */
export function tieIn(tokens: readonly Token[], { from, to }: Span, body: Mention): Tie {
  let head = body.from - 1;
  while (head > from && !isOfficeHead(tokens[head]?.lower ?? '')) head--;
  const between = tokens.slice(head + 1, body.from);
  const isOf = between.length > 0 && between.every((token) => LINK.test(token.lower) || isPlace(token.lower));
  return { body, title: isOf ? { from, to: head } : { from, to } };
}
