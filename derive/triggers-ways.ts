/** "hit X with sanctions", "added X to its list", "removed X from it": a verb, somebody, and then the measure. */
import type { Clause, Trigger } from './clause';
import { countOf } from './groups';
import { joinedToPassive } from './verbs-of-one-subject';
import { demonyms } from './words/places';
import * as w from './words/sanctioning';
import { peopleWords } from './words/titles';

/** "hit X with sanctions", "placed X under sanctions", "added X to its list", "barred X from entering". */
export function activeWay(clause: Clause, i: number): Trigger | undefined {
  const word = clause.word(i);
  const group = clause.group(i);
  if (group.be && !/ing$/.test(word)) return undefined;
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  return clause.base(i, {
    active: true,
    objects: i + 1,
    past: group.past || group.had,
    current: group.be,
    after: (at) =>
      clause.reachesMeasure(at) || (word === 'adding' && betweenLists(clause, i)) || barsCounted(clause, i),
  });
}

/** "keeps only X on its list", "still keeps X under sanctions": since when it does not say. */
export function kept(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  const isPresent = /^(?:keeps|retains)$/.test(clause.word(i)) || (group.have && !group.be);
  if (!isPresent || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  // "On Monday it has kept X on its list": that is no day of his.
  if (clause.inDate.size > 0 || !clause.reachesMeasure(i + 1)) return undefined;
  const objects = /^(?:only|both|just)$/.test(clause.word(i + 1)) ? i + 2 : i + 1;
  const after = (at: number): boolean => clause.reachesMeasure(at) && !isOfOthers(clause, at);
  return clause.base(i, { active: true, past: true, standing: true, objects, after });
}

/** "on its list | of partners". */
const isOfOthers = (clause: Clause, from: number): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      w.lists.has(clause.word(from + step)) &&
      clause.word(from + step + 1) === 'of' &&
      !/^(?:sanctioned|sanctions|designated|persons|people|individuals|specially)$/.test(clause.word(from + step + 2)),
  );

/** "has barred nine Americans | :", and their names. */
function barsCounted(clause: Clause, i: number): boolean {
  if (!/^(?:barred|banned|bars|bans)$/.test(clause.word(i)) || countOf(clause.tokens[i + 1]) === undefined)
    return false;
  const colon = [2, 3, 4].find((step) => clause.mark(i + step) === ':');
  const noun = clause.word(i + (colon ?? 0) - 1);
  return colon !== undefined && (peopleWords.has(noun) || demonyms.has(noun));
}

/** "widened its sanctions list, adding X". */
function betweenLists(clause: Clause, i: number): boolean {
  for (let at = i - 2; at >= clause.sentence.from && at > i - 14; at--)
    if (w.lists.has(clause.word(at))) return clause.mark(i - 1) === ',';
  return false;
}

const OF_DESIGNATION = /^(?:designations?|blacklistings?)$/;

/** "lifted sanctions on X", "revoked the designation of X", "removed X from its list", "X was delisted". */
export function lifted(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const word = clause.word(i);
  if (group.be) {
    if (!/^de-?listed$/.test(word) && !offList(clause, i + 1)) return undefined;
    return clause.base(i, { lifting: true, subjectEnd: group.start - 1 });
  }
  const joined = freedToo(clause, i, group.start);
  if (joined !== undefined) return clause.base(i, { lifting: true, subjectEnd: joined });
  const measure = clause.measureAfter(i + 1);
  if (measure !== undefined && w.plainMeasures.has(clause.word(measure)) && measure <= i + 5) {
    const on = measure + 1;
    const ofDesignation = clause.word(on) === 'of' && OF_DESIGNATION.test(clause.word(measure));
    if (ofDesignation || /^(?:on|against|from|imposed)$/.test(clause.word(on)))
      return clause.base(i, { lifting: true, active: true, objects: clause.word(on) === 'imposed' ? on + 2 : on + 1 });
    return undefined;
  }
  if (/^de-?list/.test(word)) return clause.base(i, { lifting: true, active: true, objects: i + 1 });
  return clause.base(i, { lifting: true, active: true, objects: i + 1, after: (at) => offList(clause, at) });
}

/** "was listed in 2022 and | removed from it in 2023", "… but | taken off the list", "… and | delisted": the "and". */
function freedToo(clause: Clause, i: number, start: number): number | undefined {
  const joined = joinedToPassive(clause, start);
  const isFreed =
    /^de-?listed$/.test(clause.word(i)) || (/^(?:from|off)$/.test(clause.word(i + 1)) && offList(clause, i + 1));
  return isFreed ? joined : undefined;
}

/** In tokens: the names between "took" and "off its list". */
const LONGEST_LIST = 40;

/** "took X off its list", "has struck X from the register of sanctions": these verbs say it with the list alone. */
export function takenOff(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  if (group.be)
    return offList(clause, i + 1) ? clause.base(i, { lifting: true, subjectEnd: group.start - 1 }) : undefined;
  const joined = freedToo(clause, i, group.start);
  if (joined !== undefined) return clause.base(i, { lifting: true, subjectEnd: joined });
  for (let at = i + 1; at < Math.min(i + LONGEST_LIST, clause.sentence.to); at++)
    if (/^(?:from|off)$/.test(clause.word(at)))
      return offList(clause, at)
        ? clause.base(i, { lifting: true, active: true, objects: i + 1, after: (end) => offList(clause, end) })
        : undefined;
  return undefined;
}

/** "from its list", "off the sanctions list". */
function offList(clause: Clause, from: number): boolean {
  for (let at = from; at < Math.min(from + 10, clause.sentence.to); at++) {
    if (!/^(?:from|off)$/.test(clause.word(at))) continue;
    for (let list = at + 1; list < Math.min(at + 8, clause.sentence.to); list++)
      if (w.lists.has(clause.word(list)) || (clause.word(at) === 'from' && w.plainMeasures.has(clause.word(list))))
        return true;
    return false;
  }
  return false;
}
