/** "X is under American sanctions", behind news of what Britain does; "has been sanctioned twice": a state, which no day of the news began. */
import type { Mention } from '../mentions';
import type { Token } from '../tokens';
import { imposers } from '../words/authorities';
import type { ArticleView } from './article-view';
import { perView } from './per-view';

/** In milliseconds. */
const NEWS = 14 * 86_400_000;
/** In tokens: "has been | under US sanctions for years". */
const REACH = 6;
/** In sentences. */
const BACK = 5;
/** In tokens: "under the American | sanctions", "sanctioned | by the US". */
const NEAR = 3;
const OFTEN =
  /^(?:twice\b|(?:two|three|four|several|many|multiple) times\b|repeatedly\b|for (?:years|decades|months|(?:more than|over|almost|nearly|several|many|\S+) (?:years?|decades?|months)|some time|a (?:decade|long time))\b|on and off\b)/;
const STATE =
  /(?:\b(?:is|are|was|were|been|remains?|remained|being|appears?|figures?|features?|stands?|sits?|who)|,)(?: (?:also|both|all|now|already|themselves|himself|herself))? (?:under|subject to|on|among)(?: \S+){0,3}$|\b(?:is|are)(?: also| now| both)?$|\bfaces?(?: \S+){0,2}$/;
const PERFECT = /\b(?:has|have)(?: (?:also|both|all))? been(?: \S+)?$/;

/** `at`: the word for sanctions that tells of `mention`. */
export function isStateOfOthers(view: ArticleView, { sentence, to }: Mention, at: number): boolean {
  const { tokens, sentences } = view.scene.reading;
  const { from = at, to: end = at } = sentences[sentence] ?? {};
  if (at < to) return false;
  const wordsOf = (all: readonly Token[]): string => all.map(({ lower }) => lower).join(' ');
  const before = wordsOf(tokens.slice(Math.max(from, at - REACH - 4), at));
  const isPerfect = PERFECT.test(before);
  const isState = STATE.test(before) || /^faces?$/.test(tokens[at]?.lower ?? '');
  if (!isPerfect && !isState) return false;
  const behind = tokens.slice(at + 1, Math.min(at + 1 + REACH * 2, end)).map(({ lower }) => lower);
  if (behind.some((_, i) => i < REACH && OFTEN.test(behind.slice(i, i + 5).join(' ')))) return true;
  const news = newsOf(view);
  const owners = (view.scene.authorities.get(sentence) ?? []).filter(
    ({ government, from: first, to: last }) =>
      imposers.has(government) &&
      first > to &&
      (last < at ? at - last < NEAR : first - at < NEAR + 1 && isBehindBy(tokens, first)),
  );
  return (
    news.size > 0 &&
    owners.length > 0 &&
    owners.every(({ government }) => !news.has(government) && !isToldBefore(view, sentence, government))
  );
}

const isBehindBy = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'by' || (tokens[from - 2]?.lower === 'by' && tokens[from - 1]?.lower === 'the');

/** "The Swiss blocked their money on 19 January. X | is on the Swiss list": since then. */
function isToldBefore(view: ArticleView, index: number, government: string): boolean {
  const { sentences } = view.scene.reading;
  for (let at = index - 1; at >= index - BACK && sentences[at]?.block === sentences[index]?.block; at--)
    if ((view.scene.authorities.get(at) ?? []).some((other) => other.government === government)) return true;
  return false;
}

/** Who acts in the news, as the rules read it where its day stands, or in the first sentence. */
const newsOf = perView(({ body, ruled, scene }): ReadonlySet<string> => {
  const { tokens } = scene.reading;
  const found = new Set<string>();
  for (const { authority, date, dateWords, mention } of ruled.values()) {
    const isTold = mention.sentence <= body || tokens[dateWords?.from ?? -1]?.sentence === mention.sentence;
    const isNews = date !== undefined && Math.abs(Date.parse(scene.dateline) - Date.parse(date)) < NEWS;
    if (authority && isTold && isNews) found.add(authority.government);
  }
  return found;
});
