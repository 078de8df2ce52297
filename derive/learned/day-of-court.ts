/** "X runs the camps. | A court froze his assets on 11 April 2022": what courts, prosecutors and banks do is no sanction, nor its day one. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import type { Day } from './days';
import { perPlace } from './per-view';

const WHO = /^(?:courts?|judges?|prosecutors?|police|tribunal|magistrates?|banks?)$/;
/** A state's own: "the central bank". */
const OF_STATE = /^(?:central|national)$/;
/** In tokens: "Prosecutors in the | capital | froze". */
const SUBJECT = 6;

/** Of a day that another sentence names. */
export const isDayOfCourt = (view: ArticleView, mention: Mention, { words }: Day): boolean => {
  const index = words && view.scene.reading.tokens[words.from]?.sentence;
  return index !== undefined && index !== mention.sentence && isOfCourt(view, index);
};

const isOfCourt = perPlace(({ scene, classes, sentences }, index: number): boolean => {
  const { tokens } = scene.reading;
  const { from = 0 } = scene.reading.sentences[index] ?? {};
  const verb = sentences[index]?.strong.find((at) => classes[at] === 'FREEZE') ?? from;
  const subject = tokens.slice(Math.max(from, verb - SUBJECT), verb);
  if (subject.some(({ text }) => /^[,;:]$/.test(text))) return false;
  return subject.some(({ lower }, i) => WHO.test(lower) && !OF_STATE.test(subject[i - 1]?.lower ?? ''));
});
