import { after, before, type Neighbour } from './neighbours';
import { isName, type LongForm, type LongWord, spelledIn } from './spelled-out';
import type { Tokens } from './tokens';
import beside from './words/beside.json';
import explaining from './words/explaining.json';

const introducing: ReadonlySet<string> = new Set(explaining.introducing);
const between: ReadonlySet<string> = new Set(explaining.between);
const companyForms: ReadonlySet<string> = new Set([...beside.companyForms, ...beside.houses]);
const verbs: ReadonlySet<string> = new Set(beside.verbs);

/** What stands between the words of a long form, and between a firm's name and its form: "Co., Ltd." */
const withinName = /^(?:['’]s?)?(?:\s+|[-‐‑–/]|\s?&\s?)$/;
const beforeForm = /^\.?,?\s+$/;
const hyphened = /^[-‐‑–]$/;
const opening = /^(?:['’]s)?\.?,?["”]?\s*[([]\s*["“'‘]?$/;
const comma = /^\.?,\s+["“]?$/;
const dash = /^\s+[–—-]\s+$|^[–—]$/;
const closing = /^["”'’]?\s*[)\],;]/;
const quoted = /^\s+["“'‘]?$/;
/** "VGK: Valley Gas …", "VGK – Valley Gas …" */
const glossary = /^\s*[:=–—]\s+$|^\s+-\s+$/;
/** "VGK stands for Valley Gas …" */
const saying =
  /^["”'’]?,?\s+(?:(?:which|that)\s+)?(?:(?:stands|stood|standing|(?:(?:is|was)\s+)?short|(?:is|was)\s+(?:an?|the)\s+(?:acronym|abbreviation))\s+(?:for|of)|(?:is|was)(?:\s+the)?|means|meant|meaning|denotes|abbreviates|refers\s+to|or)\s/i;
/** What is said of the known one as well: "the CCP is cracking down on critics’ parties" */
const isPlain = /^\s+(?:is|was)(?:\s+the)?\s$/i;
/** In letters, and in words. */
const LONGEST_SAYING = 48;
const MOST_INTRODUCING = 6;

/** What an abbreviation at word `at` is short for by the words before it: "Valley Gas Kiosks (VGK)". */
export function longFormBefore(tokens: Tokens, at: number, letters: string): LongForm | undefined {
  const { start, isSaid } = introductionOf(tokens, at);
  const left = before(tokens, start);
  if (!left) return undefined;
  const tail = tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 4);
  const isBracket = opening.test(left.gap) && (isSaid || closing.test(tail) || after(tokens, at)?.word === 'or');
  const isBetweenDashes = dash.test(left.gap) && /^\s?[–—-]/.test(tail);
  if (!isBracket && !isBetweenDashes && !(comma.test(left.gap) && (isSaid || closing.test(tail)))) return undefined;
  const words = wordsBefore(tokens, start, mostWords(letters));
  let form = spelledIn(words, letters, 'end');
  // "Valley Gas Kiosks, Inc." without what the law calls it.
  while (!form && companyForms.has(words.pop()?.word ?? '')) form = spelledIn(words, letters, 'end');
  // "In the end, VGK, …": words that only stand before a comma are many.
  return form && (isBracket || isSaid || isName(form.words)) ? form : undefined;
}

/** Where what introduces an abbreviation begins: at "hereafter" in "(hereafter “VGK”)", at "anti" in "(anti-VGK)". */
function introductionOf(tokens: Tokens, at: number): { start: number; isSaid: boolean } {
  let [start, isSaid] = [at, false];
  for (let seen = 0; seen < MOST_INTRODUCING; seen++) {
    const left = before(tokens, start);
    if (!left) break;
    const isAnti = start === at && left.word === 'anti' && hyphened.test(left.gap);
    if (!isAnti && !(quoted.test(left.gap) && (introducing.has(left.word) || between.has(left.word)))) break;
    isSaid ||= introducing.has(left.word);
    start--;
  }
  return { start, isSaid };
}

/** What an abbreviation at word `at` is short for by the words behind it: "VGK (Valley Gas Kiosks)". */
export function longFormAfter(tokens: Tokens, at: number, letters: string): LongForm | undefined {
  const right = after(tokens, at);
  if (!right) return undefined;
  const said = saying.exec(tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + LONGEST_SAYING));
  const isBracket = opening.test(right.gap);
  if (!said && !isBracket && !comma.test(right.gap) && !glossary.test(right.gap)) return undefined;
  const from = said ? (tokens.end[at] ?? 0) + said[0].length : 0;
  let first = at + 1;
  while (first < tokens.count && (tokens.start[first] ?? 0) < from) first++;
  for (let seen = 0; seen < MOST_INTRODUCING; seen++) {
    const lead = after(tokens, first - 1);
    if (!lead || lead.capital || !(between.has(lead.word) || (isBracket && introducing.has(lead.word)))) break;
    first++;
  }
  const form = spelledIn(wordsFrom(tokens, first, mostWords(letters)), letters, 'start');
  if (!form || (said && !isPlain.test(said[0])) || isBracket) return form;
  // "CCP: China Condemns Protests" is what it says, not what it is.
  const isHeadline = glossary.test(right.gap) && form.words.some(({ word }) => verbs.has(word));
  return isName(form.words) && !isHeadline ? form : undefined;
}

/** Small words and hyphens are no letters of an abbreviation. */
const mostWords = (letters: string): number => letters.length * 2 + 3;

const asLong = ({ word, capital }: Neighbour, gap: string): LongWord => ({ word, capital, joined: hyphened.test(gap) });

/** As many words as a long form can have, up to before word `end`, as far as they may belong to one name. */
function wordsBefore(tokens: Tokens, end: number, most: number): LongWord[] {
  const words: LongWord[] = [];
  for (let at = end; words.length < most; at--) {
    const one = before(tokens, at);
    if (!one) break;
    const isLast = at === end;
    const isForm = !isLast && companyForms.has(words[0]?.word ?? '') && beforeForm.test(one.gap);
    if (!isLast && !isForm && !withinName.test(one.gap)) break;
    words.unshift(asLong(one, before(tokens, at - 1)?.gap ?? ''));
  }
  return words;
}

function wordsFrom(tokens: Tokens, first: number, most: number): LongWord[] {
  const words: LongWord[] = [];
  for (let at = first; words.length < most; at++) {
    const one = after(tokens, at - 1);
    if (!one || (at > first && !withinName.test(one.gap))) break;
    words.push(asLong(one, one.gap));
  }
  return words;
}
