/** The parts of a sentence that tell of something each: "X was listed in 2019 | and Y in 2021", "X, | whom Britain listed in May, | is …". */
import { BEYOND, byClass } from './class-numbers';
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
// "a travel ban and an asset freeze on": the second is no verb of its own.
const TELLS = /^(?:SANCED|BE|has|have|had|PUT|HIT|BAR|IMPOSE|LIFT|DAY|YEAR)$/;

const roleOf = byClass((name) => ({
  apart: APART.test(name),
  joins: JOINS.test(name),
  closes: CLOSES.test(name),
  strong: isStrong(name),
  verb: isStrong(name) || VERB.test(name),
  tells: TELLS.test(name),
}));

/** One part for each token of a sentence, from its first on. */
export const partsOf = perPlace(({ scene, classes, numbers }, index: number): readonly Part[] => {
  const sentence = scene.reading.sentences[index];
  if (!sentence) return [];
  const joints = jointsOf(numbers, sentence.from, sentence.to);
  const parts: Part[] = [];
  let part: Part = { within: undefined, from: sentence.from, told: false };
  let verbs = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const role = roleOf(numbers[at] ?? BEYOND);
    if (at > sentence.from && (role.apart || joints.has(at))) {
      part = { within: undefined, from: at, told: false };
      verbs = 0;
    } else if (classes[at] === 'WHO') {
      part = { within: part, from: at, told: false };
      verbs = 0;
    } else if (part.within && verbs > 0 && role.closes) {
      part = part.within;
      verbs = 0;
    }
    if (role.strong) part.told = true;
    if (role.verb) verbs++;
    parts.push(part);
  }
  return parts;
});

/** "X was sanctioned in March | and Y was added in April": an "and" with something told on both its sides. */
function jointsOf(numbers: readonly number[], from: number, to: number): Set<number> {
  const joints = new Set<number>();
  let told = false;
  for (let at = from; at < to; at++) {
    const role = roleOf(numbers[at] ?? BEYOND);
    if (role.apart) told = false;
    if (role.strong) told = true;
    if (!told || !role.joins) continue;
    for (let next = at + 1; next < to; next++) {
      const { apart, joins, tells } = roleOf(numbers[next] ?? BEYOND);
      if (apart || joins) break;
      if (tells) {
        joints.add(at);
        told = false;
        break;
      }
    }
  }
  return joints;
}
