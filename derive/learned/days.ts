/** Which day a sanction is from: all the days that could be meant where a target is named, and what speaks for each. */
import { type DateWords, isBeforeTheRest } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';
import { isBeforeTheNews } from './before-the-news';
import type { Seen } from './candidates';
import { dayGoingOn } from './continued';
import { elsewhere } from './day-elsewhere';
import { isDayOfPost } from './day-of-aside';
import { age, atPlace, type DayPlace, ruledTraits, type Setting, settingOf } from './day-setting';
import { dayOfHeadline } from './headline-day';
import { interned } from './interned';
import { clauseTraits, ownDay } from './own-day';
import { perPlace } from './per-view';
import { ruleAt } from './rule-at';
import { namesOf, Traits } from './scales';
import { dayOfVerb } from './verb-day';

export type Day = {
  /** ISO day, month or year; empty: the text does not say. */
  iso: string;
  words?: DateWords | undefined;
  from: DayPlace;
  /** What speaks for it; much of that is the same for other mentions. */
  parts: readonly Traits[];
};

export type DayCandidate = Day & { traits: string[] };

/** In tokens: "was sanctioned by the United States in …". */
const CLOSE = 6;
/** How many sentences back a day may stand that is still meant. */
const NEAR = 6;
/** And how many on: "X has been sanctioned. The Treasury announced it on Monday." */
const AFTER = 2;

/** In characters. */
const YEAR_LENGTH = 4;
/** In characters: an ISO day, unlike a month or a year. */
const DAY_LENGTH = 10;
/** In milliseconds. */
const NEWS = 14 * 86_400_000;

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
  if (retold) return [{ iso: retold.date ?? '', words: retold.dateWords, from: 'retold', parts: [RETOLD] }];
  const rule = ruleAt(view, mention);
  const setting = settingOf(view, mention.sentence);
  if (!setting) return [];
  const all = candidatesOf(view, mention, setting, rule);
  // Where the rules call its own sentence background, the article's own day is the one it is not; the items below may be news.
  const isState =
    rule !== undefined &&
    rule.date === undefined &&
    view.scene.reading.tokens[rule.trigger.at]?.sentence === mention.sentence;
  const isPlain = rule !== undefined && isToldBehind(view, mention, rule);
  const isUntold = rule !== undefined && isPastAside(rule);
  const isVague = setting.own.length === 0 && isBefore(view, mention);
  const ofVerb = dayOfVerb(view, mention, rule) ?? dayGoingOn(view, mention.sentence);
  const ofHeadline = dayOfHeadline(view, mention.sentence);
  const isStanding = setting.own.length === 0 && isBeforeTheNews(view, mention);
  const isFresh = setting.own.length === 0 && isNewsOfNow(view, rule);
  const days = all.filter(({ from, iso, words }) => {
    if (rule?.limb) return iso === rule.date;
    if (from === 'own' && words && isDayOfPost(view, mention, words)) return false;
    if (isPlain) return from === 'own';
    if (ofVerb) return ofVerb(iso);
    if (ofHeadline) return ofHeadline(iso);
    if (isUntold) return from === 'own' || from === 'none';
    if (isVague) return from === 'none';
    if (isStanding) return !isOfTheNews(iso, view.scene.dateline);
    if (isFresh) return !isOnlyNear(view, mention, from, words) || setting.leads.some((lead) => lead.iso === iso);
    return !isState || from !== 'dateline';
  });
  return days.map(({ iso, words, from, parts }) => ({
    iso,
    words,
    from,
    parts: [...parts, ...elsewhere(view, mention, { iso, words, from, parts }), ...yearOf(words, from)],
  }));
}

/** "Ministers | have approved | a freeze on X": of now, whatever day the news beside it is of. */
function isNewsOfNow({ scene, sentences }: ArticleView, rule: Ruled | undefined): boolean {
  if (!rule?.trigger.active || rule.trigger.past || rule.date !== undefined) return false;
  const { at } = rule.trigger;
  const { from = at } = scene.reading.sentences[scene.reading.tokens[at]?.sentence ?? -1] ?? {};
  const verb = sentences[scene.reading.tokens[at]?.sentence ?? -1]?.strong.find((strong) => strong <= at);
  return [verb ?? at, at].some(
    (one) => one >= from && /^(?:has|have)$/.test(scene.reading.tokens[one - 1]?.lower ?? ''),
  );
}

function isOnlyNear(
  { scene }: ArticleView,
  { sentence }: Mention,
  from: DayPlace,
  words: DateWords | undefined,
): boolean {
  const { sentences, tokens } = scene.reading;
  return from === 'near' && sentences[tokens[words?.from ?? -1]?.sentence ?? -1]?.block !== sentences[sentence]?.block;
}

/** News is of the days before the article, or of the article's own. */
const isOfTheNews = (iso: string, dateline: string): boolean =>
  iso.length === DAY_LENGTH && Math.abs(Date.parse(dateline) - Date.parse(iso)) < NEWS;

/** "…, whom Britain had sanctioned, …": before the news, and no day of the news is meant. */
const isPastAside = ({ trigger, date }: Ruled): boolean =>
  date === undefined && trigger.past && trigger.antecedentEnd !== undefined;

/** "X was sanctioned | in 2018", "Those sanctioned | that day were X", "His brother, whom Britain sanctioned | in 2018, is X": the day stands right behind the verb. */
function isToldBehind({ scene }: ArticleView, { to, sentence }: Mention, { trigger, date, dateWords }: Ruled): boolean {
  if (date === undefined || !dateWords || trigger.active) return false;
  const isListedBehind =
    date.length === DAY_LENGTH &&
    trigger.objects !== undefined &&
    trigger.objects > dateWords.to &&
    trigger.objects <= to;
  if (trigger.at <= to && trigger.antecedentEnd === undefined && !isListedBehind) return false;
  const gap = scene.reading.tokens.slice(trigger.at + 1, dateWords.from);
  return (
    dateWords.from > trigger.at &&
    gap.length < CLOSE &&
    // "Sanctioned by Beijing, which | on Tuesday": the rules read it so.
    (gap.every(({ text }) => !/^[,;:]$/.test(text)) || gap.some(({ lower }) => lower === 'which')) &&
    scene.reading.tokens[dateWords.from]?.sentence === sentence
  );
}

/** "Two weeks earlier it had sanctioned X", "two weeks later": no day that the text names is meant. */
function isBefore({ scene, sentences }: ArticleView, { from, sentence }: Mention): boolean {
  const { tokens } = scene.reading;
  const isSpan = (words: DateWords): boolean =>
    words.iso === undefined &&
    // "Was sanctioned | four years ago": right behind the verb they are its own.
    (words.to < from || sentences[sentence]?.strong.includes(words.from - 1) === true) &&
    /^(?:weeks?|months?|years?)$/.test(tokens[words.to - 1]?.lower ?? '') &&
    /^(?:earlier|before|ago|later)$/.test(tokens[words.to]?.lower ?? '');
  return sentences[sentence]?.dates.some(isSpan) ?? false;
}

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

type Other = { iso: string; words: DateWords; from: 'near' | 'after' | 'lead'; parts: readonly Traits[] };
const STEPS = [
  ...Array.from({ length: NEAR }, (_, i) => -1 - i),
  ...Array.from({ length: AFTER }, (_, i) => 1 + i),
] as const;

const LEAD_AGE = interned((old: string) => [`lead age ${old}`]);

/** The days beside a sentence and in the lead, each once at each of its places. */
const othersOf = perPlace((view, index: number): Other[] => {
  const setting = settingOf(view, index);
  if (!setting) return [];
  const found = new Map<string, Other>();
  const note = (from: Other['from'], words: DateWords, partsOf: (iso: string) => readonly Traits[]): void => {
    const { iso = '' } = words;
    const place = `${iso} ${from}`;
    if (!found.has(place)) found.set(place, { iso, words, from, parts: [setting.shared(from), ...partsOf(iso)] });
  };
  for (const step of STEPS) {
    const dates = view.sentences[index + step]?.dates ?? [];
    for (const words of step < 0 ? dates.toReversed() : dates)
      if (
        words.iso !== undefined &&
        !isFounding(view, words) &&
        !isSince(view, words, index + step) &&
        !isBeforeTheRest(view.scene.reading.tokens, words)
      )
        note(step < 0 ? 'near' : 'after', words, (iso) => beside(view, index, setting, iso, words, step));
  }
  const { dateline } = view.scene;
  for (const words of setting.leads) note('lead', words, (iso) => [LEAD_AGE(age(iso, dateline))]);
  return [...found.values()];
});

/** "He has run the ministry since | 2019.": behind the news, of nothing that is told there. */
const isSince = ({ scene, sentences }: ArticleView, { from, iso = '' }: DateWords, index: number): boolean =>
  iso.length === YEAR_LENGTH &&
  /^(?:since|until|till|between)$/.test(scene.reading.tokens[from - 1]?.lower ?? '') &&
  sentences[index]?.strong.length === 0;

/** "It was formed in | 2004. | It is designated under …". */
const isFounding = ({ scene }: ArticleView, { from, iso = '' }: DateWords): boolean =>
  iso.length === 4 && FOUNDED.test(scene.reading.tokens[from - 2]?.lower ?? '');
const FOUNDED = /^(?:formed|founded|created|established|born|built|incorporated|registered)$/;

const STANDS = interned((from: DayPlace, back: string, state: string, old: string, grain: number) => [
  `${from} back ${back}`,
  `${from} back ${back.charAt(0)} ${state}`,
  `${from} age ${old}`,
  `${from} age ${old} back ${back}`,
  `${from} grain ${grain}`,
]);
const WORD = interned((from: DayPlace, before: string) => [`${from} word ${before}`]);
const TELLS = interned((from: DayPlace, old: string, told: boolean, plain: boolean, lead: boolean) => [
  ...(told ? [`${from} told`, `${from} told age ${old}`] : []),
  ...(plain ? [`${from} plain`] : []),
  ...(lead ? [`${from} is lead`, `${from} is lead age ${old}`] : []),
]);

/** `step`: how many sentences on, or back. */
function beside(
  view: ArticleView,
  own: number,
  { state }: Setting,
  iso: string,
  words: DateWords,
  step: number,
): Traits[] {
  const { sentences } = view.scene.reading;
  const index = own + step;
  const from = step < 0 ? 'near' : 'after';
  const there = view.sentences[index];
  const same = sentences[index]?.block === sentences[own]?.block ? ' same' : '';
  const old = age(iso, view.scene.dateline);
  return [
    STANDS(from, `${Math.min(Math.abs(step), 4)}${same}`, state, old, iso.length),
    WORD(from, String(view.classes[words.from - 1])),
    TELLS(from, old, (there?.triggers.length ?? 0) > 0, there?.plain === true, view.isLead(index)),
  ];
}
