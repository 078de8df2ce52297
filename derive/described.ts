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
  const word = scene.page.tokens[noun]?.lower ?? '';
  const index = scene.page.tokens[at]?.sentence ?? 0;
  const found = new Map<Actor, Mention>();
  for (const actor of scene.cast.actors) {
    const before = actor.mentions.filter(({ to }) => to < at);
    const mention = before.at(-1);
    if (mention && before.some((one) => isCalled(scene.page.tokens, one, word))) found.set(actor, mention);
  }
  const [one, ...others] = found;
  if (!one || others.length > 0) return [];
  const [actor, mention] = one;
  return last?.ever.has(actor) || index - mention.sentence <= NEAR ? [mention] : [];
}

/** "General X", "X, a former army chief", "Delta Bank". */
function isCalled(tokens: readonly Token[], { kind, from, to, title }: Mention, noun: string): boolean {
  const is = (first: number, last: number): boolean =>
    tokens.slice(first, last + 1).some(({ lower }) => lower === noun);
  if (title && is(title.from, title.to)) return true;
  if (kind !== 'person' && is(from, to)) return true;
  if (tokens[to + 1]?.text !== ',') return false;
  for (let at = to + 2; at < to + 2 + LONGEST_ASIDE; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || /^(?:who|whom|which|whose|and|was|is)$/.test(token.lower)) return false;
    const next = tokens[at + 1];
    if (token.lower === noun)
      return !next || next.kind === 'mark' || /^(?:of|for|in|at|with|and|who)$/.test(next.lower);
    if (/^(?:of|for|in|at|with)$/.test(token.lower)) return false;
  }
  return false;
}
