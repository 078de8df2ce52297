/** Who is named in passing, told by the words right before and behind, lower case: where something is, when somebody was in office. */
import type { Mention } from '../mentions';
import { isOfficeWord } from '../words/titles';

export const isInPassing = (mention: Mention, own: readonly string[], behind: readonly string[]): boolean =>
  isWhere(mention, own) || isInOfficeThen(own, behind) || isWhoseHolder(own) || COALITION.test(own.slice(-4).join(' '));

/** "the tanker | Volga Star": a thing. */
export const isVessel = (before: string): boolean => VESSEL.test(before);

const VESSEL = /^(?:tanker|vessel|ship|freighter|yacht|superyacht|trawler|icebreaker|frigate)$/;

/** "the alliance, the coalition that includes | Volga Front": part of whom it tells of. */
const COALITION = /\b(?:coalition|alliance|bloc|grouping|federation|umbrella) (?:that|which) includes(?: the)?$/;

/** "when | Marc Hill was ambassador, the department sanctioned X". */
const isInOfficeThen = (words: readonly string[], behind: readonly string[]): boolean =>
  /^(?:when|while)$/.test(words.at(-1) ?? '') &&
  /^(?:was|were)$/.test(behind[0] ?? '') &&
  behind.slice(1, 4).some((word) => isOfficeWord(word));

/** "land in | Koh Kong": where something is, whatever the name looks like. */
const isWhere = ({ kind, title }: Mention, words: readonly string[]): boolean =>
  kind === 'person' &&
  !title &&
  /^(?:in|near|outside)$/.test(words.at(-1) ?? '') &&
  // "The list takes in X".
  !/^(?:takes?|took|taking|ropes|roped|brings|brought)$/.test(words.at(-2) ?? '');

/** "the Committee, whose present Chair is | X": who leads those that act, or are told of. */
const WHOSE_HOLDER =
  /\bwhose (?:\p{L}+ ){0,3}?(?:chair|chairman|chairwoman|head|leader|director|president|secretary|chief|commander) (?:is|was)$/u;
const isWhoseHolder = (words: readonly string[]): boolean => WHOSE_HOLDER.test(words.slice(-7).join(' '));
