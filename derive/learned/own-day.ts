/** What speaks for a day named in the target's own sentence: where it stands, and what its clause is about. */
import { type DateWords, isAside } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';
import { partTraits } from './day-part';
import { age, type DayPlace, eachPlace, ruledTraits, type Setting } from './day-setting';
import { wordTraits } from './day-words';
import type { Day } from './days';
import { interned } from './interned';
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

const AGE = interned((grain: number, old: string, at: string) => [
  `own grain ${grain}`,
  `own age ${old}`,
  `own age ${old} at ${at}`,
]);
const GAP = interned((side: string, gap: string) => [`own side ${side}`, `own gap ${side} ${gap}`]);
const STRONG = interned((away: string) => [`own strong ${away}`]);
const WORDS = interned((second: string, first: string) => [`own word ${first}`, `own word2 ${second} ${first}`]);
const ORDER = interned((place: string, count: number) => [`own count ${count}`, `own order ${place} of ${count}`]);
const NEAREST = interned((count: number) => ['own nearest', `own nearest of ${count}`]);
const LINK = interned((word: string) => [`own ${word}`]);
const ASIDE = interned((old: string) => ['own aside', `own aside age ${old}`]);
const STANDS_BETWEEN = interned((side: string, name: string) => [`own between ${side} ${name}`]);

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
  const parts = [
    setting.shared('own'),
    AGE(iso.length, old, setting.at),
    GAP(side, bucket(gapOf(words, mention))),
    STRONG(strong === undefined ? 'none' : bucket(Math.abs(strong - words.from))),
    WORDS(String(classes[words.from - 2]), String(classes[words.from - 1])),
    ORDER(place, count),
  ];
  if (nearest) parts.push(NEAREST(count));
  if (LINKS.test(before)) parts.push(LINK(before));
  if (strong !== undefined && isAside(tokens, words, strong)) parts.push(ASIDE(old));
  const between = new Set<string>();
  for (let at = low; at < high; at++) if (BETWEEN.test(classes[at] ?? '')) between.add(classes[at] ?? '');
  for (const name of between) parts.push(STANDS_BETWEEN(side, name));
  parts.push(...clauseTraits(view, mention, words, 'own'), ...ruledTraits(rule, iso, 'own'));
  parts.push(...partTraits(view, mention, setting, words));
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
  return [...before(where), ...(named ? [named] : []), ...behind(where)];
}

const CLAUSE = interned((where: DayPlace, told: boolean, opens: string) => [
  `${where} clause ${told ? 'told' : 'untold'}`,
  `${where} clause opens ${opens}`,
  `${where} clause opens ${opens} ${told}`,
]);
const CLAUSE_HAS = interned((where: DayPlace, name: string) => [`${where} clause ${name}`]);
const CLAUSE_UNTOLD = interned((where: DayPlace, verb: string) => [`${where} clause untold ${verb}`]);

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
  const before = eachPlace((where) => {
    const parts = [CLAUSE(where, told, classes[from - 1] ?? '#')];
    for (const name of kinds) parts.push(CLAUSE_HAS(where, name));
    return parts;
  });
  const behind = eachPlace((where) => {
    const beside = sentence ? wordTraits(view, words, where, sentence) : [];
    return verb && !told ? [CLAUSE_UNTOLD(where, verb), ...beside] : beside;
  });
  return { from, to, told, before, behind };
});
