/** "Switzerland on Thursday adopted the EU's sanctions on X": who takes over what another has imposed does so on a day of its own. */
import type { Authority } from '../authorities';
import { NO_SUBJECT, wordBefore } from '../authority-place';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

const ADOPTED = /^(?:adopt(?:s|ed)?|cop(?:ies|ied)|mirror(?:s|ed)|match(?:es|ed)|implement(?:s|ed)|transpose(?:s|d))$/;
const TAKEN = /^(?:took|takes|taken)$/;
const MEASURE = /^(?:MEAS|LIST)$/;
/** In tokens: "adopted | all of the". */
const LONGEST = 4;
/** In tokens: "EU | asset freezes". */
const NOUN = 3;

/** The one that acts before such a verb, where the measures stand between it and the target. */
export function adopterOf({ scene, classes }: ArticleView, { sentence, from }: Mention): Authority | undefined {
  const { tokens } = scene.reading;
  const all = scene.authorities.get(sentence) ?? [];
  for (const { from: start, to, government } of all) {
    if (to >= from || !classes.slice(to + 1, to + 1 + NOUN).some((name) => MEASURE.test(name))) continue;
    for (let at = start - 1; at >= start - LONGEST; at--) {
      const word = tokens[at]?.lower ?? '';
      if (!ADOPTED.test(word) && !(word === 'over' && TAKEN.test(tokens[at - 1]?.lower ?? ''))) continue;
      const doer = all.findLast(
        (other) =>
          other.to < at &&
          !other.adjective &&
          other.government !== government &&
          // "After Britain, the EU adopted": not Britain.
          !NO_SUBJECT.test(wordBefore(scene, other.from)),
      );
      if (doer) return doer;
    }
  }
  return undefined;
}
