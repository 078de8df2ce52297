/** Whose names stand in one list that is set out below a colon, an item a paragraph. */
import type { Mention } from '../mentions';
import { setOutBelow } from '../set-out';
import type { ArticleView } from './article-view';
import { perView } from './per-view';

/** Fewer make no list. */
const FEWEST = 2;

/** Each of their mentions, and the sentence its list is announced in. */
export const setOutLists = perView(({ scene }): ReadonlyMap<Mention, number> => {
  const { sentences, tokens } = scene.reading;
  const found = new Map<Mention, number>();
  sentences.forEach(({ to }, index) => {
    if (tokens[to - 1]?.text !== ':') return;
    const items = setOutBelow(scene, index);
    if (items.length < FEWEST) return;
    for (const name of items.flatMap(({ names }) => names)) found.set(name, index);
  });
  return found;
});

const FREES =
  /^(?:deletions?|deleted|removals?|removed|de-?listed|delistings?|lifted|lifts|annulled|repealed|revoked|unfrozen|unblocked)$/;

/** "The following deletions have been made:", "The measures no longer apply to:". */
export function isBelowLifting(view: ArticleView, mention: Mention): boolean {
  const { sentences, tokens } = view.scene.reading;
  const intro = sentences[setOutLists(view).get(mention) ?? -1];
  if (!intro) return false;
  return tokens
    .slice(intro.from, intro.to)
    .some(({ lower }, i, all) => FREES.test(lower) || (lower === 'longer' && /^(?:appl|subject|listed|on$|under)/.test(all[i + 1]?.lower ?? '')));
}
