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
  /** Han, Kana, Hangul, Thai and its neighbours: each character a token. */
  single: 3,
  /** Marks that folding takes off; they belong to the letter before. */
  mark: 4,
  /** Soft hyphens, zero-width and bidi controls, the Arabic stretching stroke: as if they were not there. */
  ignorable: 5,
  apostrophe: 6,
  hyphen: 7,
} as const;
type CharClass = (typeof CharClass)[keyof typeof CharClass];

const ignorable =
  /\u00ad|\u034f|[\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;
// Marks that go with any script, and Hebrew points. An Indic vowel sign is a mark to Unicode too, yet without it the name is
// another name; so is a voicing mark of Kana.
const foldedMark = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/u;
const foldedMarks = new RegExp(foldedMark, 'gu');
const apostrophe = /['\u2019\u2018\u02bc\u02bb\u02b9\u2032\uff07`\u00b4]/;
const hyphen = /[-\u2010\u2011\uff0d]/;
const single =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// An underscore joins: file and user names are no mentions. Superscript and circled digits do not: they are footnote signs.
const word = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;
/** What stays with the character before it though folding keeps it: vowel signs, voicing marks (also the half-width ones). */
const attached = /[\p{M}\uff9e\uff9f]/u;

/** Letters that Unicode does not decompose though readers type them without their stroke, or write them in two ways. */
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
  // The sigma of a word's end has no capital of its own.
  ς: 'σ',
  // Persian and Egyptian keyboards have their own yeh and kaf.
  '\u06cc': '\u064a',
  '\u0649': '\u064a',
  '\u06a9': '\u0643',
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
const ATTACHED = 16;
const PLANE = 0x10000;
const MORE = 0xffff;
// Filled as characters turn up: a page uses a few hundred of the 1.1 million.
const known = new Uint8Array(PLANE);
const knownBeyond = new Map<number, number>();
const units = new Uint16Array(PLANE);
const folds = new Map<number, string>();

function traitsOf(codePoint: number): number {
  return (codePoint < PLANE ? known[codePoint] : knownBeyond.get(codePoint)) || look(codePoint);
}

function look(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const lower = character === character.toUpperCase() ? 0 : LOWER;
  const traits = classify(character) | lower | (attached.test(character) ? ATTACHED : 0);
  if (codePoint < PLANE) known[codePoint] = traits;
  else knownBeyond.set(codePoint, traits);
  return traits;
}

export function classOf(codePoint: number): number {
  return traitsOf(codePoint) & CLASS;
}

/** Whether the character has an upper-case form other than itself. */
export function isLower(codePoint: number): boolean {
  return (traitsOf(codePoint) & LOWER) !== 0;
}

/** Whether the character is written onto the one before it. */
export function isAttached(codePoint: number): boolean {
  return (traitsOf(codePoint) & ATTACHED) !== 0;
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

/** The folded form as one UTF-16 unit, or 0 when it takes more or none: what most letters of most scripts need. */
export function foldedUnit(codePoint: number): number {
  const kept = codePoint < PLANE ? (units[codePoint] ?? 0) : MORE;
  if (kept !== 0) return kept === MORE ? 0 : kept;
  const folded = foldOf(codePoint);
  units[codePoint] = folded.length === 1 ? folded.charCodeAt(0) : MORE;
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
}
