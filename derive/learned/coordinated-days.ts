/** "Canada blacklisted X in May 2021 and | put Y on its list in July 2022": of two verbs, each has the days behind it, and its objects with it. */
import { type DateWords, isAside } from '../dates';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

const VERB = /^(?:SANCED|FREEZE|BAR|HIT|PUT|IMPOSE)$/;
const JOINS = /^(?:and|but|while|;)$/;
/** Between the joint and its verb. */
const BETWEEN = /^(?:GOV|DET|it|they|he|she|has|have|had|then|later|also|again|ALSO|LY|,)$/;
/** In tokens. */
const LONGEST_SUBJECT = 6;

/** A sentence of more of them is a list without end. */
const MOST = 8;

/** From a joint to the next: the days in it that are its verb's. */
type Limb = { from: number; to: number; verb: number; days: DateWords[]; names: boolean };

export function dayOfLimb(view: ArticleView, mention: Mention): DayFits | undefined {
  const limbs = limbsIn(view, mention.sentence);
  const own = limbs.find(({ from, to }) => from <= mention.from && mention.from < to);
  if (own && own.verb < mention.from && own.days.length > 0) return fits(own.days, true);
  const later = limbs.filter(({ from, names }) => from > mention.to && names).flatMap(({ days }) => days);
  const dates = view.sentences[mention.sentence]?.dates ?? [];
  const isOther = dates.some(({ from }) => !later.some((day) => day.from === from));
  return later.length > 0 && isOther ? fits(later, false) : undefined;
}

function fits(days: readonly DateWords[], isAmong: boolean): DayFits {
  const isos = new Set(days.map(({ iso }) => iso));
  return (iso) => isos.has(iso) === isAmong;
}

const isActive = ({ classes }: ArticleView, verb: number): boolean =>
  VERB.test(classes[verb] ?? '') && classes[verb - 1] !== 'BE';

const limbsIn = perPlace((view, index: number): readonly Limb[] => {
  const { classes, scene } = view;
  const { tokens, sentences } = scene.reading;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const { dates = [], strong = [] } = view.sentences[index] ?? {};
  if (dates.length < 2) return [];
  const limbs: Limb[] = [];
  const [first = to] = strong;
  if (first < to && isActive(view, first)) limbs.push({ from, to, verb: first, days: [], names: false });
  for (const verb of strong) {
    if (limbs.length > MOST) return [];
    if (!isActive(view, verb)) continue;
    let joint = verb - 1;
    while (joint > Math.max(from, verb - LONGEST_SUBJECT) && BETWEEN.test(classes[joint] ?? '')) joint--;
    if (!JOINS.test(tokens[joint]?.lower ?? '') || !strong.some((at) => at < joint)) continue;
    const last = limbs.at(-1);
    if (last) last.to = joint;
    limbs.push({ from: joint, to, verb, days: [], names: false });
  }
  if (limbs.length < 2) return [];
  const named = scene.bySentence.get(index) ?? [];
  for (const limb of limbs) {
    limb.days = dates.filter(
      (day) => day.iso !== undefined && day.from > limb.verb && day.to < limb.to && !isAside(tokens, day, limb.verb),
    );
    // "and targeted Y on the same day as Britain": that is told elsewhere.
    if (limb.days.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => /^(?:same|that)$/.test(lower))))
      return [];
    const end = limb.days[0]?.from ?? limb.to;
    limb.names = named.some((mention) => mention.from > limb.verb && mention.to < end);
  }
  return limbs;
});
