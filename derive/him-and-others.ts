/** "imposed sanctions on her | and on X", "froze his assets on 11 April, | as well as those of X": where the names beside "him" begin. */
import type { Clause } from './clause';
import type { Token } from './tokens';
import { monthsAndDays } from './words/grammar';

/** In tokens: "his assets | on 11 April 2022, as well as". */
const LONGEST_DAY = 7;
const ASSETS = /^(?:assets|accounts|property)$/;

export function besideHim(tokens: readonly Token[], him: number): number | undefined {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (!isHisAssets(tokens, him)) {
    if (word(him + 1) !== 'and') return undefined;
    return /^(?:on|against)$/.test(word(him + 2)) ? him + 3 : him + 2;
  }
  let at = him + 2;
  while (at < him + LONGEST_DAY && isOfDay(tokens[at])) at++;
  if (word(at) === 'and') at++;
  else if (word(at) === 'as' && word(at + 1) === 'well' && word(at + 2) === 'as') at += 3;
  else if (/^(?:along|together)$/.test(word(at)) && word(at + 1) === 'with') at += 2;
  else return undefined;
  return word(at) === 'those' && word(at + 1) === 'of' ? at + 2 : undefined;
}

export const isHisAssets = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|her)$/.test(tokens[at]?.lower ?? '') && ASSETS.test(tokens[at + 1]?.lower ?? '');

const isOfDay = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || monthsAndDays.has(token.lower) || /^(?:on|in|,)$/.test(token.lower));

/** "froze his assets on 11 April", "and those of Y": a day or others stand behind it, or it only says more of what was told before. */
export function freezesHis(clause: Clause, assets: number, verb: number): boolean {
  if (!/^fr(?:oz|eez)/.test(clause.word(verb)) || !isHisAssets(clause.tokens, assets - 1)) return false;
  const next = assets + 1;
  const day = /^(?:on|in)$/.test(clause.word(next)) ? next + 1 : next;
  const isDayBefore = [...clause.inDate].some((at) => at < verb) && /^(?:[.,;]|)$/.test(clause.mark(next));
  const isOfOthers = clause.word(next) === 'and' && clause.word(next + 1) === 'those';
  if (!clause.inDate.has(day) && !isDayBefore && !isOfOthers) return false;
  // Courts and banks freeze assets too, and that is no sanction.
  return ![...Array(SUBJECT).keys()].some((step) => NO_STATE.test(clause.word(verb - 1 - step)));
}

const NO_STATE = /^(?:courts?|judges?|prosecutors?|police|tribunal|magistrates?|banks?)$/;
/** In tokens. */
const SUBJECT = 8;
