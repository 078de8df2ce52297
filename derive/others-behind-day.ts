/** "Washington sanctioned him on 6 September 2017 | and Brussels on 2 February": one verb, and others who did the same, each behind the day before. */
import type { Authority } from './authorities';
import type { Trigger } from './clause';
import type { DateWords } from './dates';
import { dayOf, type Limb } from './limbs';
import type { Sentence, Token } from './tokens';
import { whoseLists, whoseSanctions } from './words/authorities';

/** More are a list without end. */
const MOST = 5;
/** In tokens: ", and then". */
const LONGEST_JOINT = 4;
const JOINS = /^(?:,|;|and|while|but|then|later)$/;
const LINKS = /^(?:by|under|to|on|onto|also|in|since|from|the|that|of|itself)$/;
const MEASURES = /^(?:sanctions|ones|measures|restrictions|list|blacklist)$/;
const ENDS = /^(?:[.;:)”"–—]|for|over|because)$/;
/** "… followed suit", "… did so", "… did the same". */
const ALIKE: readonly (readonly string[])[] = [
  ['followed', 'suit'],
  ['did', 'so'],
  ['did', 'likewise'],
  ['did', 'the', 'same'],
  ['followed'],
];

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
  const limbs: Limb[] = [];
  const governments = new Set([authority?.government]);
  let at = dateWords.to + 1;
  while (limbs.length < MOST) {
    const next = limbAt(tokens, at, to, dates, authorities);
    if (!next || governments.has(next.authority.government)) break;
    const day = dayOf(tokens, next.dateWords, limbs.at(-1)?.date ?? date);
    if (day === undefined) break;
    governments.add(next.authority.government);
    limbs.push({ authority: next.authority, jointly: [], date: day, dateWords: next.dateWords, dateFrom: 'text' });
    at = next.dateWords.to + 1;
  }
  return limbs;
}

type Next = { authority: Authority; dateWords: DateWords };

function limbAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  dates: readonly DateWords[],
  authorities: readonly Authority[],
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
  if (!isJoined && !isFollowed) return undefined;
  skip(LINKS);
  const authority = authorities.find((one) => one.from === at);
  if (!authority?.government) return undefined;
  at = authority.to + 1;
  // "and European officials on Monday" did something else.
  if (skip(MEASURES) !== authority.adjective && authority.adjective) return undefined;
  skip(LINKS);
  const alike = ALIKE.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  at += alike?.length ?? 0;
  skip(LINKS);
  const dateWords = dates.find((words) => words.from === at && words.iso !== undefined);
  if (!dateWords || !endsAt(tokens, dateWords.to + 1, to)) return undefined;
  // "Canada sanctioned X on Monday and Russia on Tuesday": that may be whom.
  const isDoer = whoseSanctions.has(authority.government) || whoseLists.has(authority.government);
  return alike || isFollowed || isDoer ? { authority, dateWords } : undefined;
}

/** No verb of its own follows. */
function endsAt(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.lower ?? '.';
  if (at >= to || ENDS.test(word)) return true;
  let next = at;
  while (next < Math.min(to, at + LONGEST_JOINT) && /^(?:,|and|the|by|then)$/.test(tokens[next]?.lower ?? '')) next++;
  return next > at && tokens[next]?.capital === true;
}
