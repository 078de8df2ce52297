/** "The letter names X, Y and Z. | None of the three is under sanctions anywhere.": who was named right before is spared. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

const NONE =
  /\bnone of (?:the|these|those|them)\b[^.;:]{0,200}? (?:is|are|was|were|has been|have been) (?:\p{L}+ ){0,4}?(?:under|on|subject|sanctioned|listed|blacklisted|designated|named)\b/iu;
/** "Neither has been sanctioned", "Neither man is on any list". */
const NEITHER =
  /^neither (?:of (?:them|the two|these) |man |woman |company |firm |one )?(?:has|have|had|is|was|were|are)(?: ever| yet)?(?: been)? (?:sanctioned|blacklisted|listed|designated|under (?:any )?sanctions|on any (?:sanctions )?list)\b/i;
const NEVER_YET = /^neither\b.*\b(?:before|until|till|previously|so far)\b/i;
/** "None of the four is on the list": that of whom the text tells of another's. */
const ANY = /\b(?:any|anywhere|sanctioned|sanctions)\b/i;
/** In sentences: a list with an item a line may stand between. */
const REACH = 12;

export function noneIn({ scene }: ArticleView, index: number): Mention[] {
  const { sentences, text } = scene.reading;
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const words = text.slice(start, end);
  // "Neither has been sanctioned before": now they are.
  if (NEVER_YET.test(words)) return [];
  if (!NEITHER.test(words) && !(NONE.test(words) && ANY.test(words))) return [];
  // "None of the four is under American sanctions": they may be under the EU's.
  if ((scene.authorities.get(index)?.length ?? 0) > 0) return [];
  const found: Mention[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const named = scene.bySentence.get(at) ?? [];
    found.push(...named);
    if (!sentences[at]?.item && named.length > 0) break;
  }
  return found;
}
