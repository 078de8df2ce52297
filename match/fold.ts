/**
 * Folding of single characters. Tokens keep their place in the original text, so folding may change lengths freely and the
 * offset map is the token borders alone.
 */

/** How a character behaves in a token. */
export const CharClass = {
  /** White space, punctuation, symbols. */
  gap: 1,
  /** Letters and digits of scripts that put spaces between words. */
  word: 2,
  /** Han, Kana, Hangul: each character a token. */
  single: 3,
  /** Marks that folding takes off; they belong to the letter before. */
  mark: 4,
  /** Soft hyphens, zero-width and bidi controls: as if they were not there. */
  ignorable: 5,
  apostrophe: 6,
  hyphen: 7,
} as const;
type CharClass = (typeof CharClass)[keyof typeof CharClass];

const ignorable = /\u00ad|\u034f|[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
// Marks that go with any script, and Hebrew points. An Indic vowel sign is a mark to Unicode too, yet without it the name is
// another name; so is a voicing mark of Kana.
const foldedMark = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/u;
const foldedMarks = new RegExp(foldedMark, 'gu');
const apostrophe = /['\u2019\u2018\u02bc\u02bb\u02b9\u2032\uff07`\u00b4]/;
const hyphen = /[-\u2010\u2011\uff0d]/;
const single = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
// An underscore joins: file and user names are no mentions.
const word = /[\p{L}\p{M}\p{N}_]/u;

/** Latin letters that Unicode does not decompose though readers type them without their stroke. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'e',
};

function classify(character: string): CharClass {
  if (ignorable.test(character)) return CharClass.ignorable;
  if (foldedMark.test(character)) return CharClass.mark;
  if (apostrophe.test(character)) return CharClass.apostrophe;
  if (hyphen.test(character)) return CharClass.hyphen;
  if (single.test(character)) return CharClass.single;
  return word.test(character) ? CharClass.word : CharClass.gap;
}

function fold(character: string): string {
  const lower = character.toLowerCase().normalize('NFKD').toLowerCase().replace(foldedMarks, '');
  let folded = '';
  for (const letter of lower) folded += plainLetters[letter] ?? letter;
  return folded;
}

const CLASS = 7;
const LOWER = 8;
// Filled as characters turn up: a page uses a few hundred of the 1.1 million.
const known = new Uint8Array(0x110000);
const folds = new Map<number, string>();

function look(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const bits = classify(character) | (character === character.toUpperCase() ? 0 : LOWER);
  known[codePoint] = bits;
  return bits;
}

export function classOf(codePoint: number): number {
  return (known[codePoint] || look(codePoint)) & CLASS;
}

/** Whether the character has an upper-case form other than itself. */
export function isLower(codePoint: number): boolean {
  return ((known[codePoint] || look(codePoint)) & LOWER) !== 0;
}

/** The folded form of a word or single character: NFKD, lower case, marks off; may be longer or shorter than one unit. */
export function foldOf(codePoint: number): string {
  let folded = folds.get(codePoint);
  if (folded === undefined) {
    folded = fold(String.fromCodePoint(codePoint));
    folds.set(codePoint, folded);
  }
  return folded;
}
