/** "Washington, | which had put X on its list on 9 July 2020, | confined itself to Y": a day of an aside that is closed before a name is not of that name. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

/** In tokens: how far an aside reaches before its day, and behind it. */
const REACH = 40;
/** With these the main clause goes on behind the comma; "included" would only name more of the same. */
const GOES_ON = /^(?:VED|SANCED|PUT|HIT|BAR|IMPOSE|FREEZE|REACH|SAY|BE|has|have|had|ALSO)$/;
const STOPS = /^[;:()—–]$/;
const AS = /^(?:is|are|was|were|has|have|had)$/;

/** In tokens: "as is his wife,". */
const LONGEST_OFFICE = 6;

type Aside = { opens: number; close: number };

/** The days that are left, where some of the sentence's are in such an aside. */
export function dayBesideAside(view: ArticleView, mention: Mention): DayFits | undefined {
  const own = (view.sentences[mention.sentence]?.dates ?? []).filter(({ iso }) => iso !== undefined);
  const inAside = own.filter((words) => isOfClosedAside(view, mention, words));
  if (inAside.length === 0) return undefined;
  const isosOf = (days: readonly DateWords[]): Set<string | undefined> => new Set(days.map(({ iso }) => iso));
  const told = isosOf(inAside);
  const left = isosOf(own.filter(({ from }) => from > Math.max(...inAside.map(({ to }) => to))));
  return left.size > 0 ? (iso) => left.has(iso) : (iso) => !told.has(iso);
}

function isOfClosedAside(view: ArticleView, mention: Mention, words: DateWords): boolean {
  const aside = words.to < mention.from ? asideOf(view, words) : undefined;
  if (!aside || aside.close > mention.from || mention.from - aside.close > REACH) return false;
  const { classes, scene } = view;
  if (classes[aside.opens - 2] === 'GOV') return classes[aside.opens + 1] === 'had';
  // "…, are named again, | as are | Y and Z": but of those who are freed again nothing else is told.
  const start = view.startOf(view.chainOf(mention)[0] ?? mention);
  const before = scene.reading.tokens.slice(Math.max(aside.close, start - LONGEST_OFFICE), start);
  const isAs = before.some(({ lower }, i) => lower === 'as' && AS.test(before[i + 1]?.lower ?? ''));
  return isAs && !classes.slice(aside.close, start).includes('LIFT');
}

/** From its "who" or "which", behind a comma, to the comma behind which the main clause goes on. */
const asideOf = perPlace(({ scene, classes }, { from, to }: DateWords): Aside | undefined => {
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[tokens[from]?.sentence ?? -1];
  if (!sentence) return undefined;
  let opens = from - 1;
  const first = Math.max(sentence.from + 1, from - REACH);
  while (opens > first && classes[opens] !== 'WHO' && !isClose(classes, opens) && !STOPS.test(classes[opens] ?? ''))
    opens--;
  if (classes[opens] !== 'WHO' || tokens[opens - 1]?.text !== ',') return undefined;
  for (let at = to + 1; at < Math.min(sentence.to, to + REACH); at++)
    if (isClose(classes, at)) return { opens, close: at };
  return undefined;
});

const isClose = (classes: readonly string[], at: number): boolean =>
  classes[at] === ',' && GOES_ON.test(classes[at + 1] ?? '');
