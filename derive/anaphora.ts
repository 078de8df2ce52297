/** Words without a name: whom "they", "both", "all three", "the two men" stand for. Nobody, when that is not plain. */

import type { Actor } from './actors';
import { countOf } from './groups';
import type { Mention } from './mentions';
import type { Scene } from './scene';
import { listFrom } from './targets';
import type { Sentence, Token } from './tokens';
import { saying } from './words/grammar';
import { peopleWords } from './words/titles';

/** The targets named last, and in which sentence; `ever`: all of them so far. */
export type Named = { targets: readonly Mention[]; sentence: number; ever: ReadonlySet<Actor> };

/** Several who are meant without a name: how many, if it is said, and the last token that says so. */
type Several = { count?: number; same: boolean; end: number };

export function severalAt(tokens: readonly Token[], from: number): Several | undefined {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (/^(?:they|them)$/.test(word(from))) return { same: false, end: from };
  let at = from;
  if (word(at) === 'all' && word(at + 1) === 'of' && word(at + 2) === 'them') return { same: false, end: at + 2 };
  const both = word(at) === 'both';
  while (/^(?:all|both|of|the|these|those)$/.test(word(at))) at++;
  if (at === from) return undefined;
  const same = word(at) === 'same';
  if (same) at++;
  let count = both ? 2 : countOf(tokens[at]);
  if (!both && count !== undefined) at++;
  count ??= /^(?:pair|duo|couple)$/.test(word(at)) ? 2 : word(at) === 'trio' ? 3 : undefined;
  if (peopleWords.has(word(at)) && !tokens[at]?.capital) at++;
  return count === undefined || count < 2 ? undefined : { count, same, end: at - 1 };
}

export function whoSeveralAre(scene: Scene, several: Several, at: number, named: Named | undefined): Mention[] {
  const { count } = several;
  const index = scene.page.tokens[at]?.sentence ?? 0;
  const sentence = scene.reading.sentences[index];
  if (!sentence) return [];
  if (several.same) {
    if (named && named.targets.length === count) return [...named.targets];
    return count === undefined ? [] : onlyListSoLong(scene, index, count);
  }
  const near = named && index - named.sentence < 2 ? named.targets : [];
  if (count === undefined) {
    const all = onlyList(scene, index, sentence.from, at) ?? onlyListOf(scene, index - 1, sentence.block);
    return all ?? (near.length > 1 ? [...near] : []);
  }
  const here = lists(scene, index, sentence.from, at).findLast((list) => list.length === count);
  if (here) return here;
  const before = subjectsBefore(scene, index, count);
  if (before) return before;
  if (named?.targets.length === count) return [...named.targets];
  const far = onlyListSoLong(scene, index, count);
  return far.every(isToldOf(scene, named)) ? far : [];
}

/** In sentences: so far back a list may stand that is meant again. */
const FAR = 24;

/** "the same five officers", "both men", some way behind: those of the one list of as many names. */
function onlyListSoLong(scene: Scene, index: number, count: number): Mention[] {
  const found = new Map<string, Mention[]>();
  for (let at = Math.max(0, index - FAR); at < index; at++) {
    const { from = 0, to = 0 } = scene.reading.sentences[at] ?? {};
    for (const list of lists(scene, at, from, to)) if (list.length === count) found.set(keyOf(scene, list), list);
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : [];
}

/** The same for the same ones in any order. */
const keyOf = ({ cast, reading }: Scene, list: readonly Mention[]): string =>
  list
    .map((mention) => cast.of.get(mention)?.names[0]?.text ?? reading.tokens[mention.from]?.text ?? '')
    .sort()
    .join(' | ');

/** Whom the rules have read as sanctioned before. */
const isToldOf =
  ({ cast }: Scene, named: Named | undefined) =>
  (mention: Mention): boolean => {
    const actor = cast.of.get(mention);
    return actor !== undefined && named?.ever.has(actor) === true;
  };

/** The lists of names in one stretch of a sentence. */
function lists(scene: Scene, index: number, from: number, to: number): Mention[][] {
  const found: Mention[][] = [];
  let reached = from;
  for (const mention of scene.bySentence.get(index) ?? []) {
    const start = mention.title?.from ?? mention.from;
    if (start < reached || mention.to >= to) continue;
    const { targets, end } = listFrom(scene.page, start, to);
    if (targets.length > 0) found.push(targets);
    reached = Math.max(end, mention.to + 1);
  }
  return found;
}

/** The one list of two or more, when no other person is named beside it. */
function onlyList(scene: Scene, index: number, from: number, to: number): Mention[] | undefined {
  const all = lists(scene, index, from, to);
  const [list] = all.filter((names) => names.length > 1);
  const others = all.filter((names) => names !== list && names.some((mention) => mention.kind === 'person'));
  return others.length === 0 ? list : undefined;
}

function onlyListOf(scene: Scene, index: number, block: number): Mention[] | undefined {
  const sentence = scene.reading.sentences[index];
  return sentence?.block === block ? onlyList(scene, index, sentence.from, sentence.to) : undefined;
}

/** "Viktor Orlov heads … . Ivan Petrov ran … . Both are": whom the sentences before begin with, as many as are counted. */
function subjectsBefore(scene: Scene, index: number, count: number): Mention[] | undefined {
  const block = scene.reading.sentences[index]?.block;
  let found: Mention[] = [];
  for (let at = index - 1; at >= 0 && found.length < count && index - at <= count; at--) {
    const sentence = scene.reading.sentences[at];
    if (sentence?.block !== block || !sentence) break;
    const list = lists(scene, at, sentence.from, sentence.to).findLast((names) => names.length === count);
    if (list && found.length === 0) return list;
    const first = opening(scene, sentence, at);
    if (!first) break;
    found = [...listFrom(scene.page, first.title?.from ?? first.from, sentence.to).targets, ...found];
  }
  return found.length === count ? found : undefined;
}

/** The one a sentence begins with, unless it is only the one who speaks. */
export function opening(scene: Scene, sentence: Sentence, index: number): Mention | undefined {
  const { tokens } = scene.page;
  const first = scene.bySentence.get(index)?.[0];
  if (!first || (first.title?.from ?? first.from) - sentence.from > 2) return undefined;
  return saying.has(tokens[first.to + 1]?.lower ?? '') ? undefined : first;
}
