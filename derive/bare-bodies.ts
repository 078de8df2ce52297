/** Bodies that an office names by one word, or as a union of states: "Speaker of Parliament", "commander of the Navy", "envoy to the United Nations". */
import type { Token } from './tokens';
import { governments } from './words/authorities';
import { assemblies } from './words/bodies';

/** With a capital these name the one that the text is about. */
const ONLY_ONES = /^(?:parliament|army|navy|duma|rada|majlis|basij|seimas)$/;

/** "united nations": short, before "ambassador", they are no bodies of the text. */
const unions: ReadonlySet<string> = new Set(
  governments.map(({ name }) => name.toLowerCase()).filter((name) => /(?:union|nations)$/.test(name)),
);

export function isBareBody(words: readonly Token[]): boolean {
  const [only] = words;
  if (unions.has(words.map(({ lower }) => lower).join(' '))) return true;
  return only !== undefined && words.length === 1 && only.capital && !only.upper && ONLY_ONES.test(only.lower);
}

/** Where an assembly’s name begins that may stand behind whose it is: "the U.S. | House of Representatives". */
export function assemblyIn(words: readonly Token[], isWhose: (token: Token) => boolean): number | undefined {
  for (let at = 0; at < Math.min(2, words.length); at++) {
    if (
      assemblies.has(
        words
          .slice(at)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return at;
    const token = words[at];
    if (!token || !isWhose(token)) return undefined;
  }
  return undefined;
}
