import { after, before } from './neighbours';
import { Flag, type Tokens } from './tokens';

/** Endings of files and addresses, also behind a number: "Orlov (1).jpg"; "Orlov.Then" only lacks a space. */
const fileEnding =
  /^(?:[\s-]?\(?\d{1,4}\)?)?\.(?:jpe?g|png|gif|webp|svg|tiff?|pdf|docx?|xlsx?|pptx?|txt|html?|php|aspx?|mp[34]|com|org|net)(?![\p{L}\p{N}])/iu;
const LONGEST_ENDING = 16;
/** In characters: a text without a space, as Chinese is, would be read from its start for each of its names. */
const LONGEST_ADDRESS = 200;
/** What stands in an address before one of its parts. */
const addressBefore = /(?:\/\/|www\.|\w\.[a-z]{2,}\/)[\w./~:?#@!$&'*+,;=%-]*$/;
/** What parts the words of an address, right before a name without a space. */
const joint = /[@/\\=&?%#]$/;
/** What a firm's shares are traded by: "$ABCD", "(NYSE: ABCD)". It is seldom the body of that abbreviation. */
const ticker =
  /(?:\$|(?<!\p{L})(?:NYSE|NASDAQ|AMEX|OTC(?:QB|QX|MKTS)?|LSE|LON|AIM|TSXV?|CSE|ASX|HKEX|HKG|SEHK|SGX|NSE|BSE|ETR|FRA|EPA|SWX|KRX|TYO)(?:\s?American)?\s?:\s?)$/iu;

const MOST_UNDERSCORES = 4;

/** "_Viktor Orlov_", as Markdown has it; with underscores at one end alone it is part of something else. */
function isEmphasised(text: string, start: number, end: number): boolean {
  const [open = ''] = /_*$/.exec(text.slice(Math.max(0, start - MOST_UNDERSCORES), start)) ?? [];
  const [close = ''] = /^_*/.exec(text.slice(end)) ?? [];
  return open === close && !/[\p{L}\p{N}_@#/]$/u.test(text.slice(0, start - open.length));
}

/** Whether a name is part of an address, a handle, a ticker or a file's name: "ABCD.com", "@ABCD", "example.org/Viktor-Orlov". */
export function isWithinAddress(tokens: Tokens, first: number, last: number): boolean {
  const [left, right] = [before(tokens, first), after(tokens, last)];
  const [start = 0, end = 0] = [tokens.start[first], tokens.end[last]];
  const head = tokens.text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  if (head.endsWith('_') || tokens.text[end] === '_') return first === last || !isEmphasised(tokens.text, start, end);
  if (first < last) {
    if (right && fileEnding.test(tokens.text.slice(end, end + LONGEST_ENDING))) return true;
    const isOneWord = !/\s/.test(tokens.text.slice(start, end));
    return isOneWord && (right?.gap === '@' || joint.test(head) || addressBefore.test(head));
  }
  if (((tokens.flags[first] ?? 0) & Flag.upper) !== 0 && (ticker.test(head) || /[=&?%\\]$/.test(head))) return true;
  if (/@$/.test(head) || addressBefore.test(head)) return true;
  if (right?.gap === '.' && after(tokens, last + 1)?.gap === '@') return true;
  return left?.gap === '.' || right?.gap === '@' || (right?.gap === '.' && !right.capital);
}
