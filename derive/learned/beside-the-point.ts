/**
 * Who is named beside a sanction without being its target, however much else speaks for it: victims, those left out, and those whose
 * wives, firms or killers are meant. A wrong claim about a person is worse than a right one missed.
 */
import type { Mention } from '../mentions';
import { hearsay, posts } from '../words/bystanders';
import { dealing } from '../words/grammar';
import type { ArticleView } from './article-view';
import { isDoneToOrBy } from './done-to';
import { isHolderOfOther } from './holder-of-other';
import { isInPassing, isVessel } from './in-passing';
import { isBodyOfItem } from './item-body';
import { isLedBody, isNameOfLed } from './led-name';
import { isFreed, isLeftOut, isNext, isPenalised } from './left-out';
import { isLetGo } from './let-go';
import { isNeither } from './neither';
import { isNotSo } from './not-so';
import { isObjectOfOther } from './object-of-other';
import { isOfOffice, isPortfolio } from './office-body';
import { isOfOldMeasure } from './old-measures';
import { isInOpeningClause } from './opening-clause';
import { isOfSport, isOtherBan } from './other-bans';
import { isOfOtherCount } from './other-count';
import { isOfOtherGroup } from './other-group';
import { isOfOtherSex } from './other-sex';
import { isOfOtherWhole } from './other-whole';
import { isPartner } from './partners';
import { perPlace } from './per-view';
import { isPraised } from './praised';
import {
  isCloseTo,
  isKinOfCalled,
  isKinOfHolder,
  isKinOfOfficer,
  isKinOfServed,
  isOwner,
  isOwnerByVerb,
  isWhoseOtherIsNamed,
  isWhoseSeat,
} from './related';
import { isWhomItTells } from './rule-at';
import { isMasterOfListed, isServed } from './served';
import { saysNoneAgain } from './so-is';
import { isStruckOff } from './struck-off';
import { isTeller } from './teller';
import { isDoer, isFormerEmployer, isLifted, isNoSanction, isOfTargets, isOwnerOfTargets, isUndone } from './undone';
import { isHarmed, isTaken, isVictim } from './victims';
import { isInAsideOnly, isWhomOfAnother } from './whom-of-another';
import { isWhose } from './whose';

/** In tokens: so much before a name is looked at, or an endless sentence would be read anew for each name in it. */
const REACH = 60;
/** So many names before it may stand in one list with it. */
const LISTED = 12;
/** In tokens: how far before "including" its noun may stand ("55 activists and politicians, including"). */
const NEAR = 7;
/** In tokens: "were sanctioned | by the national bar association". */
const SAID_BEHIND = 14;
/** In tokens: "a claim | that", "a post shared more than 9,000 times since Monday says | that". */
const HEARD = 12;
/** In tokens: "has since been revoked". */
const BEHIND = 5;
const WITHIN = /^(?:in|on|via|through|by)$/;

export function isBesideThePoint(view: ArticleView, mention: Mention): boolean {
  const sentence = view.scene.reading.sentences[mention.sentence];
  const chain = view.chainOf(mention);
  if (!sentence) return false;
  const first = companionOf(view, chain[0] ?? mention, mention);
  const words = wordsBefore(view, first);
  const own = first === mention ? words : wordsBefore(view, mention);
  const before = words.join(' ');
  const end = view.behind(chain.at(-1) ?? mention);
  const behind = view.scene.reading.tokens.slice(end, Math.min(end + BEHIND, sentence.to)).map(({ lower }) => lower);
  return (
    isOfOffice(view, mention) ||
    isPortfolio(view, mention) ||
    isUntouched(view, mention, before, end) ||
    isBodyOfItem(view, mention) ||
    saysNoneAgain(view, mention) ||
    isInPassing(mention, own, behind) ||
    isVessel(view.scene.reading.tokens[mention.from - 1]?.lower ?? '') ||
    isServed(view, mention) ||
    isMasterOfListed(view, mention) ||
    isOfOtherWhole(view, mention) ||
    isPraised(view, mention) ||
    isNameOfLed(view, mention) ||
    isLedBody(view, mention) ||
    isHearsay(view, mention) ||
    isNotSo(view, mention, before) ||
    isDoneToOrBy(view, mention, own, behind) ||
    isOfOtherGroup(words) ||
    isOfOldMeasure(view, mention) ||
    isOfOtherSex(view, mention) ||
    isOfOtherCount(view, mention) ||
    isOfSport(view, mention) ||
    (isLeftOut(words) && !isToldBehind(view, mention)) ||
    isFormerEmployer(own.join(' ')) ||
    isNeither(view, mention, first) ||
    isKinOfHolder(own) ||
    isKinOfCalled(own) ||
    isKinOfServed(own) ||
    isOnlyDealing(view, mention, end) ||
    (!isWhomItTells(view, mention) &&
      (isVictim(words) ||
        isTaken(behind) ||
        isHarmed(own) ||
        isObjectOfOther(words) ||
        isObjectOfOther(own) ||
        isKinOfOfficer(own) ||
        isWhoseSeat(own) ||
        isOwnerByVerb(joinedBefore(view, mention)) ||
        isOwner(words) ||
        (isCloseTo(own) && !isToldBehind(view, mention)))) ||
    isFreed(words, behind) ||
    isLetGo(view, mention) ||
    isPenalised(words) ||
    isOtherBan(view, mention, words) ||
    isAppointed(view, mention) ||
    isTeller(view, mention) ||
    isWhomOfAnother(view, mention) ||
    isWhose(view, mention) ||
    isHolderOfOther(view, mention) ||
    isBesideOnly(view, mention, own) ||
    isPartner(view, mention) ||
    isInOpeningClause(view, mention) ||
    isInAsideOnly(view, mention) ||
    isNext(words, behind)
  );
}

/** What is said right before those it is joined to, and right behind them, undoes the sanction or is of somebody else. */
function isUntouched(view: ArticleView, mention: Mention, before: string, end: number): boolean {
  const { tokens, sentences } = view.scene.reading;
  const to = Math.min(end + SAID_BEHIND, sentences[mention.sentence]?.to ?? end);
  const behind = tokens
    .slice(end, to)
    .map(({ lower }) => lower)
    .join(' ');
  // "X’s sons Viktor and Dmitry": there the sons are named.
  const isTheirs =
    tokens[mention.to]?.possessive === true &&
    isOfTargets(tokens[mention.to + 1]?.lower ?? '') &&
    tokens[mention.to + 2]?.capital !== true;
  return (
    isTheirs ||
    isWhoseOtherIsNamed(view, mention) ||
    isUndone(before) ||
    isNoSanction(behind) ||
    (mention.kind === 'person' && isDoer(before)) ||
    (isOwnerOfTargets(joinedBefore(view, mention)) && !isWhomItTells(view, mention))
  );
}

/** "made his fortune beside | X": in a sentence that tells of no sanction. */
const isBesideOnly = (view: ArticleView, { sentence }: Mention, words: readonly string[]): boolean =>
  words.at(-1) === 'beside' && view.sentences[sentence]?.strong.length === 0;

/** "linked to X | and Y": the words before the one of two. */
const joinedBefore = perPlace((view, mention: Mention): string => {
  const { tokens } = view.scene.reading;
  const start = view.startOf(mention);
  const other =
    tokens[start - 1]?.lower === 'and'
      ? view.scene.bySentence.get(mention.sentence)?.find(({ to }) => to === start - 2)
      : undefined;
  return wordsBefore(view, other ?? mention).join(' ');
});

/** Whether what stands right before a name, or before those it is joined to, says that a sanction of theirs is lifted. */
export const isLiftedThere = perPlace(
  (view, mention: Mention): boolean =>
    isStruckOff(view, mention) ||
    isLifted(wordsBefore(view, companionOf(view, view.chainOf(mention)[0] ?? mention, mention)).join(' ')),
);

/** The words before a name and what stands with it, lower case. */
const wordsBefore = perPlace((view, mention: Mention): string[] => {
  const from = view.scene.reading.sentences[mention.sentence]?.from ?? 0;
  const to = Math.max(from, view.startOf(mention));
  return view.scene.reading.tokens.slice(Math.max(from, to - REACH), to).map(({ lower }) => lower);
});

/** "close to X, the party leader, | whom the Treasury designated". */
const isToldBehind = (view: ArticleView, mention: Mention): boolean =>
  /^whom?$/.test(view.scene.reading.tokens[view.behind(mention)]?.lower ?? '');

/** "who sentenced A | , B | and C": the first of those it is joined to, whatever list its own is taken for. */
function companionOf(view: ArticleView, head: Mention, mention: Mention): Mention {
  const { tokens } = view.scene.reading;
  const all = view.scene.bySentence.get(mention.sentence) ?? [];
  let found: Mention | undefined;
  let at = mention;
  for (let steps = 0; steps < LISTED; steps++) {
    const before = lastBefore(all, view.startOf(at));
    const between =
      before &&
      tokens
        .slice(before.to + 1, view.startOf(at))
        .map(({ lower }) => lower)
        .join(' ');
    if (!before || !/^(?:,|and|or|&)$/.test(between ?? '')) break;
    found = before;
    at = before;
  }
  return found && view.chainOf(found) !== view.chainOf(mention) ? found : head;
}

/** The last of `all`, which are in order, that ends before token `start`. */
function lastBefore(all: readonly Mention[], start: number): Mention | undefined {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}

/** "designated X | as special envoy on sanctions". */
function isAppointed(view: ArticleView, { to, sentence }: Mention): boolean {
  const { tokens } = view.scene.reading;
  if (tokens[to + 1]?.lower !== 'as') return false;
  for (let i = to + 2; i < to + 2 + NEAR && tokens[i]?.sentence === sentence; i++) {
    const word = tokens[i]?.lower ?? '';
    if (posts.has(word)) return true;
    if (/^(?:of|for|on|to|in|,|under|terrorists?|nationals?|supporters?|traffickers?|organi[sz]ations?)$/.test(word))
      return false;
  }
  return false;
}

/** "The president spoke. | X and Y walked part of the way": in a sentence without a word for sanctions. */
function isOnlyDealing(view: ArticleView, mention: Mention, end: number): boolean {
  if ((view.sentences[mention.sentence]?.strong.length ?? 1) > 0 || view.ruled.has(mention)) return false;
  const { tokens } = view.scene.reading;
  // "X met the same fate."
  const isSame = tokens[end + 2]?.lower === 'same';
  return !isSame && dealing.has(tokens[end]?.lower ?? '');
}

/** "A post shared since Monday says that | X was blacklisted". */
function isHearsay(view: ArticleView, mention: Mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  const from = sentences[mention.sentence]?.from ?? mention.from;
  const start = Math.max(from, mention.from - REACH);
  for (let at = mention.from - 1; at >= start; at--) {
    if (!/^(?:that|saying|claiming|alleging)$/.test(tokens[at]?.lower ?? '')) continue;
    const before = tokens.slice(Math.max(from, at - HEARD), at).map(({ lower }) => lower);
    // "said in a post that": there somebody answers for it.
    if (
      before.some(
        (word, i) => hearsay.has(word) && !before.slice(Math.max(0, i - 3), i).some((one) => WITHIN.test(one)),
      )
    )
      return true;
  }
  return false;
}
