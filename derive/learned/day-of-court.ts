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
/** "A Swiss | court". */
const OPENING = 3;

/** Of a day that another sentence names. */
export const isDayOfCourt = (view: ArticleView, mention: Mention, { words }: Day): boolean => {
  const index = words && view.scene.reading.tokens[words.from]?.sentence;
  return index !== undefined && index !== mention.sentence && isOfCourt(view, index);
};

const isOfCourt = perPlace(({ scene, classes, sentences }, index: number): boolean => {
  const { tokens } = scene.reading;
  const { from = 0 } = scene.reading.sentences[index] ?? {};
  const verb = sentences[index]?.strong.find((at) => classes[at] === 'FREEZE') ?? from;
  if (verb - from > SUBJECT) return false;
  const subject = tokens.slice(from, verb);
  // "The government told banks to freeze them": it is the government that acts.
  if (subject.some(({ lower }) => /^(?:[,;:]|to|by|that|had|have)$/.test(lower))) return false;
  const who = subject.findIndex(({ lower }) => WHO.test(lower));
  return who >= 0 && who < OPENING && !OF_STATE.test(subject[who - 1]?.lower ?? '');
});
