/** Whom "he", "him" and "her" stand for. Nobody, when that is not plain. */
import { type Named, opening } from './anaphora';
import type { Mention } from './mentions';
import type { Scene } from './scene';
import type { Sentence, Token } from './tokens';
import { dealing, saying } from './words/grammar';
import { occupations, offices } from './words/titles';

/** In tokens: so much of a sentence before a name is looked at. */
const REACH = 40;
/** In sentences: how far back somebody was told of who is still meant. */
const NEAR = 4;
/** In tokens: "a spokesman for the foreign ministry". */
const LONGEST_OFFICE = 8;
const SUFFERS =
  /^(?:jailed|arrested|detained|imprisoned|kidnapped|killed|murdered|poisoned|shot|sentenced|tortured|beaten|freed|released|spared)$/;

/**
 * "he": the one person named last, in this sentence or one shortly before; of more than one there, whom it begins with. Who only says
 * something of it is not meant, but who was told of as sanctioned before.
 */
export function pronoun(scene: Scene, at: number, last: Named | undefined): Mention[] {
  const { tokens } = scene.page;
  const index = tokens[at]?.sentence ?? 0;
  const isPerson = (mention: Mention | undefined): boolean =>
    mention !== undefined && scene.cast.of.get(mention)?.kind === 'person';
  let said: string | undefined;
  for (const here of [index, index - 1, index - 2, index - 3]) {
    const people = (scene.bySentence.get(here) ?? []).filter((mention) => mention.to < at && isPerson(mention));
    const actors = new Set(people.map((mention) => scene.cast.of.get(mention)));
    const sentence = scene.reading.sentences[here];
    const first = sentence && here < index ? opening(scene, sentence, here) : undefined;
    const one = people.at(-1);
    if (one && said !== undefined) return ofNoun(scene, said, at);
    if (actors.size > 1) return first && isPerson(first) ? [first] : [];
    if (one && sentence && here < index) {
      const isSubject = /^s?he$/.test(tokens[at]?.lower ?? '');
      if (isSpokesman(tokens, one)) return isSubject ? [] : targetBefore(scene, last, index);
      if (!isSubject && isBystander(scene, one) && !isTarget(scene, one, last)) return targetBefore(scene, last, index);
      if (isAnothers(tokens, sentence, one) || isInPassing(scene, one, last)) return [];
    }
    if (one) return [one];
    said ??= sentence && definiteNoun(tokens, sentence, at);
  }
  return said === undefined ? [] : ofNoun(scene, said, at);
}

/** Or nobody has been told of as sanctioned, so that it is he of whom the text begins to tell. */
function isTarget({ cast }: Scene, mention: Mention, last: Named | undefined): boolean {
  const actor = cast.of.get(mention);
  return last === undefined || (actor !== undefined && last.ever.has(actor));
}

/** "it": the one body or firm told of as sanctioned in this sentence; or with which the sentence before begins, if it names no other. */
export function whatItIs({ cast, bySentence, reading, page }: Scene, at: number, last: Named | undefined): Mention[] {
  const index = page.tokens[at]?.sentence ?? 0;
  const isThing = (mention: Mention): boolean => {
    const actor = cast.of.get(mention);
    return actor !== undefined && actor.kind !== 'person' && !actor.agency;
  };
  const here = (bySentence.get(index) ?? []).filter((mention) => mention.to < at && isThing(mention));
  if (here.length > 0) {
    const [target, ...others] = last?.sentence === index ? last.targets : [];
    return target && others.length === 0 && here.at(-1) === target ? [target] : [];
  }
  const sentence = reading.sentences[index - 1];
  if (!sentence || sentence.block !== reading.sentences[index]?.block) return [];
  const before = (bySentence.get(index - 1) ?? []).filter(isThing);
  const first = bySentence.get(index - 1)?.[0];
  return first && before.length === 1 && before[0] === first ? [first] : [];
}

/** The one person told of as sanctioned last, shortly before, if no other such person is named since. */
function targetBefore({ cast, bySentence }: Scene, last: Named | undefined, index: number): Mention[] {
  const [target, ...others] = last?.targets ?? [];
  if (!last || !target || others.length > 0 || index - last.sentence > NEAR) return [];
  const actor = cast.of.get(target);
  if (actor?.kind !== 'person') return [];
  for (let at = Math.max(0, index - NEAR); at <= index; at++)
    for (const mention of bySentence.get(at) ?? []) {
      const other = cast.of.get(mention);
      if (other && other !== actor && last.ever.has(other)) return [];
    }
  return [target];
}

const BESIDE = /^(?:of|with|by|from|under|like|than|alongside)$/;
const HE = /^(?:he|him|his|she|her)$/;

/**
 * "toppled the government of | X", "may have lunch with | X"; "lost its patience with him. | X, the under secretary, said": somebody
 * else is told of, and X of whom no sanction is told is named beside that.
 */
function isInPassing({ cast, page: { tokens }, reading }: Scene, mention: Mention, last: Named | undefined): boolean {
  const actor = cast.of.get(mention);
  if (actor !== undefined && last?.ever.has(actor)) return false;
  const start = mention.title?.from ?? mention.from;
  if (BESIDE.test(tokens[start - 1]?.lower ?? '')) return true;
  const before = reading.sentences[mention.sentence - 1];
  return (
    last === undefined &&
    before?.block === reading.sentences[mention.sentence]?.block &&
    tokens.slice(before?.from ?? 0, before?.to ?? 0).some(({ lower }) => HE.test(lower))
  );
}

/** "the general": the one person whom the text calls so before. */
function ofNoun(scene: Scene, noun: string, at: number): Mention[] {
  const { tokens } = scene.page;
  const isCalledSo = ({ title }: Mention): boolean =>
    title !== undefined && tokens.slice(title.from, title.to + 1).some(({ lower }) => lower === noun);
  const named = new Map<unknown, Mention>();
  for (const actor of scene.cast.actors) {
    const mention = actor.mentions.findLast((one) => one.to < at && isCalledSo(one));
    if (mention && actor.kind === 'person') named.set(actor, mention);
  }
  return named.size === 1 ? [...named.values()] : [];
}

/** "The council sanctioned him, with his wife | X. He …": the one who was "him" before X was named. */
function isAnothers(tokens: readonly Token[], { from }: Sentence, last: Mention): boolean {
  const start = last.title?.from ?? last.from;
  return tokens.slice(Math.max(from, start - REACH), start).some(({ lower }) => HE.test(lower));
}

/** Who only speaks for somebody is whom nobody goes on to tell of. */
function isSpokesman(tokens: readonly Token[], { title, from }: Mention): boolean {
  const start = title?.from ?? (tokens[from - 1]?.text === ',' ? Math.max(0, from - LONGEST_OFFICE) : from);
  return tokens.slice(start, from).some(({ lower }) => /^spokes(?:man|woman|person)$/.test(lower));
}

/** Who suffers something from others, or only says something. */
function isBystander(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.page;
  const verb = /^(?:him|her)self$/.test(tokens[mention.to + 1]?.lower ?? '') ? mention.to + 2 : mention.to + 1;
  return (
    isTeller(scene, mention) ||
    (/^(?:was|were|is|been)$/.test(tokens[verb]?.lower ?? '') && SUFFERS.test(tokens[verb + 1]?.lower ?? ''))
  );
}

/** "X, a minister, | called it overdue", ",” said | X": whoever does no more than say something. */
function isTeller({ page: { tokens }, reading }: Scene, { from, to, title, sentence }: Mention): boolean {
  const end = reading.sentences[sentence]?.to ?? to;
  const start = title?.from ?? from;
  if (saying.has(tokens[start - 1]?.lower ?? '')) return true;
  const says = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    const isNot = /^(?:not|declined|refused)$/.test(tokens[at + 1]?.lower ?? '');
    return at < end && (saying.has(word) || dealing.has(word) || (isNot && /^(?:did|would|could|has|had)$/.test(word)));
  };
  if (tokens[to + 1]?.text !== ',') return says(to + 1);
  let close = to + 2;
  while (close < to + LONGEST_OFFICE && tokens[close]?.text !== ',') close++;
  return says(to + 2) || says(close + 1);
}

/** "The politician has …", "Most had punished | the general": somebody who is not named there, and need not be whom the text names last. */
function definiteNoun(tokens: readonly Token[], { from, to }: Sentence, before: number): string | undefined {
  for (let at = from; at < Math.min(to, before); at++) {
    if (!/^(?:the|this|that)$/.test(tokens[at]?.lower ?? '')) continue;
    const noun = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => occupations.has(lower) || offices.has(lower));
    const behind = tokens[at + 2 + noun];
    if (noun >= 0 && !behind?.capital && !/^(?:of|for|in|to|and)$/.test(behind?.lower ?? ''))
      return tokens[at + 1 + noun]?.lower;
  }
  return undefined;
}
