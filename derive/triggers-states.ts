/** "X has been under US sanctions since 2014", "X came under sanctions", "X faces an asset freeze": how it is with X, not what is done. */
import type { Clause, Trigger } from './clause';
import { countOf } from './groups';
import { isSince } from './triggers-direct';
import * as w from './words/sanctioning';
import { peopleWords } from './words/titles';

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
    // "X is on the EU list": on one of its own, since no day of the news.
    const isOwnList = link === 'on' && clause.tokens.slice(at + 1, end).some(({ capital }) => capital);
    return clause.base(end, {
      ...(relative ? { antecedentEnd: group.start - 2 } : { subjectEnd: group.start - 1 }),
      also: clause.togetherWith(end),
      measure: end,
      past: since || standing || group.past || group.had,
      definite: !since && !standing && !oneOf && !isOwnList && link !== 'under' && !group.have,
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

/** "X now faces an asset freeze", behind the news. */
export function faces(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const measure = clause.measureAfter(i + 1);
  if (measure === undefined || measure > i + 5 || !/^(?:freezes?|bans?|sanctions)$/.test(clause.word(measure)))
    return undefined;
  return clause.base(i, { subjectEnd: group.start - 1, definite: true, retold: true });
}
