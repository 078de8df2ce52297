/** The day that "that day" means: the last one named before, whatever was done on it. */
import { datesIn } from './dates';
import type { Reading } from './tokens';

const THAT_DAY = /\bthat (?:same )?(?:day|date)\b|\bon (?:that|(?:that|the) (?:second|third|latter|later)) occasion\b/i;
/** In sentences: how far back the day stands that "that day" means. */
const BACK = 3;

/** ISO, in the sentence at `index`; none when that does not say so, or no day stands near before it. */
export function thatDay(reading: Reading, dateline: string, index: number): string | undefined {
  const sentence = reading.sentences[index];
  if (!sentence || !THAT_DAY.test(reading.text.slice(sentence.start, sentence.end))) return undefined;
  for (const before of reading.sentences.slice(Math.max(0, index - BACK), index).reverse()) {
    const day = datesIn(reading.tokens, before, reading.text, dateline).findLast(({ iso }) => iso?.length === 10);
    if (day) return day.iso;
  }
  return undefined;
}
