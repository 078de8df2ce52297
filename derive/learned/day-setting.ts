/** What all the days that could be meant at one mention have in common: how its sentence tells of time. */

import type { DateWords } from '../dates';
import type { Ruled } from '../statements';
import { interned } from './interned';
import { perPlace, perView } from './per-view';
import { Traits } from './scales';

const DAY = 86_400_000;
const FLAGS = /^(?:PAST|SANCED|ALSO|MEAS|LIST|QUOTE|SAY|GOV|LIFT|COURT)$/;

export type Setting = {
  /** Date words of its own sentence that name a day, month or year. */
  own: DateWords[];
  /** Days of the last week that the lead names. */
  leads: readonly DateWords[];
  state: string;
  /** The step of the place in the article. */
  at: string;
  shared: (from: DayPlace) => Traits;
};

/** Its own sentence, one shortly before or behind, the lead, where a rule retells it, the article's own day, or nothing. */
export type DayPlace = 'own' | 'near' | 'after' | 'lead' | 'retold' | 'dateline' | 'none';

/** What is asked for each place in which a day stands. */
export function eachPlace<T extends NonNullable<unknown>>(make: (from: DayPlace) => T): (from: DayPlace) => T {
  const known = new Map<DayPlace, T>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const made = make(from);
    known.set(from, made);
    return made;
  };
}

export const atPlace = (make: (from: DayPlace) => readonly string[]): ((from: DayPlace) => Traits) =>
  eachPlace((from) => new Traits(make(from)));

const RULED_SO = atPlace((from) => ['ruled so', `${from} ruled so`]);
const RULED_OTHER = atPlace((from) => ['ruled other', `${from} ruled other`]);

/** Whether the rules, where they read the sentence, say the same. */
export function ruledTraits(rule: Ruled | undefined, iso: string, from: DayPlace): Traits[] {
  if (!rule) return [];
  return [(rule.date ?? '') === iso ? RULED_SO(from) : RULED_OTHER(from)];
}

/** How long before the article: what is news is days old, what is background is older. */
export function age(iso: string, dateline: string): string {
  if (iso.length < 10) return dateline.startsWith(iso) ? 'within' : 'older';
  const days = (Date.parse(dateline) - Date.parse(iso)) / DAY;
  if (days < 0) return 'future';
  return days === 0 ? '0' : days < 7 ? 'week' : days < 15 ? 'fortnight' : 'older';
}

/** "had sanctioned" is earlier than the news, "said it had sanctioned" is the news itself. */
export function hadOf(words: readonly string[]): string {
  const had = words.indexOf('had');
  if (had < 0) return '';
  return words.slice(0, had).includes('SAY') ? ' said had' : ' had';
}

const leadsOf = perView(({ scene, sentences, leadEnd }): readonly DateWords[] =>
  sentences
    .slice(0, leadEnd)
    .flatMap(({ dates }) => dates)
    .filter(({ iso }) => iso?.length === 10 && /^(?:0|week)$/.test(age(iso, scene.dateline))),
);

/** `kinds` are parted by commas. */
const SHARED = interned((from: DayPlace, state: string, at: string, leads: number, kinds: string) => [
  from,
  `${from} ${state}`,
  `${from} at ${at}`,
  `${from} at ${at} ${state}`,
  `${from} leads ${leads}`,
  ...(kinds === '' ? [] : kinds.split(',').map((kind) => `${from} ${kind}`)),
]);

/** Of the sentence at an index. */
export const settingOf = perPlace((view, index: number): Setting | undefined => {
  const { scene, classes, sentences } = view;
  const here = sentences[index];
  const sentence = scene.reading.sentences[index];
  if (!here || !sentence) return undefined;
  const own = here.dates.filter(({ iso }) => iso !== undefined);
  const leads = leadsOf(view);
  const words = classes.slice(sentence.from, sentence.to);
  const dated = own.length > 0 ? 'dated' : here.dates.length > 0 ? 'vague' : 'undated';
  const state = `${dated}${hadOf(words)}${here.flags.includes('PAST') ? ' past' : ''}`;
  const depth = view.depth(index);
  const at = depth < 3 ? String(depth) : depth < 8 ? '3' : '8';
  const kinds = here.flags.filter((flag) => FLAGS.test(flag)).map((flag) => `flag ${flag}`);
  if (words.includes('has') || words.includes('have')) kinds.push('has');
  if (here.triggers.some(({ current }) => current)) kinds.push('current');
  if (sentence.item) kinds.push('item');
  const count = Math.min(2, leads.length);
  const together = kinds.join(',');
  return { own, leads, state, at, shared: eachPlace((from) => SHARED(from, state, at, count, together)) };
});
