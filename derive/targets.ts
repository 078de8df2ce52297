/**
 * From a place in a sentence on: the list of who is meant there. "two officials, Viktor Orlov, the Secretary of the … Corps, and
 * Ivan Petrov" gives the two people, not the body one of them serves. Whatever is not plainly an item ends the list.
 */
import type { Mention } from './mentions';
import { LONGEST_PHRASE, nextItem, opensPhrase, type Page, saysSo, titled } from './noun-phrases';
import type { Token } from './tokens';
import { determiners, relatives } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord, occupations, offices, peopleWords } from './words/titles';

export type List = { targets: Mention[] /** First token that is no part of it. */; end: number };

export function listFrom(page: Page, from: number, limit: number): List {
  const { tokens } = page;
  const targets: Mention[] = [];
  let at = from;
  let first = true;
  let end = from;
  const link = tokens[from - 1]?.lower ?? '';
  for (let items = 0; items < 400; items++) {
    const item = nextItem(page, at, limit, first);
    if (!item) break;
    targets.push(item);
    first = false;
    at = end = skipBehind(tokens, item.to + 1, limit);
    const separator = toNextItem(page, at, limit, link);
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
    } else if (text && /^(?:[”"’'\]*]|himself|herself|itself)$/.test(text)) at++;
    else break;
  }
  return at;
}

/** From right behind an item: where the next one begins, if the list goes on; `link` stands before the first: "on X, | on Y". */
function toNextItem(page: Page, from: number, limit: number, link: string): { next?: number; end: number } {
  const { tokens } = page;
  let at = from;
  // "of the Central Bank", "in Paris" right behind a person.
  for (let rounds = 0; rounds < 40 && at < limit; rounds++) {
    const token = tokens[at];
    if (!token) break;
    const join = joins(tokens, at);
    if (join > 0) {
      let next = at + join;
      if (isLink(tokens, next, link)) next++;
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
        if (isLink(tokens, next, link)) next++;
        return page.startingAt.has(next) || opensPhrase(page, next) ? { next, end: at } : { end: at };
      }
      // "on X, | on Y and on Z".
      if (LINK.test(link) && tokens[after]?.lower === link && itemFollows(page, after + 1, link))
        return { next: after + 1, end: at };
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
      // A closing comma is only the end of the aside when no item follows it, nor a clause about the same one.
      const goesOn = tokens[at]?.text === ',' && /^(?:who|which)$/.test(tokens[at + 1]?.lower ?? '') && at > after + 1;
      if (/^[,–—]$/.test(tokens[at]?.text ?? '') && !goesOn && !itemFollows(page, at + 1, link)) return { end: at + 1 };
      continue;
    }
    // "in its entirety".
    if (token.lower === 'in' && /^(?:its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) {
      at += 3;
      continue;
    }
    const side = behindSide(tokens, at);
    if (side !== undefined && joins(tokens, side + 1) > 0 && itemFollows(page, side + 1, link)) {
      at = side;
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

const LINK = /^(?:on|to|against)$/;

const isLink = (tokens: readonly Token[], at: number, link: string): boolean => {
  const word = tokens[at]?.lower ?? '';
  return /^(?:of|against|on)$/.test(word) || (word === 'to' && link === 'to');
};

const SIDES =
  /^(?:government|opposition|rebels|army|military|navy|police|ministry|party|parliament|junta|regime|militia|militias|insurgents|separatists|side)$/;

/** "X and Y | for the government|, and Z for the opposition": the comma behind the side that those before it are on. */
function behindSide(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:for|from|on)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'the') return undefined;
  const noun = [at + 2, at + 3].find(
    (place) => SIDES.test(tokens[place]?.lower ?? '') && tokens[place + 1]?.text === ',',
  );
  return noun === undefined ? undefined : noun + 1;
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

const itemFollows = (page: Page, at: number, link: string, depth = 0): boolean => {
  let joined = at + joins(page.tokens, at);
  if (joined > at && isLink(page.tokens, joined, link)) joined++;
  // ", his deputy, General X": one more aside, and then an item.
  if (joined === at && depth < 2 && opensApposition(page, at) && !relatives.has(page.tokens[at]?.lower ?? '')) {
    const close = closeOf(page, at, at + LONGEST_PHRASE);
    if (page.tokens[close]?.text === ',' && itemFollows(page, close + 1, link, depth + 1)) return true;
  }
  return (
    page.startingAt.has(joined) ||
    page.titledAt.has(joined) ||
    titled(page, joined) !== undefined ||
    (joined > at && opensPhrase(page, joined))
  );
};

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
    /^(?:also|long|then|currently|based|known|previously|formerly|now|himself|herself|aged|born|as|led|headed|better|whose)$/.test(
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
      // One that is never closed is not skipped: its place would be looked at again for ever.
      at = Math.max(at, skipBehind(page.tokens, at, limit) - 1);
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
