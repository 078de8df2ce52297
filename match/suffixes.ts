import { CharClass, classOf } from './fold';
import { hashSpan } from './hash';
import { find, type Hit, type Index } from './index';
import { Flag, foldedWord, type Tokens } from './tokens';
import suffixes from './words/suffixes.json';

const endings: ReadonlySet<string> = new Set([...suffixes.turkish, ...suffixes.english]);
/** "Trump'a", "Orlov'i": as good a part of an Arabic name, unless the text is Turkish, as these letters say. */
const turkishOnly: ReadonlySet<string> = new Set(suffixes.turkishVowels);
const turkish = /[ğışİĞŞ]/;
const vowel = /[aeiou]$/;
const SHORTEST = 3;

/**
 * The hits of a text, also where a name has an ending behind an apostrophe: "Trump'ın", "Trump'll". A name that is written with
 * an apostrophe itself comes first, so the words are cut, in `tokens` as well, that are in no other hit.
 */
export function findWithSuffixes(index: Index, tokens: Tokens): Hit[] {
  const hits = find(index, tokens);
  if (!(tokens.seen & Flag.suffixed)) return hits;
  let cut = false;
  for (let at = 0; at < tokens.count; at++) {
    if (!((tokens.flags[at] ?? 0) & Flag.suffixed)) continue;
    if (!hits.some(({ first, last }) => first <= at && at <= last)) cut = cutAt(tokens, at) || cut;
  }
  return cut ? find(index, tokens) : hits;
}

function cutAt(tokens: Tokens, at: number): boolean {
  const { text, start, end, flags, hash } = tokens;
  const [from = 0, to = 0] = [start[at], end[at]];
  let apostrophe = to - 1;
  while (apostrophe > from && classOf(text.charCodeAt(apostrophe)) !== CharClass.apostrophe) apostrophe--;
  const word = foldedWord(text, from, apostrophe);
  const suffix = foldedWord(text, apostrophe, to);
  if (word.length < SHORTEST || (vowel.test(word) && /^[aeiou]/.test(suffix))) return false;
  if (!endings.has(suffix) && !(turkishOnly.has(suffix) && turkish.test(text))) return false;
  const name = text.slice(from, apostrophe);
  end[at] = apostrophe;
  hash[at] = hashSpan(text, from, apostrophe);
  if (name === name.toUpperCase()) flags[at] = (flags[at] ?? 0) | Flag.upper;
  return true;
}
