/** One article as it lies in a folder: ` date YYYY-MM-DD`, then its text. */
import type { Source } from '../dataset/model';

const HEADER = /^\uFEFF?\s*date[ \t]+(\S+)\s*/;
const TITLE_LENGTH = 96;

export type Article = Source;

/** What is wrong with an article, in one sentence that names it. */
export class ArticleFault extends Error {
  constructor(id: string, what: string) {
    super(`${id}: ${what}`);
    this.name = 'ArticleFault';
  }
}

/** A day that is in the calendar. */
export function isDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/**
 * The article in `raw`. Its text is all that follows the header, verbatim: every offset counts from there.
 * `name` is what faults are reported under. Throws `ArticleFault`.
 */
export function readArticle(id: string, raw: string, name: string = id): Article {
  const header = HEADER.exec(raw);
  if (!header) throw new ArticleFault(name, 'the first line must begin with “date YYYY-MM-DD”, and does not');
  const date = header[1] ?? '';
  if (!isDay(date)) throw new ArticleFault(name, `“${date.slice(0, 40)}” is not a day in the calendar (YYYY-MM-DD)`);
  const text = raw.slice(header[0].length);
  if (text.trim() === '') throw new ArticleFault(name, 'there is no text after the date');
  return { id, title: titleOf(text), date, text };
}

/** The headline when the article has one, else the beginning of its first sentence. */
function titleOf(text: string): string {
  const line = (/\S.*/.exec(text)?.[0] ?? '').replace(/^#+\s*/, '').replace(/[*_]{2,}/g, '');
  const flat = line.replace(/\s+/g, ' ').trim();
  if (flat.length <= TITLE_LENGTH) return flat;
  const cut = flat.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[,;:–—-]$/, '')}…`;
}
