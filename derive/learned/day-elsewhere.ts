/** What the whole article says of a day that could be meant: how often it stands there, what is told of it, who acts where it stands. */
import { acts } from '../acting';
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { bucket } from './classes';
import { age, atPlace, type DayPlace, eachPlace, hadOf } from './day-setting';
import type { Day } from './days';
import { interned } from './interned';
import { perPlace, perView } from './per-view';
import { Traits } from './scales';

/** Where one day stands, as sentences in order. */
type Standing = { sentences: number[]; told: number; plain: number };
/** All that is known of the days of one article, gathered once. */
type Calendar = { days: Map<string, Standing>; recent: number; latest: string; liftings: ReadonlySet<string> };

const isRecent = (day: string, dateline: string): boolean =>
  day.length === 10 && /^(?:0|week)$/.test(age(day, dateline));

const calendarOf = perView((view): Calendar => {
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
  return { days, recent, latest, liftings: new Set(view.liftedOn.values()) };
});

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

export function elsewhere(view: ArticleView, mention: Mention, { iso, from, words }: Day): Traits[] {
  const liftings = ofLiftings(view, mention, iso, from);
  return words ? [...liftings, ...standingFrom(view, mention.sentence)(words)(from)] : liftings;
}

const LIFTED_THEN = new Traits(['day of lifting']);
const LIFTED_ELSE = atPlace((from) => [`lifted another day ${from}`]);
const LIFTING = new Traits(['day of a lifting']);

function ofLiftings(view: ArticleView, mention: Mention, iso: string, from: DayPlace): Traits[] {
  const actor = view.scene.cast.of.get(mention);
  const lifted = actor && view.liftedOn.get(actor);
  return [
    ...(lifted === undefined ? [] : [lifted === iso ? LIFTED_THEN : LIFTED_ELSE(from)]),
    ...(calendarOf(view).liftings.has(iso) ? [LIFTING] : []),
  ];
}

/** As seen from a sentence. */
const standingFrom = perPlace((view, index: number) => {
  const known = new Map<DateWords, (from: DayPlace) => Traits[]>();
  return (words: DateWords) => {
    const found = known.get(words) ?? eachPlace((from) => ofStanding(view, index, from, words));
    known.set(words, found);
    return found;
  };
});

const STANDS = interned((from: DayPlace, told: number, plain: number, times: string) => [
  `${from} told there ${told}`,
  `${from} plain there ${plain}`,
  `day stands ${times}`,
]);
const RECENT = interned((days: number) => [`recent of ${days}`]);
const SEEN = interned((from: DayPlace, what: string) => [`${from} ${what}`]);

function ofStanding(view: ArticleView, index: number, from: DayPlace, words: DateWords): Traits[] {
  const { days, recent, latest } = calendarOf(view);
  const { iso = '' } = words;
  const standing = days.get(iso);
  if (!standing) return [];
  const { sentences, told, plain } = standing;
  const parts = [STANDS(from, Math.min(3, told), Math.min(3, plain), bucket(sentences.length))];
  if (isRecent(iso, view.scene.dateline)) parts.push(RECENT(Math.min(3, recent)));
  if (iso === latest) parts.push(SEEN(from, 'latest'));
  const last = view.toldBefore[index] ?? -1;
  if (last >= 0 && sentences[countUpTo(sentences, last) - 1] === last) parts.push(SEEN(from, 'in last told'));
  if ((sentences[0] ?? index) < index) parts.push(SEEN(from, 'stood before'));
  parts.push(...ofSentence(view, index, from, words));
  const near = sentences[Math.max(0, countUpTo(sentences, index) - 1)];
  if (near !== undefined && near !== index) parts.push(SEEN(from, sameActors(view, near, index)));
  return parts;
}

const actorsIn = perPlace(({ scene }, at: number): ReadonlySet<string> => {
  const acting = (scene.authorities.get(at) ?? []).filter((one) => acts(scene, one));
  return new Set(acting.map(({ government }) => government));
});

/** Whether those who act where the day stands are those who act where the target does. */
function sameActors(view: ArticleView, there: number, here: number): string {
  const own = actorsIn(view, here);
  const others = actorsIn(view, there);
  if (own.size === 0 || others.size === 0)
    return `actors ${own.size > 0 ? 'here' : others.size > 0 ? 'there' : 'none'}`;
  return [...own].some((government) => others.has(government)) ? 'actors same' : 'actors other';
}

const OPENS = /^[a-z]{2,}$/;
const THERE = /^(?:LIFT|UNDO|TALK|MODAL|COURT|PAST|SAY|NEG|ALSO)$/;

/** What a sentence tells: whether of a sanction, in which kinds of words, and how it begins. */
type Told = { told: string; kinds: string[]; first: string };

const toldIn = perPlace((view, index: number): Told => {
  const { tokens, sentences } = view.scene.reading;
  const own = view.sentences[index];
  const classes = view.classes.slice(sentences[index]?.from, sentences[index]?.to);
  const had = hadOf(classes).trim();
  const kinds = (own?.flags ?? []).filter((flag) => THERE.test(flag));
  if (had) kinds.push(had);
  if (classes.includes('has') || classes.includes('have')) kinds.push('has');
  const told = (own?.triggers.length ?? 0) > 0 ? 'told' : own?.plain ? 'plain' : 'untold';
  return { told, kinds, first: tokens[sentences[index]?.from ?? -1]?.lower ?? '' };
});

const TOLD = interned((from: DayPlace, told: string, mine: string, block: string) => [
  `${from} there ${told} ${block}`,
  `${from} there ${told} mine ${mine}`,
  `${from} there ${told} mine ${mine} ${block}`,
]);
const KIND = interned((from: DayPlace, kind: string, mine: string) => [
  `${from} there ${kind}`,
  `${from} there ${kind} mine ${mine}`,
]);
const FIRST = interned((from: DayPlace, word: string) => [`${from} there opens ${word}`]);

/** What the sentence tells in which the day stands, where that is not the target's own. */
function ofSentence(view: ArticleView, own: number, from: DayPlace, words: DateWords): Traits[] {
  const { tokens, sentences } = view.scene.reading;
  const index = tokens[words.from]?.sentence;
  if (index === undefined || index === own) return [];
  const { told, kinds, first } = toldIn(view, index);
  const { told: mine } = toldIn(view, own);
  const block = sentences[index]?.block === sentences[own]?.block ? 'same block' : 'other block';
  const parts = [TOLD(from, told, mine, block)];
  for (const kind of kinds) parts.push(KIND(from, kind, mine));
  if (OPENS.test(first)) parts.push(FIRST(from, first));
  return parts;
}
