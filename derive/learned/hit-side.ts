/** Whose people a news item says are hit: "restrictions against representatives of | Ruritania", "against a number of | Ruritanian statesmen". */
import { acts } from '../acting';
import type { Authority } from '../authorities';
import { peopleWords } from '../words/titles';
import type { ArticleView } from './article-view';
import { perPlace, perView } from './per-view';

/** In tokens: "against a number of high-ranking". */
const REACH = 8;
const PEOPLE = /^(?:FOLKS|OFFICE|JOB)$/;
const REPRESENTS = /^(?:representatives|statesmen|citizens|nationals|officials|politicians|lawmakers|side)$/;

/** The governments whose people are hit in the lead, of those that nowhere act in it: they did not impose what it tells of. */
export const hitSide = perView((view): ReadonlySet<string> => {
  const { scene } = view;
  const hit = new Set<string>();
  const acting = new Set<string>();
  for (let at = 0; view.isLead(at) && at < view.sentences.length; at++)
    for (const authority of scene.authorities.get(at) ?? []) {
      if (acts(scene, authority)) acting.add(authority.government);
      if (isHit(view, authority)) hit.add(authority.government);
    }
  for (const government of acting) hit.delete(government);
  return hit;
});

/** In sentences: "They include X" may stand behind "persons on the EU side". */
const BACK = 2;

/** "to sanction four persons on the | EU | side. They include X": whose side X is on, be it told of as acting before. */
export const ownSide = perPlace(({ scene }: ArticleView, index: number): ReadonlySet<string> => {
  const { tokens } = scene.reading;
  const found = new Set<string>();
  for (let at = Math.max(0, index - BACK); at <= index; at++)
    for (const { from, to, government } of scene.authorities.get(at) ?? [])
      if (tokens[to + 1]?.lower === 'side' && tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'on')
        found.add(government);
  return found;
});

function isHit({ scene, classes }: ArticleView, { from, to, adjective }: Authority): boolean {
  const { tokens } = scene.reading;
  const isPeople = (at: number): boolean =>
    PEOPLE.test(classes[at] ?? '') ||
    peopleWords.has(tokens[at]?.lower ?? '') ||
    REPRESENTS.test(tokens[at]?.lower ?? '');
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const noun = adjective
    ? [to + 1, to + 2].find(isPeople)
    : tokens[of]?.lower === 'of' && isPeople(of - 1)
      ? of - 1
      : undefined;
  if (noun === undefined) return false;
  for (let at = Math.min(noun, from) - 1; at > from - REACH; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'against') return true;
    if (tokens[at]?.sentence !== tokens[from]?.sentence || /^[,;:.]$/.test(word)) return false;
  }
  return false;
}
