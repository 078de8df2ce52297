/** "Washington sanctioned him on 6 September 2017 | and Brussels on 2 February": one verb, and others who did the same, each behind the day before. */
import { doneBefore } from './after-others';
import type { Authority } from './authorities';
import type { Trigger } from './clause';
import { type DateWords, inYearTold } from './dates';
import { dayOf, type Limb } from './limbs';
import type { Sentence, Token } from './tokens';
import { whoseLists, whoseSanctions } from './words/authorities';

/** More are a list without end. */
const MOST = 5;
/** In tokens: ", and then". */
const LONGEST_JOINT = 4;
const JOINS = /^(?:[,;)]|and|while|but|then|later)$/;
const LINKS = /^(?:by|under|to|on|onto|also|in|since|from|the|that|of|itself|\()$/;
const MEASURES = /^(?:sanctions|ones|measures|restrictions|list|blacklist)$/;
const ENDS = /^(?:[.;:)”"–—]|for|over|because)$/;
/** "… followed suit", "… did so", "… did the same". */
const ALIKE: readonly (readonly string[])[] = [
  ['followed', 'suit'],
  ['did', 'so'],
  ['did', 'likewise'],
  ['did', 'the', 'same'],
  ['has', 'done', 'so'],
  ['had', 'done', 'so'],
  ['followed'],
];
/** ", following similar steps | by the United Kingdom on 11 March". */
const BEFOREHAND =
  /^(?:following|after) (?:the )?(?:similar|same|like|identical|parallel) (?:steps?|moves?|measures|action|actions|sanctions|designations|listings) $/;
const LONGEST_BEFOREHAND = 4;

/** What is told of somebody on a day, as far as the words of that day. */
type Told = { trigger: Trigger; date?: string; dateWords?: DateWords; authority?: Authority };

/** Nothing where `told` does not name its own day in the sentence. */
export function othersBehindDay(
  tokens: readonly Token[],
  { to }: Sentence,
  { trigger, date, dateWords, authority }: Told,
  dates: readonly DateWords[],
  authorities: readonly Authority[],
): Limb[] {
  if (!date || !dateWords || dateWords.from < trigger.at || trigger.lifting) return [];
  const earlier = doneBefore(tokens, to, { date, dateWords }, authorities);
  if (earlier && earlier.authority.government !== authority?.government) return [earlier];
  const limbs: Limb[] = [];
  const governments = new Set([authority?.government]);
  let at = dateWords.to + 1;
  while (limbs.length < MOST) {
    if (limbs.length === 0) at = pastBeforehand(tokens, at);
    const next = limbAt(tokens, at, to, { dates, authorities, isAside: trigger.antecedentEnd !== undefined });
    if (!next || governments.has(next.authority.government)) break;
    const day = next.isBefore
      ? dayBefore(tokens, next.dateWords, date)
      : dayOf(tokens, next.dateWords, limbs.at(-1)?.date ?? date);
    if (day === undefined) break;
    governments.add(next.authority.government);
    limbs.push({ authority: next.authority, jointly: [], date: day, dateWords: next.dateWords, dateFrom: 'text' });
    at = next.dateWords.to + 1;
  }
  return limbs;
}

/** `isBefore`: they did it before what is told of. */
type Next = { authority: Authority; dateWords: DateWords; isBefore: boolean };

/** What names a limb; `isAside`: the verb stands in a clause that says whom, and closes with a comma. */
type Named = { dates: readonly DateWords[]; authorities: readonly Authority[]; isAside: boolean };

/** The comma before "by the United Kingdom", where nothing but that others did the same stands between. */
function pastBeforehand(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at + 1, at + 1 + LONGEST_BEFOREHAND).map(({ lower }) => `${lower} `);
  for (let length = words.length; tokens[at]?.text === ',' && length > 1; length--)
    if (BEFOREHAND.test(words.slice(0, length).join(''))) return at + length + 1;
  return at;
}

/** The latest such day until the one told of. */
function dayBefore(tokens: readonly Token[], words: DateWords, told: string): string | undefined {
  const text = tokens.slice(words.from, words.to + 1).map(({ text }) => text);
  const year = Number(told.slice(0, 4));
  const inYears = [year, year - 1].flatMap((one) => inYearTold(text.join(' '), words.iso ?? told, String(one)) ?? []);
  const whole = inYears.length === 0 ? words.iso : inYears.find((day) => day <= told);
  return whole !== undefined && whole <= told ? whole : undefined;
}

function limbAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  { dates, authorities, isAside }: Named,
): Next | undefined {
  let at = from;
  const skip = (words: RegExp): boolean => {
    const first = at;
    while (at < Math.min(to, first + LONGEST_JOINT) && words.test(tokens[at]?.lower ?? '')) at++;
    return at > first;
  };
  const isJoined = skip(JOINS);
  const isFollowed = tokens[at]?.lower === 'followed' && tokens[at + 1]?.lower === 'by';
  if (isFollowed) at += 2;
  const isBeforehand =
    tokens[at]?.lower === 'by' &&
    /^(?:steps?|moves?|measures|actions?|sanctions|designations|listings)$/.test(tokens[at - 1]?.lower ?? '');
  if (!isJoined && !isFollowed && !isBeforehand) return undefined;
  skip(LINKS);
  const authority = authorities.find((one) => one.from === at);
  if (!authority?.government) return undefined;
  at = authority.to + 1;
  // "and European officials on Monday" did something else.
  const isOfList = skip(MEASURES);
  const isShort =
    tokens[authority.from - 1]?.lower === 'the' && /^(?:on|under)$/.test(tokens[authority.from - 2]?.lower ?? '');
  if (authority.adjective && !isOfList && !isShort) return undefined;
  skip(LINKS);
  const alike = ALIKE.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  at += alike?.length ?? 0;
  skip(LINKS);
  const dateWords = dates.find((words) => words.from === at && words.iso !== undefined);
  if (!dateWords || !endsAt(tokens, dateWords.to + 1, to, isAside)) return undefined;
  // "Canada sanctioned X on Monday and Russia on Tuesday": that may be whom.
  const isDoer = whoseSanctions.has(authority.government) || whoseLists.has(authority.government);
  return alike || isFollowed || isBeforehand || isDoer ? { authority, dateWords, isBefore: isBeforehand } : undefined;
}

/** No verb of its own follows. */
function endsAt(tokens: readonly Token[], at: number, to: number, isAside: boolean): boolean {
  const word = tokens[at]?.lower ?? '.';
  if (at >= to || ENDS.test(word)) return true;
  // "X, whom A listed in 2020 and B in 2021, | has left".
  if (isAside && word === ',') return true;
  let next = at;
  while (
    next < Math.min(to, at + LONGEST_JOINT) &&
    /^(?:,|and|the|by|then|on|under|to)$/.test(tokens[next]?.lower ?? '')
  )
    next++;
  return next > at && tokens[next]?.capital === true;
}
