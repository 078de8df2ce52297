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

  it('have their possessive aside, in emphasis too', () => {
    expect(foldedWords("_Orlov's_ plan")).toEqual(['orlov', 'plan']);
    expect(foldedWords("Orlov's_plan")).toEqual(['orlovs_plan']);
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

  it('fold to what stands at their place, and nothing between them is left out', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const words = foldedWords(text);
        let from = 0;
        for (const [i, [start, end]] of [...placesOf(text), [text.length, text.length] as const].entries()) {
          if (words[i] !== undefined) expect(foldedWords(text.slice(start, end)).join('')).toBe(words[i]);
          // But for the s of a possessive, and marks without a letter.
          const between = text
            .slice(from, start)
            .replace(/\p{Cf}|\u034f/gu, '')
            .replace(/^['\u2019\u2018\u02bc\u02bb\u02b9\u2032\uff07`\u00b4]s/i, '');
          expect(between.replace(/\p{M}|\u02bc|\u02bb|\u02b9|\u0640/gu, '')).not.toMatch(/[\p{L}\p{Nd}\p{Nl}]/u);
          from = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fold to the same words in composed and decomposed form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(foldedWords(text.normalize('NFD'))).toEqual(foldedWords(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });

  it('fold to the same word in capitals and small letters, in every script that has both', () => {
    const pairs = Array.from({ length: 0x1_e950 }, (_, code) => String.fromCodePoint(code))
      .map((letter) => [letter, letter.toUpperCase()] as const)
      .filter(
        ([letter, upper]) => letter !== upper && letter.length === upper.length && upper.toLowerCase() === letter,
      );
    expect(pairs.length).toBeGreaterThan(1000);
    for (const [letter, upper] of pairs) expect(foldedWords(`a${upper}b`)).toEqual(foldedWords(`a${letter}b`));
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
    ['Mingguo¹² and ①Jinlong⁰ Ⅷ', ['mingguo', 'and', 'jinlong', 'viii']],
    ['ΟΔΥΣΣΕΥΣ Οδυσσεύς', ['οδυσσευσ', 'οδυσσευσ']],
    ['l’Iran, d\u0027Antony et aujourd’hui', ['l', 'iran', 'd', 'antony', 'et', 'aujourdhui']],
    ['ســليم سَلِيم', ['سليم', 'سليم']],
    ['علی على', ['علي', 'علي']],
    ['จันทร์', ['จั', 'น', 'ท', 'ร์']],
    ['권병', ['권', '병'].map((syllable) => syllable.normalize('NFD'))],
    ['ガｶﾞ', ['カ\u3099', 'カ\u3099']],
  ])('of %j are %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});
