/** The names an article says are a party’s or a movement’s: "the opposition party | Chadema", "the ruling | Georgian Dream", "Tisza | party". */
import { headKind } from './body-words';
import type { Token } from './tokens';
import { subjects } from './words/bodies';
import { determiners, numerals, sentenceOpeners } from './words/grammar';
import { foldWord } from './words/list';
import { demonyms, places } from './words/places';
import { isOfficeWord } from './words/titles';

/** In words. */
const LONGEST = 3;
const BEFORE = /^(?:party|ruling|governing|opposition|movement)$/;
const BEHIND = /^(?:party|movement|rebels|militia|lawmakers?|mps?|government|politicians|supporters|deputies)$/;

export class PartyNames {
  private readonly names = new Set<string>();

  constructor(tokens: readonly Token[]) {
    for (const [i, { lower, capital }] of tokens.entries()) {
      if (capital) continue;
      // "the opposition party | Chadema".
      if (BEFORE.test(lower))
        this.add(run(tokens, tokens[i + 1]?.text === ',' && lower === 'party' ? i + 2 : i + 1, 1));
      // "Tisza | party".
      if (BEHIND.test(lower)) this.add(run(tokens, i - 1, -1).reverse());
    }
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  private add(words: readonly Token[]): void {
    const isOwn = ({ lower }: Token): boolean =>
      !subjects.has(lower) && !places.has(lower) && !demonyms.has(lower) && headKind(lower) === undefined;
    if (words.length > LONGEST || !words.some(isOwn) || words.some(isNoName)) return;
    this.names.add(foldWord(words.map(({ text }) => text).join(' ')));
  }
}

/** "The | party", "Two | lawmakers", "Senator | lawmakers". */
const isNoName = ({ lower }: Token): boolean =>
  determiners.has(lower) || numerals.has(lower) || sentenceOpeners.has(lower) || isOfficeWord(lower);

/** The words with capitals from `at` on, one after another in the direction of `step`; one more than the longest name at most. */
function run(tokens: readonly Token[], at: number, step: 1 | -1): Token[] {
  const words: Token[] = [];
  for (let i = at; words.length <= LONGEST; i += step) {
    const token = tokens[i];
    if (!token?.capital || token.kind !== 'word' || token.possessive || token.sentence !== tokens[at]?.sentence) break;
    words.push(token);
  }
  return words;
}
