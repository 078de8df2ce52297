/** Whose man somebody is: "the chief of staff of former Vice President | X", "an aide to President | X" tell of the man, not of X. */
import type { Mention } from '../mentions';
import { related } from '../words/bystanders';
import { demonyms, places } from '../words/places';
import { isOfficeWord, kin } from '../words/titles';
import type { ArticleView } from './article-view';

/** In tokens: "of the then Ruritanian deputy prime minister". */
const LONGEST_OFFICE = 8;
const MASTERS =
  /^(?:president|premier|minister|chancellor|governor|senator|mayor|king|queen|prince|emir|leader|speaker|chief|commander)$/;
/** These have chiefs of staff too: "chief of staff of the Army General | X" is X himself. */
const SERVICES = /^(?:army|navy|forces?|military|police|guard|security|general|staff)$/;
export const SERVES =
  /^(?:aides?|advisers?|advisors?|assistants?|deputy|deputies|secretary|spokesman|spokeswoman|spokesperson|bodyguards?)$/;

/** Of a name right behind its office, without a comma: "an adviser to the president, X" is X himself. */
export function isServed({ scene }: ArticleView, { from, sentence }: Mention): boolean {
  const { tokens } = scene.reading;
  const first = Math.max(scene.reading.sentences[sentence]?.from ?? from, from - LONGEST_OFFICE);
  const words = tokens.slice(first, from).map(({ lower }) => lower);
  const belongs = (word: string): boolean =>
    !SERVICES.test(word) && (isOfficeWord(word) || demonyms.has(word) || places.has(word));
  let at = words.length - 1;
  while (at >= 0 && belongs(words[at] ?? '')) at--;
  if (!words.slice(at + 1).some((word) => MASTERS.test(word))) return false;
  if (words[at] === 'the') at--;
  const [link = '', noun = '', of = '', chief = ''] = [words[at], words[at - 1], words[at - 2], words[at - 3]];
  if (noun === 'staff') return /^(?:of|to|for)$/.test(link) && of === 'of' && chief === 'chief';
  if (link === 'of') return related.has(noun) || kin.has(noun);
  return /^(?:to|for)$/.test(link) && SERVES.test(noun);
}
