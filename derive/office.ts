/** An office somebody holds, as spans of tokens. */
import type { Mention } from './mentions';

export type Span = { from: number; to: number };

/**
 * An office as the text has it: `title` its words, `body` the mention of the body it belongs to, `whole` both together, `end` where
 * the words end that say what it is an office of, be it a body or not.
 */
export type Office = { title: Span; body?: Mention; whole: Span; end?: number; official: boolean };

export const isBody = (mention: Mention): boolean =>
  mention.kind !== 'person' && mention.kind !== 'thing' && mention.kind !== 'place';
