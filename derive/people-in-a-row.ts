/** People named one right behind the other: "A, B and C", "A of Texas, B of Ohio and C (Utah)". */
import type { Mention } from './mentions';
import { isPlural } from './one-title';
import type { Token } from './tokens';
import { places } from './words/places';

/** In tokens: " of New South Wales, and ". */
const LONGEST_GAP = 8;

/** Lists of two and more. Whom a title stands before begins a list of his own, except behind a colon. */
export function listsOfPeople(tokens: readonly Token[], inSentence: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  for (const person of inSentence) {
    if (person.kind !== 'person') continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    const start = person.title?.from ?? person.from;
    const isNext =
      list?.[0] !== undefined &&
      last !== undefined &&
      (person.title === undefined ||
        (isBehindColon(tokens, list[0]) && !isPlural(tokens[person.title.to]?.lower ?? ''))) &&
      isRow(tokens, last.to + 1, start);
    const before = list?.at(-2);
    // "senators A and B, | C of the Watch and D": "and" stood before the last of them.
    const isOver = before && last && tokens.slice(before.to + 1, last.from).some(({ lower }) => lower === 'and');
    if (list && isNext && !isOver) list.push(person);
    else lists.push([person]);
  }
  return lists.filter(({ length }) => length > 1);
}

const isBehindColon = (tokens: readonly Token[], { title, from }: Mention): boolean =>
  tokens[(title?.from ?? from) - 1]?.text === ':';

/** Nothing but commas, "and" and where somebody is from. */
function isRow(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_GAP) return false;
  let isJoined = false;
  let isPlace = false;
  for (const { text, lower, capital } of tokens.slice(from, to)) {
    if (/^[,;]$/.test(text) || lower === 'and') isJoined = true;
    else if (/^(?:of|from|\()$/.test(lower) && !isJoined) isPlace = true;
    else if (text !== ')' && !(isPlace && !isJoined && (capital || lower === 'the' || places.has(lower)))) return false;
  }
  return isJoined;
}
