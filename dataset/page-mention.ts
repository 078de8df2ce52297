/** A name at its place in a page. */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * As the W3C's TextQuoteSelector and TextPositionSelector have it: what stands there with some context, and between which
 * characters (code points) of the page's text. `start` and `end` are missing where the page's text does not have it, as in a
 * shadow tree.
 */
export const PageMention = v.object({
  entity: v.pipe(v.string(), v.minLength(1)),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: v.optional(offset),
  end: v.optional(offset),
  /** Of the document it stands in: the page, or a frame of it. */
  address: v.string(),
});
export type PageMention = v.InferOutput<typeof PageMention>;
