import { isInDocument } from './builtins';
import type { Located } from './located';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Whether a full name still stands where it was found, though the text around it is another by now: "Viktor Orlov, 3 s ago", a
 * second later. What it means there is asked again soon; a short form means something by what stands around it.
 */
export function standsStill({ pieces: [piece, other], tier, reason, text }: Located): boolean {
  if (!piece || other || tier !== 'sure' || reason !== 'full-name') return false;
  const { node, start, end } = piece;
  const { data } = node;
  const isApart = !LETTER.test(data.charAt(start - 1)) && !LETTER.test(data.charAt(end));
  return isInDocument(node) && isApart && data.slice(start, end) === text;
}
