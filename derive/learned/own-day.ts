/** What speaks for a day named in the target's own sentence: where it stands, and what its clause is about. */
import { type DateWords, isAside } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';
import { partTraits } from './day-part';
import { age, atPlace, type DayPlace, ruledTraits, type Setting } from './day-setting';
import { wordTraits } from './day-words';
import type { Day } from './days';
import { perPlace } from './per-view';
import { Traits } from './scales';

const BETWEEN =
  /^(?:WHO|;|:|SAY|over|for|after|because|and|but|while|NAME|BODY|GOV|SANCED|MEAS|as|until|since|by|PAST|COURT|,|LIST|had)$/;
const TELLS = /^(?:SANCED|SANCING|SANC|LIST|FREEZE|MEAS|BAR|HIT|PUT|IMPOSE|LIFT|REACH|INCL)$/;
const BOUNDS = /^(?:[,;:()–—]|WHO|that|after|because|for|over|while|but|when|before|since|as|amid)$/;
const LINKS = /^(?:since|until|born|between|through|from|by|after|before)$/;

const bucket = (n: number): string => (n < 3 ? String(n) : n < 6 ? '3' : n < 12 ? '6' : n < 24 ? '12' : '24');
const gapOf = (date: DateWords, mention: Mention): number =>
  date.from > mention.to ? date.from - mention.to : mention.from - date.to;

/** `order`: which one of the sentence's days it is, from 0. */
export function ownDay(
  view: ArticleView,
  mention: Mention,
  setting: Setting,
  words: DateWords,
  order: number,
  rule: Ruled | undefined,
): Day {
  const { scene, classes } = view;
  const { tokens } = scene.reading;
  const iso = words.iso ?? '';
  const old = age(iso, scene.dateline);
  const side = words.from > mention.to ? 'behind' : 'before';
  const [low, high] = side === 'behind' ? [mention.to + 1, words.from] : [words.to + 1, mention.from];
  const count = Math.min(3, setting.own.length);
  const nearest = setting.own.every((other) => gapOf(other, mention) >= gapOf(words, mention));
  const strong = nearestTo(words.from, view.sentences[mention.sentence]?.strong ?? []);
  const before = tokens[words.from - 1]?.lower ?? '#';
  const place = order === 0 ? 'first' : order === setting.own.length - 1 ? 'last' : 'mid';
  const traits = [
    `own grain ${iso.length}`,
    `own age ${old}`,
    `own age ${old} at ${setting.at}`,
    `own side ${side}`,
    `own gap ${side} ${bucket(gapOf(words, mention))}`,
    `own strong ${strong === undefined ? 'none' : bucket(Math.abs(strong - words.from))}`,
    `own word ${classes[words.from - 1]}`,
    `own word2 ${classes[words.from - 2]} ${classes[words.from - 1]}`,
    `own count ${count}`,
    `own order ${place} of ${count}`,
  ];
  if (nearest) traits.push('own nearest', `own nearest of ${count}`);
  if (LINKS.test(before)) traits.push(`own ${before}`);
  if (strong !== undefined && isAside(tokens, words, strong)) traits.push('own aside', `own aside age ${old}`);
  const between = new Set(classes.slice(low, high).filter((name) => BETWEEN.test(name)));
  traits.push(...[...between].map((name) => `own between ${side} ${name}`));
  const parts = [
    setting.shared('own'),
    new Traits(traits),
    ...clauseTraits(view, mention, words, 'own'),
    ...ruledTraits(rule, iso, 'own'),
    new Traits(partTraits(view, mention, setting, words)),
  ];
  return { iso, words, from: 'own', parts };
}

function nearestTo(at: number, words: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const word of words) if (best === undefined || Math.abs(word - at) < Math.abs(best - at)) best = word;
  return best;
}

const NAMED = [
  new Traits(['own clause named', 'own clause named false']),
  new Traits(['own clause named', 'own clause named true']),
];

/** Whether the stretch between marks and joining words in which the date stands tells of a sanction, or of something else. */
export function clauseTraits(view: ArticleView, mention: Mention, words: DateWords, where: DayPlace): Traits[] {
  const { from, to, told, before, behind } = clauseAt(view, words);
  const named = mention.from >= from && mention.to < to ? NAMED[Number(told)] : undefined;
  return [before(where), ...(named ? [named] : []), behind(where)];
}

/** The stretch of the date words, and its traits before and behind those of who is named in it. */
const clauseAt = perPlace((view, words: DateWords) => {
  const { scene, classes } = view;
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[tokens[words.from]?.sentence ?? -1];
  let from = words.from;
  while (from > (sentence?.from ?? 0) && !BOUNDS.test(classes[from - 1] ?? ',')) from--;
  let to = words.to + 1;
  while (to < (sentence?.to ?? 0) && !BOUNDS.test(classes[to] ?? ',')) to++;
  const inside = classes.slice(from, to);
  const kinds = new Set(inside.filter((name) => TELLS.test(name)));
  const told = kinds.size > 0;
  const verb = inside.findLast((name) => /^(?:VED|SAY|VING)$/.test(name));
  const before = atPlace((where) => {
    const opens = `${where} clause opens ${classes[from - 1] ?? '#'}`;
    const first = [told ? `${where} clause told` : `${where} clause untold`, opens, `${opens} ${told}`];
    return [...first, ...[...kinds].map((name) => `${where} clause ${name}`)];
  });
  const behind = atPlace((where) => [
    ...(verb && !told ? [`${where} clause untold ${verb}`] : []),
    ...(sentence ? wordTraits(view, words, where, sentence) : []),
  ]);
  return { from, to, told, before, behind };
});
