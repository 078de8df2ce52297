/** Two surnames that a hyphen joins, and that are of two. */
import { after, before, blank, saysNothing } from './neighbours';
import type { Tokens } from './tokens';
import beside from './words/beside.json';

const sets = {
  kin: new Set(beside.kin),
  determiners: new Set(beside.determiners),
};

/** "The Trump-Putin | summit" is about two, of whom either may be known. */
export function isPair(tokens: Tokens, first: number, last: number): boolean {
  const [ahead, next] = [before(tokens, first), after(tokens, last)];
  if (!ahead || !next || !sets.determiners.has(ahead.word) || !blank.test(ahead.gap)) return false;
  return !next.capital && blank.test(next.gap) && !sets.kin.has(next.word) && !saysNothing(next.word);
}
