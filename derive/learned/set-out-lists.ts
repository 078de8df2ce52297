/** Whose names stand in one list that is set out below a colon, an item a paragraph. */
import type { Mention } from '../mentions';
import { setOutBelow } from '../set-out';
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
