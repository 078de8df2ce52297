/** Behind the news, in other words: "X got the same treatment", "the same step against X", "X landed on the blacklist", "the addition of X to the list". */
import type { Clause, Trigger } from './clause';
import { lists } from './words/sanctioning';

/** In tokens: from a verb to its noun, and from "on" to the list. */
const REACH = 5;
const GETS = /^(?:got|gets|received|receives|given|subjected|faced|suffered|met)$/;
/** What may stand behind it, if it is that of the news and no patient's. */
const CLOSES = /^(?:[.,;]|on|in|by|too|as|last|earlier|and|exactly|a|one|two|three|days|weeks|months)$/;

/** "X got the same treatment on March 15", "X was subjected to the same treatment", "X met the same fate". */
export function treated(clause: Clause, i: number): Trigger | undefined {
  const isSame = /^(?:same|similar)$/.test(clause.word(i - 1));
  // "The same fate befell X".
  if (isSame && clause.word(i + 1) === 'befell' && !clause.unreal(i))
    return clause.base(i + 1, { objects: i + 2, retold: true });
  const verb = [2, 3, 4, 5].map((step) => i - step).find((at) => GETS.test(clause.word(at)));
  if (!isSame || verb === undefined || !(CLOSES.test(clause.mark(i + 1)) || i + 1 >= clause.sentence.to))
    return undefined;
  const group = clause.group(verb);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  if (group.be !== /^(?:given|subjected)$/.test(clause.word(verb))) return undefined;
  return clause.base(verb, { subjectEnd: group.start - 1, retold: true, past: group.past || group.had });
}

/** "took the same step against X", "took a similar step on 16 September against X", "two days after taking the same measures against X". */
export function sameStep(clause: Clause, i: number): Trigger | undefined {
  let against = i + 1;
  while (clause.inDate.has(against) || (clause.word(against) === 'on' && clause.inDate.has(against + 1))) against++;
  if (!/^(?:same|similar)$/.test(clause.word(i - 1)) || clause.word(against) !== 'against') return undefined;
  const verb = [2, 3].map((step) => i - step).find((at) => /^(?:took|takes|taken|taking)$/.test(clause.word(at)));
  if (verb === undefined) return undefined;
  const group = clause.group(verb);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const active = clause.word(verb) !== 'taking';
  // From "against" on: behind the verb that would be a reason, and the day behind it another's.
  return clause.base(against, { active, objects: against + 1, retold: true, past: group.past || group.had });
}

/** "The Treasury also went after X and Y", behind the news. */
export function wentAfter(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i + 1) !== 'after' || clause.inDate.has(i + 1)) return undefined;
  const group = clause.group(i);
  if (group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  return clause.base(i, { active: true, objects: i + 2, retold: true, past: group.past || group.had });
}

/** "X also landed on the blacklist", "X ended up on the list". */
export function landed(clause: Clause, i: number): Trigger | undefined {
  const at = clause.word(i) === 'landed' ? i + 1 : i + 2;
  if (clause.word(at - 1) !== 'up' && at !== i + 1) return undefined;
  const isOn = clause.word(at) === 'on' && /^(?:the|its|that|this)$/.test(clause.word(at + 1));
  const list = [2, 3, 4].some((step) => lists.has(clause.word(at + step)));
  const group = clause.group(i);
  if (!isOn || !list || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  return clause.base(i, { subjectEnd: group.start - 1, definite: true, retold: true, past: group.past || group.had });
}

/** "approved the addition of X to the list". */
export function addition(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i + 1) !== 'of') return undefined;
  const verb = [...Array(REACH).keys()]
    .map((step) => i - 1 - step)
    .find((at) =>
      /^(?:approved|approves|agreed|announced|announces|endorsed|decided|confirmed)$/.test(clause.word(at)),
    );
  if (verb === undefined) return undefined;
  const group = clause.group(verb);
  if (group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const after = (at: number): boolean => /^(?:to|on)$/.test(clause.word(at)) && clause.reachesMeasure(at);
  return clause.base(verb, { active: true, objects: i + 2, past: group.past || group.had, after });
}
