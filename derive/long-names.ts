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

/** "Movement for Rights | and Freedoms": the last word of the name, when it goes on behind what was read of it. */
export function restOfName(reading: Reading, body: Mention, mentionAt: (from: number) => boolean): number | undefined {
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
    headKind(tokens[body.to]?.lower ?? '') !== 'body'
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
