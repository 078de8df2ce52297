/** Names of bodies that go on over “and” or a comma: "Movement for Rights | and Freedoms", "Rwanda Mines, | Petroleum and Gas Board". */
import { type Actor, addName } from './actors';
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { isOfficeHead, type Span, type Tie } from './office';
import type { Reading, Token } from './tokens';
import { subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { honorifics } from './words/titles';

/** In words. */
const LONGEST_REST = 3;

/** All of a body’s name, where more or less of it was read. */
export function wholeName(reading: Reading, body: Mention, mentionAt: (from: number) => boolean): Span | undefined {
  const from = startBefore(reading.tokens, body, mentionAt);
  const to = restOfName(reading, body, mentionAt) ?? withoutRest(reading.tokens, body);
  return from === undefined && to === undefined ? undefined : { from: from ?? body.from, to: to ?? body.to };
}

/** "the | Ethics and Anti-Corruption Commission". */
function startBefore(
  tokens: readonly Token[],
  { from, to }: Mention,
  mentionAt: (from: number) => boolean,
): number | undefined {
  if (tokens[from - 1]?.lower !== 'and' || !isName(tokens[from - 2]) || !tokens[from]?.capital) return undefined;
  let start = from - 2;
  while (start > from - 2 - LONGEST_REST && isName(tokens[start - 1])) start--;
  const words = tokens.slice(start, from - 1);
  const isPart = !words.some((word) => isBody(word) || isPlace(word) || word.possessive) && !mentionAt(start);
  const isGeneric = tokens
    .slice(from, to + 1)
    .every(({ lower }) => subjects.has(lower) || headKind(lower) !== undefined);
  return isPart && isGeneric && tokens[start - 1]?.lower === 'the' ? start : undefined;
}

/** "90th Tank Division | of the Russian" army, "National Assembly | for Bourem": what follows is no part of the name. */
function withoutRest(tokens: readonly Token[], { from, to }: Mention): number | undefined {
  const [of, the, last] = tokens.slice(to - 2, to + 1);
  if (of?.lower === 'of' && the?.lower === 'the' && last && demonyms.has(last.lower) && !last.possessive) return to - 3;
  const isOfPlace =
    the?.lower === 'for' && tokens.slice(from, to).some(({ lower }) => /^(?:parliament|assembly)$/.test(lower));
  return isOfPlace ? to - 2 : undefined;
}

/** "Movement for Rights | and Freedoms": the last word of the name, when it goes on behind what was read of it. */
function restOfName(reading: Reading, body: Mention, mentionAt: (from: number) => boolean): number | undefined {
  const { tokens } = reading;
  // "Prosecutor’s Office | against Impunity".
  if (tokens[body.to + 1]?.lower === 'against' && isName(tokens[body.to + 2]) && !isName(tokens[body.to + 3]))
    return tokens[body.to]?.possessive || mentionAt(body.to + 2) ? undefined : body.to + 2;
  const words = tokens.slice(body.from, body.to + 1);
  const link = words.findLastIndex(({ lower }) => /^(?:of|for|on)$/.test(lower));
  if (link < 1 || tokens[body.to]?.possessive || tokens[body.to + 1]?.lower !== 'and') return undefined;
  let to = body.to + 1;
  while (to < body.to + 1 + LONGEST_REST && isName(tokens[to + 1]) && tokens[to + 1]?.sentence === body.sentence) to++;
  const isOther = mentionAt(body.to + 2) || isName(tokens[to + 1]);
  // "Rights and Freedoms", "Bosnia and Herzegovina"; "Rights and Orlov" are two.
  const last = tokens[to];
  const isLike =
    to > body.to + 2 ||
    (last && (isPlace(last) || subjects.has(last.lower))) ||
    (/s$/.test(body.text) && /s$/.test(last?.lower ?? ''));
  return to > body.to + 1 && !isOther && isLike ? to : undefined;
}

/** "head of the | Rwanda Mines, Petroleum and Gas Board": `title` ends within the name of `body`, which begins behind it. */
export function startOfName(reading: Reading, { from, to }: Span, body: Mention): Tie | undefined {
  const { tokens } = reading;
  const separator = tokens[to + 1];
  if (
    body.from !== to + 2 ||
    !/^(?:,|and)$/.test(separator?.lower ?? '') ||
    !tokens.slice(body.from, body.to + 1).some(isBody)
  )
    return undefined;
  let start = to + 1;
  while (start > from && isName(tokens[start - 1]) && !tokens[start - 1]?.possessive) start--;
  const opener = tokens[start - 1];
  const words = tokens.slice(start, to + 1);
  // "ambassador to France, Foreign Ministry", "head of the Army, National Guard".
  const isPart = words.length > 0 && words.length <= LONGEST_REST && !words.every(isPlace) && !words.some(isBody);
  let link = start - 1;
  if (opener?.possessive) while (link > from && !isLink(tokens[link])) link--;
  else if (opener?.lower === 'the') link--;
  if (!isPart || link === start - 1 || link <= from || !isLink(tokens[link])) return undefined;
  return { body: { ...body, from: start }, title: { from, to: link - 1 } };
}

/** "the intelligence service, | Sebin", "the regulator (TELCOR)": what a body of common words is called. */
export function nameBehind(reading: Reading, { from, to, sentence }: Mention): number | undefined {
  const { tokens } = reading;
  if (tokens.slice(from, to + 1).some(({ capital }) => capital) || tokens[to]?.possessive) return undefined;
  const isOpen = /^[,(]$/.test(tokens[to + 1]?.text ?? '');
  const at = to + (tokens[to + 2]?.lower === 'known' && tokens[to + 3]?.lower === 'as' ? 4 : 2);
  const [name, close] = tokens.slice(at, at + 2);
  const isAlone = close !== undefined && /^[,.;)]$/.test(close.text);
  return isOpen && isAlone && isName(name) && name?.sentence === sentence && !isPlace(name) ? at : undefined;
}

/** From now on it is called by all of its name; what was read of it alone is none. */
export function callWhole(reading: Reading, actor: Actor, { from, to }: Span): void {
  const known = actor.names.filter(
    ({ start }) => start >= (reading.tokens[from]?.start ?? 0) && start <= (reading.tokens[to]?.start ?? 0),
  );
  if (actor.mentions.length < 2)
    actor.names = actor.names.filter((name) => !known.includes(name) || name.kind === 'abbreviation');
  addName(actor, reading, from, to, 'name');
}

const isLink = (token: Token | undefined): boolean => /^(?:of|at|in|for)$/.test(token?.lower ?? '');
const isPlace = ({ lower }: Token): boolean => places.has(lower) || demonyms.has(lower);
const isBody = ({ lower }: Token): boolean => /^(?:body|organization)$/.test(headKind(lower) ?? '');
const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !isOfficeHead(token.lower) && !honorifics.has(token.lower);
