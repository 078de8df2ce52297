/**
 * The places in a sentence where somebody is said to be sanctioned: which words say it, where the names of the targets begin or
 * end, and how real it is. A bill, a threat, a denial, a plan is none.
 */
import { BE, Clause, type Trigger } from './clause';
import type { DateWords } from './dates';
import { isInLaw } from './laws';
import type { Sentence, Token } from './tokens';
import { decided, direct, gerund, headline, named } from './triggers-direct';
import { imposed, measuresOn, passiveMeasure } from './triggers-imposed';
import { action, expanded, measureSubject, nominal } from './triggers-measures';
import { membership } from './triggers-members';
import { faces, frozen, passiveWay, state, they, those, under } from './triggers-states';
import { activeWay, lifted } from './triggers-ways';
import * as w from './words/sanctioning';

export function triggersIn(tokens: readonly Token[], sentence: Sentence, dates: readonly DateWords[]): Trigger[] {
  const inDate = new Set<number>();
  for (const date of dates) for (let i = date.from; i <= date.to; i++) inDate.add(i);
  const found: Trigger[] = [];
  const clause = new Clause(tokens, sentence, inDate);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isInLaw(tokens, i)) continue;
    const trigger = triggerAt(clause, i);
    if (trigger) found.push(trigger);
  }
  return found;
}

function triggerAt(clause: Clause, i: number): Trigger | undefined {
  const word = clause.word(i);
  return (
    (w.directPassive.has(word) || w.passiveWays.has(word) ? those(clause, i) : undefined) ??
    (w.directPassive.has(word) ? direct(clause, i) : undefined) ??
    (w.directPresent.has(word) ? headline(clause, i) : undefined) ??
    (word === 'frozen' ? frozen(clause, i) : undefined) ??
    (/^(?:named|listed|targeted|targeting|hit)$/.test(word) ? named(clause, i) : undefined) ??
    (BE.test(word) ? state(clause, i) : undefined) ??
    membership(clause, i) ??
    (w.directGerund.has(word) ? gerund(clause, i) : undefined) ??
    (word === 'listing' && clause.group(i).be ? gerund(clause, i) : undefined) ??
    (/^(?:sanction|blacklist|designate)$/.test(word) ? decided(clause, i) : undefined) ??
    (/^(?:they|these)$/.test(word) && i === clause.sentence.from ? they(clause, i) : undefined) ??
    (word === 'identified' || (word === 'targets' && i === clause.sentence.from) ? they(clause, i) : undefined) ??
    (/^(?:faces?)$/.test(word) ? faces(clause, i) : undefined) ??
    (word === 'action' || word === 'aim' ? action(clause, i) : undefined) ??
    (word === 'under' ? under(clause, i) : undefined) ??
    (/^(?:include|cover|add)$/.test(word) ? expanded(clause, i) : undefined) ??
    (w.measures.has(word) ? measuresOn(clause, i) : undefined) ??
    (w.measures.has(word) || w.lists.has(word) ? measureSubject(clause, i) : undefined) ??
    (w.measures.has(word) ? (nominal(clause, i) ?? imposed(clause, i)) : undefined) ??
    (w.passiveWays.has(word) ? passiveWay(clause, i) : undefined) ??
    (w.strike.has(word) || w.place.has(word) || w.bar.has(word) ? activeWay(clause, i) : undefined) ??
    (/^(?:imposed|placed|levied|slapped|introduced|clapped)$/.test(word) ? passiveMeasure(clause, i) : undefined) ??
    (w.lifting.has(word) ? lifted(clause, i) : undefined)
  );
}
