/** "The Americans hit two", "the Swiss have frozen", "a European asset freeze": a people, or a continent, that stands for who governs it. */
import type { Token } from './tokens';
import { peoples } from './words/authorities';
import { monthsAndDays } from './words/grammar';
import { bar, directPassive, impose, measures, place, strike } from './words/sanctioning';

const ADVERBS = /^(?:has|have|had|also|already|then|later|first|themselves|too|duly|promptly|quickly)$/;
const ACTS = /^(?:listed|named|followed|acted|moved|froze|frozen|added)$/;
/** Behind these the verb is done to them: "the Americans barred | from entering", "the Americans hit | on Friday". */
const IS_DONE =
  /^(?:by|from|on|in|under|with|at|over|for|are|were|is|was|include|included|including|today|yesterday|last|this|,|\.|;|and)$/;
/** "The British", "the Swiss": of some peoples the adjective is the noun too. */
const NOUN_TOO = /(?:ish|ss|ch|ese)$/;

export function peopleActs(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (tokens[at - 1]?.lower !== 'the' || !(peoples.has(lower) || NOUN_TOO.test(lower))) return false;
  let verb = at + 1;
  while (ADVERBS.test(tokens[verb]?.lower ?? '') || isDay(tokens, verb)) verb++;
  const word = tokens[verb]?.lower ?? '';
  const isVerb =
    !measures.has(word) &&
    (/(?:ed|put|hit|froze|frozen)$/.test(word) || ACTS.test(word)) &&
    [directPassive, impose, place, strike, bar].some((verbs) => verbs.has(word) || ACTS.test(word));
  return isVerb && (/^ha/.test(tokens[at + 1]?.lower ?? '') || !IS_DONE.test(tokens[verb + 1]?.lower ?? '.'));
}

/** "on | Thursday". */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  monthsAndDays.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'on' && monthsAndDays.has(tokens[at + 1]?.lower ?? ''));

const LONGEST_MEASURE = 2;

/** "European sanctions", "the European blacklist", "a European asset freeze". */
export function isEuropeanMeasure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'european') return false;
  for (let step = 1; step <= LONGEST_MEASURE; step++) {
    const word = tokens[at + step]?.lower ?? '';
    if (/^(?:sanctions?|travel|blacklists?|restrictive|freeze|ban)$/.test(word)) return true;
    if (!/^(?:asset|assets|visa)$/.test(word)) return false;
  }
  return false;
}
