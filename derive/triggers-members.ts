/** Who belongs to those the news is about: "X tops the list", "X is one of the eleven", "the companies are X and Y", "so was X". */
import { BE, type Clause, type Trigger } from './clause';
import { countOf } from './groups';
import { followsList } from './triggers-lists';
import { lists } from './words/sanctioning';
import { peopleWords } from './words/titles';

const AIMS = /^(?:targets?|targeted|hits?|covers?|covered|names?|includes?|included|affects?|lists?)$/;
/** Words of which `membership` may make something; at the beginning of a part of a sentence that is any word. */
export const MEMBERS =
  /^(?:tops?|topped|heads?|headed|leads?|led|so|targets?|targeted|hits?|covers?|covered|names?|includes?|included|affects?|lists?|joined|joins|made|makes|became|becomes|was|were|is|are|been|be|being)$/;
const ENDS = /^(?:[.,;–—]|too|also|as)$/;

export const opensPart = (clause: Clause, i: number): boolean =>
  i === clause.sentence.from || clause.tokens[i - 1] === undefined || clause.mark(i - 1) === ';';

export function membership(clause: Clause, i: number): Trigger | undefined {
  const word = clause.word(i);
  if (/^(?:tops?|topped|heads?|headed|leads?|led)$/.test(word)) return tops(clause, i);
  if (word === 'so' && (i === clause.sentence.from || isJoinedPart(clause, i)) && BE.test(clause.word(i + 1)))
    return clause.base(i, { definite: true, retold: true, objects: i + 2, after: (at) => ends(clause, at) });
  if (opensPart(clause, i)) {
    const names = someOfThem(clause, i);
    if (names !== undefined) return clause.base(i, { definite: true, retold: true, objects: names });
  }
  // "It targets X": the package told of.
  if (
    /^(?:it|they)$/.test(clause.word(i - 1)) &&
    i - 1 === clause.sentence.from &&
    AIMS.test(word) &&
    (!/^includes?d?$/.test(word) || followsList(clause))
  )
    return clause.base(i, { definite: true, retold: true, objects: clause.word(i + 1) === 'at' ? i + 2 : i + 1 });
  if (/^(?:joined|joins|made|makes|became|becomes)$/.test(word)) return becomes(clause, i);
  if (!BE.test(word) && !/^includes?d?$/.test(word)) return undefined;
  const those = namesOf(clause, i);
  if (those !== undefined) return clause.base(i, { definite: true, retold: true, objects: those });
  return theGroup(clause, i) ?? (BE.test(word) ? oneOfThem(clause, i) : undefined);
}

/** "X is on it, and | so is Y". */
const isJoinedPart = (clause: Clause, i: number): boolean => clause.word(i - 1) === 'and' && clause.mark(i - 2) === ',';

/** "The names that matter most are | those of X and Y". */
function namesOf(clause: Clause, i: number): number | undefined {
  const opens = clause.word(clause.sentence.from) === 'the' && clause.word(clause.sentence.from + 1) === 'names';
  return opens && clause.word(i + 1) === 'those' && clause.word(i + 2) === 'of' ? i + 3 : undefined;
}

/** "Two of them, X and Y, …", "The most prominent is X", "One of the judges is X", "The third is X", "Among them: X": where the names begin. */
function someOfThem(clause: Clause, i: number): number | undefined {
  let at = i;
  if (clause.word(at) === 'among') at++;
  else if (countOf(clause.tokens[at]) !== undefined && clause.word(at + 1) === 'of') at += 2;
  else if (clause.word(at) === 'the' && /^(?:second|third|fourth|fifth|sixth|last|other)$/.test(clause.word(at + 1))) {
    at += peopleWords.has(clause.word(at + 2)) ? 3 : 2;
    return /^(?:is|was)$/.test(clause.word(at)) ? at + 1 : undefined;
  } else if (clause.word(at) === 'the' && /^(?:most|best|highest|biggest|main)$/.test(clause.word(at + 1))) {
    const verb = [2, 3, 4, 5].find((step) => /^(?:is|are)$/.test(clause.word(at + step)));
    return verb === undefined ? undefined : at + verb + 1;
  } else if (clause.word(at) === 'the' && /^(?:others|rest)$/.test(clause.word(at + 1))) return behindColon(clause, at);
  else return undefined;
  if (/^(?:them|those)$/.test(clause.word(at))) at++;
  else if (clause.word(at) === 'the') {
    at++;
    while (countOf(clause.tokens[at]) !== undefined || peopleWords.has(clause.word(at))) at++;
  } else return undefined;
  const colon = behindColon(clause, at);
  if (colon !== undefined) return colon;
  return /^[,:–—]$/.test(clause.mark(at)) || BE.test(clause.word(at)) ? at + 1 : undefined;
}

/** "Three of them are tied to the army: X, Y and Z". */
function behindColon(clause: Clause, from: number): number | undefined {
  for (let at = from; at < from + 16; at++) {
    if (clause.mark(at) === ':') return at + 1;
    if (/^[.,;“"]$/.test(clause.mark(at))) return undefined;
  }
  return undefined;
}

/** "X became the first judge to be sanctioned", "X joined the list", "X made the list". */
function becomes(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  // "became | on Thursday | the first judge to be sanctioned".
  let the = i + 1;
  while (clause.inDate.has(the) || clause.inDate.has(the + 1)) the++;
  if (group.hypothetical || group.negative || clause.unreal(group.start) || clause.word(the) !== 'the')
    return undefined;
  const joins = /^(?:joi|ma)/.test(clause.word(i)) && [2, 3, 4].some((step) => lists.has(clause.word(i + step)));
  if (!joins && !firstListed(clause, the + 1)) return undefined;
  let by = false;
  for (let at = i; at < Math.min(i + 16, clause.sentence.to); at++)
    by ||= /^(?:by|sanctions)$/.test(clause.word(at)) && !/^[.,;]$/.test(clause.mark(at + 1));
  return clause.base(i, { subjectEnd: group.start - 1, definite: !by, retold: !by });
}

/** "X tops the sanctions list". */
function tops(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i + 1) !== 'the') return undefined;
  const list = [i + 2, i + 3].some(
    (at) => lists.has(clause.word(at)) && (ends(clause, at + 1) || isOfOffice(clause, at + 1)),
  );
  return list ? clause.base(i, { subjectEnd: clause.group(i).start - 1, definite: true, retold: true }) : undefined;
}

/** "the list | released by the Treasury": not one of the richest. */
const isOfOffice = (clause: Clause, at: number): boolean =>
  /^(?:released|published|issued|announced|unveiled)$/.test(clause.word(at)) &&
  clause.word(at + 1) === 'by' &&
  [2, 3, 4, 5].some((step) => OFFICE.test(clause.word(at + step)));
const OFFICE = /^(?:treasury|department|ministry|government|council|commission|union|eu|secretariat)$/;

/** "X is on it as well", "X is one of the eleven", "X is the first to be listed", "X is the only body on it". */
function oneOfThem(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  let at = i + 1;
  while (/^(?:also|now|both|all|itself|himself|herself)$/.test(clause.word(at))) at++;
  const found =
    (clause.word(at) === 'on' && /^(?:it|them)$/.test(clause.word(at + 1)) && ends(clause, at + 2)) ||
    (/^(?:one|two|among|both|three)$/.test(clause.word(at)) && ofTheCounted(clause, at)) ||
    (clause.word(at) === 'the' && (firstListed(clause, at + 1) || theOthers(clause, at + 1)));
  if (!found) return undefined;
  return clause.base(at, {
    subjectEnd: group.start - 1,
    definite: true,
    retold: true,
    also: clause.togetherWith(at),
  });
}

/** "one of the eleven", "among the nine officials". */
function ofTheCounted(clause: Clause, from: number): boolean {
  let at = from + (clause.word(from + 1) === 'of' ? 2 : 1);
  if (clause.word(at) !== 'the' || countOf(clause.tokens[at + 1]) === undefined) return false;
  at += 2;
  while (peopleWords.has(clause.word(at))) at++;
  return ends(clause, at);
}

/** "X and Y are the other two". */
function theOthers(clause: Clause, at: number): boolean {
  if (!/^(?:others|other|remaining)$/.test(clause.word(at))) return false;
  return ends(clause, at + (countOf(clause.tokens[at + 1]) === undefined ? 1 : 2));
}

/** "the first to be listed", "the only body on it". */
function firstListed(clause: Clause, from: number): boolean {
  if (!/^(?:first|only|last|latest|second|third|most)$/.test(clause.word(from))) return false;
  for (let at = from + 1; at < from + 8; at++) {
    if (/^[.,;:]$/.test(clause.mark(at))) return false;
    if (clause.word(at) === 'to' && clause.word(at + 1) === 'be')
      return /^(?:listed|sanctioned|designated|blacklisted|added)$/.test(clause.word(at + 2));
    if (clause.word(at) === 'on' && clause.word(at + 1) === 'it') return true;
    if (clause.word(at) === 'on' && clause.word(at + 1) === 'the') return lists.has(clause.word(at + 2));
  }
  return false;
}

const ONE =
  /^(?:entity|individual|person|body|agency|company|firm|bank|institution|organi[sz]ation|unit|official|minister|general|judge|officer|businessman|vessel|group)$/;

/** "one agency … | The agency is X": behind news of one that it did not name. */
export function theOne(clause: Clause, i: number): Trigger | undefined {
  const noun = clause.word(i - 1);
  if (i - clause.sentence.from !== 2 || clause.word(clause.sentence.from) !== 'the' || !ONE.test(noun))
    return undefined;
  const objects = clause.word(i + 1) === 'the' ? i + 2 : i + 1;
  if (clause.word(i) !== 'is' || !clause.tokens[objects]?.capital) return undefined;
  const counted = /^(?:body|institution|organi[sz]ation)$/.test(noun) ? 'one entity' : `one ${noun}`;
  return clause.base(i, { definite: true, retold: true, counted, objects });
}

/** "The companies include X", "Among the individuals are X": behind news that named such a group. */
function theGroup(clause: Clause, i: number): Trigger | undefined {
  const noun = clause.word(i - 1);
  if (!peopleWords.has(noun) || !/s$|people|men|women/.test(noun)) return undefined;
  let start = i - 2;
  while (start >= clause.sentence.from && start > i - 8 && isPlain(clause, start)) start--;
  if (!/^(?:the|these|those|other)$/.test(clause.word(start))) return undefined;
  // "the lawyer of the companies is": then the companies are not what the sentence is about.
  if (/^(?:of|for|by|in|to|with|from|at|on|against|over)$/.test(clause.word(start - 1))) return undefined;
  return clause.base(i, { definite: true, retold: true, counted: noun, objects: i + 1 });
}

const isPlain = (clause: Clause, at: number): boolean => {
  const token = clause.tokens[at];
  return (
    token !== undefined &&
    !token.possessive &&
    token.kind !== 'mark' &&
    !/^(?:the|these|those|other)$/.test(token.lower)
  );
};

const ends = (clause: Clause, at: number): boolean => at >= clause.sentence.to || ENDS.test(clause.mark(at));
