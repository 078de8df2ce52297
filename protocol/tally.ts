import * as v from 'valibot';
import { reasons } from '../match/mention';

/**
 * One entity's count of mentions in one document, and the words of the first; `possible` when none of them is surer than that, and
 * then also `reason`: why the first is not.
 */
export type Tally = v.InferOutput<typeof Tally>;
export const Tally = v.object({
  entity: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  possible: v.boolean(),
  words: v.string(),
  reason: v.optional(v.picklist(reasons)),
});
