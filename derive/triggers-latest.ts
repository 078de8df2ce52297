/** "X became on Thursday the latest official to be sanctioned by A": one more of those to whom it was done. */
import type { Clause, Trigger } from './clause';

const RANK = /^(?:latest|newest|first|second|third|fourth|fifth|sixth|last|only)$/;
const BECAME = /^(?:became|become|becomes|is|was|are|were)$/;
const UNREAL = /^(?:would|could|may|might|will|should|can|not|never|to|if|had|nearly|almost)$/;
/** In tokens: "latest former Ruritanian prison | official". */
const LONGEST_NOUN = 8;
/** In tokens: "became | on Thursday the". */
const LONGEST_TIME = 7;

export function latestToBe(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i - 1) !== 'be' || clause.word(i - 2) !== 'to') return undefined;
  const { from } = clause.sentence;
  let rank = i - 3;
  while (rank > Math.max(from, i - 3 - LONGEST_NOUN) && !RANK.test(clause.word(rank))) {
    if (/^[,;:]$/.test(clause.mark(rank))) return undefined;
    rank--;
  }
  if (!RANK.test(clause.word(rank)) || clause.word(rank - 1) !== 'the') return undefined;
  let verb = rank - 2;
  while (verb > Math.max(from, rank - LONGEST_TIME) && !BECAME.test(clause.word(verb))) {
    if (!clause.inDate.has(verb) && !/^(?:on|in|also|thus|today|one|of)$/.test(clause.word(verb))) return undefined;
    verb--;
  }
  if (verb <= from || !BECAME.test(clause.word(verb))) return undefined;
  const has = /^(?:has|have)$/.test(clause.word(verb - 1)) ? verb - 1 : verb;
  if (UNREAL.test(clause.word(has - 1)) || clause.unreal(has)) return undefined;
  // "the third minister to be sanctioned since January": of January was the first.
  if (clause.tokens.slice(i + 1, i + 1 + LONGEST_NOUN).some(({ lower }) => lower === 'since')) return undefined;
  return clause.base(i, { subjectEnd: has - 1 });
}
