import { after, before, blank, blankInLine, looksNamed, type Neighbour } from './neighbours';
import { isOrdinary } from './spelling';
import { type Tokens, wordAt } from './tokens';
import beside from './words/beside.json';
import words from './words/told-apart.json';

const sports: ReadonlySet<string> = new Set(words.sports);
const ofTeams: ReadonlySet<string> = new Set(words.ofTeams);
const levels: ReadonlySet<string> = new Set(words.levels);
/** Singers and actors are put under sanctions for what they say: behind a name only a bracket tells those apart. */
const stage: ReadonlySet<string> = new Set(words.stage);
const athletes = beside.athletes.filter((word) => !sports.has(word) && !stage.has(word));
const trades: ReadonlySet<string> = new Set([...words.trades, ...athletes]);
const works: ReadonlySet<string> = new Set(words.works);
const likenesses: ReadonlySet<string> = new Set(words.likenesses);
const feigned: ReadonlySet<string> = new Set(words.feigned);

const opening = /^\s*[([]$/;
const comma = /^,\s+$/;
/** "Viktor Orlov (born 1990), …", "Viktor Orlov (born 1990) is …", "Viktor Orlov, 19, …" */
const life = /^\s*\([^()]{0,40}\)|^,\s+\p{N}{1,3}(?=,)/u;
const comesToSay = /^\s+(?:is|was)\s+$/;
const LONGEST_LIFE = 44;
/** In words: "(South Park character)", ", a Chinese national football player". */
const MOST = 4;

/**
 * Whether the text says of the full name at words `first` to `last` what officials are not. `other`: a film, a horse, a page on
 * all of the name. `unclear`: an athlete may be one as well, but more likely is a namesake.
 */
export function toldApart(tokens: Tokens, first: number, last: number): 'other' | 'unclear' | undefined {
  if (isWork(tokens, last)) return 'other';
  const isNamesake = isToldBefore(tokens, first, last) || isTradeBehind(tokens, last) || isLikeness(tokens, last);
  return isNamesake ? 'unclear' : undefined;
}

/** "Viktor Orlov (film)", "(2018 film)", "(song by Mac)" */
function isWork(tokens: Tokens, last: number): boolean {
  if (!opening.test(after(tokens, last)?.gap ?? '')) return false;
  for (let at = last + 1; at <= last + MOST; at++) {
    const next = after(tokens, at);
    const isEnd = next === undefined || /^\s*[)\],]/.test(next.gap) || next.word === 'by';
    const word = wordAt(tokens, at);
    if (isEnd) return works.has(word) || trades.has(word) || stage.has(word);
    if (isOrdinary(word) || !blank.test(next.gap)) return false;
  }
  return false;
}

function isToldBefore(tokens: Tokens, first: number, last: number): boolean {
  const left = before(tokens, first);
  // Not "Mrs." or "his wife, …": in texts on sanctions she is the sanctioned one herself.
  if (!left || !blankInLine.test(left.gap)) return false;
  if (feigned.has(left.word)) return standsAlone(after(tokens, last));
  return isTradeAt(tokens, first - 1);
}

/** "fake Viktor Orlov videos" are of him. */
const standsAlone = (right: Neighbour | undefined): boolean =>
  !right || !blank.test(right.gap) || right.capital || isOrdinary(right.word);

/** "a Viktor Orlov look-alike" */
function isLikeness(tokens: Tokens, last: number): boolean {
  const right = after(tokens, last);
  if (!right || !blankInLine.test(right.gap)) return false;
  return likenesses.has(right.word) || (right.word === 'look' && after(tokens, last + 1)?.word === 'alike');
}

/** ", the swimmer", " (born 1990), Chinese footballer"; but not ", boxer Jon Smith and others", who is one more. */
function isTradeBehind(tokens: Tokens, last: number): boolean {
  let at = last;
  const born = life.exec(tokens.text.slice(tokens.end[last], (tokens.end[last] ?? 0) + LONGEST_LIFE));
  const from = (tokens.end[last] ?? 0) + (born?.[0].length ?? 0);
  while (at + 1 < tokens.count && (tokens.start[at + 1] ?? 0) < from) at++;
  if (at + 1 >= tokens.count) return false;
  const isEntry = born !== null && comesToSay.test(tokens.text.slice(from, tokens.start[at + 2]));
  if (!isEntry && !comma.test(tokens.text.slice(from, tokens.start[at + 1]))) return false;
  if (isEntry) at++;
  for (let place = at + 1; place <= at + MOST; place++) {
    const next = after(tokens, place);
    if (isTradeAt(tokens, place)) return !(next && blank.test(next.gap) && isMoreBehind(next));
    if (!next || !blank.test(next.gap) || !isBeforeTrade(tokens, place)) return false;
  }
  return false;
}

/** "boxer Jon Smith", "a swimmer turned official" */
const isMoreBehind = ({ word, capital }: Neighbour): boolean => capital || word === 'turned';

/** What stands between a name and a trade: "the", "Olympic", "Chinese"; of a former one nothing follows. */
function isBeforeTrade(tokens: Tokens, at: number): boolean {
  const own = after(tokens, at - 1);
  if (!own) return false;
  return /^(?:an?|the)$/.test(own.word) || levels.has(own.word) || sports.has(own.word) || looksNamed(own);
}

function isTradeAt(tokens: Tokens, at: number): boolean {
  const ahead = before(tokens, at)?.word ?? '';
  if (/^(?:former|ex|retired|onetime|erstwhile)$/.test(ahead)) return false;
  const word = wordAt(tokens, at);
  return trades.has(word) || (ofTeams.has(word) && sports.has(ahead));
}
