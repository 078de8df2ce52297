/** Whose man somebody is: "the chief of staff of former Vice President | X", "an aide to President | X" tell of the man, not of X. */
import type { Mention } from '../mentions';
import { lastIndex } from '../scene';
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

/** In tokens: "security adviser to the President of the Central African Republic". */
const LONGEST_ASIDE = 14;

/** "A, security adviser to the President of the Republic, | X; and B": between semicolons X is the president. */
export function isMasterOfListed(view: ArticleView, mention: Mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  const { from = 0, to = 0 } = sentences[mention.sentence] ?? {};
  const comma = view.startOf(mention) - 1;
  if (mention.kind !== 'person' || tokens[comma]?.text !== ',' || !/^[;.]$/.test(tokens[mention.to + 1]?.text ?? ''))
    return false;
  const opening = lastIndex(tokens, Math.max(from, comma - LONGEST_ASIDE), comma, /^[,;:()]$/);
  const aside = tokens.slice(opening + 1, comma).map(({ lower }) => lower);
  const link = aside.findIndex((word, i) => /^(?:of|to|for)$/.test(word) && i > 0);
  const master = aside[link + 1] === 'the' ? aside[link + 2] : aside[link + 1];
  const noun = aside[link - 1] ?? '';
  if (link < 0 || !MASTERS.test(master ?? '') || !(SERVES.test(noun) || related.has(noun) || kin.has(noun)))
    return false;
  const isNamed = (view.scene.bySentence.get(mention.sentence) ?? []).some((other) => other.to === opening - 1);
  return tokens[opening]?.text === ',' && isNamed && tokens.slice(from, to).some(({ text }) => text === ';');
}
