/** Who imposed it: every government and agency the article names as acting, and what speaks for each being the one. */
import { imposes } from '../acting';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import { isAnswered } from './answered';
import type { ArticleView } from './article-view';
import { standing } from './author-standing';
import {
  ACTING,
  BEFORE,
  BEHIND,
  BY_DAY,
  DAY_RULED,
  DAY_RULED_OTHER,
  type From,
  IN_LEAD,
  LOOKS,
  NEARBY,
  NOT_ACTING,
  OF,
  OWN,
  OWN_BETWEEN,
  OWN_STRONG,
  RULED,
  RULED_OTHER,
  type When,
} from './author-traits';
import type { Day } from './days';
import { perPlace } from './per-view';
import { namesOf, type Traits } from './scales';

/** A government or agency that may have acted. */
export class AuthorCandidate {
  /** It stands in the target's own sentence. */
  own = false;
  /** It stands in the sentence of the day, or in the paragraph of the target. */
  beside = false;
  /** It alone was the last to act before, and is not told of as hit since. */
  near = false;
  inLead = false;
  readonly parts: Traits[];

  constructor(
    readonly authority: Authority,
    standing: Traits,
  ) {
    this.parts = [standing];
  }

  /** Each once. */
  get traits(): string[] {
    return namesOf(this.parts);
  }
}

/** How many sentences back one may act that is still meant. */
const NEAR = 4;
/** News is of these days, in milliseconds. */
const NEWS = 8 * 86_400_000;
const BETWEEN = ['WHO', 'SAY', ';', 'while', 'but', 'by', 'NAME', 'SANCED', 'MEAS', 'IMPOSE'];
const bucket = (n: number): string => (n < 3 ? String(n) : n < 6 ? '3' : n < 12 ? '6' : n < 24 ? '12' : '24');

type Question = { view: ArticleView; mention: Mention; rule: Ruled | undefined; day: Day; when: When };

/** Of each government the place nearest to the target, with the traits of all its places. */
export function authorCandidates(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  day: Day,
): AuthorCandidate[] {
  const when = whenOf(view, day);
  const asked: Question = { view, mention, rule, day, when };
  const { standings } = view;
  const found = new Map<string, AuthorCandidate>();
  const note = (authority: Authority): AuthorCandidate => {
    const known = found.get(authority.government);
    if (known) return known;
    const made = new AuthorCandidate(authority, standing(standings, authority));
    found.set(authority.government, made);
    return made;
  };
  for (const authority of ownOf(asked)) {
    const candidate = note(authority);
    candidate.own = candidate.beside = true;
    candidate.parts.push(...inOwnSentence(asked, authority));
  }
  const dayAt = day.words && view.scene.reading.tokens[day.words.from]?.sentence;
  if (dayAt !== undefined && dayAt !== mention.sentence)
    for (const [order, authority] of actingIn(view, dayAt).entries()) {
      const candidate = note(authority);
      candidate.beside = true;
      candidate.parts.push(BY_DAY(when, Math.min(order, 2)), ...places(asked, authority, 'by day'));
    }
  for (let back = 1; back <= NEAR && back <= mention.sentence; back++)
    for (const [order, authority] of actingIn(view, mention.sentence - back).entries()) {
      const candidate = note(authority);
      const isSame = isSameParagraph(asked, back);
      candidate.beside ||= isSame;
      const told = (view.sentences[mention.sentence - back]?.triggers.length ?? 0) > 0;
      candidate.parts.push(NEARBY(when, back, isSame, Math.min(order, 2), told), ...places(asked, authority, 'near'));
    }
  for (let at = 0; view.isLead(at) && at < view.sentences.length; at++)
    for (const [order, authority] of actingIn(view, at).entries()) {
      const candidate = note(authority);
      candidate.inLead = true;
      candidate.parts.push(IN_LEAD(when, view.depth(at), Math.min(order, 2)), ...places(asked, authority, 'lead'));
    }
  for (const authority of standings.first.values()) note(authority);
  const choices = OF(Math.min(found.size, 4));
  const tellers = tellersOf(view, mention);
  const last = lastActing(view, mention);
  for (const candidate of found.values()) {
    const { government } = candidate.authority;
    const told = tellers.map((at, i) => toldThere(view, at, i === 0 ? 'own' : 'told', government));
    candidate.near = last === government && !told.some(({ isOnlyHit }) => isOnlyHit);
    candidate.parts.push(...ruledTraits(asked, government), ...told.map(({ traits }) => traits), choices);
  }
  return [...found.values()];
}

const isSameParagraph = ({ view: { scene }, mention }: Question, back: number): boolean =>
  scene.reading.sentences[mention.sentence - back]?.block === scene.reading.sentences[mention.sentence]?.block;

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
export function whenOf({ scene }: ArticleView, { iso }: Day): When {
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

function inOwnSentence(asked: Question, authority: Authority): Traits[] {
  const { view, mention, when } = asked;
  const { classes, sentences } = view;
  const side = authority.from > mention.to ? 'behind' : 'before';
  const [low, high] = side === 'before' ? [authority.to + 1, mention.from] : [mention.to + 1, authority.from];
  const between = new Set(classes.slice(low, high));
  const strong = sentences[mention.sentence]?.strong.find((at) => at > authority.to && at - authority.to < 4);
  return [
    OWN(when, side, bucket(high - low)),
    ...BETWEEN.filter((name) => between.has(name)).map((name) => OWN_BETWEEN(when, side, name)),
    ...(strong === undefined ? [] : [OWN_STRONG(when, String(classes[strong]))]),
    ...places(asked, authority, 'own'),
  ];
}

/** What is seen of an authority where it stands. */
function places({ view, when }: Question, authority: Authority, from: From): Traits[] {
  const { scene, classes } = view;
  const { agency, adjective, to } = authority;
  const isPossessive = scene.page.tokens[to]?.possessive === true;
  return [
    BEFORE(when, from, String(classes[authority.from - 1])),
    BEHIND(when, from, String(classes[to + 1]), String(classes[to + 2])),
    LOOKS(when, from, agency, adjective, isImposing(view, authority), isPossessive),
  ];
}

/** The target's own sentence, and the last one before it that tells of a sanction. */
const tellersOf = (view: ArticleView, { sentence }: Mention): number[] =>
  [sentence, view.toldBefore[sentence] ?? -1].filter((at) => at >= 0);

/** Whether it acts where the sanction is told, or is only named there as what is hit: "sanctioned four persons on the EU side". */
function toldThere(
  view: ArticleView,
  at: number,
  place: 'own' | 'told',
  government: string,
): { traits: Traits; isOnlyHit: boolean } {
  const acting = actingIn(view, at);
  const isHit = (view.scene.authorities.get(at) ?? []).some(
    (one) => one.government === government && !isImposing(view, one),
  );
  if (acting.some((one) => one.government === government)) return { traits: ACTING(place, isHit), isOnlyHit: false };
  const others = acting.length > 0 ? 'another acts' : 'nobody acts';
  return { traits: NOT_ACTING(place, others, isHit), isOnlyHit: isHit };
}

/** What the rules read here, and elsewhere of the same day. */
function ruledTraits({ view, rule, day }: Question, government: string): Traits[] {
  const parts: Traits[] = [];
  if (rule?.authority) parts.push(rule.authority.government === government ? RULED : RULED_OTHER);
  const others = view.standings.ruledOn.get(day.iso);
  if (others) parts.push(others.has(government) ? DAY_RULED(Math.min(others.size, 2)) : DAY_RULED_OTHER);
  return parts;
}
