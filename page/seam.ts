const small = /[\p{Ll}\p{M}]$/u;
const capitalOrFigure = /^[\p{Lu}\p{N}]/u;
const figure = /\p{N}$/u;
const capital = /^\p{Lu}/u;
const ends = /[\p{L}\p{M}\p{N}]$/u;
const begins = /^[\p{L}\p{N}]/u;

const isLink = (name: string): boolean => name === 'A' || name === 'a';

/**
 * Where elements meet without white space, and a reader sees two words all the same: style sheets set them apart.
 * `<a>World</a><a>Europe</a>`, `<span>By</span><span>Anna</span>`.
 */
export class Seam {
  #isBorder = false;
  #leftLink = false;
  #isBetweenLinks = false;

  enter(name: string): void {
    this.#isBorder = true;
    if (this.#leftLink && isLink(name)) this.#isBetweenLinks = true;
  }

  leave(name: string): void {
    this.#isBorder = true;
    if (isLink(name)) this.#leftLink = true;
  }

  /** Whether `text`, which is read next, begins a word of its own although `before` it there is a letter or a figure. */
  parts(before: string, text: string): boolean {
    const parts =
      this.#isBorder &&
      text.charCodeAt(0) > 32 &&
      before > ' ' &&
      (this.#isBetweenLinks
        ? ends.test(before) && begins.test(text)
        : (small.test(before) && capitalOrFigure.test(text)) || (figure.test(before) && capital.test(text)));
    this.#isBorder = this.#leftLink = this.#isBetweenLinks = false;
    return parts;
  }
}
