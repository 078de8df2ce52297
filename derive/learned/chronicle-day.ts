/** "21 June 2021 — X is sanctioned by A. | B designates Y": each sentence of a chronicle's entry is of its day. */
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

/** In characters: an ISO day, unlike a month or a year. */
const DAY_LENGTH = 10;
/** In sentences: a longer entry is none, and a block without end is not gone through from each of its sentences. */
const LONGEST_ENTRY = 12;

export const dayOfChronicle = perPlace((view: ArticleView, index: number): DayFits | undefined => {
  const { sentences, tokens } = view.scene.reading;
  if ((view.sentences[index]?.dates.length ?? 0) > 0) return undefined;
  let first = index;
  while (first > index - LONGEST_ENTRY && first > 0 && sentences[first - 1]?.block === sentences[index]?.block) first--;
  if (sentences[first - 1]?.block === sentences[index]?.block) return undefined;
  const [day] = view.sentences[first]?.dates ?? [];
  const isHead =
    first < index && day?.from === sentences[first]?.from && /^[:–—]$/.test(tokens[(day?.to ?? 0) + 1]?.text ?? '');
  return isHead && day?.iso?.length === DAY_LENGTH ? (iso) => iso === day.iso : undefined;
});
