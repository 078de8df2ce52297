/** Text as it is searched: folded words, so that case, accents, hyphens and order do not matter. */
import { CharClass, classOf, foldOf } from '../match/fold';

const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/**
 * The folded words of `text`; characters of scripts that write no spaces are a word each. A hyphen parts words, or with
 * `joining` joins them: Quan-guo is Quanguo to some.
 */
export function wordsOf(text: string, joining = false): string[] {
  const words: string[] = [];
  let word = '';
  const end = () => {
    if (word) words.push(word);
    word = '';
  };
  const plain = text.includes('.') ? text.replace(dotted, (letters) => letters.replaceAll('.', '')) : text;
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0;
    const kind = classOf(code);
    if (kind === CharClass.word) word += foldOf(code);
    else if (kind === CharClass.single) {
      end();
      words.push(foldOf(code));
    } else if (kind === CharClass.gap || (kind === CharClass.hyphen && !joining)) end();
  }
  end();
  return words;
}

const english = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => english.format(Date.UTC(2000, month)).toLowerCase());

/** Words under which a partial ISO date is found: `20210322`, `march`, `22`; the year and its months are beginnings of the first. */
export function dateWords(date: string): string[] {
  const [, month, day] = date.split('-').map(Number);
  const name = month ? months[month - 1] : undefined;
  return [date.replaceAll('-', ''), ...(name ? [name] : []), ...(day ? [String(day)] : [])];
}

const monthName = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const padded = (part: string | undefined): string => (part ?? '').padStart(2, '0');
const monthOf = (name: string | undefined): string =>
  padded(String(months.findIndex((month) => month.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1));

const shapes: [shape: RegExp, read: (parts: (string | undefined)[]) => string][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([year, month, at]) => `${year}${padded(month)}${padded(at)}`],
  [/(?<!\d)(\d{4})[-/](\d{2})(?!\d)/g, ([year, month]) => `${year}${month}`],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日?/g, ([year, month, at]) => `${year}${padded(month)}${padded(at)}`],
  [/(\d{4})年(?:(\d{1,2})月)?/g, ([year, month]) => `${year}${month ? padded(month) : ''}`],
  [
    new RegExp(`\\b${day}\\s+${monthName},?\\s+(\\d{4})\\b`, 'gi'),
    ([at, name, year]) => `${year}${monthOf(name)}${padded(at)}`,
  ],
  [
    new RegExp(`\\b${monthName}\\s+${day},?\\s+(\\d{4})\\b`, 'gi'),
    ([name, at, year]) => `${year}${monthOf(name)}${padded(at)}`,
  ],
  [new RegExp(`\\b${monthName}\\s+(\\d{4})\\b`, 'gi'), ([name, year]) => `${year}${monthOf(name)}`],
];

/** `query` with the dates in it written as `dateWords` has them, so that day, month and year must be of one date. */
export const withDatesRead = (query: string): string =>
  shapes.reduce((text, [shape, read]) => text.replace(shape, (_, ...found) => ` ${read(found.slice(0, -2))} `), query);
