/** What the names and the sanction words beside a day say of it, and the beginning of the target's own sentence: "Y, | already designated on 9 September; | X". */
import type { Actor } from '../actors';
import type { Group } from '../clause';
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import { byWord, type Numbered } from '../words/by-word';
import type { ArticleView } from './article-view';
import { type DayPlace, eachPlace } from './day-setting';
import { partOf } from './in-sentence';
import { interned } from './interned';
import { perPlace } from './per-view';
import { Traits } from './scales';
import { semicolonsIn } from './sentence-head';

const BESIDE = interned((before: string, behind: string) => [`own names ${before} ${behind}`]);
const PARTS = interned((apart: number, where: string) => [`own parts ${apart}`, `own parts ${apart} of ${where}`]);
const NAMES_THERE = interned((from: DayPlace, names: number, isThere: boolean, ruled: number) => [
  `${from} names there ${names}`,
  `${from} is there ${isThere}`,
  `${from} ruled there ${ruled}`,
]);
const STRONG = interned((from: DayPlace, side: string, name: string, how: string, gap: number) => [
  `${from} strong ${side} ${name}`,
  `${from} strong ${side} ${name} ${how}`,
  `${from} strong ${side} away ${gap}`,
]);
// By the number of the word: of so many words a tree would have to be grown anew with every few articles.
const WORD = eachPlace((from) => {
  const on = (side: string): ((word: Numbered) => Traits) =>
    byWord((word) => new Traits([`${from} beside ${side} ${word}`]));
  return { left: on('left'), right: on('right') };
});

/** Names and numbers are as many as there are articles: their class says enough. */
const NAMED = /^(?:NAME|BODY|GOV|CAP|YEAR|NUM|PLACE|FOLK)$/;
/** In tokens. */
const REACH = 6;
const MOST_NAMES = 3;
const MOST_PARTS = 2;

const step = (tokens: number): number => (tokens < 3 ? tokens : tokens < 6 ? 3 : tokens < 12 ? 6 : 12);

export function dayNames(view: ArticleView, mention: Mention, words: DateWords, from: DayPlace): Traits[] {
  return [
    ...(from === 'own' ? namesBeside(view, mention, words) : [namesThere(view, mention, words, from)]),
    ...wordsBeside(view, words)(from),
    ...beginningOf(view, mention.sentence)(from),
  ];
}

const sentenceOf = ({ scene }: ArticleView, { from }: DateWords): number => scene.reading.tokens[from]?.sentence ?? -1;

/** The names right before and right behind a day. */
const nearestTo = perPlace((view, words: DateWords) => {
  const named = namedIn(view, sentenceOf(view, words));
  const behind = named.findIndex(({ from }) => from > words.to);
  return { before: named[(behind < 0 ? named.length : behind) - 1], behind: named[behind] };
});

const namedIn = perPlace((view, index: number): readonly Mention[] =>
  (view.scene.bySentence.get(index) ?? []).filter(({ kind }) => kind !== 'place' && kind !== 'thing'),
);

function namesBeside(view: ArticleView, mention: Mention, words: DateWords): Traits[] {
  const { before, behind } = nearestTo(view, words);
  const list = view.chainOf(mention);
  const whose = (name: Mention | undefined): string => {
    if (name === undefined) return '-';
    if (name === mention) return 'it';
    return view.chainOf(name) === list ? 'list' : 'other';
  };
  const parts = [BESIDE(whose(before), whose(behind))];
  const semicolons = semicolonsIn(view, mention.sentence);
  if (semicolons.length > 0) {
    const its = partOfDay(view, words);
    const apart = Math.max(-MOST_PARTS, Math.min(MOST_PARTS, its - partOf(view, mention)));
    parts.push(PARTS(apart, its === 0 ? 'first' : its === semicolons.length ? 'last' : 'middle'));
  }
  return parts;
}

const partOfDay = perPlace(
  (view, words: DateWords): number =>
    semicolonsIn(view, sentenceOf(view, words)).filter((at) => at < words.from).length,
);

/** Who is named where a day stands that is not the target's own sentence's. */
const namedThere = perPlace((view, index: number) => {
  const named = namedIn(view, index);
  const actors = new Set<Actor>();
  for (const name of named) {
    const actor = view.scene.cast.of.get(name);
    if (actor) actors.add(actor);
  }
  return {
    names: Math.min(MOST_NAMES, named.length),
    actors,
    ruled: Math.min(2, named.filter((name) => view.ruled.has(name)).length),
  };
});

function namesThere(view: ArticleView, mention: Mention, words: DateWords, from: DayPlace): Traits {
  const { names, actors, ruled } = namedThere(view, sentenceOf(view, words));
  const actor = view.scene.cast.of.get(mention);
  return NAMES_THERE(from, names, actor !== undefined && actors.has(actor), ruled);
}

const beginningOf = perPlace((view, index: number) => {
  const { from = 0, to = 0 } = view.scene.reading.sentences[index] ?? {};
  const word = (at: number): string => {
    const name = view.classes[at] ?? '#';
    if (at >= to) return '#';
    return NAMED.test(name) ? name : (view.scene.reading.tokens[at]?.lower ?? '#');
  };
  const [first, second] = [word(from), word(from + 1)];
  return eachPlace((place) => [new Traits([`${place} mine opens ${first}`, `${place} mine opens ${first} ${second}`])]);
});

/** The sanction words before and behind a day, and whatever words are near it. */
const wordsBeside = perPlace((view, words: DateWords) => {
  const { classes, scene } = view;
  const { tokens, sentences } = scene.reading;
  const index = sentenceOf(view, words);
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const { strong = [], clause } = view.sentences[index] ?? {};
  const before = strong.findLast((at) => at < words.from);
  const behind = strong.find((at) => at > words.to);
  const how = (at: number): string => (clause ? realityOf(clause.group(at)) : '');
  return eachPlace((place) => {
    const parts: Traits[] = [];
    if (before !== undefined)
      parts.push(STRONG(place, 'before', classes[before] ?? '', how(before), step(words.from - before)));
    if (behind !== undefined)
      parts.push(STRONG(place, 'behind', classes[behind] ?? '', how(behind), step(behind - words.to)));
    for (let at = Math.max(from, words.from - REACH); at < Math.min(to, words.to + 1 + REACH); at++) {
      if ((at >= words.from && at <= words.to) || NAMED.test(classes[at] ?? '')) continue;
      const token = tokens[at];
      if (token?.kind === 'word') parts.push(at < words.from ? WORD(place).left(token) : WORD(place).right(token));
    }
    return parts;
  });
});

function realityOf(group: Group): string {
  if (group.hypothetical) return 'unreal';
  if (group.negative) return 'not';
  if (group.had) return 'had';
  if (group.have) return 'has';
  return group.be ? 'be' : 'plain';
}
