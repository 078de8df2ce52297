const small = /[\p{Ll}\p{M}]/u;
const capital = /^\p{Lu}/u;
const figure = /^\p{N}/u;
const sign = /^[\p{L}\p{M}\p{N}]/u;

const isLink = (name: string): boolean => name === 'A' || name === 'a';
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

  /** Whether `text`, which is read next, begins a word of its own although there may be a letter right `before` it. */
  parts(before: number, text: string): boolean {
    const isBetweenLinks = this.#isBetweenLinks;
    this.isHere = this.#leftLink = this.#isBetweenLinks = false;
    if (before <= SPACE || text.charCodeAt(0) <= SPACE) return false;
    const last = String.fromCharCode(before);
    if (isBetweenLinks) return sign.test(last) && sign.test(text);
    return capital.test(text) ? small.test(last) || figure.test(last) : figure.test(text) && small.test(last);
  }
}
