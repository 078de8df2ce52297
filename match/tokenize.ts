import { CharClass, classOf, isAttached, isLower } from './fold';
import { joinsHangul } from './hangul';
import { BASIS, finish, hashSpan, mixIn, PRIME } from './hash';
import { Flag, Tokens } from './tokens';

const DOT = 46;
const UNDERSCORE = 95;
/** Beyond it every letter of "a.a.a.a…" would look ahead to the end of the text. */
const LONGEST_ACRONYM = 10;
/** A letter of Hebrew, Arabic or a script between them, or such in a form of its own. */
const isWrittenLeftwards = (code: number): boolean =>
  (code >= 0x0590 && code <= 0x08ff) || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);

const elided: ReadonlySet<string> = new Set(['l', 'd', 'qu', 'j', 'n', 'c', 'dell', 'nell', 'all', 'sull', 'dall']);

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.codePointAt(at) ?? 0) === CharClass.word;

// Asked first whether it is there: the engine gives up what it has compiled when a unit behind the end is read.
const isDotAt = (text: string, at: number): boolean => at < text.length && text.charCodeAt(at) === DOT;

/** The end of a dotted acronym that begins at `at` ("U.S.", "X.P.C.C."), or -1. Two letters at least, each with its dot. */
function acronymEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (letters <= LONGEST_ACRONYM && isLetterAt(text, end) && isDotAt(text, end + 1)) {
    end += 2;
    letters++;
  }
  return letters >= 2 && letters <= LONGEST_ACRONYM && !isLetterAt(text, end) ? end : -1;
}

/** Whether there is more of a word behind the underscores at `at`: "Viktor_Orlov", but not "_Viktor Orlov_", which is emphasis. */
function joinsWords(text: string, at: number): boolean {
  let next = at;
  while (text.charCodeAt(next) === UNDERSCORE) next++;
  return isLetterAt(text, next);
}

/** `'s` at `at` with nothing after it that belongs to the word. */
function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  if (letter !== 115) return false;
  const after = text.codePointAt(at + 2);
  // "_Orlov's_", which is emphasis.
  if (after === UNDERSCORE) return !joinsWords(text, at + 2);
  return after === undefined || (classOf(after) !== CharClass.word && classOf(after) !== CharClass.mark);
}

/** Splits `text` into words by Unicode classes, linear in its length. */
export function tokenize(text: string, tokens: Tokens = new Tokens()): Tokens {
  tokens.text = text;
  tokens.count = 0;
  tokens.seen = 0;
  const length = text.length;
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      at++;
      continue;
    }
    if (unit >= 97 && unit <= 122) {
      at = readWord(tokens, at);
      continue;
    }
    const code = unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? 0);
    const kind = classOf(code);
    if (code === UNDERSCORE) at++;
    else if (kind === CharClass.word) at = readWord(tokens, at);
    else if (kind === CharClass.single) at = readSingle(tokens, at, code);
    else {
      if (kind === CharClass.hyphen) noteJoint(tokens, at);
      at += code > 0xffff ? 2 : 1;
    }
  }
  return tokens;
}

/** Where a line ends that a word may be broken over, as far as the next letter if that is a small one. */
const brokenLine = /[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?=\p{Ll})/uy;

/** The word before a hyphen at `at` joins the one after it, on the next line as well. */
function noteJoint(tokens: Tokens, at: number): void {
  const { text } = tokens;
  const last = tokens.count - 1;
  if (last < 0 || tokens.end[last] !== at) return;
  brokenLine.lastIndex = at + 1;
  const begin = brokenLine.test(text) ? brokenLine.lastIndex : at + 1;
  const next = classOf(text.codePointAt(begin) ?? 0);
  if (next === CharClass.word || next === CharClass.single) {
    tokens.flags[last] = (tokens.flags[last] ?? 0) | Flag.joins;
  }
}

/** One character of a script without spaces, with all that is written onto it. */
function readSingle(tokens: Tokens, from: number, first: number): number {
  const { text } = tokens;
  let hash = mixIn(BASIS, first);
  let end = from + (first > 0xffff ? 2 : 1);
  for (let before = first; end < text.length; ) {
    const code = text.codePointAt(end) ?? 0;
    const kind = classOf(code);
    if (kind === CharClass.gap) break;
    if (kind !== CharClass.mark) {
      if (!isAttached(code) && !joinsHangul(before, code)) break;
      hash = mixIn(hash, code);
      before = code;
    }
    end += code > 0xffff ? 2 : 1;
  }
  tokens.push(from, end, finish(hash), Flag.capital | Flag.single);
  return end;
}

function readWord(tokens: Tokens, from: number): number {
  const { text } = tokens;
  const acronym = isDotAt(text, from + 1) ? acronymEnd(text, from) : -1;
  if (acronym > 0) return readAcronym(tokens, from, acronym);
  const length = text.length;
  let hash = BASIS;
  let end = from;
  let next = 0;
  let letters = 0;
  let flags: number = Flag.capital | Flag.upper;
  let isLeftwards = false;
  for (let at = from; at < length; ) {
    const unit = text.charCodeAt(at);
    // "وOrlov", "לOrlov": "and", "to", written to the word that follows, whatever its letters are.
    if (isLeftwards && ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90))) break;
    // Nearly all of most pages: letters that are their own fold, in a loop that does nothing else; or one bit away from it.
    if (unit >= 97 && unit <= 122) {
      flags = letters === 0 ? 0 : flags & ~Flag.upper;
      const begin = at;
      let letter = unit;
      do {
        hash = Math.imul(hash ^ letter, PRIME);
        letter = ++at < length ? text.charCodeAt(at) : 0;
      } while (letter >= 97 && letter <= 122);
      letters += at - begin;
      end = at;
      // Most words end at a space: there is nothing more to be asked.
      if (letter === 32) break;
      continue;
    }
    if ((unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) {
      hash = Math.imul(hash ^ (unit >= 65 ? unit | 32 : unit), PRIME);
      letters++;
      end = ++at;
      continue;
    }
    if (unit === 32) break;
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const kind = classOf(code);
    if (code === UNDERSCORE && !joinsWords(text, at)) break;
    if (kind === CharClass.word) {
      const wasLeftwards = isLeftwards;
      isLeftwards = isWrittenLeftwards(code);
      if (wasLeftwards && !isLeftwards) break;
      hash = mixIn(hash, code);
      if (isLower(code)) flags = letters === 0 ? 0 : flags & ~Flag.upper;
      letters++;
      end = at + width;
    } else if (kind === CharClass.mark) end = at + width;
    else if (kind === CharClass.apostrophe) {
      if (isPossessive(text, at)) {
        // Aside: it is no word of its own either.
        next = at + 2;
        break;
      }
      if (!isLetterAt(text, at + 1)) break;
      if (isElision(text, from, at, letters)) {
        flags |= Flag.joins;
        break;
      }
      if (flags & Flag.capital && isLower(text.codePointAt(at + 1) ?? 0)) flags |= Flag.suffixed;
    } else if (kind !== CharClass.ignorable) break;
    at += width;
  }
  tokens.push(from, end, finish(hash), flags | (letters === 1 ? Flag.initial : 0));
  return Math.max(end, next);
}

function readAcronym(tokens: Tokens, from: number, end: number): number {
  const { text } = tokens;
  let flags: number = Flag.capital | Flag.upper | Flag.dotted;
  for (let at = from; at < end; at += 2) if (isLower(text.charCodeAt(at))) flags = Flag.dotted;
  tokens.push(from, end, hashSpan(text, from, end), flags);
  return end;
}

/** "l’Iran", "d'Antony": an article or preposition without its vowel, before a capital. */
function isElision(text: string, from: number, at: number, letters: number): boolean {
  if (letters > 4 || at - from !== letters) return false;
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  return next !== next.toLowerCase() && elided.has(text.slice(from, at).toLowerCase());
}
