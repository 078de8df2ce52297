/** "the general", "the former minister", "the Russian lender": whom the text has called so before. Nobody, when that is not plain. */
import type { Actor } from './actors';
import type { Named } from './anaphora';
import { headKind } from './body-words';
import type { Mention } from './mentions';
import type { Scene } from './scene';
import type { Token } from './tokens';
import { demonyms } from './words/places';
import { occupations, offices } from './words/titles';

const DETERMINERS = /^(?:the|this|that)$/;
const STANDING = /^(?:former|ex|then|late|same|retired|ousted|exiled|state|state-owned)$/;
/** In tokens: "former Russian defence | minister". */
const LONGEST = 4;
/** In tokens: "X, a former army | chief". */
const LONGEST_ASIDE = 8;
/** In sentences: how far back somebody was named who is told of nowhere. */
const NEAR = 2;

/** The last token of such words that begin at `from`; none where more is said of whom. */
export function describedEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!DETERMINERS.test(tokens[from]?.lower ?? '')) return undefined;
  for (let at = from + 1; at <= from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || (token.capital && !demonyms.has(token.lower))) return undefined;
    const next = tokens[at + 1];
    if (isNoun(token) && !(next && (isNoun(next) || /^(?:of|for|in|at|to|and|or|-)$/.test(next.lower) || next.capital)))
      return at;
    if (!demonyms.has(token.lower) && !STANDING.test(token.lower) && !isNoun(token) && !isAdjective(token))
      return undefined;
  }
  return undefined;
}

const isNoun = ({ lower }: Token): boolean =>
  offices.has(lower) || occupations.has(lower) || (headKind(lower) !== undefined && !lower.endsWith('s'));

/** "defence minister", "army chief". */
const isAdjective = ({ kind, lower }: Token): boolean => kind === 'word' && !/(?:ed|ing|s)$/.test(lower);

/** The only one so called before the token `at`, of those told of as sanctioned or named shortly before. */
export function whoIsDescribed(scene: Scene, noun: number, at: number, last: Named | undefined): Mention[] {
  const { tokens } = scene.page;
  const [first, second] = calledSo(scene).get(tokens[noun]?.lower ?? '') ?? [];
  if (!first || first.from >= at || (second && second.from < at)) return [];
  const mention = lastBefore(mentionsOf(scene).get(first.actor) ?? [], at);
  if (!mention) return [];
  const index = tokens[at]?.sentence ?? 0;
  if (first.actor.kind !== 'person') return isLastBody(scene, mention, index, at) ? [mention] : [];
  return index - mention.sentence <= NEAR || last?.ever.has(first.actor) ? [mention] : [];
}

/** Any firm is "the company", whatever it is called: it is the one named last, and not long before. */
function isLastBody({ bySentence, cast }: Scene, mention: Mention, index: number, at: number): boolean {
  if (index - mention.sentence > NEAR) return false;
  const actor = cast.of.get(mention);
  for (let here = mention.sentence; here <= index; here++)
    for (const one of bySentence.get(here) ?? []) {
      const other = cast.of.get(one);
      if (one.from > mention.to && one.to < at && other && other !== actor && other.kind !== 'person') return false;
    }
  return true;
}

/** Who is called so first, and from which token on; the two first are enough to see whether it is one. */
type Called = { actor: Actor; from: number }[];
const known = new WeakMap<Scene, Map<string, Called>>();

function calledSo(scene: Scene): Map<string, Called> {
  const found = known.get(scene) ?? new Map<string, Called>();
  if (known.has(scene)) return found;
  known.set(scene, found);
  for (const mention of scene.mentions) {
    const actor = scene.cast.of.get(mention);
    if (!actor) continue;
    for (const noun of nounsOf(scene.page.tokens, mention)) {
      const all = found.get(noun) ?? [];
      found.set(noun, all);
      if (all.length < 2 && all[0]?.actor !== actor) all.push({ actor, from: mention.from });
    }
  }
  return found;
}

const ofActors = new WeakMap<Scene, Map<Actor, Mention[]>>();

/** As they stand in the text: an actor has its short forms behind its names. */
function mentionsOf(scene: Scene): Map<Actor, Mention[]> {
  const found = ofActors.get(scene) ?? new Map<Actor, Mention[]>();
  if (ofActors.has(scene)) return found;
  ofActors.set(scene, found);
  for (const mention of scene.mentions) {
    const actor = scene.cast.of.get(mention);
    const all = (actor && found.get(actor)) ?? [];
    all.push(mention);
    if (actor) found.set(actor, all);
  }
  return found;
}

function lastBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

/** "General X", "X, a former army chief", "Delta Bank". */
function nounsOf(tokens: readonly Token[], { kind, from, to, title }: Mention): string[] {
  const words = [
    ...(title ? tokens.slice(title.from, title.to + 1) : []),
    ...(kind === 'person' ? [] : tokens.slice(from, to + 1)),
  ];
  const nouns = words.filter(isNoun).map(({ lower }) => lower);
  if (tokens[to + 1]?.text !== ',') return nouns;
  for (let at = to + 2; at < to + 2 + LONGEST_ASIDE; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || token.kind === 'mark' || /^(?:who|whom|which|whose|and|was|is|of|for|in|at|with)$/.test(token.lower))
      break;
    if (isNoun(token) && (!next || next.kind === 'mark' || /^(?:of|for|in|at|with|and|who)$/.test(next.lower)))
      nouns.push(token.lower);
  }
  return nouns;
}
