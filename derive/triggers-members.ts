/** Who belongs to those the news is about: "X tops the list", "X is one of the eleven", "the companies are X and Y", "so was X". */
import { BE, type Clause, type Trigger } from './clause';
import { countOf } from './groups';
import { lists } from './words/sanctioning';
import { peopleWords } from './words/titles';

const ENDS = /^(?:[.,;–—]|too|also|as)$/;

export function membership(clause: Clause, i: number): Trigger | undefined {
  const word = clause.word(i);
  if (/^(?:tops|topped|heads|headed|leads|led)$/.test(word)) return tops(clause, i);
  if (word === 'so' && i === clause.sentence.from && /^(?:is|are|was|were|has|have)$/.test(clause.word(i + 1)))
    return clause.base(i, { definite: true, retold: true, objects: i + 2 });
  if (!BE.test(word) && !/^includes?d?$/.test(word)) return undefined;
  return theGroup(clause, i) ?? (BE.test(word) ? oneOfThem(clause, i) : undefined);
}

/** "X tops the sanctions list". */
function tops(clause: Clause, i: number): Trigger | undefined {
  if (clause.word(i + 1) !== 'the') return undefined;
  const list = [i + 2, i + 3].some((at) => lists.has(clause.word(at)) && ends(clause, at + 1));
  return list ? clause.base(i, { subjectEnd: clause.group(i).start - 1, definite: true, retold: true }) : undefined;
}

/** "X is on it as well", "X is one of the eleven", "X is the first to be listed", "X is the only body on it". */
function oneOfThem(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  let at = i + 1;
  while (/^(?:also|now|both|all|itself|himself|herself)$/.test(clause.word(at))) at++;
  const found =
    (clause.word(at) === 'on' && /^(?:it|them)$/.test(clause.word(at + 1)) && ends(clause, at + 2)) ||
    (/^(?:one|two|among|both|three)$/.test(clause.word(at)) && ofTheCounted(clause, at)) ||
    (clause.word(at) === 'the' && firstListed(clause, at + 1));
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

/** "The companies include X", "Among the individuals are X": behind news that named such a group. */
function theGroup(clause: Clause, i: number): Trigger | undefined {
  const noun = clause.word(i - 1);
  if (!peopleWords.has(noun) || !/s$|people|men|women/.test(noun)) return undefined;
  let start = i - 2;
  while (start >= clause.sentence.from && start > i - 8 && isPlain(clause, start)) start--;
  if (!/^(?:the|these|those|other)$/.test(clause.word(start))) return undefined;
  const before = clause.word(start - 1);
  if (start > clause.sentence.from && !/^(?:among|and|[,;])$/.test(before || clause.mark(start - 1))) return undefined;
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
