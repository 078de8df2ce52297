/** "added X and Y to its list in July 2022 and July 2023 | respectively": the first on the first day, the second on the second. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { isStrong } from './classes';
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

/** In tokens: "on 3 | and | 5 May", ", and then in". */
const APART = 4;
/** More are a list without end. */
const MOST = 12;
const JOINS = /^(?:,|and|on|in|the|then|later|again)$/;

export function dayOfPair(view: ArticleView, mention: Mention): DayFits | undefined {
  const own = pairsIn(view, mention.sentence)?.get(mention);
  return own && ((iso) => own.has(iso));
}

/** Each with its days; one day may be read in two years. */
const pairsIn = perPlace((view, index: number): ReadonlyMap<Mention, ReadonlySet<string>> | undefined => {
  const { tokens, sentences } = view.scene.reading;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const word = tokens.slice(from, to).findIndex(({ lower }) => lower === 'respectively');
  if (word < 0) return undefined;
  const days = daysBeside(view, index, from + word);
  if (days.length < 2 || days.length > MOST) return undefined;
  const chains = new Set((view.scene.bySentence.get(index) ?? []).map((mention) => view.chainOf(mention)));
  const chain = [...chains].findLast((names) => names.length === days.length && isTold(view, names));
  if (!chain) return undefined;
  const isosOf = (at: number | undefined): string[] =>
    (view.sentences[index]?.dates ?? []).flatMap(({ from, iso }) => (from === at && iso !== undefined ? [iso] : []));
  return new Map(chain.map((name, i) => [name, new Set(isosOf(days[i]?.from))]));
});

/** "Added | X and Y", "sanctions on | X and Y", and not "the Committee concerning X and Y"; or those with whom the sentence begins. */
function isTold(view: ArticleView, [first]: readonly Mention[]): boolean {
  if (!first) return false;
  const start = view.startOf(first);
  const { from } = view.scene.reading.sentences[first.sentence] ?? {};
  const isOn = /^(?:on|against)$/.test(view.scene.reading.tokens[start - 1]?.lower ?? '');
  return start === from || isStrong(view.classes[start - (isOn ? 2 : 1)]);
}

/** The row of days that ends, or begins, at the word. */
function daysBeside({ scene, sentences }: ArticleView, index: number, word: number): DateWords[] {
  const { tokens } = scene.reading;
  const all = (sentences[index]?.dates ?? []).filter(({ iso }) => iso !== undefined);
  const once = all.filter(({ from }, i) => from !== all[i - 1]?.from);
  const isJoined = (from: number, to: number): boolean =>
    to - from <= APART && tokens.slice(from, to).every(({ lower }) => JOINS.test(lower));
  const row: DateWords[] = [];
  let edge = word;
  for (const day of once.filter(({ from }) => from < word).reverse()) {
    // "3 | and 5 May": both reach as far as the month.
    if (!isJoined(Math.min(day.to + 1, edge), edge)) break;
    row.unshift(day);
    edge = day.from;
  }
  if (row.length > 0) return row;
  edge = word + 1;
  for (const day of once.filter(({ from }) => from > word)) {
    const isFirst = row.length === 0 && day.from - edge <= APART;
    if (!isFirst && !isJoined(edge, Math.max(edge, day.from))) break;
    row.push(day);
    edge = day.to + 1;
  }
  return row;
}
