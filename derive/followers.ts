/** "Canada sanctioned X and Y on 11 February. | Britain followed suit against the pair on the 25th, the EU on March 22.": more events of those told of before. */
import type { Authority } from './authorities';
import { type DateWords, datesIn, inYearTold } from './dates';
import type { Scene } from './scene';
import type { Ruled } from './statements';
import type { Token } from './tokens';

/** Of a longer list it may be only some. */
const MOST_TARGETS = 4;
/** "Canada followed on …, Britain on …, the EU on …": more are a list without end. */
const MOST_LIMBS = 6;
const ONE =
  /^(?:suit |so |likewise |the same )?(?:(?:against|with|on|to|for|in the case of) (?:(him|her)|(?:them both|them|both(?: men| women)?|the (?:pair|two|duo)(?: men| women)?)) )?(?:on |in )?$/;
const JOINS = /^(?:,|;|and|then|finally|the|on|in)$/;
/** In tokens: "suit in the case of the two men on". */
const LONGEST = 9;

type Limb = { authority: Authority; words: DateWords };

export function followersOf(scene: Scene, statements: readonly Ruled[]): Ruled[] {
  const { tokens, sentences } = scene.reading;
  const told = new Map<number, Ruled[]>();
  for (const statement of statements) {
    const [index] = statement.sentences;
    if (index !== undefined) told.set(index, [...(told.get(index) ?? []).slice(-MOST_TARGETS), statement]);
  }
  const found: Ruled[] = [];
  let last: { index: number; told: Ruled[] } | undefined;
  sentences.forEach(({ from, to, block }, index) => {
    let at = from;
    while (at < to && !isFollowing(tokens, at)) at++;
    if (at === to) return;
    const isAlike = tokens[at]?.lower === 'did';
    const isSaid = isAlike || /^(?:suit|against)$/.test(tokens[at + 1]?.lower ?? '');
    const before = isSaid || sentences[index - 1]?.block === block ? index - 1 : undefined;
    const here = lastTold((told.get(index) ?? []).filter(({ trigger, mention }) => trigger.at < at && mention.to < at));
    const near =
      before === undefined ? [] : last?.index === before ? last.told : lastTold(told.get(before) ?? [], isAlike);
    const base = here.length > 0 ? here : near;
    const [first] = base;
    if (!first?.date || base.length > MOST_TARGETS || tokens[at - 1]?.sentence !== index) return;
    const limbs = limbsFrom(scene, index, at, first.date, base.length);
    if (limbs.length > 0) last = { index, told: base };
    for (const { authority, words } of limbs) {
      const date = isAlike ? words.iso : dayAfter(scene, words, first.date);
      if (date === undefined || authority.government === first.authority?.government) continue;
      for (const one of base)
        found.push({
          ...one,
          authority,
          jointly: [],
          date,
          dateWords: words,
          dateFrom: 'text',
          sentences: [...new Set([...one.sentences, index])],
          limb: 'further',
        });
    }
  });
  return found;
}

/** "followed", "did so", "did the same". */
function isFollowing(tokens: readonly Token[], at: number): boolean {
  const [verb, next, last] = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? '');
  if (verb === 'followed') return true;
  return verb === 'did' && (/^(?:so|likewise)$/.test(next ?? '') || (next === 'the' && last === 'same'));
}

/** What the last verb tells of, on one day. */
function lastTold(all: readonly Ruled[], mayBeHim = false): Ruled[] {
  const last = all.findLast(({ limb }) => limb !== 'further');
  if (!last || last.lifting || last.limb || last.date === undefined) return [];
  // Whom "him" stands for is not so sure that more could rest on it.
  if (!mayBeHim && last.mention.sentence !== last.sentences[0]) return [];
  return all.filter(({ trigger, date }) => trigger.at === last.trigger.at && date === last.date);
}

function limbsFrom(scene: Scene, index: number, verb: number, told: string, targets: number): Limb[] {
  const { reading, dateline } = scene;
  const { tokens } = reading;
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const authorities = (scene.authorities.get(index) ?? []).filter(({ adjective }) => !adjective);
  const dates = datesIn(tokens, sentence, reading.text, dateline, told).filter(({ from }) => from > verb);
  const [authority, words] = [authorities.find(({ to }) => to === verb - 1), dates[0]];
  if (!authority || !words || !opensClause(tokens, authority.from, sentence.from) || words.from > verb + LONGEST)
    return [];
  const between = tokens.slice(verb + 1, words.from).map(({ lower }) => `${lower} `);
  const [whole, one] = ONE.exec(between.join('')) ?? [];
  if (whole === undefined || (one !== undefined && targets !== 1)) return [];
  const limbs: Limb[] = [{ authority, words }];
  let at = words.to + 1;
  while (at < sentence.to && limbs.length < MOST_LIMBS) {
    while (JOINS.test(tokens[at]?.lower ?? '')) at++;
    const next = authorities.find(({ from }) => from === at);
    if (!next) break;
    const day = dates.find(({ from }) => from === next.to + 1 || from === next.to + 2);
    if (!day || (day.from === next.to + 2 && !/^(?:on|in)$/.test(tokens[next.to + 1]?.lower ?? ''))) break;
    limbs.push({ authority: next, words: day });
    at = day.to + 1;
  }
  const [end] = tokens.slice((limbs.at(-1)?.words.to ?? at) + 1, sentence.to);
  return end === undefined || end.kind === 'mark' || /^(?:and|but|while)$/.test(end.lower) ? limbs : [];
}

/** "…, and | the European Union | followed". */
function opensClause(tokens: readonly Token[], from: number, first: number): boolean {
  const start = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
  return start === first || /^(?:[,;]|and|but|while)$/.test(tokens[start - 1]?.lower ?? '');
}

/** The first such day behind the one told of. */
function dayAfter({ reading, dateline }: Scene, { from, to, iso }: DateWords, told: string): string | undefined {
  const words = reading.text.slice(reading.tokens[from]?.start, reading.tokens[to]?.end);
  const year = Number(told.slice(0, 4));
  const inYears = [year, year + 1].flatMap(
    (one) => inYearTold(words.replace(/,? of (?:that|the same) year$/, ''), dateline, String(one)) ?? [],
  );
  if (inYears.length === 0) return iso !== undefined && iso >= told ? iso : undefined;
  return inYears.find((day) => day >= told && day <= dateline);
}
