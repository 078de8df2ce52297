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
    const here: Authority[] = [];
    for (let at = from; at < to - 1; at++) {
      if (!isCalledSo(tokens, at)) continue;
      const government = heads.get(tokens[at]?.lower ?? '') ?? (isUnsaid ? administrationsAreOf : undefined);
      if (government === undefined) continue;
      here.push({
        name: government,
        government,
        agency: false,
        key: undefined,
        adjective: false,
        from: at,
        to: at + 1,
      });
    }
    if (here.length > 0)
      found.set(
        index,
        [...(found.get(index) ?? []), ...here].sort((a, b) => a.from - b.from),
      );
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
  // A sentence without end has as many of both: neither is looked for anew from each of the other.
  const ending = new Map<number, Authority>();
  const beginning = new Map<number, Authority>();
  for (const authority of [...authorities.values()].flat()) {
    ending.set(authority.to, authority);
    beginning.set(authority.from, authority);
  }
  for (const { title, to } of mentions) {
    if (!title) continue;
    if (!tokens.slice(title.from, title.to + 1).some(({ lower }) => HEAD.test(lower))) continue;
    const behind = tokens[to + 2]?.lower === 'the' ? to + 3 : to + 2;
    const own = ending.get(title.from - 1) ?? (tokens[to + 1]?.lower === 'of' ? beginning.get(behind) : undefined);
    const name = tokens[to]?.lower ?? '';
    if (own && !heads.has(name)) heads.set(name, own.government);
  }
  return heads;
}
