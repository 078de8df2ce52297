const small = /[\p{Ll}\p{M}]/u;
const capital = /^\p{Lu}/u;
const figure = /^\p{N}/u;
const sign = /^[\p{L}\p{M}\p{N}]/u;

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
    if (isBetweenLinks) return sign.test(last) && sign.test(text);
    if (!capital.test(text)) return figure.test(text) && small.test(last);
    return figure.test(last) || (small.test(last) && !prefix.test(before.slice(-4)));
  }
}
