/** Whether a day stands in the part of the sentence that tells of the target, or in another's. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import type { Setting } from './day-setting';
import { interned } from './interned';
import { type Part, partsOf } from './parts';
import { Traits } from './scales';

/** So many days of one sentence are told apart by their order. */
const PAIRED = 6;
/** In tokens: how far behind the first day "respectively" or "the latter" may stand. */
const REACH = 30;

const PART = interned((place: string, dated: string, told: string, side: string) => [
  `part ${place}`,
  `part ${place} ${dated}`,
  `part ${place} ${told}`,
  `part ${place} ${dated} ${told} ${side}`,
]);
const DAYS = interned((between: number) => [`part days between ${between}`]);
const STRONG = interned((side: string, between: number, place: string) => [
  `part strong between ${side} ${between} ${place}`,
]);
const PAIR = new Traits(['paired']);
const NO_PAIR = new Traits(['unpaired']);

export function partTraits(view: ArticleView, mention: Mention, setting: Setting, words: DateWords): Traits[] {
  const first = view.scene.reading.sentences[mention.sentence]?.from ?? 0;
  const parts = partsOf(view, mention.sentence);
  const mine = parts[mention.from - first];
  const its = parts[words.from - first];
  if (!mine || !its) return [];
  const place = placeOf(view, mention, mine, its);
  const dated = setting.own.some((day) => parts[day.from - first] === mine) ? 'dated' : 'undated';
  const told = `${mine.told ? 'told' : 'untold'} ${its.told ? 'told' : 'untold'}`;
  const side = words.from > mention.to ? 'behind' : 'before';
  const [low, high] = side === 'behind' ? [mention.to + 1, words.from] : [words.to + 1, mention.from];
  const within = (at: number): boolean => at >= low && at < high;
  const days = setting.own.filter((day) => day !== words && within(day.from)).length;
  const strong = (view.sentences[mention.sentence]?.strong ?? []).filter(within).length;
  return [
    PART(place, dated, told, side),
    DAYS(Math.min(2, days)),
    STRONG(side, Math.min(3, strong), place),
    ...pairTraits(view, mention, setting, words),
  ];
}

function placeOf(view: ArticleView, mention: Mention, mine: Part, its: Part): string {
  if (its === mine) return 'same';
  // "X, | whom Britain listed in May": the clause is about X; "a friend of Y, | whom …" is about Y.
  if (its.within === mine)
    return its.from > mention.to && its.from - view.behind(mention) <= 1 ? 'of it' : 'of another';
  if (mine.within === its) return 'around';
  return its.from > mine.from ? 'behind' : 'before';
}

/** "A and B were listed in 2019 and 2021 respectively", "the former …, the latter …": first with first. */
function pairTraits(view: ArticleView, mention: Mention, setting: Setting, words: DateWords): Traits[] {
  const chain = view.chainOf(mention);
  const [first] = setting.own;
  if (!first || chain.length > PAIRED || chain.length !== setting.own.length) return [];
  const behind = view.scene.reading.tokens.slice(first.from, first.from + REACH);
  if (!behind.some(({ lower, sentence }) => sentence === mention.sentence && /^(?:respectively|latter)$/.test(lower)))
    return [];
  return [chain.indexOf(mention) === setting.own.indexOf(words) ? PAIR : NO_PAIR];
}
