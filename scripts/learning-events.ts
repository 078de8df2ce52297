/**
 * Weights that say of every mention whether it is named as sanctioned, and since which day, learned together: an event (who, which
 * day) is believed when any of its mentions tells of it. Nobody has labelled which mention that is, so only the whole of them is
 * compared with the label (multiple-instance learning by noisy-or: Maron, Lozano-Pérez 1998). Steps by Adam (Kingma, Ba 2015).
 */
import type { Weights } from '../derive/learned/model';
import { Adam } from './learning-adam';
import { common, random, shuffled } from './learning-order';

const EPOCHS = 8;
const RATE = 0.01;
const BATCH = 4;
/** The mean of several runs (bagging: Breiman 1996), each over a share of the lessons. */
const SEEDS = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61];
const KEPT = 0.6;
/** How much the event as a whole counts beside its two halves. */
const EVENT_WEIGHT = 3;
/** Mentions believed less teach nothing about days. */
const TEACHES = 0.25;
const SHARPNESS = 2;
const TINY = 1e-5;

export type EventMention = {
  traits: readonly string[];
  /** All mentions of one target share it. */
  bag: string;
  target: boolean;
  days: readonly { iso: string; traits: readonly string[] }[];
  /** The days of its target's sanctions. */
  dates: ReadonlySet<string>;
};

type Mention = { traits: number[]; bag: number; right: boolean[]; days: { traits: number[]; event: number }[] };
type Lesson = { mentions: Mention[]; bags: { of: number[]; target: boolean }[]; events: boolean[] };

/** The same weights every time. */
export function learnEvents(lessons: readonly (readonly EventMention[])[]): { mentions: Weights; days: Weights } {
  const all = lessons.flat();
  const traits = numbered(all.map((mention) => mention.traits));
  const dayTraits = numbered(all.flatMap(({ days }) => days.map((day) => day.traits)));
  const table = lessons.filter(({ length }) => length > 0).map((lesson) => toLesson(lesson, traits, dayTraits));
  const runs = SEEDS.map((seed) => {
    const who = new Adam(traits.size);
    const when = new Adam(dayTraits.size);
    const next = random(seed);
    // Each run leaves out other lessons, so that their mean leans on no single one.
    const kept = table.filter(() => next() < KEPT);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const rate = RATE * (1 - epoch / EPOCHS);
      shuffled(kept, next).forEach((lesson, i) => {
        teach(lesson, who, when);
        if ((i + 1) % BATCH === 0 || i + 1 === kept.length) for (const part of [who, when]) part.step(rate);
      });
    }
    return { who, when };
  });
  const mean = (parts: Adam[], i: number): number =>
    parts.reduce((sum, { weights }) => sum + (weights[i] ?? 0), 0) / parts.length;
  return {
    mentions: named(traits, (i) =>
      mean(
        runs.map(({ who }) => who),
        i,
      ),
    ),
    days: named(dayTraits, (i) =>
      mean(
        runs.map(({ when }) => when),
        i,
      ),
    ),
  };
}

function numbered(all: readonly (readonly string[])[]): Map<string, number> {
  return new Map([...common(all)].map((trait, i) => [trait, i]));
}

const named = (numbers: ReadonlyMap<string, number>, weightOf: (i: number) => number): Weights =>
  new Map([...numbers].map(([trait, i]) => [trait, weightOf(i)]));

function toLesson(
  mentions: readonly EventMention[],
  traits: ReadonlyMap<string, number>,
  dayTraits: ReadonlyMap<string, number>,
): Lesson {
  const pick = (list: readonly string[], from: ReadonlyMap<string, number>): number[] =>
    list.flatMap((trait) => from.get(trait) ?? []);
  const bags = new Map<string, number>();
  const events = new Map<string, number>();
  const lesson: Lesson = { mentions: [], bags: [], events: [] };
  for (const [i, { bag, target, days, dates, ...mention }] of mentions.entries()) {
    const at = bags.get(bag) ?? lesson.bags.push({ of: [], target }) - 1;
    bags.set(bag, at);
    lesson.bags[at]?.of.push(i);
    lesson.mentions.push({
      traits: pick(mention.traits, traits),
      bag: at,
      right: days.map(({ iso }) => dates.has(iso)),
      days: days.map(({ iso, ...day }) => {
        const key = `${at} ${iso}`;
        const event = events.get(key) ?? lesson.events.push(dates.has(iso)) - 1;
        events.set(key, event);
        return { traits: pick(day.traits, dayTraits), event };
      }),
    });
  }
  return lesson;
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / sum);
}

/** Adds the slopes of one article's losses: of its bags, of the days of its targets, and of its events. */
function teach({ mentions, bags, events }: Lesson, who: Adam, when: Adam): void {
  const scores = mentions.map(({ traits }) => who.score(traits));
  const likely = scores.map(sigmoid);
  const shares = mentions.map(({ days }) => softmax(days.map(({ traits }) => when.score(traits))));
  const slopes = new Float64Array(mentions.length);
  for (const { of, target } of bags) {
    const parts = softmax(of.map((i) => SHARPNESS * (scores[i] ?? 0)));
    const most = Math.max(...of.map((i) => scores[i] ?? 0));
    const sum = of.reduce((total, i) => total + Math.exp(SHARPNESS * ((scores[i] ?? 0) - most)), 0);
    const error = sigmoid(most + Math.log(sum) / SHARPNESS) - Number(target);
    of.forEach((i, n) => {
      slopes[i] = (slopes[i] ?? 0) + error * (parts[n] ?? 0);
    });
  }
  const untold = new Float64Array(events.length).fill(1);
  mentions.forEach(({ days }, i) => {
    days.forEach(({ event }, d) => {
      untold[event] = (untold[event] ?? 1) * (1 - Math.min(1 - TINY, (likely[i] ?? 0) * (shares[i]?.[d] ?? 0)));
    });
  });
  mentions.forEach((mention, i) => {
    const believed = likely[i] ?? 0;
    const share = shares[i] ?? [];
    const target = bags[mention.bag]?.target === true;
    const right = share.reduce((sum, part, d) => sum + (mention.right[d] ? part : 0), 0);
    // The slope of the events by the chance that this mention tells of this day.
    const told = mention.days.map(({ event }, d) => {
      const rest = Math.max(TINY, untold[event] ?? 1);
      const chance = Math.min(1 - TINY, believed * (share[d] ?? 0));
      return (EVENT_WEIGHT / (1 - chance)) * (events[event] ? -rest / Math.max(TINY, 1 - rest) : 1);
    });
    const mean = told.reduce((sum, slope, d) => sum + slope * (share[d] ?? 0), 0);
    const ofMention = (slopes[i] ?? 0) + mean * believed * (1 - believed);
    who.add(mention.traits, ofMention);
    mention.days.forEach(({ traits }, d) => {
      const part = share[d] ?? 0;
      const ofShare = believed * part * ((told[d] ?? 0) - mean);
      const ofLabel =
        target && believed >= TEACHES && right > 0 ? believed * (part - (mention.right[d] ? part / right : 0)) : 0;
      when.add(traits, ofShare + ofLabel);
    });
  });
}
