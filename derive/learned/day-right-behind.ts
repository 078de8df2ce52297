/** "Both had been barred: X | on March 4 | and Y | on August 12": of names that are each followed by a day, each has its own. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

/** Behind the day another name follows, or the sentence ends. */
const ENDS = /^(?:[,;.)]|and|but|while)$/;

export function dayRightBehind(view: ArticleView, mention: Mention): DayFits | undefined {
  const days = pairedIn(view, mention.sentence);
  const own = days.size > 1 ? days.get(mention) : undefined;
  return own && ((iso) => own.has(iso));
}

/** "Both had been barred: X on March 4 and Y on August 12": what "both" stands for is told of each there. */
export const isToldOfEach = (view: ArticleView, { dateWords }: Ruled): boolean =>
  dateWords !== undefined && pairedIn(view, view.scene.reading.tokens[dateWords.from]?.sentence ?? -1).size > 1;

/** The names right behind which a day stands, and between which none stands otherwise. */
const pairedIn = perPlace((view, index: number): ReadonlyMap<Mention, ReadonlySet<string>> => {
  const { tokens } = view.scene.reading;
  const dates = view.sentences[index]?.dates ?? [];
  const starts = new Map<number, DateWords[]>();
  for (const date of dates) starts.set(date.from, [...(starts.get(date.from) ?? []), date]);
  const paired = new Map<Mention, ReadonlySet<string>>();
  if (starts.size < 2) return paired;
  for (const mention of view.scene.bySentence.get(index) ?? []) {
    const behind = mention.to + 1;
    const read = /^(?:on|in)$/.test(tokens[behind]?.lower ?? '') ? (starts.get(behind + 1) ?? []) : [];
    const [first] = read;
    if (first && ENDS.test(tokens[first.to + 1]?.lower ?? '.'))
      paired.set(mention, new Set(read.flatMap(({ iso }) => iso ?? [])));
  }
  return paired.size === starts.size ? paired : new Map();
});
