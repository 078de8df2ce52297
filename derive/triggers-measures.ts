/** "imposed sanctions on X", "The sanctions also hit X", "the listing of X": the measure is a noun. */
import { BE, type Clause, type Trigger } from './clause';
import { countOf } from './groups';
import * as w from './words/sanctioning';

/** "The sanctions also hit X", "These designations include X". */
export function measureSubject(clause: Clause, i: number): Trigger | undefined {
  const group = determined(clause, i);
  if (!group) return undefined;
  let at = i + 1;
  // "The list, which also names", "Others on the list of 39 are".
  if (
    clause.mark(at) === ',' &&
    clause.word(at + 1) === 'which' &&
    /^(?:also|names?|includes?|targets?)$/.test(clause.word(at + 2))
  )
    at += 2;
  if (w.lists.has(clause.word(i))) {
    if (clause.word(at) === 'of' && clause.tokens[at + 1]?.kind === 'number') at += 2;
    if (
      (/^(?:are|include|includes|is)$/.test(clause.word(at)) || clause.mark(at) === ':') &&
      /^(?:others|also|names|those|officials|people|among)$/.test(clause.word(clause.sentence.from))
    )
      return clause.base(i, { definite: true, measure: i, objects: at + 1 });
  }
  // "The list published in the Official Journal names".
  if (/^(?:published|released|announced|issued|adopted|imposed|unveiled)$/.test(clause.word(at))) {
    const verb = [...Array(12).keys()]
      .map((step) => at + step)
      .find((next) => /^(?:names?|includes?|targets?|hits?|covers?)$/.test(clause.word(next)));
    if (verb !== undefined && ![...Array(verb - at).keys()].some((step) => /^[,;]$/.test(clause.mark(at + step))))
      at = verb;
  }
  // "Friday’s sanctions by the US hit …".
  if (clause.word(at) === 'by') {
    const verb = [2, 3, 4, 5, 6]
      .map((step) => at + step)
      .find((next) => /^(?:names?|includes?|targets?|hits?|covers?)$/.test(clause.word(next)));
    if (verb !== undefined) at = verb;
  }
  // "The sanctions, announced on Friday, target …".
  if (clause.mark(at) === ',') {
    let close = at + 1;
    while (close < clause.sentence.to && close < at + 16 && clause.mark(close) !== ',') close++;
    if (clause.mark(close) === ',') at = close + 1;
  }
  while (
    /^(?:also|further|specifically|directly|now|today|will|primarily|mainly|all)$/.test(clause.word(at)) ||
    clause.inDate.has(at) ||
    (clause.word(at) === 'on' && clause.inDate.has(at + 1))
  ) {
    if (clause.word(at) === 'will') return undefined;
    at++;
  }
  if (
    BE.test(clause.word(at)) &&
    /^(?:imposed|announced|placed|levied|slapped|aimed|targeted|issued|targeting)$/.test(clause.word(at + 1))
  ) {
    at += 2;
    while (clause.inDate.has(at) || clause.word(at) === 'also') at++;
    if (!/^(?:on|against|at|upon)$/.test(clause.word(at))) return undefined;
    return clause.base(i, { definite: true, measure: i, objects: at + 1 });
  }
  if (!w.reach.has(clause.word(at)) || w.negations.has(clause.word(at + 1))) return undefined;
  at++;
  if (/^(?:to|at|on)$/.test(clause.word(at))) at++;
  // "freeze the assets of X".
  const assets = [at, at + 1].find((noun) => /^(?:assets|property|accounts)$/.test(clause.word(noun)));
  if (assets !== undefined && clause.word(assets + 1) === 'of') at = assets + 2;
  return clause.base(i, { definite: true, measure: i, objects: at });
}

/** The measure is one already told of: "the", "these", "Monday’s", "the latest". */
function determined(clause: Clause, i: number): boolean {
  for (let at = i - 1; at >= clause.sentence.from && at > i - 7; at--) {
    const token = clause.tokens[at];
    const word = clause.word(at);
    if (
      /^(?:the|these|those|such|its|their|today's|this|our)$/.test(word) ||
      (token?.possessive && clause.inDate.has(at)) ||
      token?.possessive
    )
      return !w.talk.has(clause.word(at + 1)) && !clause.betweenTalk(at + 1, i);
    if (/^[,.;:]$/.test(clause.mark(at)) || /^(?:of|on|for|and|with|to|in)$/.test(word))
      return word === 'and' && determined(clause, at);
  }
  return (
    i === clause.sentence.from ||
    (/^(?:New|Sanctions|Designations)$/.test(clause.tokens[i]?.text ?? '') && i - clause.sentence.from < 2)
  );
}

/** "The listing of X was made under …", "Today’s designation of X". */
export function nominal(clause: Clause, i: number): Trigger | undefined {
  if (!/^(?:listing|designation|blacklisting|sanctioning)s?$/.test(clause.word(i)) || clause.word(i + 1) !== 'of')
    return undefined;
  const first = clause.tokens[i - 1];
  if (!/^(?:the|its|their|this|today's)$/.test(clause.word(i - 1)) && !first?.possessive && i !== clause.sentence.from)
    return undefined;
  for (let at = i - 1; at >= clause.sentence.from; at--)
    if (
      w.talk.has(clause.word(at)) ||
      w.modals.has(clause.word(at)) ||
      w.negations.has(clause.word(at)) ||
      w.notImposing.has(clause.word(at))
    )
      return undefined;
  return clause.base(i, { definite: true, objects: i + 2 });
}

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
  const whom = against(clause, verb);
  if (whom !== undefined) return clause.base(i, { active: true, measure: i, past: true, antecedentEnd: whom });
  let at = i + 1;
  for (; at < Math.min(i + 14, clause.sentence.to); at++) {
    const word = clause.word(at);
    if (
      /^(?:on|against|upon|targeting|hitting|for)$/.test(word) &&
      !(word === 'on' && clause.inDate.has(at + 1)) &&
      word !== 'for'
    )
      break;
    if (word === 'of' && clause.word(at - 1) === 'assets') break;
    if (word === 'for' && countOf(clause.tokens[at + 1]) !== undefined) break;
    if (/^(?:by|to)$/.test(word) && held(clause, i + 1, at)) break;
    if (
      clause.inDate.has(at) ||
      w.measures.has(word) ||
      /^(?:and|on|any|all|held|owned|belonging|by|in|the|bloc|country|asset|travel|visa|or|today|including|of|entry|financial|economic|jointly|,)$/.test(
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
    if (freezes(clause, at)) return at;
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
  return clause.word(at) === 'frozen' && !group.be && (group.had || group.have);
}

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

/** "Sanctions have today been imposed on X by …": the measure is the subject. */
export function passiveMeasure(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  const measure = group.start - 1;
  const isMeasure = w.measures.has(clause.word(measure)) || w.measures.has(clause.word(clause.beforeDate(measure)));
  if (!group.be || group.hypothetical || group.negative || clause.unreal(group.start) || !isMeasure) return undefined;
  if (clause.betweenTalk(clause.sentence.from, i) || clause.negated(measure)) return undefined;
  let at = i + 1;
  while (clause.inDate.has(at) || clause.inDate.has(at + 1) || /^(?:also|jointly)$/.test(clause.word(at))) at++;
  if (!/^(?:on|against|upon)$/.test(clause.word(at))) return undefined;
  return clause.base(i, { measure, past: group.past || group.had, objects: at + 1 });
}

/** "expanded its blacklist to include X". */
export function expanded(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i - 1) !== 'to') return undefined;
  let measure = false;
  for (let at = i - 2; at >= clause.sentence.from && at > i - 12; at--) {
    const word = clause.word(at);
    if (w.lists.has(word) || w.plainMeasures.has(word)) measure = true;
    if (!/^(?:expanded|widened|broadened|extended|updated|enlarged)$/.test(word)) continue;
    const group = clause.group(at);
    if (!measure || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
    return clause.base(i, { active: true, past: group.past || group.had, objects: i + 1 });
  }
  return undefined;
}

/** "took action against X"; behind the news also "took aim at X". */
export function action(clause: Clause, i: number): Trigger | undefined {
  const verb = i - 1;
  const link = clause.word(i) === 'aim' ? 'at' : 'against';
  if (!/^(?:took|takes|taking|taken)$/.test(clause.word(verb)) || clause.word(i + 1) !== link) return undefined;
  const group = clause.group(verb);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  return clause.base(i, {
    active: true,
    current: group.be,
    past: group.past || group.had,
    objects: i + 2,
    retold: link === 'at',
  });
}
