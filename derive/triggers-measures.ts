/** "imposed sanctions on X", "The sanctions also hit X", "the listing of X": the measure is a noun. */
import { BE, type Clause, type Trigger } from './clause';
import { demonyms } from './words/places';
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
    /^(?:imposed|announced|placed|levied|slapped|aimed|targeted|issued|targeting|applied)$/.test(clause.word(at + 1))
  ) {
    at += 2;
    const isTo = clause.word(at - 1) === 'applied' && clause.word(at) === 'to';
    while (clause.inDate.has(at) || clause.word(at) === 'also') at++;
    if (!isTo && !/^(?:on|against|at|upon)$/.test(clause.word(at))) return undefined;
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

/** In tokens: "Fresh American | sanctions". */
const MOST_BEFORE = 3;
const FRESH = /^(?:fresh|new|further|additional|eu|uk|us|u\.s\.|u\.k\.)$/;

/** "American | sanctions hit X", "Fresh EU | sanctions hit X", where a sentence begins. */
function isOpenedByWhose(clause: Clause, i: number): boolean {
  const { from } = clause.sentence;
  const before = [...Array(Math.max(0, i - from)).keys()].map((step) => clause.word(from + step));
  return before.length <= MOST_BEFORE && before.every((word) => demonyms.has(word) || FRESH.test(word));
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
    isOpenedByWhose(clause, i) ||
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
  // "Today's action follows the designation of X".
  const past = [2, 3, 4].some((back) => /^(?:follows|builds)$/.test(clause.word(i - back)));
  return clause.base(i, { definite: true, past, objects: i + 2 });
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
