/** What is told of somebody behind his name, and is no office: what he did, whom he met, whose brother he is. */
import { isOfficeHead, LINK, type Office, type Span } from './office';
import { isPlural } from './one-title';
import type { Token } from './tokens';
import { dealing, saying } from './words/grammar';
import { isOfficeWord, kin, occupations } from './words/titles';

/** Before its word, these belong to a clause: "days | after …", "who | would make the president …". */
export const NO_TITLE =
  /^(?:after|before|during|among|between|about|over|near|into|without|behind|like|would|could|will|may|might|must|should|can|cannot|did|does|had|himself|herself|while|but|though|not|than|so)$/;

export const hasAny = (tokens: readonly Token[], from: number, to: number, word: RegExp): boolean =>
  tokens.slice(from, to).some(({ lower }) => word.test(lower));

/** "who | met ministers", unlike "who is minister", "who as minister", "who heads the ministry". */
export function isRelative(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    hasAny(tokens, from, to, /^(?:who|which)$/) &&
    !hasAny(tokens, from, to, /^(?:is|was|been|as|became|serv(?:ed|es|ing))$/) &&
    tokens[to]?.lower !== 'heads'
  );
}

/** "head of the judiciary and | brother of the speaker": what else he is. */
export function isKinBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const word = tokens[at]?.lower ?? '';
    if (kin.has(word) || /-in-law$/.test(word) || /^(?:ally|confidant|friend|heir|relative)$/.test(word)) return true;
    if (tokens[at]?.kind !== 'word' || isOfficeHead(word)) return false;
  }
  return false;
}

const isSaid = (word: string): boolean => (saying.has(word) || dealing.has(word)) && word !== 'long';

/** "ordered officers not to …", "suing the EU": what somebody did, and no office. "a retired general" is one. */
export function isDeed(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]];
  if (/^(?:made|put|told|took|gave)$/.test(word) || isSaid(word)) return true;
  if (!/.(?:ed|ing)$/.test(word) || isOfficeWord(word) || tokens[i]?.capital) return false;
  return /^(?:the|a|an|him|her|them|his|its|their|himself|herself|officers|officials|members|leaders|judges)$/.test(
    next?.lower ?? '',
  );
}

const FIRM = /^(?:company|firm|club|airline|charity|foundation|shipowner)$/;

/** "Senators press | Viktor Orlov": what stands before the name goes on behind the office, and completes none. */
export function endsInOffice(tokens: readonly Token[], { from, to }: Span): boolean {
  const isOffice = ({ lower }: Token): boolean => isOfficeHead(lower) || occupations.has(lower);
  const words = tokens.slice(from, to + 1);
  return (
    words.some(({ lower }) => LINK.test(lower)) || !isPlural(words[0]?.lower ?? '') || words.slice(-1).every(isOffice)
  );
}

/** "a spokeswoman | for the company", "the bank’s chairman", "company spokesman". */
export function isOfFirm(tokens: readonly Token[], { title: { from, to } }: Office): boolean {
  const [link, article, behind] = tokens.slice(to + 1, to + 4).map(({ lower }) => lower);
  if (/^(?:for|of|at)$/.test(link ?? '') && /^(?:the|a|his|her)$/.test(article ?? '') && FIRM.test(behind ?? ''))
    return true;
  return FIRM.test(tokens[from - 1]?.lower ?? '') || (to > from && FIRM.test(tokens[to]?.lower ?? ''));
}
