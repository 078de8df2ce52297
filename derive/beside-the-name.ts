/** What stands between a name and what its bearer is: "(SNR)", ", alias “Kazungu”", ", 52", ", from Kayah State". */
import { afterParentheses } from './office';
import type { Token } from './tokens';
import { determiners } from './words/grammar';
import { places } from './words/places';
import { kin } from './words/titles';

/** In tokens. */
const LONGEST = 12;
const CALLED = /^(?:alias|aka|a\.k\.a\.|nicknamed|dubbed|born)$/;
const ALSO_CALLED = /^(?:known|called)$/;
const QUOTE = /^["'“”‘’«»]$/;

/** The token behind such asides, which begin at `at`. */
export function behindAsides(tokens: readonly Token[], at: number, limit: number): number {
  const next = afterParentheses(tokens, at, limit);
  if (tokens[next]?.text !== ',') return next;
  let comma = next;
  // ", P.C., M.P.": what a member of parliament has behind the name.
  while (/^(?:\p{Lu}\.){2,}$/u.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',') comma += 2;
  return endOfAside(tokens, comma + 1, limit) ?? comma;
}

/** The comma that ends an aside, which begins at `from`. */
function endOfAside(tokens: readonly Token[], from: number, limit: number): number | undefined {
  // "Viktor, | his son, | an adviser".
  if (isHisKin(tokens, from)) return from + 2;
  const isName = isOtherName(tokens, from);
  if (!isName && !isOrigin(tokens, from)) return undefined;
  for (let at = from + 1; at < limit && at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (!token || (token.kind === 'mark' && !QUOTE.test(token.text))) return undefined;
    if (!isName && !token.capital && !/^(?:the|of|and)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

function isOtherName(tokens: readonly Token[], from: number): boolean {
  const [word, next, third] = tokens.slice(from, from + 3).map(({ lower }) => lower);
  if (CALLED.test(word ?? '')) return true;
  if (ALSO_CALLED.test(word ?? '') && /^(?:as|by)$/.test(next ?? '')) return true;
  return /^(?:also|better|widely|commonly)$/.test(word ?? '') && ALSO_CALLED.test(next ?? '') && third === 'as';
}

const isHisKin = (tokens: readonly Token[], from: number): boolean =>
  /^(?:his|her|their)$/.test(tokens[from]?.lower ?? '') &&
  kin.has(tokens[from + 1]?.lower ?? '') &&
  tokens[from + 2]?.text === ',' &&
  !determiners.has(tokens[from + 3]?.lower ?? '');

/** "from Kayah State", "of Fiji". */
function isOrigin(tokens: readonly Token[], from: number): boolean {
  const [word, next] = tokens.slice(from, from + 2);
  return /^(?:from|of)$/.test(word?.lower ?? '') && (next?.capital === true || places.has(next?.lower ?? ''));
}
