/** "The European Union got there first. On 1 October it imposed …": the government that "it" is, and "they", and "its prime minister". */
import { acts, firstOfSubject } from './acting';
import type { Authority } from './authorities';
import type { Trigger } from './clause';
import type { Scene } from './scene';
import type { Token } from './tokens';
import { imposers, whoseLists } from './words/authorities';
import { monthsAndDays, relatives, saying } from './words/grammar';
import { isOfficeWord } from './words/titles';

/** In tokens: "On 24 June 2024, it". */
const LONGEST_OPENING = 8;
/** In tokens: "Friday’s". */
const LONGEST_LIST_NAME = 3;
const ANSWERS = /^(?:answered|followed|accused|told|warned|copied|paid|matched|mirrored|joined|beat|outdid)$/;
const OFFICE = /^(?:government|ministry|administration|cabinet|parliament|treasury|department|council)$/;
const JOINS = /^(?:;|:|that|while|but)$/;

/** "It imposed", "they imposed", "its prime minister imposed", of the trigger's own verb. */
export function governmentMeant(scene: Scene, { active, at }: Trigger, index: number): Authority | undefined {
  const from = scene.reading.sentences[index]?.from;
  if (!active || from === undefined) return undefined;
  for (let it = at - 1; it >= from; it--)
    if (scene.reading.tokens[it]?.lower === 'it') return governmentOfIt(scene, index, it);
  return governmentsOfThey(scene, index, from) ?? governmentOfIts(scene, index, at);
}

/** Of an "it" at the token `it`: the only one that acts before it in its sentence; in the one before, where "it" opens its own. */
export function governmentOfIt(scene: Scene, index: number, it: number): Authority | undefined {
  const { tokens, sentences } = scene.reading;
  const own = sentences[index];
  const before = sentences[index - 1];
  if (tokens[it]?.lower !== 'it' || !own) return undefined;
  const here = onlyActing(
    scene,
    (scene.authorities.get(index) ?? []).filter(({ to }) => to < it),
  );
  if (here) return here;
  const opens =
    it - own.from < LONGEST_OPENING &&
    !tokens.slice(own.from, it).some(({ lower }) => JOINS.test(lower) || saying.has(lower) || relatives.has(lower));
  return opens && before?.block === own.block ? onlyActing(scene, scene.authorities.get(index - 1) ?? []) : undefined;
}

/** "Britain and Canada were quicker. | They | sanctioned …", "On Tuesday | both | sanctioned …": the first of them, where nobody else acts. */
export function governmentsOfThey(scene: Scene, index: number, they: number): Authority | undefined {
  const { tokens, sentences } = scene.reading;
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (!own || !before || before.block !== own.block || !isThey(tokens, own.from, they)) return undefined;
  const acting = (scene.authorities.get(index - 1) ?? []).filter(
    (authority) => imposers.has(authority.government) && acts(scene, authority),
  );
  const opens = acting[0] && acting[0].from - before.from < 2;
  return opens && acting.length > 1 && firstOfSubject(tokens, acting) === acting[0] ? acting[0] : undefined;
}

/** The sentence begins with those whom the one before names, this one among them. */
export function tellsOfThem(scene: Scene, index: number, authority: Authority | undefined): boolean {
  const own = scene.reading.sentences[index];
  if (!own || !authority) return false;
  for (let at = own.from; at < own.from + LONGEST_OPENING; at++)
    if (governmentsOfThey(scene, index, at)?.from === authority.from) return true;
  return false;
}

/** "They", "On Tuesday both", "both countries", "the two governments", "the three" that end at `they`. */
function isThey(tokens: readonly Token[], from: number, they: number): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (word(they) === 'they') return they === from;
  const noun = /^(?:countries|governments|capitals|states|allies|neighbours|neighbors)$/.test(word(they))
    ? they - 1
    : they;
  const first = word(noun) === 'both' ? noun : word(noun - 1) === 'the' ? noun - 1 : undefined;
  if (
    first === undefined ||
    first < from ||
    !(first < noun || word(noun) === 'both') ||
    (first < noun && !/^(?:two|three|four)$/.test(word(noun)))
  )
    return false;
  return tokens
    .slice(from, first)
    .every(
      ({ lower, kind }) =>
        kind === 'number' || /^(?:on|in|,|of|that|day|the|same|too)$/.test(lower) || monthsAndDays.has(lower),
    );
}

/** "Canada was quicker. | Its prime minister, Chris Hill, | sanctioned …", of the verb that begins at `verb`. */
export function governmentOfIts(scene: Scene, index: number, verb: number): Authority | undefined {
  const { tokens, sentences } = scene.reading;
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (!own || !before || tokens[own.from]?.lower !== 'its' || before.block !== own.block) return undefined;
  const subject = tokens.slice(own.from + 1, verb);
  const isOf = (word: string): boolean => OFFICE.test(word) || isOfficeWord(word);
  const isOffice = subject.length < LONGEST_OPENING && subject.some(({ lower }) => isOf(lower));
  const isWhole = subject.every(({ lower, capital, text }) => isOf(lower) || capital || text === ',');
  return isOffice && isWhole ? onlyActing(scene, scene.authorities.get(index - 1) ?? []) : undefined;
}

/** "Canada’s prime minister said | his government | was sanctioning …": the only one named before. */
export function governmentOfHis(scene: Scene, index: number, verb: number): Authority | undefined {
  const { tokens } = scene.reading;
  let noun = verb - 1;
  while (/^(?:too|also|itself)$/.test(tokens[noun]?.lower ?? '')) noun--;
  if (tokens[noun]?.lower !== 'government' || !/^(?:his|her)$/.test(tokens[noun - 1]?.lower ?? '')) return undefined;
  const before = (scene.authorities.get(index) ?? []).filter(({ to }) => to < noun);
  return new Set(before.map(({ government }) => government)).size === 1 ? before[0] : undefined;
}

function onlyActing(scene: Scene, all: readonly Authority[]): Authority | undefined {
  const { tokens } = scene.reading;
  // "Beijing answered | Brussels": whom it answers does nothing.
  const isObject = ({ from }: Authority): boolean =>
    all.some(({ to }) => to === from - 2 && ANSWERS.test(tokens[from - 1]?.lower ?? ''));
  const acting = all.filter(
    (authority) =>
      imposers.has(authority.government) &&
      (acts(scene, authority) || isWhoseAnswer(tokens, authority)) &&
      !isObject(authority),
  );
  return new Set(acting.map(({ government }) => government)).size === 1 ? acting[0] : undefined;
}

/** "Beijing’s | answer came the same evening". */
const isWhoseAnswer = (tokens: readonly Token[], { to }: Authority): boolean =>
  tokens[to]?.possessive === true && /^(?:answer|reply|response|retaliation|turn)$/.test(tokens[to + 1]?.lower ?? '');

const LIST = /^(?:lists?|blacklists?|order|decree|package|round)$/;
const INCLUDES = /^(?:includes?|included|names?|named|lists?|covers?|hits?|targets?)$/;

/** "Friday’s American list is headed by X. | It includes | Y": whose list "it" is, or "on it are". */
export function governmentOfList(scene: Scene, index: number): Authority | undefined {
  const { tokens, sentences } = scene.reading;
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (!own || !before || before.block !== own.block || tokens[own.from]?.lower !== 'it') return undefined;
  const verb = tokens[own.from + 1]?.lower === 'also' ? own.from + 2 : own.from + 1;
  if (!INCLUDES.test(tokens[verb]?.lower ?? '')) return undefined;
  const whose = (scene.authorities.get(index - 1) ?? [])[0];
  if (!whose || whose.from - before.from > LONGEST_LIST_NAME || !imposers.has(whose.government)) return undefined;
  const isWhose = whose.adjective || whoseLists.has(whose.government) || tokens[whose.to]?.possessive;
  return isWhose && [1, 2].some((step) => LIST.test(tokens[whose.to + step]?.lower ?? '')) ? whose : undefined;
}
