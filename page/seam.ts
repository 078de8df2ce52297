/** Made when there is something for them: to make them takes a browser a tenth of a millisecond each, and most pages need none. */
const patterns = new Map<string, RegExp>();
const ASCII = 128;

/** Whether `text` begins with a letter, sign or figure of these classes of Unicode's; `plain` are those of them in ASCII. */
function begins(text: string, plain: string, classes: string): boolean {
  if (text.charCodeAt(0) < ASCII) return plain.includes(text.charAt(0));
  const pattern = patterns.get(classes) ?? new RegExp(`^[${classes}]`, 'u');
  patterns.set(classes, pattern);
  return pattern.test(text);
}

const smalls = 'abcdefghijklmnopqrstuvwxyz';
const capitals = smalls.toUpperCase();
const figures = '0123456789';
const isSmall = (text: string): boolean => begins(text, smalls, '\\p{Ll}\\p{M}');
const isCapital = (text: string): boolean => begins(text, capitals, '\\p{Lu}');
const isFigure = (text: string): boolean => begins(text, figures, '\\p{N}');
const isOfWord = (text: string): boolean => begins(text, smalls + capitals + figures, '\\p{L}\\p{M}\\p{N}');

/** Links, and the elements of a page's own, which are chips and tags of a row more often than letters of a word. */
const isLink = (name: string): boolean => isAnchor(name) || name.includes('-');
const isAnchor = (name: string): boolean => name === 'A' || name === 'a';
/** "Mc<b>Donald</b>", "Ann Mac<b>Donald</b>"; a Mac alone is a thing. */
const prefix = /(?:^|[^\p{L}])Mc$|[^\p{L}]Mac$/u;
const SPACE = 32;

/** "<b>LIVE</b>Anna"; a single capital is the first letter of a word more often. */
const loudWord = /\p{Lu}\p{Lu}$/u;

/** Read where two words meet with nothing between them: whether a style sheet sets them apart as a space does is asked later. */
export const PARTED = '\f';
/** Between two links in a row: a name may go from one to the next, but what the next says is mostly something of its own. */
const BETWEEN_LINKS = '\v';
export const isSeam = (character: string): boolean => character === PARTED || character === BETWEEN_LINKS;

/**
 * Where elements meet without white space, and a reader sees two words all the same: style sheets set them apart.
 * `<a>World</a><a>Europe</a>`, `<span>By</span><span>Anna</span>`.
 */
export class Seam {
  /** Whether an element began or ended since text was last read. */
  #isHere = false;
  #leftLink = false;
  #isBetweenOwn = false;
  /** The last text was the space behind a link. */
  #isBehindLink = false;
  #isBetweenSpacedLinks = false;

  enter(name: string): void {
    this.#isHere = true;
    if (this.#leftLink && isLink(name)) this.#isBetweenOwn = true;
    if (this.#isBehindLink && isAnchor(name)) this.#isBetweenSpacedLinks = true;
  }

  /** What begins here is put to a place of its own. */
  part(): void {
    this.#isBetweenOwn = true;
  }

  leave(name: string): void {
    this.#isHere = true;
    if (isLink(name)) this.#leftLink = true;
  }

  /** What is to be read between `before` and `text`, which stands right behind it: nothing, more often than not. */
  between(before: string, text: string): string {
    if (!this.#isHere) {
      this.#isBehindLink = false;
      return '';
    }
    if (this.#isBetweenSpacedLinks) {
      this.#forget();
      return BETWEEN_LINKS;
    }
    const isBehindLink = this.#leftLink && text.trim() === '';
    const isParted = this.#parts(before, text);
    this.#forget();
    this.#isBehindLink = isBehindLink;
    return isParted ? PARTED : '';
  }

  #forget(): void {
    this.#isHere = this.#leftLink = this.#isBetweenOwn = this.#isBehindLink = this.#isBetweenSpacedLinks = false;
  }

  /** Whether `text` begins a word of its own although there may be a letter at the end of what stands right `before` it. */
  #parts(before: string, text: string): boolean {
    const last = before.slice(-1);
    if (!(last.charCodeAt(0) > SPACE) || text.charCodeAt(0) <= SPACE) return false;
    if (this.#isBetweenOwn) return isOfWord(last) && isOfWord(text);
    if (!isCapital(text)) return isFigure(text) && isSmall(last);
    if (isCapital(last)) return loudWord.test(before.slice(-3)) && isSmall(text.slice(1));
    return isFigure(last) || (isSmall(last) && !prefix.test(before.slice(-4)));
  }
}
