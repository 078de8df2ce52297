/** An office said of several people, as it is said of one of them: "Senators A and B" makes A a senator. */
import { isOfficeHead, PLACES_IN } from './office';
import { foldWord } from './words/list';

const SHARED = /\b(?:both|respective|all)\b/i;

export function ofOne(title: string): string {
  if (SHARED.test(title)) return title;
  const words = title.split(' ');
  const link = words.findIndex((word, i) => i > 0 && PLACES_IN.test(word.toLowerCase()));
  const end = link < 0 ? words.length : link;
  // "heads the ministry of …", "chairs the council" is what he does, unlike "heads of …".
  const isVerb = /^(?:heads|chairs)$/.test(words[0] ?? '') && words.length > 1 && link !== 1;
  return words.map((word, i) => (i < end && !isVerb ? singular(word) : word)).join(' ');
}

function singular(word: string): string {
  if (/^spokespeople$/i.test(word)) return word.replace(/people$/, 'person');
  if (/ss$/.test(word)) return word;
  const one = /men$/.test(word)
    ? word.replace(/men$/, 'man')
    : /ies$/.test(word)
      ? word.replace(/ies$/, 'y')
      : word.replace(/s(\.?)$/, '$1');
  return one !== word && isOfficeHead(foldWord(one)) ? one : word;
}

export const isPlural = (word: string): boolean => singular(word) !== word;
