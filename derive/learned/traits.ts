/**
 * What can be seen of one mention that speaks for or against its being named as sanctioned there: the words around it, the list it
 * stands in, the sanction words of its sentence and how real they are, what the article has told before, who it is. Each trait is
 * a short string; `derive/learned/model.json` says how much each weighs.
 */

import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import type { Sentence } from '../tokens';
import type { ArticleView } from './article-view';
import { inArticle } from './in-article';
import { inList, opening } from './in-list';
import { inSentence } from './in-sentence';
import { perPlace } from './per-view';
import { classIn, numberIn, type Place } from './place';
import { sanctionWords } from './sanction-words';
import { Traits } from './scales';
import { byRules, ofActor, who } from './who';
import { wordsAround } from './words-around';

const BIAS = new Traits(['bias']);
const FIRST = new Traits(['first mention']);
const QUOTED = new Traits(['quoted']);
const LIST_RULED = new Traits(['list ruled']);
const NEWCOMER = new Traits(['kind new']);

/** In parts, which many mentions have alike: each is spelled out and looked up once for all of them. */
export function traitsOf(view: ArticleView, mention: Mention, actor: Actor | undefined): Traits[] {
  const sentence = view.scene.reading.sentences[mention.sentence];
  if (!sentence) return [BIAS];
  const chain = view.chainOf(mention);
  const place: Place = {
    view,
    mention,
    sentence,
    tokens: view.scene.reading.tokens,
    start: view.startOf(mention),
    behind: view.behind(mention),
    first: chain[0] ?? mention,
    c: classIn(view, sentence),
    n: numberIn(view, sentence),
  };
  const { where, told } = inArticle(view, mention.sentence);
  const parts = [BIAS, ...wordsAround(place), ...inSentence(place)];
  if (chain.length > 1) parts.push(...inList(view, chain));
  if (chain.length > 1 && chain.some((other) => other !== mention && view.ruled.has(other))) parts.push(LIST_RULED);
  parts.push(...sanctionWords(view, chain));
  if (isQuoted(view, mention)) parts.push(QUOTED);
  parts.push(...where, ...opening(place), ...told, actor ? ofActor(view, actor) : NEWCOMER);
  if (actor && view.firstOf.get(actor) === mention) parts.push(FIRST);
  parts.push(...who(place), ...byRules(place, actor));
  return parts;
}

const quotesIn = perPlace(({ scene: { reading } }, { from, to }: Sentence): number[] =>
  reading.tokens.slice(from, to).flatMap(({ text }, i) => (/^[“”"]$/.test(text) ? [from + i] : [])),
);

function isQuoted(view: ArticleView, mention: Mention): boolean {
  const sentence = view.scene.reading.sentences[mention.sentence];
  if (!sentence || !view.sentences[mention.sentence]?.flags.includes('QUOTE')) return false;
  return quotesIn(view, sentence).filter((at) => at < mention.from).length % 2 === 1;
}
