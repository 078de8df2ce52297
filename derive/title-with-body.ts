/** The title in front of a name that ends in a body: "former Inspector General of the Prison Service | Ivan …". */
import type { Mention } from './mentions';
import { isBody, isOfficeHead, type Span } from './office';
import { titleBefore } from './title-before';
import type { Reading, Sentence } from './tokens';

/** The title that ends right before token `name`. */
export function titleWithBody(
  reading: Reading,
  sentence: Sentence,
  name: number,
  inSentence: readonly Mention[],
): Span | undefined {
  const { tokens } = reading;
  const body = inSentence.find((other) => isBody(other) && other.to === name - 1);
  if (!body || tokens[body.to]?.possessive || !tokens[name]?.spaced) return undefined;
  const start = body.place?.from ?? body.from;
  const link = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const office = tokens[link - 1];
  if (!/^(?:of|for|at|in)$/.test(tokens[link]?.lower ?? '') || !isOfficeHead(office?.lower ?? '') || office?.possessive)
    return undefined;
  const title = titleBefore(reading, sentence, link, isOfficeHead);
  return title && { from: title.from, to: name - 1 };
}
