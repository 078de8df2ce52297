/** "X and Y were shot dead", "a list drawn up by X": what was done to them, or by them, is no sanction. */
import type { Mention } from '../mentions';
import { harm } from '../words/bystanders';
import { kin } from '../words/titles';
import type { ArticleView } from './article-view';

const BE = /^(?:was|were|been)$/;
const HURT = /^(?:shot|beaten|stabbed|poisoned|executed|hanged|buried|released|freed|acquitted|jailed)$/;
const LOSSES = /^(?:dead|victims|killed|wounded|injured|missing|arrested|detained|hostages|casualties)$/;
/** Behind a passive these go on with a list ("followed by X") or say who owns and leads what was hit. */
const GOES_ON =
  /^(?:followed|joined|accompanied|headed|led|topped|owned|controlled|run|founded|represented|hit|affected)$/;

/** Of a mention of which no rule reads anything. */
export function isDoneToOrBy(
  view: ArticleView,
  mention: Mention,
  before: readonly string[],
  behind: readonly string[],
): boolean {
  if (view.ruled.has(mention)) return false;
  // "over a shooting, where X | was among the dead".
  if (BE.test(behind[0] ?? '') && behind[1] === 'among' && LOSSES.test(behind[3] ?? '')) return true;
  const isBare = (view.sentences[mention.sentence]?.strong.length ?? 1) === 0;
  if (isBare && BE.test(behind[0] ?? '') && (harm.has(behind[1] ?? '') || HURT.test(behind[1] ?? ''))) return true;
  const [verb = '', by] = before.slice(-2);
  const isSaidToBe = behind[0] === ',' && /^(?:is|was|studies|works|lives)$/.test(behind[1] ?? '');
  if (isBare && isSaidToBe && by === ',' && kin.has(verb)) return true;
  return by === 'by' && /(?:ed|en|wn)$/.test(verb) && !GOES_ON.test(verb);
}
