/** Who suffered what others are sanctioned for: told by the words before a name, lower case. */
import { BE } from '../clause';
import { aggrieved, doneTo, harm, imposing, violence } from '../words/bystanders';

const INTRODUCES = /^(?:including|like|as|such|among|them|notably|namely|,|:|–|—|-)$/;
/** In tokens: how far before "including" its noun may stand ("55 activists and politicians, including"). */
const NEAR = 7;
/** "Nationals involved in the systematic | killing of journalists, including X": the nationals. */
const DOES = /^(?:involved|implicated|complicit|responsible|accused|suspected|behind)$/;
/** In tokens. */
const DOERS = 6;

/** "over the arrest of 55 activists, including | X", "who sentenced | X", "used against journalists including | X". */
export function isVictim(words: readonly string[]): boolean {
  if (doneTo.has(words.at(-1) ?? '')) return true;
  let at = words.length - 1;
  while (at >= 0 && INTRODUCES.test(words[at] ?? '')) at--;
  if (at === words.length - 1) return false;
  const among = words.slice(at + 1).some((word) => /^(?:among|including)$/.test(word));
  for (let i = at; i >= 0 && i > at - NEAR; i--) {
    if (!aggrieved.has(words[i] ?? '')) continue;
    // "China sanctioned eleven activists, including X": those are its targets, unless something was done to them before.
    const told = words.slice(0, i);
    const done = told.findLastIndex(
      (word, j) => harm.has(word) || (word === 'against' && violence.has(told[j - 1] ?? '')),
    );
    const isOfDoers = done >= 0 && told.slice(Math.max(0, done - DOERS), done).some((word) => DOES.test(word));
    // "over the murder of the journalist Y, first among them X": one man is not several.
    const isOne = among && !/s$|people/.test(words[i] ?? '');
    return done >= 0 && !isOfDoers && !isOne && done > told.findLastIndex((word) => imposing.has(word));
  }
  return false;
}

/** "whose officers detained 22-year-old | X", "who beat the student | X". */
export function isHarmed(words: readonly string[]): boolean {
  let at = words.length - 1;
  while (
    at >= 0 &&
    (/^(?:the|a|an|-|year-old|-year-old|\d.*)$/.test(words[at] ?? '') || aggrieved.has(words[at] ?? ''))
  )
    at--;
  return at < words.length - 1 && doneTo.has(words[at] ?? '');
}

const TAKEN = /^(?:seized|abducted|kidnapped|disappeared|vanished|murdered|assassinated)$/;

/** "named the lawyer | X and the politician Y, who were seized in the capital and never seen again", lower case: the words behind the last. */
export const isTaken = (behind: readonly string[]): boolean =>
  behind[0] === ',' &&
  /^(?:who|both)$/.test(behind[1] ?? '') &&
  behind
    .slice(2, 5)
    .some(
      (word, i, all) =>
        TAKEN.test(word) && (i === 0 ? /^(?:disappeared|vanished)$/.test(word) : BE.test(all[i - 1] ?? '')),
    );
