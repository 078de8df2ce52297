/** "closed its borders to X", "used its Magnitsky powers against X", "X and Y complete the list": sanctions told in words of other things. */
import type { Clause, Trigger } from './clause';
import { lists } from './words/sanctioning';

/** Behind the names. */
const ENDS = /^(?:[.,;:)–—]|in|on|at|for|over|after|last|this|too|as|and)$/;

/** "Ruritania shut its borders to X", the noun at `i`. */
export function bordersShut(clause: Clause, i: number): Trigger | undefined {
  const verb = i - 2;
  if (!/^(?:closed|closes|shut|shuts|sealed)$/.test(clause.word(verb)) || clause.word(i + 1) !== 'to') return undefined;
  if (!/^(?:its|their)$/.test(clause.word(i - 1))) return undefined;
  const trigger = done(clause, verb, i + 2);
  // Not "to X supporters".
  return trigger && { ...trigger, after: (at) => at >= clause.sentence.to || ENDS.test(clause.mark(at)) };
}

/** "used its sanctions powers against X", the noun at `i`. */
export function powersUsed(clause: Clause, i: number): Trigger | undefined {
  const isOfSanctions = /^(?:magnitsky|sanctions?|sanctioning|blacklisting|blocking)$/.test(clause.word(i - 1));
  const verb = [2, 3, 4].map((step) => i - step).find((at) => /^(?:used|uses|invoked)$/.test(clause.word(at)));
  if (!isOfSanctions || clause.word(i + 1) !== 'against' || verb === undefined) return undefined;
  return done(clause, verb, i + 2);
}

/** Its place is the word before the names: "against" behind a verb would be a reason, and the day behind it another's. */
function done(clause: Clause, verb: number, objects: number): Trigger | undefined {
  const group = clause.group(verb);
  if (group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  return clause.base(objects - 1, { active: true, objects, past: group.past || group.had });
}

/** "Three generals complete the list: X, Y and Z", "X completes the list", behind the news of it. */
export function completes(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i + 1) !== 'the' || !lists.has(clause.word(i + 2))) return undefined;
  const group = clause.group(i);
  if (group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  if (clause.mark(i + 3) === ':') return clause.base(i, { definite: true, retold: true, objects: i + 4 });
  return clause.base(i, { definite: true, retold: true, subjectEnd: group.start - 1 });
}
