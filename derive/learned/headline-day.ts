/** A headline has the day of the news: the first the lead names, not one of what the news answers ("… whom Washington blacklisted on Friday"). */
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

export const dayOfHeadline = perPlace((view, index: number): DayFits | undefined => {
  const { sentences, body, scene } = view;
  if (index >= body || (sentences[index]?.dates.length ?? 0) > 0) return undefined;
  const [first, ...others] = sentences[body]?.dates.filter(({ iso }) => iso !== undefined) ?? [];
  const { tokens } = scene.reading;
  // "TAIPEI, Aug 17 -" is when it was written.
  if (!first || others.length === 0 || /^[(–—-]+$/.test(tokens[first.to + 1]?.text ?? '')) return undefined;
  const answered = new Set(others.flatMap(({ iso }) => (iso === undefined || iso === first.iso ? [] : [iso])));
  return (iso) => !answered.has(iso);
});
