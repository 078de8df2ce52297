import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export type Article = { id: string; date: string; paragraphs: string[] };

const datelinePattern = /^\s*date (\d{4}-\d{2}-\d{2}) /;

/** The seed articles, oldest first, as they are to be printed: nothing left out, nothing put in. */
export function readArticles(folder: string): Article[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const articles = files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const dateline = datelinePattern.exec(text);
    if (!dateline?.[1]) throw new Error(`${join(folder, name)} does not begin with its date.`);
    const paragraphs = text.slice(dateline[0].length).split(/\n\s*\n/);
    return { id: basename(name, '.txt'), date: dateline[1], paragraphs: paragraphs.map((each) => each.trim()) };
  });
  return articles.sort((a, b) => a.date.localeCompare(b.date));
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2020-07-31` as a newspaper prints it. */
export const printedDate = (iso: string): string => days.format(new Date(`${iso}T00:00:00Z`));
