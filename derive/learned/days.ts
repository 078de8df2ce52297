/** Which day a sanction is from: all the days that could be meant where a target is named, and what speaks for each. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';
import { age, LEAD, type Setting, settingOf } from './day-setting';
import { ownDay } from './own-day';

export type DayCandidate = {
  /** ISO day, month or year; empty: the text does not say. */
  iso: string;
  words?: DateWords;
  /** Its own sentence, one shortly before, the lead, the article's own day, or nothing. */
  from: 'own' | 'near' | 'lead' | 'dateline' | 'none';
  traits: string[];
};

/** How many sentences back a day may stand that is still meant. */
const NEAR = 6;

export function dayCandidates(view: ArticleView, mention: Mention, rule: Ruled | undefined): DayCandidate[] {
  const setting = settingOf(view, mention, rule);
  if (!setting) return [];
  const { dateline } = view.scene;
  const seen = new Set<string>();
  const found: DayCandidate[] = [];
  for (const [order, words] of setting.own.entries()) found.push(ownDay(view, mention, setting, words, order));
  for (const { iso } of found) seen.add(iso);
  for (let back = 1; back <= NEAR && back <= mention.sentence; back++) {
    const there = view.sentences[mention.sentence - back];
    for (const words of there?.dates.toReversed() ?? []) {
      if (words.iso === undefined || seen.has(words.iso)) continue;
      seen.add(words.iso);
      found.push({ iso: words.iso, words, from: 'near', traits: near(view, mention, setting, words.iso, words, back) });
    }
  }
  for (const words of setting.leads) {
    const iso = words.iso ?? '';
    if (seen.has(iso)) continue;
    seen.add(iso);
    const traits = [...setting.shared('lead'), `lead age ${age(iso, dateline)}`, ...setting.ruled(iso, 'lead')];
    found.push({ iso, words, from: 'lead', traits });
  }
  const days = Math.min(3, seen.size);
  const without = (iso: string, from: 'dateline' | 'none'): DayCandidate => ({
    iso,
    from,
    traits: [...setting.shared(from), ...setting.ruled(iso, from), `${from} days ${days}`],
  });
  if (!seen.has(dateline)) found.push(without(dateline, 'dateline'));
  return [...found, without('', 'none')];
}

function near(
  view: ArticleView,
  mention: Mention,
  setting: Setting,
  iso: string,
  words: DateWords,
  back: number,
): string[] {
  const { sentences } = view.scene.reading;
  const there = view.sentences[mention.sentence - back];
  const same = sentences[mention.sentence - back]?.block === sentences[mention.sentence]?.block ? ' same' : '';
  const old = age(iso, view.scene.dateline);
  const steps = Math.min(back, 4);
  const traits = [
    ...setting.shared('near'),
    `near back ${steps}${same}`,
    `near back ${steps} ${setting.state}`,
    `near age ${old}`,
    `near age ${old} back ${steps}${same}`,
    `near grain ${iso.length}`,
    `near word ${view.classes[words.from - 1]}`,
  ];
  if (there && there.triggers.length > 0) traits.push('near told', `near told age ${old}`);
  if (there?.plain) traits.push('near plain');
  if (mention.sentence - back < LEAD) traits.push('near is lead', `near is lead age ${old}`);
  return [...traits, ...setting.ruled(iso, 'near')];
}
