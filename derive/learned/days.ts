/** Which day a sanction is from: all the days that could be meant where a target is named, and what speaks for each. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';
import type { Candidate } from './candidates';
import { elsewhere } from './day-elsewhere';
import { age, type Setting, settingOf } from './day-setting';
import { clauseTraits, ownDay } from './own-day';
import { ruleAt } from './rule-at';

export type DayCandidate = {
  /** ISO day, month or year; empty: the text does not say. */
  iso: string;
  words?: DateWords | undefined;
  /** Its own sentence, one shortly before or behind, the lead, where a rule retells it, the article's own day, or nothing. */
  from: 'own' | 'near' | 'after' | 'lead' | 'retold' | 'dateline' | 'none';
  traits: string[];
};

/** In tokens: "was sanctioned by the United States in …". */
const CLOSE = 6;
/** How many sentences back a day may stand that is still meant. */
const NEAR = 6;
/** And how many on: "X has been sanctioned. The Treasury announced it on Monday." */
const AFTER = 2;

export function dayCandidates(view: ArticleView, { mention, retold }: Candidate): DayCandidate[] {
  if (retold) return [{ iso: retold.date ?? '', words: retold.dateWords, from: 'retold', traits: ['retold'] }];
  const rule = ruleAt(view, mention);
  const setting = settingOf(view, mention, rule);
  if (!setting) return [];
  const all = candidatesOf(view, mention, setting);
  // Where the rules call its own sentence background, the article's own day is the one it is not; the items below may be news.
  const isState =
    rule !== undefined &&
    rule.date === undefined &&
    view.scene.reading.tokens[rule.trigger.at]?.sentence === mention.sentence;
  const isPlain = rule !== undefined && isToldBehind(view, mention, rule);
  const isUntold = rule !== undefined && isPastAside(rule);
  const isVague = setting.own.length === 0 && isBefore(view, mention);
  const days = all.filter(({ from, iso }) => {
    if (rule?.limb) return iso === rule.date;
    if (isPlain) return from === 'own';
    if (isUntold) return from === 'own' || from === 'none';
    if (isVague) return from === 'none';
    return !isState || from !== 'dateline';
  });
  return days.map((day) => ({
    ...day,
    traits: [...new Set([...day.traits, ...elsewhere(view, mention, day), ...yearOf(day)])],
  }));
}

/** "…, whom Britain had sanctioned, …": before the news, and no day of the news is meant. */
const isPastAside = ({ trigger, date }: Ruled): boolean =>
  date === undefined && trigger.past && trigger.antecedentEnd !== undefined;

/** "X was sanctioned | in 2018", "His brother, whom Britain sanctioned | in 2018, is X": the day stands right behind the verb. */
function isToldBehind({ scene }: ArticleView, { to, sentence }: Mention, { trigger, date, dateWords }: Ruled): boolean {
  if (date === undefined || !dateWords || trigger.active) return false;
  if (trigger.at <= to && trigger.antecedentEnd === undefined) return false;
  const gap = scene.reading.tokens.slice(trigger.at + 1, dateWords.from);
  return (
    dateWords.from > trigger.at &&
    gap.length < CLOSE &&
    gap.every(({ text }) => !/^[,;:]$/.test(text)) &&
    scene.reading.tokens[dateWords.from]?.sentence === sentence
  );
}

/** "Two weeks earlier it had sanctioned X": no day that the text names is meant. */
function isBefore({ scene, sentences }: ArticleView, { from, sentence }: Mention): boolean {
  const { tokens } = scene.reading;
  const isSpan = (words: DateWords): boolean =>
    words.iso === undefined &&
    words.to < from &&
    /^(?:weeks?|months?|years?)$/.test(tokens[words.to - 1]?.lower ?? '') &&
    /^(?:earlier|before|ago)$/.test(tokens[words.to]?.lower ?? '');
  return sentences[sentence]?.dates.some(isSpan) ?? false;
}

const yearOf = ({ words, from }: DayCandidate): string[] =>
  words?.year ? [`year ${words.year}`, `${from} year ${words.year}`] : [];

/** Each day once, from the place nearest to the target, with what speaks for it at its other places too. */
function candidatesOf(view: ArticleView, mention: Mention, setting: Setting): DayCandidate[] {
  const { dateline } = view.scene;
  const found = new Map<string, DayCandidate>();
  const places = new Set<string>();
  const note = (day: DayCandidate): void => {
    const known = found.get(day.iso);
    if (known?.from === day.from || places.has(`${day.iso} ${day.from}`)) return;
    places.add(`${day.iso} ${day.from}`);
    if (known) known.traits.push(...day.traits);
    else found.set(day.iso, day);
  };
  for (const [order, words] of setting.own.entries()) note(ownDay(view, mention, setting, words, order));
  const last = view.sentences.length - 1 - mention.sentence;
  const steps = [...Array.from({ length: NEAR }, (_, i) => -1 - i), ...Array.from({ length: AFTER }, (_, i) => 1 + i)];
  for (const step of steps) {
    if (mention.sentence + step < 0 || step > last) continue;
    const there = view.sentences[mention.sentence + step];
    const from = step < 0 ? 'near' : 'after';
    for (const words of (step < 0 ? there?.dates.toReversed() : there?.dates) ?? [])
      if (words.iso !== undefined && !places.has(`${words.iso} ${from}`))
        note({ iso: words.iso, words, from, traits: beside(view, mention, setting, words.iso, words, step) });
  }
  for (const words of setting.leads) {
    const iso = words.iso ?? '';
    const traits = [
      ...setting.shared('lead'),
      `lead age ${age(iso, dateline)}`,
      ...clauseTraits(view, mention, words, 'lead'),
      ...setting.ruled(iso, 'lead'),
    ];
    note({ iso, words, from: 'lead', traits });
  }
  const days = Math.min(3, found.size);
  const without = (iso: string, from: 'dateline' | 'none'): DayCandidate => ({
    iso,
    from,
    traits: [...setting.shared(from), ...setting.ruled(iso, from), `${from} days ${days}`],
  });
  note(without(dateline, 'dateline'));
  return [...found.values(), without('', 'none')];
}

/** `step`: how many sentences on, or back. */
function beside(
  view: ArticleView,
  mention: Mention,
  setting: Setting,
  iso: string,
  words: DateWords,
  step: number,
): string[] {
  const { sentences } = view.scene.reading;
  const index = mention.sentence + step;
  const from = step < 0 ? 'near' : 'after';
  const there = view.sentences[index];
  const same = sentences[index]?.block === sentences[mention.sentence]?.block ? ' same' : '';
  const old = age(iso, view.scene.dateline);
  const steps = Math.min(Math.abs(step), 4);
  const traits = [
    ...setting.shared(from),
    `${from} back ${steps}${same}`,
    `${from} back ${steps} ${setting.state}`,
    `${from} age ${old}`,
    `${from} age ${old} back ${steps}${same}`,
    `${from} grain ${iso.length}`,
    `${from} word ${view.classes[words.from - 1]}`,
  ];
  if (there && there.triggers.length > 0) traits.push(`${from} told`, `${from} told age ${old}`);
  if (there?.plain) traits.push(`${from} plain`);
  if (view.isLead(index)) traits.push(`${from} is lead`, `${from} is lead age ${old}`);
  return [...traits, ...clauseTraits(view, mention, words, from), ...setting.ruled(iso, from)];
}
