/**
 * A group is sanctioned before its names are said: "four companies", "two judges and a court". The sentences right behind may
 * name exactly as many, and then those are the ones; one more or one less and nobody is.
 */
import { headKind } from './body-words';
import { BE, type Trigger } from './clause';
import type { Mention } from './mentions';
import type { Scene } from './scene';
import { listFrom } from './targets';
import type { Sentence, Token } from './tokens';
import { dealing, describing, determiners, numerals, saying } from './words/grammar';
import { bodyWords, occupations, offices, peopleWords } from './words/titles';

export type Group = { count: number; people: boolean; bodies: boolean };

const LONGEST_NOUN = 8;

export function countOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined;
  return numerals.get(token?.lower ?? '');
}

/** The group the trigger's object or subject counts. */
export function groupOf(tokens: readonly Token[], trigger: Trigger, sentence: Sentence): Group | undefined {
  if (trigger.objects !== undefined) return groupAt(tokens, trigger.objects, sentence.to);
  return trigger.subjectEnd === undefined ? undefined : groupAt(tokens, sentence.from, trigger.subjectEnd + 1);
}

/** "two Russian banks, a North Korean company and an individual": four, people and bodies. */
function groupAt(tokens: readonly Token[], from: number, limit: number): Group | undefined {
  const group: Group = { count: 0, people: false, bodies: false };
  for (let at = from; at < limit; ) {
    const count = /^(?:a|an)$/.test(tokens[at]?.lower ?? '') ? 1 : countOf(tokens[at]);
    const noun = count === undefined ? undefined : nounAfter(tokens, at, limit);
    if (count === undefined || noun === undefined) break;
    group.count += count;
    const body = isBodyWord(tokens[noun]?.lower ?? '');
    group.bodies ||= body;
    group.people ||= !body || /^(?:targets|names)$/.test(tokens[noun]?.lower ?? '');
    at = noun + 1;
    while (/^(?:,|and|plus)$/.test(tokens[at]?.lower ?? '')) at++;
    if (at === noun + 1) break;
  }
  return group.count > 1 ? group : undefined;
}

export const isBodyWord = (word: string): boolean =>
  bodyWords.has(word) || (headKind(word) !== undefined && !offices.has(word));

/** "four officials and one agency": "one agency", as the sentence says of each thing of which it has one. */
export function onesIn(tokens: readonly Token[], { from, to }: Sentence): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (!/^(?:an?|one)$/.test(tokens[at]?.lower ?? '')) continue;
    const noun = nounAfter(tokens, at, to);
    const word = tokens[noun ?? -1]?.lower;
    if (word !== undefined) found.push(`one ${word}`, ...(isBodyWord(word) ? ['one entity'] : ['one individual']));
  }
  return found;
}

/** The noun a number counts: the last word for people or bodies before anything else begins. */
function nounAfter(tokens: readonly Token[], from: number, limit: number): number | undefined {
  let noun: number | undefined;
  for (let at = from + 1; at < limit && at < from + LONGEST_NOUN; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || /^(?:of|in|for|over|who|that|and|on|with|from|by|to|its|the)$/.test(token.lower))
      break;
    const fits = peopleWords.has(token.lower) || isBodyWord(token.lower) || occupations.has(singular(token.lower));
    if (fits && !token.capital) noun = at;
    else if (noun !== undefined) break;
  }
  return noun;
}

const singular = (word: string): string => word.replace(/men$/, 'man').replace(/s$/, '');

/** Those of the group whom a sentence is about: the list it begins with, if it only goes on to describe them. */
export function membersIn(scene: Scene, sentence: Sentence, group: Group, news: ReadonlySet<string>): Mention[] {
  const { tokens } = scene.page;
  const from = pastOthers(tokens, sentence.from);
  const { targets, end } = listFrom(scene.page, from, sentence.to);
  const [first] = targets;
  const opens = first?.title?.from ?? first?.from;
  if (!first || (opens !== from && !determiners.has(tokens[from]?.lower ?? ''))) return [];
  const verb = tokens[from > sentence.from && tokens[end]?.text === ',' ? end + 1 : end]?.lower ?? '';
  // "Lawyers X and Y" are not the two judges; "X and Y are pleased" says nothing of who they are.
  if (tokens.slice(from, first.from).some(({ lower }) => isPlural(lower) && !news.has(lower))) return [];
  if (dealing.has(tokens[end + 1]?.lower ?? '')) return [];
  if (BE.test(verb) && /^(?:in|at|on|to|due|set|expected|there|present|not)$/.test(tokens[end + 1]?.lower ?? ''))
    return [];
  const whole = targets.length === group.count;
  if (!(whole ? !saying.has(verb) && !dealing.has(verb) : describing.has(verb))) return [];
  return targets.every((target) => (target.kind === 'person' ? group.people : target.kind === 'word' || group.bodies))
    ? targets
    : [];
}

/** "The other two, X and Y, …": where the names begin. */
function pastOthers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:the|other|others|remaining|third|fourth|last|two|three|four|pair|trio)$/.test(tokens[at]?.lower ?? ''))
    at++;
  while (peopleWords.has(tokens[at]?.lower ?? '') && at > from) at++;
  return at > from && /^[,:]$/.test(tokens[at]?.text ?? '') ? at + 1 : from;
}

const isPlural = (word: string): boolean =>
  word.endsWith('s') &&
  (peopleWords.has(word) || offices.has(word) || occupations.has(word) || occupations.has(singular(word)));
