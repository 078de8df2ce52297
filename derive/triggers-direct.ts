/** "Treasury designated X", "X, sanctioned by …", "is sanctioning X", "decided to sanction X": verbs that are themselves the sanction. */
import type { Clause, Trigger } from './clause';
import { joinedToPassive } from './verbs-of-one-subject';
import { sentenceOpeners } from './words/grammar';
import * as w from './words/sanctioning';

/** "X was designated", "X, sanctioned by …", "Treasury designated X". */
export function direct(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const past = group.past || group.had;
  if (group.be) {
    if (!saysListed(clause, i) || isOffice(clause, i)) return undefined;
    const current = group.being;
    const relative = /^(?:who|which|that)$/.test(clause.word(group.start - 1));
    const since = group.have && isSince(clause, i);
    const more = { current, past: past || since, since, also: clause.togetherWith(i) };
    return relative
      ? clause.base(i, { ...more, antecedentEnd: group.start - 2 })
      : clause.base(i, { ...more, subjectEnd: group.start - 1 });
  }
  const before = whom(clause, i);
  if (before !== undefined) return clause.base(i, { past: true, antecedentEnd: before });
  const next = clause.word(i + 1);
  if (/^(?:by|on|in|under|for|pursuant|since|along|alongside|earlier|last)$/.test(next) || clause.inDate.has(i + 1)) {
    if (/^[,(–—]$/.test(clause.mark(group.start - 1)) && saysListed(clause, i))
      return clause.base(i, {
        past: past || isSince(clause, i),
        since: isSince(clause, i),
        antecedentEnd: group.start - 2,
      });
    const subjectEnd = next === 'by' ? joinedToPassive(clause, group.start) : undefined;
    if (subjectEnd !== undefined) return clause.base(i, { past, subjectEnd });
    if (!clause.inDate.has(i + 1)) return undefined;
  }
  if (!w.directPast.has(clause.word(i)) || /^(?:the|a|an|newly|recently|these|those)$/.test(clause.word(i - 1)))
    return undefined;
  let objects = i + 1;
  while (clause.inDate.has(objects) || clause.word(objects) === 'on') objects++;
  return clause.base(i, { active: true, past, objects, also: clause.togetherWith(i) });
}

/** In tokens: "by the U.S. Treasury, Britain and the European Union". */
const LONGEST_BY = 12;

/** "X has been sanctioned | by Canada since 2011": not in the news. */
export function isSince(clause: Clause, i: number): boolean {
  for (let at = i + 1; at < i + LONGEST_BY && !/^[;:]|^whom?$|^which$/.test(clause.mark(at)); at++)
    if (clause.word(at) === 'since') return clause.inDate.has(at + 1);
  return false;
}

/** "X, whom the US sanctioned": the token before that clause. */
function whom(clause: Clause, i: number): number | undefined {
  for (let at = i - 1; at > clause.sentence.from && at > i - 8; at--) {
    if (/^[,;]$/.test(clause.mark(at))) return undefined;
    if (clause.word(at) === 'whom') return at - 1;
  }
  return undefined;
}

/** "was designated the city’s mayor" is about an office. */
function isOffice(clause: Clause, i: number): boolean {
  if (clause.inDate.has(i + 1)) return isDayOfAnother(clause, i + 1);
  if (!/^(?:the|a|an|its|as|mayor|heir)$/.test(clause.word(i + 1)) || clause.word(i + 2) === 'well') return false;
  return ![...Array(8).keys()].some((step) =>
    /^(?:terrorist|terrorists|specially|blocked)$/.test(clause.word(i + 1 + step)),
  );
}

/** "was listed | the same day as | Y". */
function isDayOfAnother(clause: Clause, from: number): boolean {
  let at = from;
  while (clause.inDate.has(at)) at++;
  return clause.word(at) === 'as' && clause.word(at + 1) !== 'well';
}

/** "listed" and "named" are about sanctions only with somebody who lists, or a list. */
function saysListed(clause: Clause, i: number): boolean {
  if (clause.word(i) !== 'listed') return true;
  if (i + 1 >= clause.sentence.to || /^[.,;]$/.test(clause.mark(i + 1))) return true;
  return /^(?:by|under|on|in|pursuant|for|today)$/.test(clause.word(i + 1)) || clause.inDate.has(i + 1);
}

/** "is designating X", "by sanctioning X", ", adding …". */
export function gerund(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const before = clause.word(group.start - 1);
  const opens = /^[,–—]$/.test(clause.mark(group.start - 1));
  if (group.be) return clause.base(i, { active: true, current: true, objects: i + 1 });
  if (before === 'by' || opens || before === 'in') return clause.base(i, { active: true, objects: i + 1 });
  return undefined;
}

/** "decided to sanction X": done, unlike "wants to". */
export function decided(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (clause.word(i - 1) === 'to' && clause.word(i - 2) === 'decision' && !clause.unreal(i - 2))
    return clause.base(i, { objects: i + 1 });
  // Only a decision makes the "to" before it no mere wish.
  if (clause.word(i - 1) !== 'to' || group.hypothetical || group.negative || clause.unreal(i)) return undefined;
  return clause.base(i, { active: true, objects: i + 1 });
}

/** "US sanctions Iran’s …", in the present of headlines: right behind whoever acts, before somebody. */
export function headline(clause: Clause, i: number): Trigger | undefined {
  const before = clause.tokens[i - 1];
  const next = clause.tokens[i + 1];
  if (
    !before?.capital ||
    sentenceOpeners.has(before.lower) ||
    w.reach.has(next?.lower ?? '') ||
    w.impose.has(next?.lower ?? '') ||
    before.possessive ||
    !next ||
    /^(?:on|against|over|for|of|and|in|are|were|have|that|to|by|from|as|relief|list|lists|regime|law|program|programme|bill|,|\.)$/.test(
      next.lower,
    )
  )
    return undefined;
  if (i + 1 >= clause.sentence.to || clause.group(i - 1).be || clause.sentence.block > 1) return undefined;
  return clause.base(i, { active: true, objects: i + 1 });
}

/** "The Treasury named X": says so only where sanctions are being told of. */
export function named(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  const with_ = w.strike.has(clause.word(i)) && clause.reachesMeasure(i + 1);
  if (with_) return undefined;
  if (group.be !== /ing$/.test(clause.word(i)) || group.hypothetical || group.negative || group.past || group.had)
    return undefined;
  if (
    !clause.tokens[group.start - 1]?.capital &&
    clause.word(group.start - 1) !== 'it' &&
    clause.mark(group.start - 1) !== ')' &&
    !(clause.word(group.start - 1) === 'which' && clause.tokens[group.start - 3]?.capital)
  )
    return undefined;
  return clause.base(i, { active: true, objects: i + 1, retold: !inPackage(clause, group.start) });
}

/** "In its latest round of sanctions | the US targeted". */
function inPackage(clause: Clause, end: number): boolean {
  if (!/^(?:in|with)$/.test(clause.word(clause.sentence.from))) return false;
  for (let at = clause.sentence.from; at < end; at++)
    if (w.plainMeasures.has(clause.word(at)))
      return clause.inPackage(at) && !clause.betweenTalk(clause.sentence.from, end);
  return false;
}
