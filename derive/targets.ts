/**
 * From a place in a sentence on: the list of who is meant there. "two officials, Viktor Orlov, the Secretary of the … Corps, and
 * Ivan Petrov" gives the two people, not the body one of them serves. Whatever is not plainly an item ends the list.
 */
import type { Mention } from './mentions';
import type { Token } from './tokens';
import { determiners, monthsAndDays, relatives, saying } from './words/grammar';
import { demonyms, places } from './words/places';
import { honorifics, isOfficeWord, occupations, officeModifiers, offices, peopleWords } from './words/titles';

export type Page = {
  tokens: readonly Token[];
  /** The mention that begins at a token. */
  startingAt: ReadonlyMap<number, Mention>;
  /** The mention whose title begins at a token. */
  titledAt: ReadonlyMap<number, Mention>;
};

export type List = { targets: Mention[] /** First token that is no part of it. */; end: number };

const STOPS = new Set(
  (
    'was were is are be been being has have had do does did will would could should may might must can to who which that ' +
    'for over after because accused accusing linked linking owned controlled tied connected related involved responsible believed ' +
    'suspected alleged by under with against on as amid while when if but operating working supporting supplying since until ' +
    'before during through into about than then so there not never no saying said citing pursuant without following across'
  ).split(' '),
);
const COMPLEMENTS = new Set(['of', 'in', 'at', 'from', 'within', 'near', 'between', 'around']);
const OPENERS = new Set(['including', 'namely', 'like', 'includes', 'comprising', 'among', 'notably']);
const LONGEST_PHRASE = 40;

export function listFrom(page: Page, from: number, limit: number): List {
  const { tokens } = page;
  const targets: Mention[] = [];
  let at = from;
  let first = true;
  let end = from;
  for (let items = 0; items < 400; items++) {
    const item = nextItem(page, at, limit, first);
    if (!item) break;
    targets.push(item);
    first = false;
    at = end = skipBehind(tokens, item.to + 1, limit);
    const separator = toNextItem(page, at, limit);
    end = separator?.end ?? at;
    if (separator?.next === undefined) break;
    at = separator.next;
  }
  return { targets, end };
}

/** "(VBG)", closing quotation marks. */
function skipBehind(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const text = tokens[at]?.text;
    if (text === '(') {
      let close = at + 1;
      while (close < limit && close < at + LONGEST_PHRASE && tokens[close]?.text !== ')') close++;
      if (tokens[close]?.text !== ')') return at;
      at = close + 1;
    } else if (text && /^[”"’'\]*]$/.test(text)) at++;
    else break;
  }
  return at;
}

/** The mention the noun phrase at `from` comes to. `free`: any adjective may stand in it, not only words for people. */
function nextItem(page: Page, from: number, limit: number, free: boolean): Mention | undefined {
  const { tokens } = page;
  let complement = false;
  let people = false;
  for (let at = from; at < limit && at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    const mention = page.startingAt.get(at) ?? page.titledAt.get(at);
    if (mention && mention.to < limit) {
      if (!complement && !modifies(tokens, mention)) return mention;
      at = mention.to;
      complement = false;
      continue;
    }
    const word = token.lower;
    if (peopleWords.has(word) || offices.has(word) || occupations.has(word)) {
      // "a network of five companies and X": the complement has its noun.
      if (complement && peopleWords.has(word) && !token.capital && page.tokens[at + 1]?.lower === 'and')
        complement = false;
      people = true;
    }
    // "two Britons, X and Y".
    if (/[^s]s$/.test(word) && demonyms.has(word)) people = true;
    if (OPENERS.has(word) || /^[:—–-]$/.test(token.text)) {
      complement = false;
      continue;
    }
    if (token.text === ',') {
      complement = false;
      // "and his predecessor, Viktor Orlov".
      const next = page.startingAt.get(at + 1) ?? page.titledAt.get(at + 1);
      if (
        /^(?:his|her|its|their)$/.test(tokens[from]?.lower ?? '') &&
        at - from < 4 &&
        next?.kind === 'person' &&
        !saysSo(tokens, next)
      )
        continue;
      if (!people && !OPENERS.has(tokens[at + 1]?.lower ?? '')) return undefined;
      if (relatives.has(tokens[at + 1]?.lower ?? '')) return resume(page, at, limit);
      continue;
    }
    if (COMPLEMENTS.has(word) || (word === 'for' && people && tokens[at + 1]?.capital)) {
      complement = true;
      continue;
    }
    if (STOPS.has(word) || saying.has(word) || relatives.has(word)) return people ? resume(page, at, limit) : undefined;
    if (token.kind === 'mark' && !/^[“"‘'(*]$/.test(token.text)) return undefined;
    if (token.text === '(' && !people) return undefined;
    if (at === from && !free && !opensPhrase(page, at)) return undefined;
    if (word === 'and' && !people && !/^(?:its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "officials accused of …, including X": the names come after all. */
function resume(page: Page, from: number, limit: number): Mention | undefined {
  for (let at = from; at < limit && at < from + LONGEST_PHRASE; at++) {
    const token = page.tokens[at];
    if (!token || token.text === ';') return undefined;
    if ((/^(?:including|namely)$/.test(token.lower) || token.text === ':') && at > from)
      return nextItem(page, at + 1, limit, true);
  }
  return undefined;
}

/** The name only describes what follows: "Corps commander …", "the party’s operations", "Corps members". */
function modifies(tokens: readonly Token[], mention: Mention): boolean {
  const last = tokens[mention.to];
  const next = tokens[mention.to + 1];
  if (last?.possessive) return true;
  if (mention.kind === 'person' || !next?.spaced || next.kind !== 'word') return false;
  if (next.capital) return !monthsAndDays.has(next.lower);
  return (
    peopleWords.has(next.lower) ||
    offices.has(next.lower) ||
    occupations.has(next.lower) ||
    officeModifiers.has(next.lower) ||
    /^(?:operations|assets|policy|policies|regime|government|forces|units|fighters|troops|founder|subsidiary|affiliate|branch|wing|linked|backed|affiliated)$/.test(
      next.lower,
    )
  );
}

function opensPhrase(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token) return false;
  const word = token.lower;
  return (
    page.titledAt.has(at) ||
    // "Kremlin chief of staff Viktor …".
    (token.capital && page.titledAt.has(at + 1)) ||
    determiners.has(word) ||
    token.kind === 'number' ||
    peopleWords.has(word) ||
    offices.has(word) ||
    officeModifiers.has(word) ||
    honorifics.has(word) ||
    occupations.has(word) ||
    demonyms.has(word) ||
    places.has(word) ||
    token.possessive ||
    /^[“"‘]$/.test(token.text)
  );
}

/** From right behind an item: where the next one begins, if the list goes on. */
function toNextItem(page: Page, from: number, limit: number): { next?: number; end: number } {
  const { tokens } = page;
  let at = from;
  // "of the Central Bank", "in Paris" right behind a person.
  for (let rounds = 0; rounds < 40 && at < limit; rounds++) {
    const token = tokens[at];
    if (!token) break;
    const join = joins(tokens, at);
    if (join > 0) {
      let next = at + join;
      if (/^(?:of|against|on)$/.test(tokens[next]?.lower ?? '')) next++;
      return page.startingAt.has(next) || opensPhrase(page, next) ? { next, end: at } : { end: at };
    }
    if (token.text === ')' && at + 1 < limit && joins(tokens, at + 1) > 0) {
      at++;
      continue;
    }
    if (token.text === ';') return { next: at + 1 + joins(tokens, at + 1), end: at };
    if (/^[,–—]$/.test(token.text)) {
      const after = at + 1;
      const and = joins(tokens, after);
      if (and > 0) {
        let next = after + and;
        if (/^(?:of|against|on)$/.test(tokens[next]?.lower ?? '')) next++;
        return page.startingAt.has(next) || opensPhrase(page, next) ? { next, end: at } : { end: at };
      }
      const mention = page.startingAt.get(after) ?? page.titledAt.get(after) ?? titled(page, after);
      if (mention) return saysSo(tokens, mention) ? { end: at } : { next: after, end: at };
      if (!opensApposition(page, after)) return { end: at };
      const close = closeOf(page, after, limit);
      if (close >= limit || close === after) return { end: close };
      at = close;
      // "daughter of the foreign minister, Ivan …": that name is the minister’s.
      const holder = page.startingAt.get(close + 1);
      if (tokens[close]?.text === ',' && holder?.kind === 'person' && endsInOffice(tokens, after, close)) {
        at = holder.to + 1;
        continue;
      }
      // A closing comma is only the end of the aside when no item follows it.
      if (/^[,–—]$/.test(tokens[at]?.text ?? '') && !itemFollows(page, at + 1)) return { end: at + 1 };
      continue;
    }
    // "in its entirety".
    if (token.lower === 'in' && /^(?:its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) {
      at += 3;
      continue;
    }
    if (/^(?:of|in|at|from)$/.test(token.lower) && (at === from || tokens[at - 1]?.capital)) {
      let past = at + 1;
      while (past < limit && (tokens[past]?.lower === 'the' || tokens[past]?.capital)) past++;
      if (past === at + 1) return { end: at };
      at = skipBehind(tokens, past, limit);
      continue;
    }
    return { end: at };
  }
  return { end: at };
}

/** ", his son Viktor", ", the lawmaker Ana": an article, and a title that runs into a name. */
function titled(page: Page, at: number): Mention | undefined {
  let next = at;
  while (
    next < at + 6 &&
    (determiners.has(page.tokens[next]?.lower ?? '') ||
      demonyms.has(page.tokens[next]?.lower ?? '') ||
      page.tokens[next]?.possessive)
  )
    next++;
  if (next === at) return undefined;
  const mention = page.titledAt.get(next);
  if (mention) return mention;
  // "his subordinate Ivan …": any plain word, when a name follows at once.
  for (let name = next; name < next + 4; name++) {
    const found = page.startingAt.get(name);
    if (found) return name > next && found.kind === 'person' ? found : undefined;
    const token = page.tokens[name];
    if (token?.kind !== 'word' || token.possessive || STOPS.has(token.lower) || COMPLEMENTS.has(token.lower))
      return undefined;
  }
  return undefined;
}

/** How many tokens make an "and" at `at`. */
function joins(tokens: readonly Token[], at: number): number {
  const one = tokens[at]?.lower;
  const two = tokens[at + 1]?.lower;
  const three = tokens[at + 2]?.lower;
  if (one === 'as' && two === 'well' && three === 'as') return 3;
  if ((one === 'along' || one === 'together') && two === 'with') return 2;
  return one === 'and' || one === '&' || one === 'plus' ? 1 : 0;
}

const itemFollows = (page: Page, at: number, depth = 0): boolean => {
  let joined = at + joins(page.tokens, at);
  if (joined > at && /^(?:of|against|on)$/.test(page.tokens[joined]?.lower ?? '')) joined++;
  // ", his deputy, General X": one more aside, and then an item.
  if (joined === at && depth < 2 && opensApposition(page, at) && !relatives.has(page.tokens[at]?.lower ?? '')) {
    const close = closeOf(page, at, at + LONGEST_PHRASE);
    if (page.tokens[close]?.text === ',' && itemFollows(page, close + 1, depth + 1)) return true;
  }
  return (
    page.startingAt.has(joined) ||
    page.titledAt.has(joined) ||
    titled(page, joined) !== undefined ||
    (joined > at && opensPhrase(page, joined))
  );
};

function saysSo(tokens: readonly Token[], mention: Mention): boolean {
  const next = tokens[mention.to + 1];
  return next !== undefined && (saying.has(next.lower) || /^(?:reported|reports|confirmed)$/.test(next.lower));
}

function opensApposition(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token) return false;
  const word = token.lower;
  return (
    relatives.has(word) ||
    determiners.has(word) ||
    isOfficeWord(word) ||
    occupations.has(word) ||
    peopleWords.has(word) ||
    token.kind === 'number' ||
    demonyms.has(word) ||
    places.has(word) ||
    token.possessive ||
    /^(?:also|then|currently|based|known|previously|formerly|now|himself|herself|aged|born|as|led|headed|better|whose)$/.test(
      word,
    )
  );
}

/** "… of the foreign minister": an office that is not the one the aside is about. */
function endsInOffice(tokens: readonly Token[], from: number, close: number): boolean {
  if (!offices.has(tokens[close - 1]?.lower ?? '')) return false;
  for (let i = close - 2; i > from; i--) if (/^(?:of|to)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Where an apposition that begins at `from` closes: a comma, a semicolon, or "and" before another person. */
function closeOf(page: Page, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const token = page.tokens[at];
    if (!token) break;
    if (/^[,;–—.:?!]$/.test(token.text)) {
      // "the commander, director and …" keeps going only when what follows is no item and no verb; a comma closes it.
      return at;
    }
    if (token.text === '(') {
      at = skipBehind(page.tokens, at, limit) - 1;
      continue;
    }
    if (joins(page.tokens, at) > 0) {
      const next = at + joins(page.tokens, at);
      const mention = page.startingAt.get(next) ?? page.titledAt.get(next);
      if (mention?.kind === 'person') return at;
    }
  }
  return limit;
}
