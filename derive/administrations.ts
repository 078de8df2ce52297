/** "the X administration": a government called after whoever heads it, so the text has to say which one that is. */
import type { Authority } from './authorities';
import type { Mention } from './mentions';
import type { Reading, Token } from './tokens';
import { administrationsAreOf } from './words/authorities';
import { sentenceOpeners } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord } from './words/titles';

const HEAD = /^(?:president|premier|chancellor|leader)$/;
/** "the Transdniestrian administration" is called after a place. */
const OF_A_PLACE = /(?:ian|ese|ish)$/;

/** The authorities of each sentence, with the administrations among them. */
export function withAdministrations(
  { tokens, sentences }: Reading,
  mentions: readonly Mention[],
  authorities: ReadonlyMap<number, Authority[]>,
): Map<number, Authority[]> {
  const heads = headsOf(tokens, mentions, authorities);
  const all = [...authorities.values()].flat();
  const isUnsaid =
    all.some(({ government }) => government === administrationsAreOf) ||
    // Nobody else is told of who could be meant: only whose somebody is, and where the text was written.
    all.every(({ adjective, from, to }) => adjective || tokens[to]?.possessive || tokens[from]?.upper);
  const found = new Map(authorities);
  for (const [index, { from, to }] of sentences.entries()) {
    for (let at = from; at < to - 1; at++) {
      if (!isCalledSo(tokens, at)) continue;
      const government = heads.get(tokens[at]?.lower ?? '') ?? (isUnsaid ? administrationsAreOf : undefined);
      if (government === undefined) continue;
      const one: Authority = { name: government, government, agency: false, adjective: false, from: at, to: at + 1 };
      found.set(
        index,
        [...(found.get(index) ?? []), one].sort((a, b) => a.from - b.from),
      );
    }
  }
  return found;
}

function isCalledSo(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (next?.text !== 'administration' || !next.spaced || !token?.capital || token.possessive) return false;
  const { lower } = token;
  if (OF_A_PLACE.test(lower) || demonyms.has(lower) || places.has(lower)) return false;
  return !isOfficeWord(lower) && !sentenceOpeners.has(lower);
}

/** Of whom the text says which government they head: "Ruritania’s President | Ana X", by the last word of their names. */
function headsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  authorities: ReadonlyMap<number, Authority[]>,
): Map<string, string> {
  const heads = new Map<string, string>();
  for (const { title, to, sentence } of mentions) {
    if (!title) continue;
    if (!tokens.slice(title.from, title.to + 1).some(({ lower }) => HEAD.test(lower))) continue;
    const own = authorities
      .get(sentence)
      ?.find((other) => other.to === title.from - 1 || (other.from > to && isOf(tokens, to, other.from)));
    const name = tokens[to]?.lower ?? '';
    if (own && !heads.has(name)) heads.set(name, own.government);
  }
  return heads;
}

/** "President Ana X | of the | United States". */
function isOf(tokens: readonly Token[], name: number, from: number): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return link === name + 1 && tokens[link]?.lower === 'of';
}
