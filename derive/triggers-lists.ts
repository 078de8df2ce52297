/** Words of those who ban in turn: "The stop list includes the following persons:", "entry is closed to the following officials:". */
import type { Clause, Trigger } from './clause';
import { lists } from './words/sanctioning';
import { peopleWords } from './words/titles';

/** In tokens: from a list to its verb ("as of March 15 of this year, includes"), and from the verb to its colon. */
const REACH = 14;
const HOLDS = /^(?:includes?|included|contains?|comprises?|lists|names)$/;
/** Before "list": one of sanctions, not of guests. */
const OF_SANCTIONS = /^(?:stop|black|ban|sanctions?|entry|visa|travel|restrictions?)$/;

/** Before "list": no sanctions are meant by it. */
const OTHER_LISTS = /^(?:party|guest|electoral|candidate|waiting|cast|short|reading|wanted)$/;
/** What "it" stands for in the sentence behind. */
const PACKAGE =
  /^(?:sanctions|sanctioned|measures|countermeasures|restrictions|package|round|tranche|batch|designations?|designated|blacklisted|penalties|bans?|freezes?|frozen|blocked|move|decree)$/;
const INTO = /^(?:to|into|the|its|our|of|territory|country)$/;

/** "The Volgian stop list, as of March 15, includes the following persons: X". */
export function listHolds(clause: Clause, i: number): Trigger | undefined {
  if (!HOLDS.test(clause.word(i))) return undefined;
  const { sentence } = clause;
  const list = nearest(i - 1, Math.max(sentence.from, i - REACH), (at) => isOfSanctions(clause, at));
  if (list === undefined || clause.group(i).hypothetical || clause.group(i).negative || clause.unreal(i))
    return undefined;
  const objects = theFollowing(clause, i + 1);
  return objects === undefined ? undefined : clause.base(i, { measure: list, official: true, objects });
}

/** Before "list", near the beginning of its sentence: the one told of, and no other. */
const LIST_OF = /^(?:the|that|this|its|their|new|latest|full|also|updated|published|added|extended|of)$/;
/** In tokens: so far back a list is told of; a text of nothing but "It includes X." would be read anew at each of them. */
const TOLD_BEFORE = 80;

/** "The list also includes X", "It is headed by X", behind the news of a list. */
export function heldByList(clause: Clause, i: number): Trigger | undefined {
  const group = clause.group(i);
  if (group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  const heads = /^(?:headed|topped|led)$/.test(clause.word(i));
  if (heads ? !group.be || clause.word(i + 1) !== 'by' : group.be || !HOLDS.test(clause.word(i))) return undefined;
  const noun = group.start - 1;
  const { sentence } = clause;
  const isList =
    (lists.has(clause.word(noun)) || clause.word(noun) === 'annex') &&
    noun - sentence.from < 4 &&
    LIST_OF.test(clause.word(noun - 1));
  if (!isList && !(clause.word(noun) === 'it' && noun === sentence.from && followsList(clause))) return undefined;
  let objects = heads ? i + 2 : i + 1;
  while (/^(?:,|in|particular|among|others|notably)$/.test(clause.mark(objects).toLowerCase())) objects++;
  return clause.base(i, { definite: true, retold: true, objects });
}

/** "It includes X": behind a sentence about a list or measures, and not a board or a delegation. */
export function followsList({ tokens, sentence }: Clause): boolean {
  let before = tokens[sentence.from - 1]?.sentence;
  for (let at = sentence.from - 1; before !== undefined && at >= sentence.from - TOLD_BEFORE; at--) {
    const { lower, sentence: own } = tokens[at] ?? {};
    // "It is headed by Y. | It also includes X."
    if (own !== before && (tokens[at + 1]?.lower !== 'it' || own === undefined || before - own > 1)) return false;
    before = own;
    if (!lower) return false;
    if (lists.has(lower) ? !OTHER_LISTS.test(tokens[at - 1]?.lower ?? '') : PACKAGE.test(lower)) return true;
  }
  return false;
}

/** "The measures provide for a travel ban against | the following ministers: X". */
export function againstTheFollowing(clause: Clause, i: number): Trigger | undefined {
  if (
    !/^(?:on|against)$/.test(clause.word(i + 1)) ||
    clause.word(i + 2) !== 'the' ||
    clause.word(i + 3) !== 'following'
  )
    return undefined;
  if (clause.unreal(i) || clause.betweenTalk(clause.sentence.from, i)) return undefined;
  const objects = theFollowing(clause, i + 3);
  return objects === undefined ? undefined : clause.base(i, { measure: i, official: true, retold: true, objects });
}

/** "Entry is closed to X", "has been closed to the following persons: X". */
export function entryClosed(clause: Clause, i: number): Trigger | undefined {
  if (!/^(?:closed|denied|barred)$/.test(clause.word(i))) return undefined;
  const group = clause.group(i);
  if (!group.be || group.hypothetical || group.negative || clause.unreal(group.start)) return undefined;
  if (!/^(?:to|for)$/.test(clause.word(i + 1))) return undefined;
  // "Entry | to the Volgian Federation | is closed": nothing but a country stands between.
  let noun = group.start - 1;
  while (noun > group.start - REACH && clause.word(noun) !== 'entry' && isOfCountry(clause, noun)) noun--;
  if (clause.word(noun) !== 'entry') return undefined;
  return clause.base(i, { official: true, objects: theFollowing(clause, i + 2) ?? i + 2 });
}

const isOfCountry = (clause: Clause, at: number): boolean =>
  clause.tokens[at]?.capital === true || INTO.test(clause.word(at));

const isOfSanctions = (clause: Clause, at: number): boolean =>
  lists.has(clause.word(at)) && (clause.word(at).startsWith('black') || OF_SANCTIONS.test(clause.word(at - 1)));

/** Where the names begin behind "the following persons:". */
function theFollowing(clause: Clause, from: number): number | undefined {
  for (let at = from; at < from + REACH; at++) {
    if (clause.word(at) !== 'following') continue;
    for (let colon = at + 1; colon < at + REACH; colon++)
      if (clause.mark(colon) === ':') return isCounted(clause, at, colon) ? colon + 1 : undefined;
  }
  return undefined;
}

const isCounted = (clause: Clause, from: number, to: number): boolean =>
  [...Array(to - from).keys()].some((step) => peopleWords.has(clause.word(from + step)));

function nearest(from: number, to: number, is: (at: number) => boolean): number | undefined {
  for (let at = from; at >= to; at--) if (is(at)) return at;
  return undefined;
}
