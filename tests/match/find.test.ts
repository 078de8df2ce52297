import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../dataset/model';
import { createIndex, find } from '../../match/index';
import { tokenize } from '../../match/tokenize';
import { wordAt } from '../../match/tokens';
import { foldedWords } from './folded-words';

const dataset = (names: readonly string[]): Dataset => ({
  id: 'test',
  title: 'test',
  sources: [],
  sanctions: [],
  entities: names.map((text, i) => ({
    id: `e${i}`,
    schema: 'Organization',
    caption: text,
    names: [{ text, kind: 'name' }],
    positions: [],
  })),
});

const word = fc.constantFrom('Ab', 'Cd', 'Ef', 'Gh', 'Åb', 'Жук', '陈', '全', 'شركة', 'of');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\u00a0', '\n', '. ', ', ', '-', '')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** The rule without an automaton: at each word the longest name whose folded words follow with white space between. */
function naive(names: readonly string[], page: string): string[] {
  const tokens = tokenize(page);
  const { start, end, text: whole } = tokens;
  const words = Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
  const found: string[] = [];
  const fits = (at: number, wanted: readonly string[]): boolean =>
    wanted.every((one, i) => {
      const gap = whole.slice(end[at + i - 1] ?? 0, start[at + i]);
      return words[at + i] === one && (i === 0 || gap.trim() === '' || gap === '-');
    });
  for (let at = 0; at < words.length; ) {
    const longest = names
      .map(foldedWords)
      .filter((wanted) => fits(at, wanted))
      .sort((a, b) => b.length - a.length)[0];
    if (longest) found.push(whole.slice(start[at], end[at + longest.length - 1]));
    at += longest?.length ?? 1;
  }
  return found;
}

describe('finding names', () => {
  it('finds what a naive search finds, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), text, (names, page) => {
        // Joined words are this matcher's own rule: they are tested by example.
        fc.pre(!page.includes('-'));
        const tokens = tokenize(page);
        const found = find(createIndex([dataset(names)]), tokens).map(({ first, last }) =>
          page.slice(tokens.start[first], tokens.end[last]),
        );
        expect(found).toEqual(naive(names, page));
      }),
      { numRuns: 500 },
    );
  });

  it('finds every name of a large set in its own text, and hits are what they say they are', () => {
    const letters = 'abcdefghijklmnopqrst';
    const names = Array.from({ length: 5000 }, (_, i) => {
      const part = (n: number): string => [...String(n)].map((digit) => letters[Number(digit)]).join('');
      return `N${part(i)} M${part(i * 7)}`;
    });
    const index = createIndex([dataset(names)]);
    for (const one of names) {
      const tokens = tokenize(`${one}.`);
      expect(find(index, tokens).map((hit) => hit.row.words.join(' '))).toEqual([one.toLowerCase()]);
    }
  });

  it('an empty dataset finds nothing', () => {
    expect(find(createIndex([]), tokenize('Chen Quanguo'))).toEqual([]);
  });
});
