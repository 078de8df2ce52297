/** Whom a trigger points at: the list behind it, the subject before it, the one a "who" or a "he" stands for. */
import { type Named, severalAt, whoSeveralAre } from './anaphora';
import { BE, type Trigger } from './clause';
import { describedEnd, whoIsDescribed } from './described';
import { isBodyWord } from './groups';
import { besideHim, isHisAssets } from './him-and-others';
import type { Mention } from './mentions';
import { pronoun, whatItIs } from './pronouns';
import { lastIndex, type Scene } from './scene';
import { listFrom } from './targets';
import type { Sentence, Token } from './tokens';
import { areHisOwn } from './with-his-own';
import { determiners, saying } from './words/grammar';
import { demonyms, places } from './words/places';
import { isOfficeWord, kin, occupations, peopleWords } from './words/titles';

/** Behind "sanctioned it": not "sanctioned it exports". */
const ENDS_VERB =
  /^(?:[.,;:)–—]|in|on|for|over|as|after|under|and|but|last|this|that|today|yesterday|again|too|with|at)$/;

/** The targets a trigger points at; `undefined` when what has to follow them does not. */
export function targetsOf(
  scene: Scene,
  trigger: Trigger,
  sentence: Sentence,
  last: Named | undefined,
): Mention[] | undefined {
  const { tokens } = scene.page;
  if (trigger.objects !== undefined) {
    if (/^(?:him|her)$/.test(tokens[trigger.objects]?.lower ?? '') || isHisAssets(tokens, trigger.objects)) {
      const one = pronoun(scene, trigger.objects, last);
      const more = trigger.after ? undefined : besideHim(tokens, trigger.objects);
      return more === undefined ? one : [...one, ...listFrom(scene.page, more, sentence.to).targets];
    }
    if (tokens[trigger.objects]?.lower === 'it') {
      const isOfIt = trigger.after?.(trigger.objects + 1) ?? ENDS_VERB.test(tokens[trigger.objects + 1]?.lower ?? '.');
      return isOfIt ? whatItIs(scene, trigger.objects, last) : undefined;
    }
    const { targets, end } = listFrom(scene.page, trigger.objects, sentence.to);
    const { after } = trigger;
    const several = targets.length === 0 ? severalAt(tokens, trigger.objects) : undefined;
    if (several && (several.same || (after?.(several.end + 1) ?? true))) {
      const meant = whoSeveralAre(scene, several, trigger.objects, last);
      // "sanctioned both last September, along with X".
      const more = trigger.also === undefined ? [] : listFrom(scene.page, trigger.also, sentence.to).targets;
      return meant.length === 0 ? [] : [...meant, ...more];
    }
    const noun = targets.length === 0 ? describedEnd(tokens, trigger.objects) : undefined;
    if (noun !== undefined && (after?.(noun + 1) ?? true)) return whoIsDescribed(scene, noun, trigger.objects, last);
    const among = targets.length === 0 ? amongThem(scene, trigger, sentence) : [];
    if (among.length > 0) return among;
    if (!after || (targets.length > 0 && after(end))) return targets;
    // "added two names to its list: X and Y".
    const first = targets[0]?.from ?? trigger.objects;
    for (let at = trigger.objects; at < first - 1; at++)
      if (/^(?:on|to|under|with|from)$/.test(tokens[at]?.lower ?? '') && after(at)) return targets;
    // "put five members of the government on its list": news without names.
    for (let at = trigger.objects; at < trigger.objects + 16 && at < sentence.to; at++) {
      if (targets.length === 0 && /^(?:on|to|under|with|from)$/.test(tokens[at]?.lower ?? '') && after(at)) return [];
    }
    return undefined;
  }
  if (trigger.antecedentEnd !== undefined) {
    const found = antecedent(scene, trigger.antecedentEnd, sentence);
    return found ? [found] : isBehind(scene, trigger, trigger.antecedentEnd, sentence);
  }
  if (trigger.subjectEnd !== undefined) {
    const named = subject(scene, trigger, trigger.subjectEnd, sentence, last);
    const more =
      named.length > 0 && trigger.also !== undefined ? listFrom(scene.page, trigger.also, sentence.to).targets : [];
    if (named.length > 0) return [...named, ...more];
    return includedBehind(scene, trigger.subjectEnd, trigger.at, sentence);
  }
  return tokens.length > 0 ? [] : undefined;
}

/** "Viktor Orlov (Orlov), who …": the one named right before the comma. */
function antecedent(scene: Scene, end: number, sentence: Sentence): Mention | undefined {
  const { tokens } = scene.page;
  let at = end;
  if (/^[,(]$/.test(tokens[at]?.text ?? '')) at--;
  if (tokens[at]?.text === ')') {
    while (at > sentence.from && tokens[at]?.text !== '(') at--;
    at--;
  }
  const here = scene.bySentence.get(tokens[at]?.sentence ?? -1) ?? [];
  const found = here.find((mention) => mention.to === at && !tokens[at]?.possessive);
  // "Senator X of Grand Cape, himself under sanctions": no place is.
  if (found?.kind !== 'person' && /^(?:himself|herself)$/.test(tokens[end + 1]?.lower ?? ''))
    return here.findLast(({ kind, to }) => kind === 'person' && to < at && tokens[to + 1]?.lower === 'of');
  return /^whom?$/.test(tokens[end + 1]?.lower ?? '') ? (holderBefore(scene, at, sentence, found) ?? found) : found;
}

/** In tokens: "the powerful head of the Constituent Assembly". */
const LONGEST_ASIDE = 14;

/** "X, the head of the Assembly|, whom …": the person of whom the aside that ends there tells. */
function holderBefore(scene: Scene, end: number, sentence: Sentence, found: Mention | undefined): Mention | undefined {
  const { tokens } = scene.page;
  if (found?.kind === 'person' || tokens[end + 1]?.text !== ',') return undefined;
  const comma = lastIndex(tokens, sentence.from, end, /^[,;:]$/);
  if (tokens[comma]?.text !== ',' || end - comma > LONGEST_ASIDE) return undefined;
  const opening = tokens[comma + 1];
  const opens = determiners.has(opening?.lower ?? '') || isOfficeWord(opening?.lower ?? '') || opening?.possessive;
  const aside = tokens.slice(comma + 1, end + 1).map(({ lower }) => lower);
  const isPost = aside.some((word) => isOfficeWord(word) || occupations.has(word));
  // "X, the wife of the minister, who …", "X, a lawyer for the minister, who …": it is open of whom that is told.
  const isOpen =
    aside.some((word) => kin.has(word)) ||
    (!tokens[end]?.capital && isOfficeWord(aside.at(-1) ?? '') && aside.some((word) => /^(?:of|for|to)$/.test(word)));
  const here = scene.bySentence.get(tokens[end]?.sentence ?? -1) ?? [];
  const isOthers = here.some((mention) => mention.kind === 'person' && mention.from > comma && mention.to <= end);
  if (!opens || !isPost || isOpen || isOthers) return undefined;
  return here.find(
    (mention) => mention.kind === 'person' && mention.to === comma - 1 && !tokens[comma - 1]?.possessive,
  );
}

/** "His brother, whom Britain had sanctioned, | is X": a relative without a name, who is said to be somebody. */
function isBehind(scene: Scene, trigger: Trigger, end: number, sentence: Sentence): Mention[] {
  const { tokens } = scene.page;
  const noun = tokens[end]?.text === ',' ? end - 1 : end;
  if (!kin.has(tokens[noun]?.lower ?? '') || noun - sentence.from !== 1) return [];
  let at = trigger.at + 1;
  while (at < sentence.to && !/^[,;:–—]$/.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text !== ',' || !/^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')) return [];
  const name = scene.page.startingAt.get(at + 2);
  return name?.kind === 'person' && /^[.,]$/.test(tokens[name.to + 1]?.text ?? '.') ? [name] : [];
}

/** The list that ends right before the verb, read from the first place in the sentence where that works. */
function subject(scene: Scene, trigger: Trigger, end: number, sentence: Sentence, last: Named | undefined): Mention[] {
  const { tokens } = scene.page;
  const starts = [sentence.from];
  for (let at = sentence.from; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    if (
      /^[,;:“"–—-]$/.test(token.text) ||
      /^(?:that|but|while|and|after|as|when|because|where|before|since|which)$/.test(token.lower) ||
      saying.has(token.lower)
    )
      starts.push(at + 1);
  }
  for (const start of starts.slice(0, 40)) {
    const { targets, end: reached } = listFrom(scene.page, start, end + 1);
    if (targets.length > 0 && (reached >= end + 1 || andOthers(scene, reached, end + 1))) return targets;
    if (targets.length > 0 && reached === end && /^[,–—]$/.test(tokens[end]?.text ?? '')) return targets;
    if (targets.length > 0 && isAside(tokens, reached, end)) return targets;
    const [first] = targets;
    const opens = first && (first.title?.from ?? first.from) === start && !saying.has(tokens[start - 1]?.lower ?? '');
    if (opens && areHisOwn(tokens, reached, end + 1)) return targets;
  }
  for (const start of starts.slice(0, 40)) {
    const several = severalAt(tokens, start);
    if (several && several.end >= end && several.end < trigger.at) return whoSeveralAre(scene, several, start, last);
  }
  if (/^(?:he|she)$/.test(tokens[end]?.lower ?? '')) return pronoun(scene, end, last);
  for (const start of starts.slice(0, 40))
    if (describedEnd(tokens, start) === end) return whoIsDescribed(scene, end, start, last);
  // "X is a body of …, and was designated": the subject of the sentence goes on.
  if (tokens[end]?.lower === 'and') {
    const { targets, end: reached } = listFrom(scene.page, sentence.from, end);
    if (targets.length === 1 && /^(?:is|was|has|had|heads|runs)$/.test(tokens[reached]?.lower ?? '')) return targets;
  }
  return [];
}

/** "Five officials are being designated, including X": the subject names nobody, what follows does. */
function includedBehind(scene: Scene, subjectEnd: number, from: number, sentence: Sentence): Mention[] {
  const { tokens } = scene.page;
  if (!peopleWords.has(tokens[subjectEnd]?.lower ?? '')) return [];
  for (let at = from + 1; at < sentence.to && at < from + 30; at++) {
    const text = tokens[at]?.lower ?? '';
    if (/^(?:including|namely|:)$/.test(text)) return listFrom(scene.page, at + 1, sentence.to).targets;
    if (/^(?:who|which|;|while|but)$/.test(text)) return [];
  }
  return [];
}

/** In tokens: "63 Japanese citizens from entering the country for an indefinite period". */
const LONGEST_COUNTED = 24;

/** "Banned 63 citizens from entering, | among them X", "listed eight people in Mali, | among whom is X": those named of those who are hit. */
function amongThem(scene: Scene, { objects = 0, after }: Trigger, { to }: Sentence): Mention[] {
  const { tokens } = scene.page;
  let people = false;
  for (let at = objects; at < Math.min(to, objects + LONGEST_COUNTED); at++) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:[;:“”"]|who|which|whose|that|said|says|while|but|after|because)$/.test(word)) return [];
    people ||= peopleWords.has(word) || occupations.has(word.replace(/s$/, '')) || isBodyWord(word);
    if (word !== ',') continue;
    // "banned 20 officials from travelling, and expelled 12 diplomats, among them X".
    if (tokens[at + 1]?.lower !== 'among' || !/^(?:them|whom)$/.test(tokens[at + 2]?.lower ?? '')) return [];
    const start = BE.test(tokens[at + 3]?.lower ?? '') ? at + 4 : at + 3;
    const isHit = after === undefined || tokens.slice(objects, at).some((_, i) => after(objects + i));
    return people && isHit ? listFrom(scene.page, start, to).targets : [];
  }
  return [];
}

/** "X, | Minister for Foreign Affairs|, was": whatever is said of the last of them between two commas. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text !== ',' || tokens[to]?.text !== ',' || to - from < 2 || to - from > LONGEST_ASIDE)
    return false;
  const aside = tokens.slice(from + 1, to);
  // "X, designated on 2 March, was removed", "X, in which a bank held a stake, was …": more than what X is.
  if (/ed$|^(?:in|on|at|by|with|under|who|which|whose|where|known)$/.test(aside[0]?.lower ?? '')) return false;
  return aside.every(({ lower, kind, text }) =>
    kind === 'word' ? !saying.has(lower) && !BE.test(lower) : text === '-',
  );
}

/** "X and six other oligarchs": the rest of the subject names nobody. */
function andOthers(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.page;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const word = token?.lower ?? '';
    const plain = /^(?:,|and|others?|as|well)$/.test(word) || token?.kind === 'number' || determiners.has(word);
    if (!plain && !peopleWords.has(word) && !demonyms.has(word) && !places.has(word) && !occupations.has(word))
      return false;
  }
  return from < to;
}
