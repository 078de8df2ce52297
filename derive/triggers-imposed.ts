/** "imposed sanctions on X", "sanctions on X were announced", "sanctions have been imposed on X": the measure and the one who suffers it. */
import { BE, type Clause, type Trigger } from './clause';
import { countOf } from './groups';
import { freezesHis } from './him-and-others';
import * as w from './words/sanctioning';

/** "announced new sanctions Monday against X": a verb before the measure, a preposition behind it. */
export function imposed(clause: Clause, i: number): Trigger | undefined {
  const verb = verbBefore(clause, i);
  if (verb === undefined) return undefined;
  const group = clause.group(verb);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const gerund = /ing$/.test(clause.word(verb));
  const before = clause.word(group.start - 1);
  if (
    gerund &&
    !group.be &&
    !/^[,–—]$/.test(clause.mark(group.start - 1)) &&
    !/^(?:by|in|after|and|also|decree|order|decision|statement|action|rules|notice)$/.test(before)
  )
    return undefined;
  if (freezesHis(clause, i, verb))
    return clause.base(i, { active: true, measure: i, past: group.past || group.had, objects: i - 1 });
  const whom = against(clause, verb);
  if (whom !== undefined) return clause.base(i, { active: true, measure: i, past: true, antecedentEnd: whom });
  let at = i + 1;
  for (; at < Math.min(i + 14, clause.sentence.to); at++) {
    const word = clause.word(at);
    if (word === 'for' && /^(?:months?|years?)$/.test(clause.word(at + 2))) {
      at += 2;
      continue;
    }
    if (
      /^(?:on|against|upon|targeting|hitting|for)$/.test(word) &&
      !(word === 'on' && clause.inDate.has(at + 1)) &&
      word !== 'for'
    )
      break;
    if (word === 'of' && /^(?:assets|jurisdiction|territory|borders)$/.test(clause.word(at - 1))) break;
    if (word === 'for' && countOf(clause.tokens[at + 1]) !== undefined) break;
    if (/^(?:by|to)$/.test(word) && held(clause, i + 1, at)) break;
    // "applies sanctions for three years | to X".
    if (word === 'to' && /^appl(?:ies|ied|ying)$/.test(clause.word(verb))) break;
    if (
      clause.inDate.has(at) ||
      w.measures.has(word) ||
      /^(?:and|on|any|all|held|owned|belonging|by|in|the|bloc|country|asset|travel|visa|or|today|including|of|entry|financial|economic|jointly|under|within|its|their|jurisdiction|territory|borders|,)$/.test(
        word,
      )
    )
      continue;
    return clause.base(i, { active: true, measure: i, past: group.past || group.had, current: group.be && gerund });
  }
  return clause.base(i, {
    active: true,
    measure: i,
    past: group.past || group.had,
    current: group.be && gerund,
    objects: at < clause.sentence.to ? at + 1 : undefined,
  });
}

/** "X, against whom the EU imposed …": the token before that clause. */
function against(clause: Clause, verb: number): number | undefined {
  for (let at = verb - 1; at > clause.sentence.from && at > verb - 12; at--) {
    if (/^(?:whom|which)$/.test(clause.word(at)) && /^(?:on|against|upon)$/.test(clause.word(at - 1))) return at - 2;
  }
  return undefined;
}

function verbBefore(clause: Clause, i: number): number | undefined {
  for (let at = i - 1; at >= clause.sentence.from && at > i - 14; at--) {
    const word = clause.word(at);
    if (freezes(clause, at) || blocks(clause, at, i)) return at;
    if (w.impose.has(word) && !(w.measures.has(word) && at === i))
      return /^(?:orders|order|measures|levels)$/.test(word) ? undefined : at;
    if (
      w.talk.has(word) ||
      w.notImposing.has(word) ||
      /^[;:.]$/.test(clause.mark(at)) ||
      /^(?:that|who|which|over|after)$/.test(word)
    )
      return undefined;
  }
  return undefined;
}

/** "assets held in the bloc by". */
function held(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:held|owned|belonging)$/.test(clause.word(at))) return true;
  return false;
}

/** "agreed to freeze the assets", "has frozen the assets": a verb, not a noun or an adjective. */
function freezes(clause: Clause, at: number): boolean {
  if (clause.word(at) === 'freeze') return clause.word(at - 1) === 'to';
  const group = clause.group(at);
  return clause.word(at) === 'frozen' && !group.be && (group.had || group.have || clause.word(group.start) === 'had');
}

/** "blocked the assets of X", "blocks any accounts of X": ports and votes are blocked too. */
function blocks(clause: Clause, at: number, i: number): boolean {
  return (
    /^block(?:s|ed)$/.test(clause.word(at)) &&
    /^(?:assets|accounts|funds)$/.test(clause.word(i)) &&
    clause.word(i + 1) === 'of' &&
    i - at <= LONGEST_OBJECT &&
    !clause.group(at).be
  );
}

/** In tokens: "blocked all the American | assets". */
const LONGEST_OBJECT = 4;

/** "Sanctions on X were announced", "EU sanctions on X, imposed on 9 July". */
export function measuresOn(clause: Clause, i: number): Trigger | undefined {
  // "the sanctions of 10 December on X".
  if (clause.word(i + 1) === 'of' && clause.inDate.has(i + 2) && w.plainMeasures.has(clause.word(i))) {
    let at = i + 2;
    while (clause.inDate.has(at)) at++;
    const real = /^(?:on|against)$/.test(clause.word(at)) && !clause.unreal(i);
    return real ? clause.base(i, { measure: i, objects: at + 1 }) : undefined;
  }
  if (!/^(?:on|against)$/.test(clause.word(i + 1)) || clause.inDate.has(i + 2) || verbBefore(clause, i) !== undefined)
    return undefined;
  if (clause.betweenTalk(clause.sentence.from, i) || clause.unreal(i)) return undefined;
  return clause.base(i, {
    measure: i,
    objects: i + 2,
    after: (at) => {
      const verb = BE.test(clause.word(at))
        ? at + 1
        : clause.mark(at) === ',' || clause.mark(at - 1) === ','
          ? clause.mark(at) === ','
            ? at + 1
            : at
          : -1;
      return /^(?:announced|imposed|unveiled|slapped|levied|introduced|adopted)$/.test(clause.word(verb));
    },
  });
}

/** In tokens: so far into its sentence the noun stands. */
const OPENING = 5;

/** "The first six listings, under the framework of 2019, | were decided on 4 May 2020": who they are is told behind it. */
export function listingsDecided(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  const { from } = clause.sentence;
  if (!group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  if (!clause.inDate.has(/^(?:on|in)$/.test(clause.word(i + 1)) ? i + 2 : i + 1)) return undefined;
  const opening = [...Array(OPENING).keys()].map((step) => clause.word(from + step));
  const noun = opening.findIndex((word) => /^(?:listings|designations|sanctions)$/.test(word));
  const isSubject =
    noun >= 0 && !opening.slice(0, noun).some((word) => /^(?:of|on|to|for|against|about|in|by)$/.test(word));
  // "The sanctions relief was decided on".
  const goesOn = /^(?:under|,|were|was|against|on)$/.test(clause.mark(from + noun + 1));
  if (!isSubject || !goesOn || clause.betweenTalk(from, from + noun)) return undefined;
  return clause.base(i, { measure: from + noun, past: true });
}

/** "Sanctions have today been imposed on X by …": the measure is the subject. */
export function passiveMeasure(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  const measure = group.start - 1;
  const isMeasure = w.measures.has(clause.word(measure)) || w.measures.has(clause.word(clause.beforeDate(measure)));
  if (!group.be || group.hypothetical || group.negative || clause.unreal(group.start) || !isMeasure) return undefined;
  if (clause.betweenTalk(clause.sentence.from, i) || clause.negated(measure)) return undefined;
  let at = i + 1;
  while (clause.inDate.has(at) || clause.inDate.has(at + 1) || /^(?:also|jointly)$/.test(clause.word(at))) at++;
  if (clause.word(at) === 'by') at = behindDoer(clause, at);
  if (!/^(?:on|against|upon)$/.test(clause.word(at))) return undefined;
  return clause.base(i, { measure, past: group.past || group.had, objects: at + 1 });
}

/** In tokens: "by the European Union and the United Kingdom | on". */
const LONGEST_DOER = 9;

/** "imposed by Britain on Thursday | on X". */
function behindDoer(clause: Clause, by: number): number {
  let at = by + 1;
  while (at < by + LONGEST_DOER && !/^(?:on|against|upon)$/.test(clause.word(at)) && !/^[,;:.]$/.test(clause.mark(at)))
    at++;
  while (clause.inDate.has(at) || clause.inDate.has(at + 1)) at++;
  return at;
}
