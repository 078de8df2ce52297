/** Bodies that an office names by one word, or as a union of states: "Speaker of Parliament", "commander of the Navy", "envoy to the United Nations". */
import type { Token } from './tokens';
import { governments } from './words/authorities';

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
