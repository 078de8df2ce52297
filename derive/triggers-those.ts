/** "Those sanctioned include X", "Targets included X", "They are X": who is meant by those told of. */
import type { Clause, Trigger } from './clause';
import { followsList } from './triggers-lists';
import * as w from './words/sanctioning';
import { isOfficeWord, peopleWords } from './words/titles';

/** "Those sanctioned include X", "Also designated today is X", "the individuals listed are:". */
export function those(clause: Clause, i: number): Trigger | undefined {
  const before = clause.word(clause.word(i - 1) === 'now' ? i - 2 : i - 1);
  const opens =
    (i === clause.sentence.from && w.directPassive.has(clause.word(i))) ||
    (before === 'also' && i - 1 === clause.sentence.from) ||
    /^[“"]$/.test(clause.mark(i - 1));
  // Floods have people affected, too.
  if (clause.word(i) === 'affected' && (before !== 'those' || !followsList(clause))) return undefined;
  if (!opens && !/^(?:those|newly|ones|others)$/.test(before) && !(peopleWords.has(before) && !clause.passive(i)))
    return undefined;
  if ((w.bar.has(clause.word(i)) || clause.word(i) === 'prevented') && !clause.reachesMeasure(i + 1)) return undefined;
  for (let at = i + 1; at < Math.min(i + 30, clause.sentence.to); at++) {
    const word = clause.word(at);
    if (/^(?:include|includes|included|is|are|was|were)$/.test(word)) {
      if (/^(?:also|now)$/.test(clause.word(at + 1)) && /^(?:designated|sanctioned|listed)$/.test(clause.word(at + 2)))
        return undefined;
      if (w.negations.has(clause.word(at + 1))) return undefined;
      return clause.base(i, { definite: true, objects: at + 1 });
    }
    if (clause.mark(at) === ':') return clause.base(i, { definite: true, objects: at + 1 });
    if (/^[;]$/.test(clause.mark(at)) || /^(?:who|which|said|has|have|had|will|would)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "They include X", "Targets included X", behind the news. */
export function they(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i) === 'identified') {
    const them = /^(?:them|those)$/.test(clause.word(i + 1)) && clause.word(i + 2) === 'as';
    return them ? clause.base(i, { definite: true, retold: true, objects: i + 3 }) : undefined;
  }
  if (!/^(?:include|included|are|were)$/.test(clause.word(i + 1))) return undefined;
  const isList = clause.mark(i + 2) === ':' || clause.tokens[i + 2]?.capital || isListOfOffices(clause, i + 2);
  if (/^(?:are|were)$/.test(clause.word(i + 1)) && !isList) return undefined;
  return clause.base(i, { definite: true, retold: true, objects: i + 2 });
}

/** "They are | the Minister of State, X; the chief prosecutor, Y; and …". */
function isListOfOffices(clause: Clause, from: number): boolean {
  if (clause.word(from) !== 'the' || ![1, 2, 3, 4].some((step) => isOfficeWord(clause.word(from + step)))) return false;
  for (let at = from; at < clause.sentence.to; at++) if (clause.mark(at) === ';') return true;
  return false;
}
