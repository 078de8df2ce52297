/** "Anna, Eva and Viktor Orlov": first names that share the surname behind the last of them. */
import type { Mention } from './mentions';
import type { Token } from './tokens';

/** So many may share one; a list is not read anew from each of its words to its end. */
const MOST = 6;

/** The whole name that a lone first name is short for there, lower case; `startingAt`: all that is named, by its first token. */
export function withSharedSurname(
  tokens: readonly Token[],
  startingAt: ReadonlyMap<number, Mention>,
  { from, to, sentence }: Mention,
): string | undefined {
  let at = to + 1;
  for (let names = 0; names < MOST; names++) {
    const isComma = tokens[at]?.text === ',';
    if (isComma) at++;
    const isLast = tokens[at]?.lower === 'and';
    if (isLast) at++;
    const next = isComma || isLast ? startingAt.get(at) : undefined;
    if (!next || next.sentence !== sentence || next.title) return undefined;
    if (isLast) return next.kind === 'person' ? `${tokens[from]?.lower} ${tokens[next.to]?.lower}` : undefined;
    if (next.kind !== 'word' || next.from !== next.to) return undefined;
    at = next.to + 1;
  }
  return undefined;
}
