import { after, before, blank, type Neighbour } from './neighbours';
import { Flag, type Tokens, wordAt } from './tokens';
import beside from './words/beside.json';

/** Headlines have these in small letters as often as not. */
const smallInTitles: ReadonlySet<string> = new Set(beside.smallInTitles);

/** Other long words that say how a text is set; fewer of them are as often a byline, a caption or an entry of a list. */
const ENOUGH = 3;
/** So many, when the word looks like a verb ("Slams", "Vowed"), and when it ends the text ("… Over Viktor Orlov Report"). */
const [ENOUGH_FOR_VERB, ENOUGH_FOR_END] = [2, 4];

/** In words. What is longer, or has a semicolon, is a list of people, with as many capitals. */
const LONGEST_HEADLINE = 25;

const isVerbLike = (word: string): boolean => /(?:s|ed)$/.test(word);

/**
 * Whether the name at words `first` to `last`, and the word after it, stand in a headline with a capital on each word: there
 * a verb after a name has one as well, and the name is no part of a longer one.
 */
export function isInHeadline(tokens: Tokens, first: number, last: number, right: Neighbour): boolean {
  if (tokens.count > LONGEST_HEADLINE || tokens.text.includes(';') || isByline(tokens, first)) return false;
  const next = after(tokens, last + 1);
  // "Viktor Orlov Lee, Washington", "Viktor Orlov Lee and his staff": no verb stands so.
  if (next && (!blank.test(next.gap) || next.word === 'and' || next.word === 'or')) return false;
  return isInTitle(
    tokens,
    first,
    last + 1,
    next === undefined ? ENOUGH_FOR_END : isVerbLike(right.word) ? ENOUGH_FOR_VERB : ENOUGH,
  );
}

/** Whether most words beside those from `first` to `last` have a capital, long ones alone and `enough` of them. */
export function isInTitle(tokens: Tokens, first: number, last: number, enough = ENOUGH): boolean {
  const { count, flags, start, end } = tokens;
  let [long, capitals] = [0, 0];
  for (let i = 0; i < count; i++) {
    if ((i >= first && i <= last) || (end[i] ?? 0) - (start[i] ?? 0) <= 3) continue;
    const isCapital = ((flags[i] ?? 0) & Flag.capital) !== 0;
    if (!isCapital && smallInTitles.has(wordAt(tokens, i))) continue;
    long++;
    capitals += Number(isCapital);
  }
  return long >= enough && capitals > long * 0.75;
}

const isByline = (tokens: Tokens, first: number): boolean =>
  first > 0 && (before(tokens, 1)?.word === 'by' || before(tokens, first)?.word === 'by');
