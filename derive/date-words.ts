/** Which tokens are date words: where they begin, and how far they reach. */
import { edgeOf } from './date-edges';
import type { Token } from './tokens';
import { byWord } from './words/by-word';
import { monthsAndDays, numerals, ordinals } from './words/grammar';

const YEAR = /^(?:19|20)\d{2}$/;
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.)$/;
export const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;

/** Words that can begin date words; nearly every other token ends the search at once. */
const BEGINS: ReadonlySet<string> = new Set([
  ...'today yesterday tonight a last this that next the earlier'.split(' '),
  ...numerals.keys(),
  ...ordinals.keys(),
]);

/** Whether date words can begin with it. */
export const beginsDate = (token: Token): boolean => {
  const can = beginning(token);
  return can === 'always' || (can === 'capital' && token.capital) || token.kind === 'number';
};

const beginning = byWord((word) => (BEGINS.has(word) ? 'always' : monthsAndDays.has(word) ? 'capital' : 'never'));

/** "2021-03-22", "22.3.2021". */
const WHOLE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/;
/** "On the second | occasion": the day that was told last. */
const OCCASION = /^(?:second|third|latter|later)$/;

/** The last token of date words that begin at `i`. */
export function phraseEnd(tokens: readonly Token[], i: number, limit: number): number | undefined {
  const token = tokens[i];
  if (!token || !beginsDate(token)) return undefined;
  const word = token.lower;
  const next = tokens[i + 1]?.lower ?? '';
  if (token.kind === 'number' && WHOLE.test(token.text)) return i;
  if (word === 'today' || word === 'yesterday' || word === 'tonight') return i;
  if (
    (word === 'a' || numerals.has(word) || /^\d{1,2}$/.test(word)) &&
    /^(?:days?|weeks?|months?|years?)$/.test(next) &&
    /^(?:earlier|ago|later|before|after)$/.test(tokens[i + 2]?.lower ?? '')
  ) {
    // "a year ago | today".
    const isToTheDay = tokens[i + 2]?.lower === 'ago' && /^(?:today|yesterday)$/.test(tokens[i + 3]?.lower ?? '');
    return isToTheDay ? i + 3 : i + 2;
  }
  if (word === 'last' && next === 'night') return i + 1;
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(next)) return i + 1;
  if (/^(?:the|that)$/.test(word) && next === 'same' && isDay(tokens[i + 2])) return i + 2;
  if (word === 'the' && next === 'same' && /^(?:month|year)$/.test(tokens[i + 2]?.lower ?? '')) return i + 2;
  if (word === 'that' && (isDay(tokens[i + 1]) || (next === 'month' && !tokens[i + 1]?.possessive))) return i + 1;
  if (word === 'that' && next === 'occasion') return i + 1;
  if (/^(?:that|the)$/.test(word) && OCCASION.test(next) && tokens[i + 2]?.lower === 'occasion') return i + 2;
  const edge = edgeOf(tokens, i);
  if (edge !== undefined) return phraseEnd(tokens, edge, limit);
  if (word === 'the' && /^(?:following|previous|next)$/.test(next) && tokens[i + 2]?.lower === 'day') return i + 2;
  if (word === 'the' && next === 'day' && /^(?:before|after)$/.test(tokens[i + 2]?.lower ?? '')) return i + 2;
  if (word === 'the' && isSpanBeside(next, tokens[i + 2], tokens[i + 3])) return i + 2;
  if (
    word === 'earlier' &&
    (next === 'today' || (next === 'this' && /^(?:week|month|year)$/.test(tokens[i + 2]?.lower ?? '')))
  )
    return next === 'today' ? i + 1 : i + 2;
  // "That January 5 list": a day, and of no year told of; "That January 5 | the Treasury": of the year told of.
  if (word === 'that' && isMonth(tokens[i + 1]) && tokens[i + 2] && dayNumber(tokens[i + 2] ?? token))
    return opensClause(tokens[i + 3]) ? i + 2 : undefined;
  if ((word === 'that' || (word === 'the' && next === 'following')) && isMonth(tokens[word === 'that' ? i + 1 : i + 2]))
    return word === 'that' ? i + 1 : i + 2;
  if (/^(?:last|this|next)$/.test(word)) {
    if (/^(?:week|month|year)$/.test(next)) return i + 1;
    if (word === 'last' && WEEKDAY.test(next) && tokens[i + 2]?.lower === 'week') return i + 2;
    if (WEEKDAY.test(next) || MONTH.test(next)) return calendarEnd(tokens, i + 1, limit) ?? i + 1;
    return undefined;
  }
  if (token.capital && WEEKDAY.test(word)) {
    // "On 26 April 2022, a Tuesday": not the last one.
    if (tokens[i - 1]?.lower === 'a') return undefined;
    if (next === 'before' && tokens[i + 2]?.lower === 'last') return i + 2;
    const week = next === 'of' ? i + 2 : i + 1;
    if (/^(?:last|this)$/.test(tokens[week]?.lower ?? '') && tokens[week + 1]?.lower === 'week') return week + 1;
    return calendarEnd(tokens, i, limit);
  }
  if (token.capital && MONTH.test(word)) {
    // "May" and "March" need a number, or "in" before them.
    const numbered = /^\d/.test(next);
    if (!numbered && !/^(?:in|since|of|last|from|until|early|late|mid)$/.test(tokens[i - 1]?.lower ?? ''))
      return undefined;
    return calendarEnd(tokens, i, limit);
  }
  if (dayNumber(token) !== undefined && (token.kind === 'number' || next === 'of')) {
    const month = next === 'of' ? i + 2 : i + 1;
    if (isMonth(tokens[month])) return calendarEnd(tokens, month, limit);
    return undefined;
  }
  if (YEAR.test(token.text)) {
    if (/^(?:in|since|of|during|early|late|mid|back)$/.test(tokens[i - 1]?.lower ?? '')) return i;
    // "In 2020 and | 2022".
    if (tokens[i - 1]?.lower === 'and' && YEAR.test(tokens[i - 2]?.text ?? '') && tokens[i - 3]?.lower === 'in')
      return i;
    // A chronicle's "2021, January 19:".
    if (next === ',' && isMonth(tokens[i + 2]) && tokens[i - 1]?.sentence !== token.sentence) return i;
  }
  return undefined;
}

/** "The following year", "the year after": but "the year after the war" is another's. */
function isSpanBeside(next: string, last: Token | undefined, behind: Token | undefined): boolean {
  if (next === 'following') return last?.possessive === false && /^(?:month|year)$/.test(last.lower);
  return (
    /^(?:month|year)$/.test(next) && last?.lower === 'after' && behind?.kind !== 'word' && behind?.kind !== 'number'
  );
}

const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:,|the|it|he|she|they|we)$/.test(token.lower) || (token.capital && !token.possessive));

const isDay = (token: Token | undefined): boolean => token?.possessive === false && /^(?:day|date)$/.test(token.lower);
const isMonth = (token: Token | undefined): boolean => token?.capital === true && MONTH.test(token.lower);

/** "16", "16th", "sixteenth" → 16. */
export function dayNumber({ lower }: Token): number | undefined {
  const [, figure] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower) ?? [];
  const day = figure === undefined ? ordinals.get(lower) : Number(figure);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** "Friday, July 31, 2020", "31 July 2020", "July 9": as far as day numbers, months and years follow. */
function calendarEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  for (let at = from + 1; at < limit && at <= to + 3; at++) {
    const token = tokens[at];
    if (!token) break;
    const word = token.lower;
    const monthBefore = MONTH.test(tokens[to]?.lower ?? '');
    const year = YEAR.test(token.text);
    const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
    // Behind a year another day begins: "2 October 2020, 6 November 2020".
    if (YEAR.test(tokens[to]?.text ?? '')) break;
    if (year && at - to <= 3 && hasMonth(tokens, from, to)) to = at;
    else if (day && (monthBefore || MONTH.test(tokens[at + 1]?.lower ?? ''))) to = at;
    else if (token.capital && MONTH.test(word)) to = at;
    else if (
      /^(?:last|that|this)$/.test(word) &&
      tokens[at + 1]?.lower === 'year' &&
      at === to + 1 &&
      hasMonth(tokens, from, to)
    )
      return at + 1;
    else if (
      word === 'of' &&
      /^(?:the|that)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:same|following|next)$/.test(tokens[at + 2]?.lower ?? '') &&
      tokens[at + 3]?.lower === 'year' &&
      hasMonth(tokens, from, to)
    )
      return at + 3;
    else if (
      word === 'of' &&
      /^(?:last|that|this)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 2]?.lower === 'year' &&
      hasMonth(tokens, from, to)
    )
      return at + 2;
    else if (!/^[,]$/.test(token.text) && word !== 'of' && word !== 'the') break;
  }
  return to;
}

function hasMonth(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (MONTH.test(tokens[i]?.lower ?? '')) return true;
  return false;
}
