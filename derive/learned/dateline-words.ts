/** The day an agency writes at the head of its text. */
import type { DateWords } from '../dates';
import type { Scene } from '../scene';

/** In tokens: "MEXICO CITY, Mexico, Feb. 20". */
const LONGEST_PLACE = 8;
/** In characters: an ISO day, unlike a month or a year. */
const DAY_LENGTH = 10;

/** "KYIV, | Feb 20 | (Reuters) -": when the text was written. */
export function isInDateline({ reading: { tokens, sentences } }: Scene, words: DateWords | undefined): boolean {
  if (!words) return false;
  const from = sentences[tokens[words.from]?.sentence ?? -1]?.from ?? 0;
  return (
    words.from - from < LONGEST_PLACE &&
    tokens[from]?.upper === true &&
    /^[(–—-]+$/.test(tokens[words.to + 1]?.text ?? '')
  );
}

/** Beside another day that the same sentence names, that is when it was written, and no more. */
export function isOnlyDateline({ scene }: { scene: Scene }, words: DateWords, own: readonly DateWords[]): boolean {
  return (
    isInDateline(scene, words) &&
    own.some(({ iso }) => iso !== undefined && iso !== words.iso && iso.length === DAY_LENGTH)
  );
}
