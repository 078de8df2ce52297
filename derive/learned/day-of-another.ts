/** "X runs the camps. | A general was sanctioned on 3 May 2022": somebody who is not named, and is new to the text, is not X. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import type { Day } from './days';
import { perPlace } from './per-view';

const INDEFINITE = /^(?:a|an|another|one)$/;
const PEOPLE = /^(?:JOB|OFFICE|FOLKS|ORGS)$/;
/** In tokens: "A former army | general | was also | sanctioned". */
const SUBJECT = 5;
const VERB = 4;

/** Of a day that a sentence behind the name tells. */
export function isDayOfAnother(view: ArticleView, { sentence }: Mention, { words }: Day): boolean {
  const index = words && view.scene.reading.tokens[words.from]?.sentence;
  return index !== undefined && index > sentence && tellsOfAnother(view, index);
}

const tellsOfAnother = perPlace(({ scene, classes }, index: number): boolean => {
  const { tokens, sentences } = scene.reading;
  const { from = 0 } = sentences[index] ?? {};
  if (!INDEFINITE.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at <= from + SUBJECT; at++) {
    if (/^(?:of|,|;|:)$/.test(tokens[at]?.lower ?? '')) return false;
    if (PEOPLE.test(classes[at] ?? '') && classes[at + 1] === 'BE')
      return classes.slice(at + 2, at + 2 + VERB).includes('SANCED');
  }
  return false;
});
