/** The day that "that day" means, or the year of "that year": the last one named before, whatever was done on it. */
import { datesIn } from './dates';
import type { Reading } from './tokens';

const THAT_DAY = /\bthat (?:same )?(?:day|date)\b|\bon (?:that|(?:that|the) (?:second|third|latter|later)) occasion\b/i;
const THAT_YEAR = /\b(?:that|the same) (?:same )?(?:year|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/i;
/** In sentences: how far back the day stands that "that day" means, and the year. */
const BACK = 3;
const BACK_OF_YEAR = 8;

/** ISO, a day or as much as is told of it, in the sentence at `index`; none when that does not say so, or none stands near before it. */
export function thatDay(reading: Reading, dateline: string, index: number): string | undefined {
  const sentence = reading.sentences[index];
  const words = sentence ? reading.text.slice(sentence.start, sentence.end) : '';
  if (THAT_DAY.test(words)) return lastBefore(reading, dateline, index, BACK, 10);
  return THAT_YEAR.test(words) ? lastBefore(reading, dateline, index, BACK_OF_YEAR, 4) : undefined;
}

/** The last date of at least so many characters. */
function lastBefore(
  reading: Reading,
  dateline: string,
  index: number,
  back: number,
  length: number,
): string | undefined {
  for (const before of reading.sentences.slice(Math.max(0, index - back), index).reverse()) {
    const found = datesIn(reading.tokens, before, reading.text, dateline).findLast(
      ({ iso }) => iso !== undefined && iso.length >= length,
    );
    if (found) return found.iso;
  }
  return undefined;
}
