/** "X was blacklisted by A in May 2017 | and (was) put on B's list on 4 May 2019": one subject, and two verbs, each with its own day. */
import type { Authority } from './authorities';
import type { Clause, Trigger } from './clause';
import { type DateWords, isAside } from './dates';
import type { Mention } from './mentions';
import { between } from './scene';
import type { Token } from './tokens';
import { imposing } from './words/bystanders';
import { directPassive, passiveWays } from './words/sanctioning';

/** In tokens: from the second verb back to the first. */
const REACH = 30;

/** What may stand between both where the subject is another: "by Canada, whose minister …", "by the EU; he …". */
const ANOTHER = /^(?:[;:“”"]|who|whom|whose|which|that|where|when|while|whereas|but|because|as|after|before)$/;

/** "Was listed | and removed", "… | but later taken off it". */
const JOINS = /^(?:and|but|then)$/;

/** Whether the subject of a verb is only said before the one it is joined to. */
export const sharesSubject = (tokens: readonly Token[], { subjectEnd }: Trigger): boolean =>
  subjectEnd !== undefined && JOINS.test(tokens[subjectEnd]?.lower ?? '');

/** Whom the verb before told of, if this one goes on to tell of the same. */
export function subjectBefore(
  tokens: readonly Token[],
  trigger: Trigger,
  before: { trigger: Trigger; targets: readonly Mention[] } | undefined,
): readonly Mention[] {
  if (!before || before.trigger.subjectEnd === undefined || !sharesSubject(tokens, trigger)) return [];
  const { at } = before.trigger;
  return at < trigger.at && !between(tokens, at + 1, trigger.subjectEnd ?? at, ANOTHER) ? before.targets : [];
}

/** "was designated by A on 6 May 2017 and | placed under B's sanctions": the second "was" is left out; the "and" before the verb. */
export function joinedToPassive(clause: Clause, start: number): number | undefined {
  const joint = /ly$/.test(clause.word(start - 1)) ? start - 2 : start - 1;
  if (!JOINS.test(clause.word(joint))) return undefined;
  for (let at = joint - 1; at > clause.sentence.from && at > start - REACH; at--) {
    if (ANOTHER.test(clause.mark(at).toLowerCase())) return undefined;
    if (!directPassive.has(clause.word(at)) && !passiveWays.has(clause.word(at))) continue;
    const group = clause.group(at);
    return group.be && !group.hypothetical && !group.negative ? joint : undefined;
  }
  return undefined;
}

/**
 * The days behind such a verb, where it has any: those before it are of the other. So are those before "and Canada | imposed sanctions
 * on him on 2 February".
 */
export function daysOfVerb(
  tokens: readonly Token[],
  trigger: Trigger,
  dates: readonly DateWords[],
  acting: Authority | undefined,
): readonly DateWords[] {
  if (trigger.lifting && trigger.active) {
    const behind = dates.filter((date) => date.from > trigger.at && !isAside(tokens, date, trigger.at));
    return behind.length > 0 ? behind : dates.filter((date) => !isOfImposing(tokens, date, trigger.at));
  }
  if (!sharesSubject(tokens, trigger) && !(trigger.active && acting && isJoined(tokens, acting))) return dates;
  const own = dates.filter((date) => date.from > trigger.at && !isAside(tokens, date, trigger.at));
  // "Was listed in 2022 but later | taken off it": when, it does not say.
  return own.length > 0 || trigger.lifting ? own : dates;
}

/** "blacklisted X on 3 May 2021 | and removed him": the day stands behind a verb that puts on a list. */
function isOfImposing(tokens: readonly Token[], { from }: DateWords, lifting: number): boolean {
  if (from > lifting) return false;
  for (let at = from - 1; at > from - REACH && tokens[at]?.sentence === tokens[from]?.sentence; at--)
    if (imposing.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function isJoined(tokens: readonly Token[], { from }: Authority): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:and|but|while)$/.test(tokens[before]?.lower ?? '') && tokens[before - 1]?.text === ',';
}
