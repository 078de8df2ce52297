/** What the whole article says of a day that could be meant: how often it stands there, what is told of it, who acts where it stands. */
import { acts } from '../acting';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { bucket } from './classes';
import { age, hadOf } from './day-setting';
import type { DayCandidate } from './days';

/** Where one day stands, as sentences in order. */
type Standing = { sentences: number[]; told: number; plain: number };
/** All that is known of the days of one article, gathered once. */
type Calendar = { days: Map<string, Standing>; recent: number; latest: string; liftings: ReadonlySet<string> };

const calendars = new WeakMap<ArticleView, Calendar>();

const isRecent = (day: string, dateline: string): boolean =>
  day.length === 10 && /^(?:0|week)$/.test(age(day, dateline));

function calendarOf(view: ArticleView): Calendar {
  const known = calendars.get(view);
  if (known) return known;
  const { dateline } = view.scene;
  const days = new Map<string, Standing>();
  view.sentences.forEach(({ dates, triggers, plain }, index) => {
    for (const iso of new Set(dates.flatMap((date) => date.iso ?? []))) {
      const standing = days.get(iso) ?? { sentences: [], told: 0, plain: 0 };
      standing.sentences.push(index);
      if (triggers.length > 0) standing.told++;
      if (plain) standing.plain++;
      days.set(iso, standing);
    }
  });
  let recent = 0;
  let latest = '';
  for (const day of days.keys()) {
    if (isRecent(day, dateline)) recent++;
    if (day.length === 10 && day <= dateline && day > latest) latest = day;
  }
  const calendar = { days, recent, latest, liftings: new Set(view.liftedOn.values()) };
  calendars.set(view, calendar);
  return calendar;
}

/** How many of the ordered numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function elsewhere(view: ArticleView, mention: Mention, { iso, from, words }: DayCandidate): string[] {
  return [...ofLiftings(view, mention, iso, from), ...(words ? ofStanding(view, mention, iso, from, words) : [])];
}

function ofLiftings(view: ArticleView, mention: Mention, iso: string, from: string): string[] {
  const actor = view.scene.cast.of.get(mention);
  const lifted = actor && view.liftedOn.get(actor);
  return [
    ...(lifted === undefined ? [] : [lifted === iso ? 'day of lifting' : `lifted another day ${from}`]),
    ...(calendarOf(view).liftings.has(iso) ? ['day of a lifting'] : []),
  ];
}

function ofStanding(
  view: ArticleView,
  mention: Mention,
  iso: string,
  from: string,
  words: DayCandidate['words'],
): string[] {
  const { days, recent, latest } = calendarOf(view);
  const standing = days.get(iso);
  if (!standing) return [];
  const { sentences, told, plain } = standing;
  const traits = [
    `${from} told there ${Math.min(3, told)}`,
    `${from} plain there ${Math.min(3, plain)}`,
    `day stands ${bucket(sentences.length)}`,
  ];
  if (isRecent(iso, view.scene.dateline)) traits.push(`recent of ${Math.min(3, recent)}`);
  if (iso === latest) traits.push(`${from} latest`);
  const last = view.toldBefore[mention.sentence] ?? -1;
  if (last >= 0 && sentences[countUpTo(sentences, last) - 1] === last) traits.push(`${from} in last told`);
  if ((sentences[0] ?? mention.sentence) < mention.sentence) traits.push(`${from} stood before`);
  traits.push(...ofSentence(view, mention, from, words));
  const near = sentences[Math.max(0, countUpTo(sentences, mention.sentence) - 1)];
  if (near !== undefined && near !== mention.sentence)
    traits.push(`${from} ${sameActors(view, near, mention.sentence)}`);
  return traits;
}

/** Whether those who act where the day stands are those who act where the target does. */
function sameActors({ scene }: ArticleView, there: number, here: number): string {
  const governments = (at: number): Set<string> =>
    new Set((scene.authorities.get(at) ?? []).filter((one) => acts(scene, one)).map(({ government }) => government));
  const own = governments(here);
  const others = governments(there);
  if (own.size === 0 || others.size === 0)
    return `actors ${own.size > 0 ? 'here' : others.size > 0 ? 'there' : 'none'}`;
  return [...own].some((government) => others.has(government)) ? 'actors same' : 'actors other';
}

const OPENS = /^[a-z]{2,}$/;
const THERE = /^(?:LIFT|UNDO|TALK|MODAL|COURT|PAST|SAY|NEG|ALSO)$/;

/** What a sentence tells: whether of a sanction, in which kinds of words, and how it begins. */
type Told = { told: string; kinds: string[]; first: string };
const tellings = new WeakMap<ArticleView, Map<number, Told>>();

function toldIn(view: ArticleView, index: number): Told {
  const all = tellings.get(view) ?? new Map<number, Told>();
  tellings.set(view, all);
  const known = all.get(index);
  if (known) return known;
  const { tokens, sentences } = view.scene.reading;
  const own = view.sentences[index];
  const classes = view.classes.slice(sentences[index]?.from, sentences[index]?.to);
  const had = hadOf(classes).trim();
  const kinds = (own?.flags ?? []).filter((flag) => THERE.test(flag));
  if (had) kinds.push(had);
  if (classes.includes('has') || classes.includes('have')) kinds.push('has');
  const told = (own?.triggers.length ?? 0) > 0 ? 'told' : own?.plain ? 'plain' : 'untold';
  const found = { told, kinds, first: tokens[sentences[index]?.from ?? -1]?.lower ?? '' };
  all.set(index, found);
  return found;
}

/** What the sentence tells in which the day stands, where that is not the target's own. */
function ofSentence(view: ArticleView, mention: Mention, from: string, words: DayCandidate['words']): string[] {
  const { tokens, sentences } = view.scene.reading;
  const index = words && tokens[words.from]?.sentence;
  if (index === undefined || index === mention.sentence) return [];
  const { told, kinds, first } = toldIn(view, index);
  const { told: mine } = toldIn(view, mention.sentence);
  const block = sentences[index]?.block === sentences[mention.sentence]?.block ? 'same block' : 'other block';
  return [
    `${from} there ${told} ${block}`,
    `${from} there ${told} mine ${mine}`,
    `${from} there ${told} mine ${mine} ${block}`,
    ...kinds.flatMap((kind) => [`${from} there ${kind}`, `${from} there ${kind} mine ${mine}`]),
    ...(OPENS.test(first) ? [`${from} there opens ${first}`] : []),
  ];
}
