/** "X was placed under sanctions", "X, whose assets were frozen": done to X, the subject. */
import type { Clause, Group, Trigger } from './clause';
import { isSince } from './triggers-direct';
import { joinedToPassive } from './verbs-of-one-subject';

/** "The assets of X and Y | were": where their names begin. Courts freeze assets too, and that is no sanction. */
function assetsOf(clause: Clause, verb: number): number | undefined {
  for (let at = verb - 1; at > clause.sentence.from && at > verb - 30; at--) {
    if (/^(?:assets|accounts|property)$/.test(clause.word(at - 1)) && clause.word(at) === 'of') return at + 1;
    if (/^(?:court|judge|prosecutors|tribunal)$/.test(clause.word(at))) return undefined;
  }
  return undefined;
}

/** "his | assets", "whose U.S. | assets", "her foreign bank | accounts": where they say whose. */
function ownerOf(clause: Clause, noun: number): number {
  const steps = [1, 2, 3];
  return noun - (steps.find((step) => /^(?:his|her|its|their|whose)$/.test(clause.word(noun - step))) ?? 1);
}

/** "X has had his assets frozen", "X, whose assets were frozen". */
export function frozen(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const noun = group.start - 1;
  if (clause.byCourt(i)) return undefined;
  const all = assetsOf(clause, group.start);
  if (group.be && all !== undefined)
    return clause.base(i, {
      objects: all,
      past: group.past || group.had,
      official: true,
      after: (at) => at === group.start,
    });
  if (!/^(?:assets|accounts|property)$/.test(clause.word(noun))) return undefined;
  const at = ownerOf(clause, noun);
  const owner = clause.word(at);
  if (group.be) return owner === 'whose' ? clause.base(i, { antecedentEnd: at - 1, past: group.had }) : undefined;
  if (!/^(?:his|her|its|their)$/.test(owner) || clause.word(at - 1) !== 'had') return undefined;
  const have = clause.group(at - 1);
  if (have.hypothetical || have.negative) return undefined;
  return clause.base(i, { subjectEnd: have.start - 1 });
}

/** "X was placed under sanctions", "was hit with an asset freeze", "was added to the list", "was barred from entering". */
export function passiveWay(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  if (!group.be) return passiveGoesOn(clause, i, group);
  if (!clause.reachesMeasure(i + 1)) return alsoAdded(clause, i, group);
  const relative = /^(?:who|which|that)$/.test(clause.word(group.start - 1));
  const since = group.have && isSince(clause, i);
  const more = {
    past: group.past || group.had || since,
    since,
    current: group.being,
    measure: clause.measureAfter(i + 1),
    also: clause.togetherWith(i),
  };
  return relative
    ? clause.base(i, { ...more, antecedentEnd: group.start - 2 })
    : clause.base(i, { ...more, subjectEnd: group.start - 1 });
}

/** "was sanctioned by A in May and | placed under B's sanctions in June". */
function passiveGoesOn(clause: Clause, i: number, { start, past }: Group): Trigger | undefined {
  if (!/^(?:under|on|to|from|with)$/.test(clause.word(i + 1)) || clause.inDate.has(i + 2)) return undefined;
  const subjectEnd = clause.reachesMeasure(i + 1) ? joinedToPassive(clause, start) : undefined;
  return subjectEnd === undefined
    ? undefined
    : clause.base(i, { past, measure: clause.measureAfter(i + 1), subjectEnd });
}

/** "X was also added", "Y was targeted as well". */
function alsoAdded(clause: Clause, i: number, group: Group): Trigger | undefined {
  if (
    !/^(?:added|included|named|targeted|hit|listed|punished|penali[sz]ed)$/.test(clause.word(i)) ||
    group.past ||
    group.had
  )
    return undefined;
  const acting = clause.word(i + 2) === 'the' ? i + 3 : i + 2;
  if (clause.word(i) === 'added' && clause.word(i + 1) === 'by' && clause.tokens[acting]?.capital)
    return clause.base(i, { subjectEnd: group.start - 1, official: true, retold: true });
  if (/^(?:hit|targeted|punished)$/.test(clause.word(i)) && clause.word(i + 1) === 'twice')
    return clause.base(i, { subjectEnd: group.start - 1, official: true, retold: true });
  const also = [...Array(i - group.start).keys()].some((step) => clause.word(group.start + step) === 'also');
  const end = i + 1 >= clause.sentence.to || /^[.,]$/.test(clause.mark(i + 1));
  if (!(also && end) && !/^(?:too|as)$/.test(clause.word(i + 1))) return undefined;
  const more = { definite: true, retold: true, also: clause.togetherWith(i) };
  return clause.word(group.start - 1) === 'who'
    ? clause.base(i, { ...more, antecedentEnd: group.start - 2 })
    : clause.base(i, { ...more, subjectEnd: group.start - 1 });
}
