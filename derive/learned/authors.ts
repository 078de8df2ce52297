/** Who imposed it: every government and agency the article names as acting, and what speaks for each being the one. */
import { imposes } from '../acting';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import { isAnswered } from './answered';
import type { ArticleView } from './article-view';
import { standing } from './author-standing';
import type { Day } from './days';
import { perPlace } from './per-view';

/**
 * `beside`: it stands in the sentence of the day, or in the paragraph of the target; `near`: it alone was the last to act before, and is
 * not told of as hit since.
 */
export type AuthorCandidate = { authority: Authority; traits: string[]; beside: boolean; near: boolean };

/** How many sentences back one may act that is still meant. */
const NEAR = 4;
/** News is of these days, in milliseconds. */
const NEWS = 8 * 86_400_000;
const SAME_PARAGRAPH = /^near back \d same$/;
const IS_HIT = /, it is hit$/;
const BETWEEN = ['WHO', 'SAY', ';', 'while', 'but', 'by', 'NAME', 'SANCED', 'MEAS', 'IMPOSE'];
const bucket = (n: number): string => (n < 3 ? String(n) : n < 6 ? '3' : n < 12 ? '6' : n < 24 ? '12' : '24');

type Question = { view: ArticleView; mention: Mention; rule: Ruled | undefined; day: Day };

/** Of each government the place nearest to the target, with the traits of all its places. */
export function authorCandidates(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  day: Day,
): AuthorCandidate[] {
  const asked: Question = { view, mention, rule, day };
  const { standings } = view;
  const found = new Map<string, { authority: Authority; traits: Set<string> }>();
  const when = whenOf(view, day);
  const note = (authority: Authority, traits: readonly string[]): void => {
    const known = found.get(authority.government) ?? { authority, traits: new Set(standing(standings, authority)) };
    found.set(authority.government, known);
    for (const trait of traits) known.traits.add(trait).add(`${trait} ${when}`);
  };
  for (const authority of ownOf(asked)) note(authority, inOwnSentence(asked, authority));
  const dayAt = day.words && view.scene.reading.tokens[day.words.from]?.sentence;
  if (dayAt !== undefined && dayAt !== mention.sentence)
    for (const [order, authority] of actingIn(view, dayAt).entries())
      note(authority, ['by day', `by day ${Math.min(order, 2)}`, ...places(view, authority, 'by day')]);
  for (let back = 1; back <= NEAR && back <= mention.sentence; back++)
    for (const [order, authority] of actingIn(view, mention.sentence - back).entries())
      note(authority, nearby(asked, authority, back, order));
  for (let at = 0; view.isLead(at) && at < view.sentences.length; at++)
    for (const [order, authority] of actingIn(view, at).entries())
      note(authority, [
        `lead at ${view.depth(at)}`,
        `lead order ${Math.min(order, 2)}`,
        ...places(view, authority, 'lead'),
      ]);
  for (const authority of standings.first.values()) note(authority, []);
  const choices = Math.min(found.size, 4);
  const tellers = tellersOf(view, mention);
  const last = lastActing(view, mention);
  return [...found.values()].map(({ authority, traits }) => {
    const told = toldTraits(view, tellers, authority);
    return {
      authority,
      traits: [...traits, ...ruledTraits(asked, authority), ...told, `of ${choices}`],
      beside: traits.has('own') || traits.has('by day') || [...traits].some((trait) => SAME_PARAGRAPH.test(trait)),
      near: last === authority.government && !told.some((trait) => IS_HIT.test(trait)),
    };
  });
}

const isImposing = perPlace(
  (view, authority: Authority): boolean => imposes(view.scene, authority) && !isAnswered(view, authority),
);

/** The governments named as acting in a sentence, in its order. */
const actingIn = perPlace((view, at: number): readonly Authority[] =>
  (view.scene.authorities.get(at) ?? []).filter((authority) => isImposing(view, authority)),
);

/** The one government that acts in the last sentence before the target in which any does. */
function lastActing(view: ArticleView, { sentence }: Mention): string | undefined {
  for (let back = 1; back <= NEAR && back <= sentence; back++) {
    const governments = new Set(actingIn(view, sentence - back).map(({ government }) => government));
    if (governments.size > 0) return governments.size === 1 ? [...governments][0] : undefined;
  }
  return undefined;
}

/** Whether the day is one of the news, long past, or not told. */
export function whenOf({ scene }: ArticleView, { iso }: Day): 'news' | 'past' | 'never' {
  if (iso === '') return 'never';
  return Math.abs(Date.parse(scene.dateline) - Date.parse(iso)) > NEWS ? 'past' : 'news';
}

/** In the target's own sentence: those that act first, the nearest first; not those within its own name and title. */
function ownOf({ view, mention }: Question): Authority[] {
  const { scene } = view;
  const from = mention.title?.from ?? mention.from;
  const gap = (authority: Authority): number => Math.max(authority.from - mention.to, mention.from - authority.to);
  return (scene.authorities.get(mention.sentence) ?? [])
    .filter((authority) => authority.from < from || authority.to > mention.to)
    .sort((a, b) => Number(isImposing(view, b)) - Number(isImposing(view, a)) || gap(a) - gap(b));
}

function inOwnSentence({ view, mention }: Question, authority: Authority): string[] {
  const { classes, sentences } = view;
  const side = authority.from > mention.to ? 'behind' : 'before';
  const [low, high] = side === 'before' ? [authority.to + 1, mention.from] : [mention.to + 1, authority.from];
  const between = new Set(classes.slice(low, high));
  const strong = sentences[mention.sentence]?.strong.find((at) => at > authority.to && at - authority.to < 4);
  return [
    'own',
    `own side ${side}`,
    `own gap ${side} ${bucket(high - low)}`,
    ...BETWEEN.filter((name) => between.has(name)).map((name) => `own ${side} between ${name}`),
    ...(strong === undefined ? [] : [`own strong ${classes[strong]}`]),
    ...places(view, authority, 'own'),
  ];
}

function nearby({ view, mention }: Question, authority: Authority, back: number, order: number): string[] {
  const { sentences } = view.scene.reading;
  const at = mention.sentence - back;
  const same = sentences[at]?.block === sentences[mention.sentence]?.block ? ' same' : '';
  const told = (view.sentences[at]?.triggers.length ?? 0) > 0;
  return [
    `near back ${back}${same}`,
    `near order ${Math.min(order, 2)}`,
    ...(told ? [`near told ${back}`] : []),
    ...places(view, authority, 'near'),
  ];
}

/** What is seen of an authority where it stands. */
function places(view: ArticleView, authority: Authority, from: string): string[] {
  const { scene, classes } = view;
  const behind = classes[authority.to + 1];
  const traits = [
    `${from} before ${classes[authority.from - 1]}`,
    `${from} behind ${behind}`,
    `${from} behind2 ${behind} ${classes[authority.to + 2]}`,
  ];
  if (authority.agency) traits.push(`${from} agency`);
  if (authority.adjective) traits.push(`${from} adjective`);
  if (isImposing(view, authority)) traits.push(`${from} acts`);
  if (scene.page.tokens[authority.to]?.possessive) traits.push(`${from} possessive`);
  return traits;
}

/** The target's own sentence, and the last one before it that tells of a sanction. */
const tellersOf = (view: ArticleView, { sentence }: Mention): number[] =>
  [sentence, view.toldBefore[sentence] ?? -1].filter((at) => at >= 0);

/** Whether it acts where the sanction is told, or is named there as what is hit: "sanctioned four persons on the EU side". */
function toldTraits(view: ArticleView, tellers: readonly number[], { government }: Authority): string[] {
  return tellers.flatMap((at, i) => {
    const all = view.scene.authorities.get(at) ?? [];
    const place = i === 0 ? 'own' : 'told';
    const acting = actingIn(view, at);
    const isHit = all.some((one) => one.government === government && !isImposing(view, one));
    if (acting.some((one) => one.government === government)) return [`${place} acting`, `${place} acting ${isHit}`];
    const others = acting.length > 0 ? 'another acts' : 'nobody acts';
    return [`${place} ${others}`, ...(isHit ? [`${place} ${others}, it is hit`] : [])];
  });
}

/** What the rules read here, and elsewhere of the same day. */
function ruledTraits({ view, rule, day }: Question, { government }: Authority): string[] {
  const traits: string[] = [];
  if (rule?.authority) traits.push(rule.authority.government === government ? 'ruled so' : 'ruled other');
  const others = view.standings.ruledOn.get(day.iso);
  if (others) traits.push(others.has(government) ? `day ruled so ${Math.min(others.size, 2)}` : 'day ruled other');
  return traits;
}
