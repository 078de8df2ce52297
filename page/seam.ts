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
const isLink = (name: string): boolean => name === 'A' || name === 'a' || name.includes('-');
/** "Mc<b>Donald</b>", "Ann Mac<b>Donald</b>"; a Mac alone is a thing. */
const prefix = /(?:^|[^\p{L}])Mc$|[^\p{L}]Mac$/u;
const SPACE = 32;

/**
 * Where elements meet without white space, and a reader sees two words all the same: style sheets set them apart.
 * `<a>World</a><a>Europe</a>`, `<span>By</span><span>Anna</span>`.
 */
export class Seam {
  /** Whether an element began or ended since text was last read. */
  isHere = false;
  #leftLink = false;
  #isBetweenLinks = false;

  enter(name: string): void {
    this.isHere = true;
    if (this.#leftLink && isLink(name)) this.#isBetweenLinks = true;
  }

  leave(name: string): void {
    this.isHere = true;
    if (isLink(name)) this.#leftLink = true;
  }

  /** Whether `text` begins a word of its own although there may be a letter at the end of what stands right `before` it. */
  parts(before: string, text: string): boolean {
    const isBetweenLinks = this.#isBetweenLinks;
    this.isHere = this.#leftLink = this.#isBetweenLinks = false;
    const last = before.slice(-1);
    if (!(last.charCodeAt(0) > SPACE) || text.charCodeAt(0) <= SPACE) return false;
    if (isBetweenLinks) return isOfWord(last) && isOfWord(text);
    if (!isCapital(text)) return isFigure(text) && isSmall(last);
    return isFigure(last) || (isSmall(last) && !prefix.test(before.slice(-4)));
  }
}
