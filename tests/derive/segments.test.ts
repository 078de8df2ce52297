import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../derive/segments';
import { read } from '../../derive/tokens';

const sentences = (text: string): string[] => segment(text).map(({ start, end }) => text.slice(start, end));

describe('segments', () => {
  it('does not end a sentence at an abbreviation or an initial', () => {
    expect(sentences('The U.S. Treasury acted. Andrea M. Gacki and Gen. Soe Win left.')).toEqual([
      'The U.S. Treasury acted.',
      'Andrea M. Gacki and Gen. Soe Win left.',
    ]);
  });

  it('ends one after an abbreviation when a new one plainly begins', () => {
    expect(sentences('It has no office in the U.S. The firm denies it.')).toHaveLength(2);
    expect(sentences('They are Volga Jade Co. and Volgatron Co. All property they hold is blocked.')).toHaveLength(2);
    expect(
      sentences('It belongs to Volgatron Ltd. Both were named. It belongs to Volga Inc. Two men own it.'),
    ).toHaveLength(4);
  });

  it('takes a sentence that names bodies between semicolons for no headline', () => {
    const text =
      'The council acts on human rights and political matters of the alliance.\n\nEntities: the Political and Security Committee of the Council of Elders; the Subcommittee on Human Rights of the Volgian Parliament; and the Alliance of Peoples Foundation in Denmark.\n\nTreasury Sanctions Political Alliance; Issues Human Rights General License';
    expect(read(text, segment(text)).sentences.map(({ shouting }) => shouting)).toEqual([false, false, true]);
  });

  it('knows the marks of lists, and a line that begins with a name below others that do', () => {
    expect(segment('□ Individuals\nㅇ Viktor Orlov\n• Petr Sokolov').map(({ item }) => item)).toEqual([
      true,
      true,
      true,
    ]);
    const long = 'First Deputy Chief of Staff of the Presidential Executive Office';
    expect(sentences(`They are:\nViktor Orlov, ${long}\nPetr Sokolov, judge`)).toHaveLength(3);
  });

  it('keeps list items and paragraphs apart, and hard-wrapped lines together', () => {
    const text =
      'The following were named:\n- One Name, head of it\n- Another Name\n\nThis line of a paragraph is wrapped at some column that\nis long enough.';
    expect(sentences(text)).toEqual([
      'The following were named:',
      'One Name, head of it',
      'Another Name',
      'This line of a paragraph is wrapped at some column that\nis long enough.',
    ]);
    expect(segment(text).map(({ item }) => item)).toEqual([false, true, true, false]);
  });

  it('covers all but white space and list marks of any text, in order, never overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        let end = 0;
        for (const piece of segment(text)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          end = piece.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives tokens that are the text at their offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const token of read(text, segment(text)).tokens)
          expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});
