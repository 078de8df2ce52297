/** Who acts in a sentence: alone, with others, or as the government the article is about. */
import { isInAnswered } from './answered-opening';
import { type Authority, officeIn } from './authorities';
import { isDecisionOf, isGovernmentOf, isListedBehind, NO_SUBJECT, onlyReacts, wordBefore } from './authority-place';
import type { Trigger } from './clause';
import { listed, withOthers } from './companions';
import { between, lastIndex, type Scene } from './scene';
import type { Sentence, Token } from './tokens';
import { whoseLists } from './words/authorities';
import { monthsAndDays } from './words/grammar';
import { directPast, impose, place, strike } from './words/sanctioning';

const LIST = /^(?:lists?|blacklists?)$/;
const OF_SANCTIONS = /^(?:sanctions|travel|asset|assets|terrorist|terror|terrorism|own|magnitsky)$/;

export function authorityOf(scene: Scene, trigger: Trigger, sentence: Sentence, index: number): Authority | undefined {
  const { tokens } = scene.page;
  const all = scene.authorities.get(index) ?? [];
  // "by the US Treasury" behind the verb.
  const by = all.find(
    (authority) =>
      authority.from > trigger.at &&
      wordBefore(scene, authority.from) === 'by' &&
      !authority.adjective &&
      !onlyReacts(scene, authority) &&
      authority.from - trigger.at < 16,
  );
  if (by && !trigger.active) return by;
  // "under U.S. sanctions", "the EU’s asset freeze".
  const measure = trigger.measure;
  if (measure !== undefined) {
    const beside = all.find(
      (authority) =>
        authority.to < measure &&
        measure - authority.to <= 3 &&
        !between(tokens, authority.to + 1, measure, /^(?:on|against|by|of|with|,)$/),
    );
    if (beside && !trigger.active) return beside;
    if (beside && !all.some((authority) => authority.to < beside.from && acts(scene, authority))) return beside;
  }
  if (!trigger.active) return by ?? whomActs(trigger, all);
  const subjects = all.filter((authority) => authority.to < trigger.at && acts(scene, authority));
  const clause = lastIndex(tokens, sentence.from, trigger.at, /^(?:;|while|but|whereas)$/);
  const inClause = subjects.filter((authority) => authority.from > clause);
  if (inClause.length > 0) return asSaid(tokens, firstOfSubject(tokens, inClause), all);
  // "We are imposing sanctions on X,” the Foreign Secretary said.
  const quoted = tokens[trigger.at]?.sentence === index && between(tokens, sentence.from, trigger.at, /^we$/);
  return subjects.at(-1) ?? officeIn(tokens, sentence.from, quoted ? sentence.to : trigger.at);
}

/** "X, whom Britain | had sanctioned". */
function whomActs({ antecedentEnd, at }: Trigger, all: readonly Authority[]): Authority | undefined {
  if (antecedentEnd === undefined) return undefined;
  return all.find(({ from, to, adjective }) => from > antecedentEnd && to < at && !adjective);
}

/** It can be the subject of the verb: no adjective, in no "of", "in", "against". */
export function acts(scene: Scene, authority: Authority): boolean {
  if (authority.adjective || isDateline(scene.page.tokens, authority) || onlyReacts(scene, authority)) return false;
  const { tokens } = scene.page;
  const sentence = scene.reading.sentences[tokens[authority.from]?.sentence ?? -1];
  // "Ruritania: | Council imposes sanctions": what it is about.
  if (sentence?.from === authority.from && tokens[authority.to + 1]?.text === ':' && !authority.agency) return false;
  if (sentence && isInAnswered(tokens, sentence, authority.to)) return false;
  if (tokens[authority.to]?.possessive && !authority.agency) {
    // "the Security Council’s 1267 committee"
    if (tokens[authority.to + 1]?.kind === 'number' && tokens[authority.to + 2]?.lower === 'committee') return true;
    return /^(?:president|prime|foreign|government|treasury|ministry|administration|department|cabinet|parliament|finance|national|council)$/.test(
      tokens[authority.to + 1]?.lower ?? '',
    );
  }
  const before = wordBefore(scene, authority.from);
  if (before === 'of' && (isGovernmentOf(scene, authority) || isDecisionOf(scene, authority))) return true;
  // "three weeks after the Treasury sanctioned X".
  if (/^(?:after|before)$/.test(before) && isVerb(tokens[authority.to + 1]?.lower ?? '')) return true;
  return !NO_SUBJECT.test(before) && !isListedBehind(scene, authority);
}

const isVerb = (word: string): boolean =>
  /ed$|^(?:put|hit|froze|struck)$/.test(word) &&
  (directPast.has(word) || impose.has(word) || place.has(word) || strike.has(word));

/** It acts, or what is its own tells that it did. */
export const imposes = (scene: Scene, authority: Authority): boolean =>
  acts(scene, authority) || (!authority.adjective && ownsList(scene.page.tokens, authority));

/** "on the European Union’s | blacklist", "on the U.N. | list": it is there because they put it there; but "on the Ruritania list". */
function ownsList(tokens: readonly Token[], { government, to }: Authority): boolean {
  if (!tokens[to]?.possessive && !whoseLists.has(government)) return false;
  const isList = (at: number): boolean => LIST.test(tokens[at]?.lower ?? '');
  return isList(to + 1) || (OF_SANCTIONS.test(tokens[to + 1]?.lower ?? '') && isList(to + 2));
}

/** "It also sanctioned …", "The department designated …": the government of the story goes on acting. */
export function governmentSpeaks(scene: Scene, trigger: Trigger, sentence: Sentence, told: boolean): boolean {
  const { tokens } = scene.page;
  let from = trigger.at;
  // "imposed Magnitsky-style sanctions": from the verb on.
  for (let at = trigger.at; at > trigger.at - 6; at--) if (impose.has(tokens[at]?.lower ?? '')) from = at;
  for (let at = from - 1; at >= sentence.from && at > from - 12; at--) {
    const word = tokens[at]?.lower ?? '';
    if (monthsAndDays.has(word)) continue;
    if (trigger.measure !== undefined && /^president$/.test(word)) return true;
    if (/^(?:administration|government|bloc|council|cabinet|ministers|minister|secretary)$/.test(word)) return true;
    if (told && /^(?:it|they|we|department|ministry|office|agency|authorities|officials)$/.test(word)) return true;
    if (tokens[at]?.capital && at > sentence.from && !isTitled(scene, at)) return false;
  }
  return false;
}

/** "Washington has sanctioned …, the Treasury said": the agency that says it did it. */
function asSaid(
  tokens: readonly Token[],
  acting: Authority | undefined,
  all: readonly Authority[],
): Authority | undefined {
  if (!acting || acting.agency) return acting;
  const agency = all.find(
    (other) =>
      other.agency &&
      other.government === acting.government &&
      other.from > acting.to &&
      /^(?:said|says|announced)$/.test(tokens[other.to + 1]?.lower ?? ''),
  );
  return agency ?? acting;
}

/** Part of the name of somebody whose office stands before it. */
function isTitled(scene: Scene, at: number): boolean {
  return (scene.bySentence.get(scene.page.tokens[at]?.sentence ?? -1) ?? []).some(
    (mention) => mention.title !== undefined && mention.title.from <= at && at <= mention.to,
  );
}

/** "Washington targeted seventeen … Among those sanctioned were": who acts in the sentences before. */
export function actingBefore(scene: Scene, index: number): Authority | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const sentence = scene.reading.sentences[at];
    const found = scene.authorities.get(at)?.find((authority) => acts(scene, authority));
    if (found && sentence && found.from - sentence.from < 8) return found;
  }
  return undefined;
}

/** The government whose news it is, when the text only says "the administration": the first that is named as acting. */
export function administration(scene: Scene, sentence: Sentence): Authority | undefined {
  const found = home(scene);
  const agency = between(scene.page.tokens, sentence.from, sentence.to, /^(?:department|ministry|office|agency)$/);
  return found && !agency ? { ...found, name: found.government || found.name, agency: false, key: undefined } : found;
}

function home(scene: Scene): Authority | undefined {
  for (const [, all] of scene.authorities) {
    const first = all.find((authority) => acts(scene, authority) && !isDateline(scene.page.tokens, authority));
    if (first) return first;
  }
  return undefined;
}

/** "Britain, Canada and the US imposed", "in coordination with the EU". */
export function jointIn(scene: Scene, index: number, own: Authority, trigger: Trigger): string[] {
  const { tokens } = scene.page;
  // "Britain and Canada were quicker. They imposed": who acts is named in the sentence before.
  const isHere = tokens[own.from]?.sentence === index;
  const all = scene.authorities.get(tokens[own.from]?.sentence ?? index) ?? [];
  const names: string[] = [];
  const add = (authority: Authority): void => {
    if (authority.government !== own.government && !names.includes(authority.name)) names.push(authority.name);
  };
  let reach = own.to;
  for (const authority of all) {
    if (own.adjective && isWhoseToo(tokens, own, authority, trigger)) add(authority);
    if (authority.from <= own.to || authority.adjective) continue;
    if (!trigger.active || (isHere && authority.to >= trigger.at) || !listed(tokens, reach + 1, authority.from)) break;
    reach = authority.to;
    add(authority);
  }
  for (const authority of withOthers(scene, index)) add(authority);
  return names;
}

/** "under British | and Canadian | sanctions": of both. */
const isWhoseToo = (tokens: readonly Token[], own: Authority, other: Authority, { measure }: Trigger): boolean =>
  measure !== undefined &&
  other.adjective &&
  other.to < measure &&
  own.to < measure &&
  listed(tokens, Math.min(own.to, other.to) + 1, Math.max(own.from, other.from));

/** "The United States, Britain and Canada": the first of the list that ends nearest to the verb. */
export function firstOfSubject(tokens: readonly Token[], authorities: readonly Authority[]): Authority | undefined {
  let first = authorities.at(-1);
  for (let i = authorities.length - 2; i >= 0; i--) {
    const other = authorities[i];
    if (!other || !first || !listed(tokens, other.to + 1, first.from)) break;
    first = other;
  }
  return first;
}

/** "WASHINGTON —", "CARACAS, Venezuela (Wire) —": where the text was written. */
export function isDateline(tokens: readonly Token[], authority: Authority): boolean {
  let first = authority.from;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[first]?.sentence && first > authority.from - 8) first--;
  if (!tokens[first]?.upper && first !== authority.from) return false;
  for (let at = authority.to + 1; at < authority.to + 8; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) return false;
    if (/^[–—-]$/.test(token.text)) return true;
    if (token.kind === 'word' && !token.capital) return false;
  }
  return false;
}
