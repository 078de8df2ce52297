/** Names of laws ("the … Sanctions Act"): they have words for sanctions in them, and sanction nobody. */
import type { Token } from './tokens';
import { wordList } from './words/list';

const LAW = /^(?:Act|Acts|Bill|Order|Orders|Ordinance|Regulation|Regulations|Law|Laws|Code|Decree)$/;
const MEASURES = wordList('Sanction Sanctions Designation Designations');
/** "Sanctions | Implementation | Act". */
const ABSTRACT = /(?:ion|ment|ity|ance|reform)$/;
const LONGEST_PART = 6;

/** "Sanctions | Act", "Sanctions | and Money Laundering Act", "Sanctions | (Russia) Regulations": whether a law's name goes on so. */
export function isInLaw(tokens: readonly Token[], i: number): boolean {
  if (!MEASURES.has(tokens[i]?.text ?? '')) return false;
  const end = endOfLaw(tokens, i + 1);
  return end !== undefined && !tokens[end + 1]?.capital;
}

function endOfLaw(tokens: readonly Token[], from: number): number | undefined {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (LAW.test(text(from))) return from;
  if (ABSTRACT.test(text(from)) && LAW.test(text(from + 1))) return from + 1;
  if (text(from) === '(') {
    for (let at = from + 1; at < from + LONGEST_PART; at++)
      if (text(at) === ')') return LAW.test(text(at + 1)) || LAW.test(text(at + 2)) ? at + 2 : undefined;
  }
  if (/^(?:and|&)$/.test(text(from)))
    for (let at = from + 1; at < from + LONGEST_PART && tokens[at]?.capital; at++) if (LAW.test(text(at))) return at;
  return undefined;
}

/** "Hong Kong | Sanctions Act", "Hong Kong | Magnitsky Sanctions Act": whether only a law's name goes on at `i`. */
export function namesLaw(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at < i + LONGEST_PART && tokens[at]?.spaced && tokens[at]?.capital && !tokens[at - 1]?.possessive) {
    if (isInLaw(tokens, at)) return true;
    at++;
  }
  return false;
}
