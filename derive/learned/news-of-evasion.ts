/** "Two brothers were indicted on charges of evading sanctions": news of a court, in which those named are accused, not sanctioned. */
import { wordList } from '../words/list';
import type { ArticleView } from './article-view';

const COURT = wordList(
  'indicted charged arrested convicted sentenced pleaded extradited indictment trial court jury prosecutors accused',
);
const EVADING = /^(?:evad|violat|circumvent|breach|bust|dodg|skirt|flout|bypass)/;
/** In tokens: "to evade U.S. and European sanctions". */
const REACH = 6;

const OF_A_REGULATOR = /\b(?:disclosure notice|(?:monetary|civil) penalt(?:y|ies)|fined|enforcement action)\b/;

/** Whether the lead tells of it, or of who pays for breaking them: "a disclosure notice concerning a breach of the regulations". */
export function isNewsOfEvasion(view: ArticleView): boolean {
  const { tokens, sentences } = view.scene.reading;
  return sentences.slice(0, view.leadEnd).some(({ from, to }) => {
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    const isEvading = (word: string, at: number): boolean =>
      EVADING.test(word) && words.slice(at + 1, at + 1 + REACH).some((other) => /^sanctions?$/.test(other));
    if (OF_A_REGULATOR.test(words.join(' ')) && words.some((word) => EVADING.test(word))) return true;
    return words.some((word) => COURT.has(word)) && words.some(isEvading);
  });
}
