/** "The new sanctions also hit X": of no day that was told of an older one. "Left out was X, | whom Britain listed last July": of that day. */
import type { Mention } from '../mentions';
import { measures } from '../words/sanctioning';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';

const NEW = /^(?:new|latest|fresh)$/;
const ROUND = /^(?:round|package|batch|list|wave|step|move|tranche)$/;
/** In tokens: "The | latest round of". */
const OPENING = 4;

/** Whether a sentence begins with sanctions that it calls new. */
export const isOfNewRound = perPlace(({ scene }, index: number): boolean => {
  const { tokens, sentences } = scene.reading;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const words = tokens.slice(from, Math.min(to, from + OPENING)).map(({ lower }) => lower);
  const fresh = words.findIndex((word) => NEW.test(word));
  if (fresh < 0) return false;
  return words.slice(fresh + 1).some((word) => measures.has(word) || ROUND.test(word));
});

/** Whether all that its sentence tells of a sanction stands in a clause about it: "X, the banker, | whom Britain listed in July". */
export function isToldByWhom(view: ArticleView, mention: Mention): boolean {
  const { strong = [], dates = [] } = view.sentences[mention.sentence] ?? {};
  const behind = view.behind(mention);
  if (view.scene.reading.tokens[behind]?.lower !== 'whom') return false;
  const isBehind = (at: number): boolean => at > behind;
  return strong.length > 0 && strong.every(isBehind) && dates.length > 0 && dates.every(({ from }) => isBehind(from));
}
