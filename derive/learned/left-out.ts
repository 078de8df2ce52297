/** Who is named as left out, freed, only asked for, or hit by those who sanction nobody: told by the words before a name, lower case. */
import { BE } from '../clause';
import { imposing, penalisers } from '../words/bystanders';

const LIST = /^(?:lists?|blacklists?|sanctions?)$/;
const ASKED = /^(?:proposed|proposes|suggested|demanded|recommended|urged|requested)$/;

/** "…, but not | X", "sparing | X", "Absent from the list were | X", "Left off were | X". */
export function isLeftOut(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (/^(?:sparing|spares|spared|except|excluding|omitting|omits|omitted)$/.test(last)) return true;
  if (isOfNothing(words)) return true;
  if (last === 'not' && /^(?:but|and|though|,)$/.test(words.at(-2) ?? '')) return true;
  const absent = words.findLastIndex(
    (word, i) =>
      (/^(?:absent|missing)$/.test(word) && words[i + 1] === 'from') ||
      (/^(?:left|passed)$/.test(word) && /^(?:off|out|over)$/.test(words[i + 1] ?? '') && BE.test(words[i + 2] ?? '')),
  );
  return absent >= 0 && !words.slice(absent).some((word) => /^[;:]$/.test(word));
}

const REACHES =
  /^(?:touch(?:es|ed)?|concerns?|affects?|reach(?:es|ed)?|hits?|names?|mentions?|targets?|applies|apply|covers?)$/;

/** "None of it touches | X", "Nothing on the list concerns | X". */
function isOfNothing(words: readonly string[]): boolean {
  const verb = words.at(-1) === 'to' ? words.length - 2 : words.length - 1;
  if (!REACHES.test(words[verb] ?? '')) return false;
  const none = words.findLastIndex((word) => /^(?:none|nothing|nobody)$/.test(word));
  return none >= 0 && verb - none < LONGEST_SUBJECT && !words.slice(none).some((word) => /^[,;:]$/.test(word));
}

/** In tokens: "nothing in the new list directly". */
const LONGEST_SUBJECT = 9;

const UNDONE =
  /^(?:revoke[sd]?|revoking|rescind(?:s|ed|ing)?|cancel(?:s|led|ed|ling|ing)?|withdr(?:aws?|ew|awn|awing)|end(?:s|ed|ing)?|lift(?:s|ed|ing)?|annul(?:s|led|ling)?|void(?:s|ed)?|overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?|drop(?:s|ped|ping)?|terminat(?:es?|ed|ing)|revers(?:es?|ed|ing)|undid|undoes|scrap(?:s|ped|ping)?)$/;
const DESIGNATION = /^(?:designations?|(?:black)?listings?|blacklistings?)$/;
/** In tokens: "revoked its terrorist | designation". */
const LONGEST_MEASURE = 5;

/** "revoked the designation of | X", "the designation of | X | was revoked". */
function isUndone(words: readonly string[], behind: readonly string[]): boolean {
  const noun = words.findLastIndex((word, i) => DESIGNATION.test(word) && words[i + 1] === 'of');
  if (noun < 0 || words.slice(noun + 2).some((word) => imposing.has(word) || /^[;:]$/.test(word))) return false;
  const verb = words.findLastIndex((word, i) => i < noun && UNDONE.test(word));
  if (verb >= 0 && noun - verb <= LONGEST_MEASURE) return true;
  const passive = behind.findIndex(
    (word) => !/^(?:was|were|is|are|has|have|had|been|being|later|then|since|also)$/.test(word),
  );
  return passive > 0 && UNDONE.test(behind[passive] ?? '');
}

/** "today removed from its … list | X", "were taken off at the same time: | X". */
export function isFreed(words: readonly string[], behind: readonly string[]): boolean {
  if (isUndone(words, behind)) return true;
  const removed = words.findLastIndex(
    (word, i) =>
      /^(?:removed|removes|removing|delisted|delists|delisting)$/.test(word) ||
      (/^(?:taken|took|struck|crossed|dropped|came|come)$/.test(word) && words[i + 1] === 'off'),
  );
  if (removed < 0) return false;
  const rest = words.slice(removed);
  const isOffList =
    rest[0]?.startsWith('delist') ||
    // "taken off the air".
    (rest[1] === 'off' && (rest[2] !== 'the' || rest.slice(3, 7).some((word) => /^(?:black)?lists?$/.test(word)))) ||
    (rest.includes('from') && rest.some((word) => LIST.test(word)));
  // "Specially Designated Nationals" is the name of a list.
  const isListed = rest.some((word, i) => imposing.has(word) && !LIST.test(word) && rest[i - 1] !== 'specially');
  return isOffList && !isListed;
}

/** "proposed adding | X to the list", "demanded that | X be blacklisted". */
export function isNext(words: readonly string[], behind: readonly string[]): boolean {
  if (behind[0] === 'be' || (behind[0] === ',' && behind[1] === 'be')) return true;
  const asked = words.findLastIndex((word) => ASKED.test(word));
  const verb = words.findLastIndex((word) => imposing.has(word) || word === 'adding');
  return asked >= 0 && verb > asked && /^(?:adding|sanctioning|blacklisting|listing|banning)$/.test(words[verb] ?? '');
}

/** "The SEC on Wednesday sanctioned | X". */
export function isPenalised(words: readonly string[]): boolean {
  const verb = words.findLastIndex((word) => imposing.has(word));
  return verb > 0 && words.slice(Math.max(0, verb - 4), verb).some((word) => penalisers.has(word));
}
