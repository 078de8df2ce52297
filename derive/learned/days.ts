/** Which day a sanction is from: all the days that could be meant where a target is named, and what speaks for each. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import { answeredFrom, isDayOfAnswered } from './answered';
import type { ArticleView } from './article-view';
import { isBeforeTheNews } from './before-the-news';
import type { Seen } from './candidates';
import { dayOfChronicle } from './chronicle-day';
import { dayBesideAside } from './closed-asides';
import { dayGoingOn } from './continued';
import { dayOfLimb } from './coordinated-days';
import { isOnlyDateline } from './dateline-words';
import { dayBeforeAfter } from './day-after-others';
import { dayBeforeList } from './day-before-list';
import { elsewhere } from './day-elsewhere';
import { dayNames } from './day-names';
import { isDayOfLoss, isDayOfPost, isDayOfSparing } from './day-of-aside';
import { isOfNewRound, isToldByWhom } from './day-of-new';
import { dayOfPair } from './day-pairs';
import { dayRightBehind, isToldOfEach } from './day-right-behind';
import { atPlace, type DayPlace, ruledTraits, type Setting, settingOf } from './day-setting';
import { othersOf } from './days-beside';
import {
  isBefore,
  isBelowNews,
  isNewsOfNow,
  isOfOthersAfter,
  isOfTheNews,
  isOnlyNear,
  isOpenedByYear,
  isPastAside,
  isToldBehind,
} from './days-meant';
import { dayOfHeadline } from './headline-day';
import { interned } from './interned';
import { addedTo } from './likewise';
import { clauseTraits, ownDay } from './own-day';
import { ruleAt } from './rule-at';
import { namesOf, Traits } from './scales';
import { dayOfVerb } from './verb-day';
import { dayOfWhen } from './when-day';

export type Day = {
  /** ISO day, month or year; empty: the text does not say. */
  iso: string;
  words?: DateWords | undefined;
  from: DayPlace;
  /** What speaks for it; much of that is the same for other mentions. */
  parts: readonly Traits[];
};

export type DayCandidate = Day & { traits: string[] };

const RETOLD = new Traits(['retold']);
const DAYS = interned((from: DayPlace, days: number) => [`${from} days ${days}`]);

/** The days with all their traits, each trait once. */
export function dayCandidates(view: ArticleView, candidate: Pick<Seen, 'mention' | 'retold'>): DayCandidate[] {
  return daysOf(view, candidate).map((day) => ({
    ...day,
    traits: namesOf(day.parts),
  }));
}

export function daysOf(view: ArticleView, { mention, retold }: Pick<Seen, 'mention' | 'retold'>): Day[] {
  if (retold && isToldOfEach(view, retold)) return [];
  if (retold) return [{ iso: retold.date ?? '', words: retold.dateWords, from: 'retold', parts: [RETOLD] }];
  const rule = ruleAt(view, mention);
  const setting = settingOf(view, mention.sentence);
  if (!setting) return [];
  const all = candidatesOf(view, mention, setting, rule);
  // "X is under sanctions" is of no day, but where the news above it is that sanctions were imposed, "They include X" is of that.
  const isState =
    rule !== undefined &&
    rule.date === undefined &&
    view.scene.reading.tokens[rule.trigger.at]?.sentence === mention.sentence &&
    !isBelowNews(view, mention.sentence, rule);
  const isPlain = rule !== undefined && isToldBehind(view, mention, rule);
  const isUntold = rule !== undefined && isPastAside(rule);
  const isVague = setting.own.length === 0 && isBefore(view, mention);
  const isOfYear = setting.own.length > 0 && isOpenedByYear(view, mention);
  const ofPair = dayOfPair(view, mention) ?? dayRightBehind(view, mention) ?? dayBeforeAfter(view, mention);
  const ofList = dayOfLimb(view, mention) ?? dayBeforeList(view, mention) ?? dayBesideAside(view, mention);
  const ofVerb =
    ofList ?? dayOfWhen(view, mention) ?? dayOfVerb(view, mention, rule) ?? dayGoingOn(view, mention.sentence);
  const ofHeadline = dayOfHeadline(view, mention.sentence) ?? dayOfChronicle(view, mention.sentence);
  const isStanding = setting.own.length === 0 && isBeforeTheNews(view, mention);
  const isFresh = setting.own.length === 0 && isNewsOfNow(view, rule);
  const isSpared = setting.own.some((words) => isDayOfSparing(view, words));
  const answered = answeredFrom(view, mention);
  const added = addedTo(view, mention.sentence);
  const isAdded = added !== undefined && all.some(({ iso }) => iso === added.iso);
  const isByWhom = isToldByWhom(view, mention);
  const isNew = setting.own.length === 0 && isOfNewRound(view, mention.sentence);
  const days = all.filter(({ from, iso, words }) => {
    if (rule?.limb) return iso === rule.date;
    if (isSpared) return from === 'none';
    if (words && isDayOfAnswered(view, mention, words)) return false;
    if (from === 'own' && words && isOnlyDateline(view, words, setting.own)) return false;
    if (ofPair) return ofPair(iso);
    if (from === 'own' && words && isDayOfElse(view, mention, words)) return false;
    if (from === 'own' && words?.ofRest && words.from > mention.to) return false;
    if (answered !== undefined) return from === 'own' ? (words?.from ?? 0) >= answered : from === 'none';
    if (from === 'after' && words && isOfOthersAfter(view, mention, words)) return false;
    if (ofList) return ofList(iso);
    if (isPlain) return from === 'own';
    if (ofVerb) return ofVerb(iso);
    if (ofHeadline) return ofHeadline(iso);
    if (isOfYear) return from === 'own';
    if (isUntold) return from === 'own' || from === 'none';
    if (isVague) return from === 'none';
    if (isAdded) return iso === added.iso;
    if (isByWhom) return from === 'own';
    if (isNew && /^(?:near|after)$/.test(from)) return isOfTheNews(iso, view.scene.dateline);
    if (isStanding) return !isOfTheNews(iso, view.scene.dateline);
    if (isFresh) return !isOnlyNear(view, mention, from, words) || setting.leads.some((lead) => lead.iso === iso);
    return !isState || from !== 'dateline';
  });
  return days.map(({ iso, words, from, parts }) => ({
    iso,
    words,
    from,
    parts: [
      ...parts,
      ...elsewhere(view, mention, { iso, words, from, parts }),
      ...yearOf(words, from),
      ...(words ? dayNames(view, mention, words, from) : []),
    ],
  }));
}

const isDayOfElse = (view: ArticleView, mention: Mention, words: DateWords): boolean =>
  isDayOfPost(view, mention, words) || isDayOfLoss(view, words);

const YEARS = new Map(
  (['latest', 'latest, told here', 'told', 'told here'] as const).map((year) => [
    year,
    atPlace((from) => [`year ${year}`, `${from} year ${year}`]),
  ]),
);

function yearOf(words: DateWords | undefined, from: DayPlace): Traits[] {
  const year = words?.year && YEARS.get(words.year);
  return year ? [year(from)] : [];
}

/** Each day once, from the place nearest to the target, with what speaks for it at its other places too. */
function candidatesOf(view: ArticleView, mention: Mention, setting: Setting, rule: Ruled | undefined): Day[] {
  const found = new Map<string, Day>();
  const places = new Set<string>();
  const note = (day: Day): void => {
    const place = `${day.iso} ${day.from}`;
    if (places.has(place)) return;
    places.add(place);
    const known = found.get(day.iso);
    found.set(day.iso, known ? { ...known, parts: [...known.parts, ...day.parts] } : day);
  };
  for (const [order, words] of setting.own.entries()) note(ownDay(view, mention, setting, words, order, rule));
  for (const { iso, words, from, parts: seen } of othersOf(view, mention.sentence)) {
    const parts = [...seen, ...clauseTraits(view, mention, words, from), ...ruledTraits(rule, iso, from)];
    note({ iso, words, from, parts });
  }
  const days = Math.min(3, found.size);
  const without = (iso: string, from: 'dateline' | 'none'): Day => ({
    iso,
    from,
    parts: [setting.shared(from), ...ruledTraits(rule, iso, from), DAYS(from, days)],
  });
  note(without(view.scene.dateline, 'dateline'));
  return [...found.values(), without('', 'none')];
}
