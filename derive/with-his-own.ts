/** "X | and members of her cabinet | were": those who belong to the one named before, and have no names. */
import { BE } from './clause';
import type { Token } from './tokens';
import { saying } from './words/grammar';

/** In tokens: "and several of his closest political allies". */
const LONGEST = 9;
const NO_NOUN = /^(?:who|whom|whose|which|that|to|by|for|with|on|at|but|has|have|had|not|as|after|when|while)$/;

export function areHisOwn(tokens: readonly Token[], from: number, to: number): boolean {
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[start]?.lower !== 'and' || to - start < 3 || to - start > LONGEST) return false;
  const words = tokens.slice(start + 1, to);
  return (
    words.some(({ lower }) => /^(?:his|her)$/.test(lower)) &&
    words.every(
      ({ lower, kind, capital }) =>
        kind === 'word' && !capital && !BE.test(lower) && !saying.has(lower) && !NO_NOUN.test(lower),
    )
  );
}
