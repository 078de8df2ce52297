/** A noun phrase of a list, and the name it comes to: "the former head of the Volga Border Guard, Viktor Orlov". */
import type { Mention } from './mentions';
import type { Token } from './tokens';
import { determiners, monthsAndDays, relatives, saying } from './words/grammar';
import { demonyms, places } from './words/places';
import { honorifics, occupations, officeModifiers, offices, peopleWords } from './words/titles';

export const LONGEST_PHRASE = 40;

export type Page = {
  tokens: readonly Token[];
  /** The mention that begins at a token. */
  startingAt: ReadonlyMap<number, Mention>;
  /** The mention whose title begins at a token. */
  titledAt: ReadonlyMap<number, Mention>;
};

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

/** The mention the noun phrase at `from` comes to. `free`: any adjective may stand in it, not only words for people. */
export function nextItem(page: Page, from: number, limit: number, free: boolean): Mention | undefined {
  const { tokens } = page;
  let complement = false;
  let people = false;
  for (let at = from; at < limit && at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    const mention = page.startingAt.get(at) ?? page.titledAt.get(at);
    if (mention && mention.to < limit) {
      // "Mayor of Tbilisi | Anna Hill".
      const ofPlace = people && mention.kind === 'person' && places.has(tokens[at - 1]?.lower ?? '');
      if ((!complement || ofPlace) && !modifies(tokens, mention)) return mention;
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
      // "and a number of officials, | the ministry said".
      const speaker = tokens[at + 1]?.lower === 'the' ? page.startingAt.get(at + 2) : next;
      if (speaker && saysSo(tokens, speaker)) return undefined;
      if (
        (/^(?:his|her|its|their)$/.test(tokens[from]?.lower ?? '') || tokens[from]?.possessive) &&
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
    if (word === 'and' && !people && !/^(?:its|his|her|their|former|retired)$/.test(tokens[at + 1]?.lower ?? ''))
      return undefined;
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
  // "the Conservative backbenchers Anna Hill and …".
  if (mention.kind === 'word' && /[^s]s$/.test(next.lower) && tokens[mention.to + 2]?.capital && !STOPS.has(next.lower))
    return true;
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

export function opensPhrase(page: Page, at: number): boolean {
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

/** ", his son Viktor", ", the lawmaker Ana": an article, and a title that runs into a name. */
export function titled(page: Page, at: number): Mention | undefined {
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

export function saysSo(tokens: readonly Token[], mention: Mention): boolean {
  const next = tokens[mention.to + 1];
  return next !== undefined && (saying.has(next.lower) || /^(?:reported|reports|confirmed)$/.test(next.lower));
}
