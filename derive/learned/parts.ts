/** The parts of a sentence that tell of something each: "X was listed in 2019 | and Y in 2021", "X, | whom Britain listed in May, | is …". */
import { isStrong } from './classes';
import { perPlace } from './per-view';

export type Part = {
  /** The part in which it stands, when it only says more about somebody named there. */
  within: Part | undefined;
  /** Its first token. */
  from: number;
  /** It has a word by which sanctions are told of. */
  told: boolean;
};

const APART = /^(?:[;:—–]|while|but|whereas|then)$/;
const JOINS = /^(?:and|or|with)$/;
const CLOSES = /^[,)—–]$/;
const VERB = /^(?:BE|VED|VING|SAY|has|have|had)$/;

/** One part for each token of a sentence, from its first on. */
export const partsOf = perPlace(({ scene, classes }, index: number): readonly Part[] => {
  const sentence = scene.reading.sentences[index];
  if (!sentence) return [];
  const joints = jointsOf(classes, sentence.from, sentence.to);
  const parts: Part[] = [];
  let part: Part = { within: undefined, from: sentence.from, told: false };
  let verbs = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const name = classes[at] ?? '';
    if (at > sentence.from && (APART.test(name) || joints.has(at))) {
      part = { within: undefined, from: at, told: false };
      verbs = 0;
    } else if (name === 'WHO') {
      part = { within: part, from: at, told: false };
      verbs = 0;
    } else if (part.within && verbs > 0 && CLOSES.test(name)) {
      part = part.within;
      verbs = 0;
    }
    if (isStrong(name)) part.told = true;
    if (isStrong(name) || VERB.test(name)) verbs++;
    parts.push(part);
  }
  return parts;
});

/** "X was sanctioned in March | and Y was added in April": an "and" with something told on both its sides. */
function jointsOf(classes: readonly string[], from: number, to: number): Set<number> {
  const joints = new Set<number>();
  let told = false;
  for (let at = from; at < to; at++) {
    const name = classes[at] ?? '';
    if (APART.test(name)) told = false;
    if (isStrong(name)) told = true;
    if (!told || !JOINS.test(name)) continue;
    for (let next = at + 1; next < to && !APART.test(classes[next] ?? ''); next++) {
      if (JOINS.test(classes[next] ?? '')) break;
      // "a travel ban and an asset freeze on": the second is no verb of its own.
      if (/^(?:SANCED|BE|has|have|had|PUT|HIT|BAR|IMPOSE|LIFT|DAY|YEAR)$/.test(classes[next] ?? '')) {
        joints.add(at);
        told = false;
        break;
      }
    }
  }
  return joints;
}
