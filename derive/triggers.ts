/**
 * The places in a sentence where somebody is said to be sanctioned: which words say it, where the names of the targets begin or
 * end, and how real it is. A bill, a threat, a denial, a plan is none.
 */
import { BE, Clause, type Trigger } from './clause';
import type { DateWords } from './dates';
import { isInLaw } from './laws';
import type { Sentence, Token } from './tokens';
import { decided, direct, gerund, headline, named } from './triggers-direct';
import { imposed, listingsDecided, measuresOn, passiveMeasure } from './triggers-imposed';
import { addition, landed, sameStep, treated, wentAfter } from './triggers-likewise';
import { againstTheFollowing, entryClosed, heldByList, listHolds } from './triggers-lists';
import { action, expanded, measureSubject, nominal } from './triggers-measures';
import { MEMBERS, membership, opensPart, theOne } from './triggers-members';
import { bordersShut, completes, powersUsed } from './triggers-otherwise';
import { frozen, passiveWay } from './triggers-passive';
import { cameUnder, faces, itselfOn, state, under } from './triggers-states';
import { they, those } from './triggers-those';
import { activeWay, kept, lifted, takenOff } from './triggers-ways';
import { byWord } from './words/by-word';
import { wordList } from './words/list';
import * as w from './words/sanctioning';

export function triggersIn(tokens: readonly Token[], sentence: Sentence, dates: readonly DateWords[]): Trigger[] {
  const inDate = new Set<number>();
  for (const date of dates) for (let i = date.from; i <= date.to; i++) inDate.add(i);
  const found: Trigger[] = [];
  const clause = new Clause(tokens, sentence, inDate);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const ways = opensPart(clause, i) ? waysOfOpening(token) : waysOf(token);
    const trigger =
      ways.length === 0 || isInLaw(tokens, i) || isNameOfList(tokens, i) ? undefined : firstOf(ways, clause, i);
    if (trigger) found.push(trigger);
  }
  return found;
}

/** "the List of Specially | Designated Nationals": nobody is designated by its name. */
const isNameOfList = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'designated' && tokens[i - 1]?.lower === 'specially';

type Way = (clause: Clause, i: number) => Trigger | undefined;
type Words = { has: (word: string) => boolean };

const matching = (pattern: RegExp): Words => ({ has: (word) => pattern.test(word) });
const anyOf = (...all: Words[]): Words => ({ has: (word) => all.some((words) => words.has(word)) });
const opening =
  (way: Way): Way =>
  (clause, i) =>
    i === clause.sentence.from ? way(clause, i) : undefined;

/** Which words can say it in which way; of one word's ways the first that fits is it. */
const WAYS: readonly (readonly [Words, Way])[] = [
  [wordList('includes include included contains contain comprises comprise lists names'), listHolds],
  [wordList('includes included contains comprises names headed topped led'), heldByList],
  [wordList('closed denied barred'), entryClosed],
  [anyOf(w.directPassive, w.passiveWays, wordList('prevented affected')), those],
  [w.directPassive, direct],
  [w.directPresent, headline],
  [wordList('frozen'), frozen],
  [wordList('named listed targeted targeting hit'), named],
  [matching(BE), state],
  [wordList('is'), theOne],
  [matching(MEMBERS), membership],
  [w.directGerund, gerund],
  [wordList('listing'), (clause, i) => (clause.group(i).be ? gerund(clause, i) : undefined)],
  [wordList('sanction blacklist designate'), decided],
  [wordList('they these targets'), opening(they)],
  [wordList('identified'), they],
  [wordList('face faces'), faces],
  [wordList('action aim'), action],
  [wordList('treatment fate'), treated],
  [wordList('step steps measure measures action actions move'), sameStep],
  [wordList('landed ended wound'), landed],
  [wordList('went goes gone'), wentAfter],
  [wordList('addition'), addition],
  [wordList('borders'), bordersShut],
  [wordList('powers'), powersUsed],
  [wordList('complete completes'), completes],
  [wordList('under'), under],
  [wordList('on'), itselfOn],
  [wordList('came come'), cameUnder],
  [wordList('include cover add'), expanded],
  [w.measures, measuresOn],
  [anyOf(w.measures, w.lists), measureSubject],
  [w.measures, nominal],
  [w.measures, imposed],
  [w.measures, againstTheFollowing],
  [w.passiveWays, passiveWay],
  [wordList('took takes taken taking struck strikes striking crossed'), takenOff],
  [anyOf(w.strike, w.place, w.bar), activeWay],
  [wordList('keeps kept retains retained'), kept],
  [wordList('imposed placed levied slapped introduced clapped'), passiveMeasure],
  [wordList('decided adopted agreed imposed announced'), listingsDecided],
  [w.lifting, lifted],
];

// Asking all of them of every word is most of the work, and next to no word has any.
const waysOf = byWord((word) => WAYS.flatMap(([words, way]) => (words.has(word) ? [way] : [])));
const waysOfOpening = byWord((word) =>
  WAYS.flatMap(([words, way]) => (way === membership || words.has(word) ? [way] : [])),
);

function firstOf(ways: readonly Way[], clause: Clause, i: number): Trigger | undefined {
  for (const way of ways) {
    const trigger = way(clause, i);
    if (trigger) return trigger;
  }
  return undefined;
}
