/** Names of firms and gangs that have no word for what they are: "Nayara Energy", "Mahan Air", "Los Choneros". */
import type { BodyKind } from './bodies';
import type { Sentence, Token } from './tokens';
import { subjects, thingHeads, trades } from './words/bodies';
import { sentenceOpeners } from './words/grammar';
import { countries, demonyms, placeFirst, places } from './words/places';
import { isOfficeWord } from './words/titles';

const LONGEST = 5;

/** What the capitalised words `name` are, which are no person; `known`: words the article also has without a capital. */
export function firmNamed(name: readonly Token[], known: ReadonlySet<string>): BodyKind | undefined {
  const [first, second] = name;
  const last = name.at(-1);
  if (!first || !second || !last || name.length > LONGEST || last.possessive) return undefined;
  const isOwn = ({ lower, kind }: Token): boolean =>
    kind === 'word' &&
    ![subjects, thingHeads, sentenceOpeners, demonyms, placeFirst, places, known].some((words) => words.has(lower)) &&
    !isOfficeWord(lower);
  // What Spanish calls "the …s": Los Zetas.
  if (first.lower === 'los' && name.length === 2 && /s$/.test(second.lower) && isOwn(second)) return 'organization';
  if (first.lower === 'air' && name.length === 2 && isOwn(second)) return 'company';
  if (!isOwn(first)) return undefined;
  return trades.has(last.lower) || last.lower === 'air' ? 'company' : undefined;
}

/** "The channels | 112 Ukraine | and …": a number and a country, where channels are told of. */
export function isChannel(tokens: readonly Token[], { from, to }: Sentence, i: number): boolean {
  const country = tokens[i + 1];
  if (!/^\d{2,3}$/.test(tokens[i]?.text ?? '') || i + 1 >= to || !country?.capital || !countries.has(country.lower))
    return false;
  if (country.possessive || !/^(?:and|,|;|[-–—]|\.)$/.test(tokens[i + 2]?.text ?? '')) return false;
  return tokens.slice(from, to).some(({ lower }) => /^(?:channels?|tv|stations?|broadcasters?)$/.test(lower));
}
