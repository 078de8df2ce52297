/** The events an article could tell of: who, since which day, how likely, and which mentions tell of it. */
import type { Actor } from '../actors';
import { partsAround } from './around';
import type { ArticleView } from './article-view';
import { isBesideThePoint } from './beside-the-point';
import { type Seen, seenIn } from './candidates';
import { isDayOfAside } from './day-of-aside';
import { type Day, daysOf } from './days';
import type { Model } from './model';
import { namesOf, Scales, type Traits } from './scales';
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

const scales = new WeakMap<Model, { mentions: Scales; days: Scales }>();

function scalesOf(model: Model): { mentions: Scales; days: Scales } {
  const { first, second, days, lifted } = model;
  const found = scales.get(model) ?? {
    mentions: new Scales([first, second, lifted.mentions]),
    days: new Scales([days, lifted.days]),
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

/** Of sanctions and of their liftings, in the order in which the text first names whom. */
export function likelyEvents(view: ArticleView, model: Model): { imposed: LikelyEvent[]; lifted: LikelyEvent[] } {
  const imposed = new Collected();
  const lifted = new Collected();
  const { days: scale } = scalesOf(model);
  for (const judged of weigh(view, model)) {
    const { candidate, score, freed } = judged;
    if (chanceOf(score) < LEAST && chanceOf(freed) < LEAST) continue;
    const { mention, retold } = candidate;
    if (!retold && (isOnlyWished(view, mention) || isBesideThePoint(view, mention))) continue;
    const days = daysOf(view, candidate);
    const scores = days.map(({ parts }) => scale.sumsOnce(parts));
    const of = (which: number): number[] => scores.map((sums) => sums[which] ?? 0);
    imposed.add(judged, score, days, of(0), (day) => !isDayOfAside(view, mention, day));
    lifted.add(judged, freed, days, of(1));
  }
  return { imposed: imposed.events(), lifted: lifted.events() };
}

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

class Collected {
  private readonly found = new Map<Actor | string, Map<string, LikelyEvent>>();

  add(
    judged: Judged,
    score: number,
    days: readonly Day[],
    scores: readonly number[],
    mayBe: (day: Day) => boolean = () => true,
  ): void {
    const believed = chanceOf(score);
    if (believed < LEAST) return;
    const who = judged.candidate.actor ?? judged.candidate.key;
    const events = this.found.get(who) ?? new Map<string, LikelyEvent>();
    this.found.set(who, events);
    const shares = sharesOf(scores);
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
