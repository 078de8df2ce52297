/** The events an article could tell of: who, since which day, how likely, and which mentions tell of it. */
import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import { partsAround } from './around';
import type { ArticleView } from './article-view';
import { isBesideThePoint, isLiftedThere } from './beside-the-point';
import { type Seen, seenIn } from './candidates';
import { isDayOfAnother } from './day-of-another';
import { isDayOfAside } from './day-of-aside';
import { isDayOfCourt } from './day-of-court';
import { isDayOfFounding } from './day-of-founding';
import { type Dated, withDayOfList } from './day-of-list';
import { type Day, daysOf } from './days';
import { isBelowLifting, isInListOfOthers } from './list-of-others';
import type { Model } from './model';
import { spared } from './neither';
import { ruleAt } from './rule-at';
import { namesOf, Scales, type Traits } from './scales';
import { isOtherThanToldBehind } from './told-behind';
import { isOnlyWished } from './wished';

/** A candidate, the log-odds that it is named as sanctioned there, or as freed, and all the traits that speak for or against it. */
export class Judged {
  constructor(
    readonly candidate: Seen,
    private readonly beside: readonly Traits[],
    readonly score: number,
    readonly freed: number,
  ) {}

  get traits(): string[] {
    return namesOf([...this.candidate.parts, ...this.beside]);
  }
}

/** One mention that tells of an event, as a chance between 0 and 1. */
export type Telling = { judged: Judged; day: Day; chance: number };

/** `likely`: the chance that any of its tellings, the likeliest first, is right. */
export type LikelyEvent = { who: Actor | string; iso: string; likely: number; tellings: Telling[] };

/** With less a mention cannot make a difference. */
const LEAST = 0.02;
/** The chance from which an event is believed beside others of its list and day. */
export const BESIDE_OTHERS = 0.5;
/** How far a sum of chances can be off. */
const ROUNDING = 1e-9;

/** In sentences: of so little the weights, which learned from articles, know too little to gainsay the rules … */
const BRIEF = 2;
/** … so that this share of the usual chance will do. */
const BRIEFLY = 0.75;

/** How likely what the rules read too must be. */
export const ruledBar = ({ sentences }: ArticleView, { believedRuled }: Model): number =>
  sentences.length <= BRIEF ? believedRuled * BRIEFLY : believedRuled;

type OfModel = { mentions: Scales; days: Scales; authors: Scales };
const scales = new WeakMap<Model, OfModel>();

export function scalesOf(model: Model): OfModel {
  const { first, second, days, lifted, authors } = model;
  const found = scales.get(model) ?? {
    mentions: new Scales([first, second, lifted.mentions]),
    days: new Scales([days, lifted.days]),
    authors: new Scales([authors]),
  };
  scales.set(model, found);
  return found;
}

export function weigh(view: ArticleView, model: Model): Judged[] {
  const { mentions } = scalesOf(model);
  const candidates = seenIn(view);
  const own = candidates.map(({ parts }) => mentions.sumsOnce(parts));
  const alone = candidates.map(({ shared }, i) => mentions.withShared(own[i] ?? [], shared));
  const around = partsAround(
    candidates,
    alone.map(([first = 0]) => first),
  );
  return candidates.map((candidate, i) => {
    const beside = around[i] ?? [];
    const [, score = 0] = mentions.withShared(mentions.sumsOnce(beside, own[i]), candidate.shared);
    return new Judged(candidate, beside, score, alone[i]?.[2] ?? 0);
  });
}

/** Of sanctions and of their liftings, in the order in which the text first names whom; of whom none can be likely enough, none. */
export function likelyEvents(view: ArticleView, model: Model): { imposed: LikelyEvent[]; lifted: LikelyEvent[] } {
  const imposed = new Collected();
  const lifted = new Collected();
  const { days: scale } = scalesOf(model);
  const all = weigh(view, model);
  const least = Math.min(model.believed, ruledBar(view, model), model.believedAlone, BESIDE_OTHERS) - ROUNDING;
  const hit = withAChance(all, least, ({ score }) => score);
  const freed = withAChance(all, least, ({ freed }) => freed);
  const dated: Dated[] = [];
  for (const judged of all) {
    const { candidate, score } = judged;
    const who = whoOf(judged);
    const isHit = hit.has(who) && chanceOf(score) >= LEAST;
    const isFreed = freed.has(who) && chanceOf(judged.freed) >= LEAST;
    if (!isHit && !isFreed) continue;
    const { mention, retold } = candidate;
    if (!retold && (isOnlyWished(view, mention) || isBesideThePoint(view, mention) || isInListOfOthers(view, mention)))
      continue;
    const days = daysOf(view, candidate);
    const scores = days.map(({ parts }) => scale.sumsOnce(parts));
    const of = (which: number): number[] => scores.map((sums) => sums[which] ?? 0);
    if (isHit) dated.push({ judged, days, shares: sharesOf(of(0)) });
    if (isFreed) lifted.add({ judged, days, shares: sharesOf(of(1)) }, judged.freed);
  }
  for (const one of withDayOfList(view, dated)) {
    const { score, candidate } = one.judged;
    imposed.add(one, score, (day) => isDayLeft(view, candidate.mention, day));
  }
  return { imposed: imposed.events(), lifted: lifted.events() };
}

/** In milliseconds. */
const NEWS = 14 * 86_400_000;

/** On none, in its own sentence, or so lately that it is the news. */
const isOfNow = ({ scene }: ArticleView, { iso, from }: Day): boolean =>
  iso === '' || from === 'own' || from === 'dateline' || Date.parse(scene.dateline) - Date.parse(iso) < NEWS;

const isSpared = (view: ArticleView, mention: Mention): boolean => {
  const actor = view.scene.cast.of.get(mention);
  return actor !== undefined && spared(view).has(actor);
};

/** What is told of somebody right before leaves no other day; nor does an aside leave its own, nor a lifting the day of it. */
function isDayLeft(view: ArticleView, mention: Mention, day: Day): boolean {
  const rule = ruleAt(view, mention);
  const told = view.ruled.get(mention);
  if (told?.lifting && (told.date ?? '') === day.iso) return false;
  if (isOfNow(view, day) && (isLiftedThere(view, mention) || isSpared(view, mention))) return false;
  if (isOfNow(view, day) && day.from !== 'own' && isBelowLifting(view, mention)) return false;
  if (isOtherThanToldBehind(view, mention, day)) return false;
  if (isDayOfCourt(view, mention, day) || isDayOfAnother(view, mention, day)) return false;
  if (isDayOfFounding(view.scene, day)) return false;
  return (!rule?.settled || (rule.date ?? '') === day.iso) && !isDayOfAside(view, mention, day);
}

const whoOf = ({ candidate: { actor, key } }: Judged): Actor | string => actor ?? key;

/** Those of whom an event could be believed, or keep another from being so, if all their mentions told of one: which days is dear to ask. */
function withAChance(all: readonly Judged[], least: number, scoreOf: (judged: Judged) => number): Set<Actor | string> {
  const otherwise = new Map<Actor | string, number>();
  for (const judged of all) {
    const who = whoOf(judged);
    otherwise.set(who, (otherwise.get(who) ?? 1) * (1 - chanceOf(scoreOf(judged))));
  }
  return new Set([...otherwise].flatMap(([who, chance]) => (1 - chance >= least ? [who] : [])));
}

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

class Collected {
  private readonly found = new Map<Actor | string, Map<string, LikelyEvent>>();

  add({ judged, days, shares }: Dated, score: number, mayBe: (day: Day) => boolean = () => true): void {
    const believed = chanceOf(score);
    const who = whoOf(judged);
    const events = this.found.get(who) ?? new Map<string, LikelyEvent>();
    this.found.set(who, events);
    days.forEach((day, i) => {
      const chance = believed * (shares[i] ?? 0);
      if (chance < LEAST || !mayBe(day)) return;
      const event = events.get(day.iso) ?? { who, iso: day.iso, likely: 0, tellings: [] };
      event.likely = 1 - (1 - event.likely) * (1 - chance);
      event.tellings.push({ judged, day, chance });
      events.set(day.iso, event);
    });
  }

  events(): LikelyEvent[] {
    const all = [...this.found.values()].flatMap((events) => [...events.values()]);
    for (const { tellings } of all) tellings.sort((a, b) => b.chance - a.chance);
    return all;
  }
}

/** Log-odds → shares of 1. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / sum);
}
