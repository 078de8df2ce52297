import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNames } from '../../match/build';
import { createIndex, find, type Index, indexOf } from '../../match/index';
import { tokenize } from '../../match/tokenize';
import { bordersOf } from './borders';
import { known } from './known';
import { naiveSpans, type Span } from './naive';

/** Words of many scripts, in the forms pages have them: marks composed, apart and left out, final letters, joined signs. */
const scripts = [
  [
    'Chen',
    'Chén',
    'Che\u0301n',
    'CHEN',
    'Łódź',
    'Lodz',
    'Quan',
    'Guo',
    'Quanguo',
    'de',
    'la',
    'al',
    'of',
    'd’Arc',
    'J',
    'U.S.',
    'US',
  ],
  ['Жук', 'жук', 'Ёлкин', 'Елкин', 'Иванович', 'М'],
  ['Οδυσσέας', 'ΟΔΥΣΣΕΑΣ', 'οδυσσεας', 'Αλέξης'],
  ['سَلِيم', 'سليم', 'على', 'علی', 'الأسد', 'الاسد', 'ســليم'],
  ['שָׁלוֹם', 'שלום', 'כהן'],
  ['陈', '全国', '陈全国', '王', '國'],
  ['권병호', '권병호'.normalize('NFD'), '권', '호'],
  ['ガ', 'カ\u3099', 'ｶﾞ', 'かな'],
  ['สมชาย', 'จันทร์โอชา', 'ชาย'],
  ['हिन्दी', 'मोदी'],
] as const;
const separators = [
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\u200b',
  '\u200d',
  '\u00ad',
  '. ',
  ', ',
  '-',
  '’s ',
  '',
  '👩\u200d💻',
  '🇨🇳',
];
const extenders = ['\u0301', '\u200d', '\ufe0f', '\u20e3', '\u3099', '\u1161', '\u0600', '\ud800', '\u0e31'];

const word = fc.constantFrom(...scripts).chain((words) => fc.constantFrom<string>(...words));
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', '')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));
const dataset = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 6 }), fc.constantFrom('Person' as const, 'Company' as const))
  .map(([names, schema]) => known(names, schema));
const page = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(word, fc.constantFrom(...names), fc.constantFrom(...extenders)),
        fc.constantFrom(...separators),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.flat().join(''));
const datasetAndText = dataset.chain((set) =>
  fc.tuple(fc.constant(set), page(set.entities.map((entity) => entity.caption))),
);

function spans(index: Index, text: string): Span[] {
  const tokens = tokenize(text);
  return find(index, tokens).map(({ first, last }) => [tokens.start[first] ?? 0, tokens.end[last] ?? 0]);
}

describe('finding names', () => {
  it('finds what a naive search finds in texts of all scripts, and nothing else', () => {
    fc.assert(
      fc.property(datasetAndText, ([set, text]) => {
        expect(spans(createIndex([set]), text)).toEqual(naiveSpans([set], text));
      }),
      { numRuns: 1500 },
    );
  }, 30_000);

  it.each([0, 1, 7, 0xff])('finds the same when words share hashes (only the bits %i of each are used)', (mask) => {
    fc.assert(
      fc.property(datasetAndText, ([set, text]) => {
        const weak = indexOf(packNames([set], mask));
        expect(spans(weak, text)).toEqual(spans(createIndex([set]), text));
      }),
      { numRuns: 300 },
    );
  });

  it('never begins or ends inside a character', () => {
    fc.assert(
      fc.property(datasetAndText, ([set, text]) => {
        const borders = bordersOf(text);
        for (const border of spans(createIndex([set]), text).flat()) expect(borders).toContain(border);
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
    const index = createIndex([known(names)]);
    for (const one of names) {
      const tokens = tokenize(`${one}.`);
      expect(find(index, tokens).map((hit) => hit.row.words.join(' '))).toEqual([one.toLowerCase()]);
    }
  });

  it.each(['\u200c came', '\u200d, who', '\u200d', '\u034f.', '\u200d💻'])('a name ends before %j', (rest) => {
    expect(spans(createIndex([known(['Chen Mingguo'])]), `Chen Mingguo${rest}`)).toEqual([[0, 12]]);
  });

  it('a joiner does not part a letter from what is written onto it', () => {
    expect(spans(createIndex([known(['慧明覺'])]), '慧明覺\u200d\u0301')).toEqual([]);
  });

  it('an empty dataset finds nothing', () => {
    expect(find(createIndex([]), tokenize('Chen Quanguo'))).toEqual([]);
  });
});
