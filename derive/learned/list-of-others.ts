/** "The victims are:", "The following deletions have been made:": who stands below it is not sanctioned by that. */
import { countOf } from '../groups';
import type { Mention } from '../mentions';
import { introOf } from '../set-out-intro';
import type { Sentence } from '../tokens';
import { occupations, offices, peopleWords } from '../words/titles';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import { setOutLists } from './set-out-lists';

const FREES =
  /^(?:deletions?|deleted|removals?|removed|de-?listed|delistings?|lifted|lifts|annulled|repealed|revoked|unfrozen|unblocked)$/;

/** "The following remain on the list:", "Those present were:", "The new members of the cabinet are:". */
const OTHERS =
  /\b(?:remains?|victims?|killed|present|attended|participants?|delegates|delegation|invited|thanked|guests|members of)\b/i;
const OF_SANCTIONS = /sanction|list|freez|frozen|\bban|restrict|measure|inadmissib|designat|prohibit|entry|target/i;
/** In sentences: how far back the number of those it names stands. */
const REACH = 6;
/** A sentence of those who were told of before. */
const SAME =
  /^\W*(?:They|These|Those)\b|\b(?:the|these|those|all|of|further|other|another) (?:them|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|\banother\b/i;
/** In tokens: "four | opposition | politicians". */
const COUNTED = 4;

/** Whether what announces its list says so, and nothing in its own sentence says otherwise. */
export function isInListOfOthers(view: ArticleView, mention: Mention): boolean {
  const intro = setOutLists(view).get(mention);
  if (intro === undefined || (view.sentences[mention.sentence]?.strong.length ?? 0) > 0) return false;
  return isOfOthers(view, intro);
}

const isOfOthers = perPlace((view, intro: number): boolean => {
  const { sentences, text, tokens } = view.scene.reading;
  const sentence = sentences[intro];
  if (!sentence) return false;
  const words = text.slice(sentence.start, sentence.end);
  if (OTHERS.test(words) && (/remain/.test(words) || (view.sentences[intro]?.strong.length ?? 0) === 0)) return true;
  const told = introOf(tokens, sentence);
  if (!told || (told.noun !== 'they' && told.count === undefined)) return false;
  const meant = meantBy(view, intro, told.count);
  return meant !== undefined && !tellsOfSanctions(view, meant);
});

/** The sentence that tells of "them", or counts "the four". */
function meantBy({ scene }: ArticleView, intro: number, count: number | undefined): number | undefined {
  const { sentences, tokens } = scene.reading;
  for (let index = intro - 1; index >= Math.max(0, intro - REACH); index--) {
    const sentence = sentences[index];
    if (!sentence) return undefined;
    const isOfSame = SAME.test(scene.reading.text.slice(sentence.start, sentence.end));
    if (!isOfSame && (count === undefined || counts(tokens, sentence, count))) return index;
  }
  return undefined;
}

function counts(tokens: ArticleView['scene']['reading']['tokens'], { from, to }: Sentence, count: number): boolean {
  const isPeople = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    const one = word.replace(/s$/, '');
    return peopleWords.has(word) || occupations.has(one) || offices.has(one);
  };
  for (let at = from; at < to; at++)
    if (countOf(tokens[at]) === count && [...Array(COUNTED).keys()].some((step) => isPeople(at + 1 + step)))
      return true;
  return false;
}

/** And says that it is so, not that it may be. */
function tellsOfSanctions({ scene, sentences }: ArticleView, index: number): boolean {
  const { sentences: all, text, tokens } = scene.reading;
  const own = all[index];
  const view = sentences[index];
  if (!own || !view || !OF_SANCTIONS.test(text.slice(own.start, own.end))) return false;
  const isReal = (at: number): boolean => {
    const { start } = view.clause.group(at);
    return !tokens.slice(start, at).some(({ lower }) => /^(?:may|might|could|would|should)$/.test(lower));
  };
  return view.strong.length === 0 || view.strong.some(isReal);
}

/** "The following deletions have been made:", "The measures no longer apply to:". */
export function isBelowLifting(view: ArticleView, mention: Mention): boolean {
  const { sentences, tokens } = view.scene.reading;
  const intro = sentences[setOutLists(view).get(mention) ?? -1];
  if (!intro) return false;
  return tokens
    .slice(intro.from, intro.to)
    .some(
      ({ lower }, i, all) =>
        FREES.test(lower) || (lower === 'longer' && /^(?:appl|subject|listed|on$|under)/.test(all[i + 1]?.lower ?? '')),
    );
}
