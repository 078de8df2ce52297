/** The days that stand beside a sentence or in the lead, and what speaks for each. */
import { type DateWords, isBeforeTheRest } from '../dates';
import type { ArticleView } from './article-view';
import { age, type DayPlace, type Setting, settingOf } from './day-setting';
import { interned } from './interned';
import { perPlace } from './per-view';
import type { Traits } from './scales';

/** How many sentences back a day may stand that is still meant. */
const NEAR = 6;
/** And how many on: "X has been sanctioned. The Treasury announced it on Monday." */
const AFTER = 2;
/** In characters. */
const YEAR_LENGTH = 4;

type Other = { iso: string; words: DateWords; from: 'near' | 'after' | 'lead'; parts: readonly Traits[] };
const STEPS = [
  ...Array.from({ length: NEAR }, (_, i) => -1 - i),
  ...Array.from({ length: AFTER }, (_, i) => 1 + i),
] as const;

const LEAD_AGE = interned((old: string) => [`lead age ${old}`]);

/** The days beside a sentence and in the lead, each once at each of its places. */
export const othersOf = perPlace((view, index: number): Other[] => {
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
        !isOfOtherThings(view, words, index + step) &&
        !isFounding(view, words) &&
        !isSince(view, words, index + step) &&
        !isBeforeTheRest(view.scene.reading.tokens, words)
      )
        note(step < 0 ? 'near' : 'after', words, (iso) => beside(view, index, setting, iso, words, step));
  }
  const { dateline } = view.scene;
  for (const words of setting.leads)
    if (!isOfOtherThings(view, words, view.scene.reading.tokens[words.from]?.sentence ?? index))
      note('lead', words, (iso) => [LEAD_AGE(age(iso, dateline))]);
  return [...found.values()];
});

/** "On Monday, | a day after | the vote, …": of the vote alone; but "a day after | Britain sanctioned him" is told. */
const isOfOtherThings = ({ sentences }: ArticleView, { ofRest, to }: DateWords, index: number): boolean =>
  ofRest === true && !sentences[index]?.strong.some((at) => at > to);

/** "He has run the ministry since | 2019.": behind the news, of nothing that is told there. */
const isSince = ({ scene, sentences }: ArticleView, { from, iso = '' }: DateWords, index: number): boolean =>
  iso.length === YEAR_LENGTH &&
  /^(?:since|until|till|between)$/.test(scene.reading.tokens[from - 1]?.lower ?? '') &&
  sentences[index]?.strong.length === 0;

/** "It was formed in | 2004. | It is designated under …". */
const isFounding = ({ scene }: ArticleView, { from, iso = '' }: DateWords): boolean =>
  iso.length === YEAR_LENGTH && FOUNDED.test(scene.reading.tokens[from - 2]?.lower ?? '');
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
