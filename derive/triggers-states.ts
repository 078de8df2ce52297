/** "X was placed under sanctions", "X is on the list", "Those listed include X": X is the subject, or what is counted. */
import type { Clause, Group, Trigger } from './clause';
import { countOf } from './groups';
import { isSince } from './triggers-direct';
import { followsList } from './triggers-lists';
import { joinedToPassive } from './verbs-of-one-subject';
import * as w from './words/sanctioning';
import { isOfficeWord, peopleWords } from './words/titles';

/** "The assets of X and Y | were": where their names begin. Courts freeze assets too, and that is no sanction. */
function assetsOf(clause: Clause, verb: number): number | undefined {
  for (let at = verb - 1; at > clause.sentence.from && at > verb - 30; at--) {
    if (/^(?:assets|accounts|property)$/.test(clause.word(at - 1)) && clause.word(at) === 'of') return at + 1;
    if (/^(?:court|judge|prosecutors|tribunal)$/.test(clause.word(at))) return undefined;
  }
  return undefined;
}

/** "X has been under US sanctions since 2014", "X is on the list as well". */
export function state(clause: Clause, i: number): Trigger | undefined {
  let at = i + 1;
  while (
    /^(?:also|already|now|still|both|all|themselves|himself|herself|itself)$/.test(clause.word(at)) ||
    w.negations.has(clause.word(at))
  ) {
    if (w.negations.has(clause.word(at))) return undefined;
    at++;
  }
  const link = clause.word(at);
  // "The three are X, Y and Z".
  if (
    /^(?:are|were)$/.test(clause.word(i)) &&
    /^(?:the|they)$/.test(clause.word(clause.sentence.from)) &&
    i - clause.sentence.from < 9 &&
    onlyPeople(clause, clause.sentence.from + 1, i)
  )
    return clause.base(i, { definite: true, retold: true, objects: i + 1 });
  if (link === 'one' && clause.word(at + 1) === 'of' && /^(?:them|those)$/.test(clause.word(at + 2)))
    return clause.base(at, { subjectEnd: clause.group(i).start - 1, definite: true, retold: true });
  const oneOf = link === 'one' && clause.word(at + 1) === 'of';
  if (!(oneOf || /^(?:under|on|among|subject)$/.test(link)) || clause.inDate.has(at + 1)) return undefined;
  if (link === 'subject' && clause.word(at + 1) !== 'to') return undefined;
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  for (let end = oneOf ? at + 2 : at + 1; end < Math.min(at + 10, clause.sentence.to); end++) {
    const word = clause.word(end);
    if (w.negations.has(word)) return undefined;
    if (link === 'among' && word === 'them')
      return clause.base(i, {
        subjectEnd: group.start - 1,
        definite: true,
        retold: true,
        also: clause.togetherWith(end),
      });
    const found =
      link === 'on'
        ? w.lists.has(word)
        : link === 'among' || oneOf
          ? /^(?:sanctioned|designated|blacklisted|listed|targeted)$/.test(word) ||
            (/^(?:named|hit)$/.test(word) && /^[.,;]?$/.test(clause.mark(end + 1)))
          : w.plainMeasures.has(word) ||
            (link === 'subject' &&
              /^(?:measures|restrictions)$/.test(word) &&
              /^(?:the|these)$/.test(clause.word(end - 1))) ||
            (/^(?:bans?)$/.test(word) && /^(?:travel|visa|entry)$/.test(clause.word(end - 1)));
    if (!found && /^(?:of|for|that|who|,)$/.test(word)) return undefined;
    if (!found) continue;
    const since =
      [1, 2, 3].some((step) => clause.word(end + step) === 'since' || clause.word(end + step) === 'from') ||
      bySince(clause, end);
    const relative = /^(?:who|which|that)$/.test(clause.word(group.start - 1));
    const standing = clause.word(i + 1) === 'already';
    return clause.base(end, {
      ...(relative ? { antecedentEnd: group.start - 2 } : { subjectEnd: group.start - 1 }),
      also: clause.togetherWith(end),
      measure: end,
      past: since || standing || group.past || group.had,
      definite: !since && !standing && !oneOf && link !== 'under' && !group.have,
      since,
      ...(standing && { standing }),
    });
  }
  return undefined;
}

/** "under sanctions | by the United States since 2018". */
const bySince = (clause: Clause, measure: number): boolean =>
  clause.word(measure + 1) === 'by' && isSince(clause, measure);

/** The comma before ", himself already | under". */
function commaBefore(clause: Clause, i: number): number | undefined {
  let at = i - 1;
  if (/^(?:already|now|still|also)$/.test(clause.word(at))) at--;
  if (/^(?:himself|herself|itself|themselves)$/.test(clause.word(at))) at--;
  if (/^(?:already|now|still|also)$/.test(clause.word(at))) at--;
  return clause.mark(at) === ',' ? at : undefined;
}

/** "X, himself on the US list since December 2017". */
export function itselfOn(clause: Clause, i: number): Trigger | undefined {
  const comma = commaBefore(clause, i);
  const list = [2, 3, 4, 5].map((step) => i + step).find((at) => w.lists.has(clause.word(at)));
  if (comma === undefined || comma === i - 1 || list === undefined || clause.word(list + 1) !== 'since')
    return undefined;
  return clause.base(list, { antecedentEnd: comma, measure: list, past: true, since: true });
}

/** "X, under US sanctions since 2018, …", "X, himself under US sanctions since 2018". */
export function under(clause: Clause, i: number): Trigger | undefined {
  const comma = commaBefore(clause, i);
  if (comma === undefined) return undefined;
  const measure = clause.measureAfter(i + 1);
  if (measure === undefined || measure > i + 5 || !w.plainMeasures.has(clause.word(measure))) return undefined;
  return clause.base(measure, {
    antecedentEnd: comma,
    measure,
    past: true,
    since: clause.word(measure + 1) === 'since' || bySince(clause, measure),
  });
}

/** "X, who came under US sanctions in July 2023 with Y": unlike "came under sanctions pressure", "under pressure over sanctions". */
export function cameUnder(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (clause.word(i + 1) !== 'under' || group.be || group.hypothetical || group.negative) return undefined;
  const measure = [2, 3, 4, 5].map((step) => i + step).find((at) => /^(?:sanctions|freezes?)$/.test(clause.word(at)));
  if (measure === undefined || clause.unreal(group.start)) return undefined;
  const isPlain = (at: number): boolean =>
    !/^(?:of|over|for|from|to|about|pressure|scrutiny|and|,)$/.test(clause.mark(at));
  if (![...Array(measure - i - 2).keys()].every((step) => isPlain(i + 2 + step))) return undefined;
  const next = measure + 1;
  const ends = next >= clause.sentence.to || clause.inDate.has(next) || AFTER_MEASURE.test(clause.mark(next));
  if (!ends) return undefined;
  const beside = [...Array(BESIDE).keys()].map((step) => next + step).find((at) => clause.word(at) === 'with');
  const more = {
    measure,
    past: group.past || group.had,
    also: beside === undefined ? clause.togetherWith(measure) : beside + 1,
  };
  const relative = /^(?:who|which|that)$/.test(clause.word(group.start - 1));
  return relative
    ? clause.base(measure, { ...more, antecedentEnd: group.start - 2 })
    : clause.base(measure, { ...more, subjectEnd: group.start - 1 });
}

const AFTER_MEASURE = /^(?:[.,;]|in|on|with|by|over|for|after|because|as|last|too)$/;
/** In tokens: "came under US sanctions in July 2023 | with Y". */
const BESIDE = 5;

/** "three", "three men", "other two": a count, and nothing but words for people. */
function onlyPeople(clause: Clause, from: number, to: number): boolean {
  let counted = false;
  for (let at = from; at < to; at++) {
    const number = countOf(clause.tokens[at]) !== undefined || clause.word(at) === 'others';
    if (number) counted = true;
    else if (!peopleWords.has(clause.word(at)) && !/^(?:other|and)$/.test(clause.word(at))) return false;
  }
  return counted;
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

/** "X now faces an asset freeze", behind the news. */
export function faces(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const measure = clause.measureAfter(i + 1);
  if (measure === undefined || measure > i + 5 || !/^(?:freezes?|bans?|sanctions)$/.test(clause.word(measure)))
    return undefined;
  return clause.base(i, { subjectEnd: group.start - 1, definite: true, retold: true });
}
