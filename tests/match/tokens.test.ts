import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../match/hash';
import { tokenize } from '../../match/tokenize';
import { foldedWords, placesOf } from './folded-words';

/** Text as pages have it: letters of many scripts, marks, white space of all kinds, controls, lone surrogates. */
const pageText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\u00a0',
      '\u0301',
      '’',
      "'s",
      '’S',
      '-',
      '.',
      'U.S.',
      'A',
      'b',
      ' ',
      '\n',
      '陈',
      '\ud800',
    ),
  ),
  maxLength: 60,
});

describe('words of a text', () => {
  it('point at the original text, in order, without overlap', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        let last = 0;
        for (const [from, to] of placesOf(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });

  it('never end between a letter and its marks, nor inside a surrogate pair', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        for (const [, to] of placesOf(text)) {
          expect(/[\p{L}\p{N}][\u0300-\u036f]/u.test(text.slice(to - 1, to + 1))).toBe(false);
          const split = /[\ud800-\udbff]/.test(text[to - 1] ?? '') && /[\udc00-\udfff]/.test(text[to] ?? '');
          expect(split).toBe(false);
        }
      }),
    );
  });

  it('carry the hash of the folded word that stands there', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const tokens = tokenize(text);
        expect([...tokens.hash.slice(0, tokens.count)]).toEqual(foldedWords(text).map(hashOf));
      }),
    );
  });

  it('fold to the same words in composed and decomposed form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        // Each Hangul or Kana character is a word here; pages do not take them apart.
        fc.pre(!/[\p{Script=Hangul}\u3099\u309a]/u.test(text.normalize('NFD')));
        expect(foldedWords(text.normalize('NFD'))).toEqual(foldedWords(text.normalize('NFC')));
      }),
    );
  });

  it('are found in a text of dots without looking ahead from each of them', () => {
    // Quadratic, this would take minutes.
    expect(tokenize(`${'a.'.repeat(500_000)}bb`).count).toBe(500_001);
  });

  it.each([
    ['Chén Quánguó’s farms', ['chen', 'quanguo', 'farms']],
    ['Xi’an and O’Brien’s', ['xian', 'and', 'obrien']],
    ['the U.S. Treasury, B.O.T.H. and both', ['the', 'u.s.', 'treasury', 'b.o.t.h.', 'and', 'both']],
    ['Quan\u00adguo Quan\u200bguo', ['quanguo', 'quanguo']],
    ['Łódź, Straße, Ærø', ['lodz', 'strasse', 'aero']],
    ['陈全国说', ['陈', '全', '国', '说']],
    ['ＸＰＣＣ ﬁne', ['xpcc', 'fine']],
    ['हिन्दी', ['हिन्दी']],
    ['file_name', ['file_name']],
  ])('of %j are %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});
