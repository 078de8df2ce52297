import { before } from './neighbours';
import { Flag, type Tokens } from './tokens';
import code from './words/code.json';

const declaring: ReadonlySet<string> = new Set(code.declaring);
const using: ReadonlySet<string> = new Set(code.using);

/** What prose never has behind a word: a block, a call of nothing, a scope. */
const blockBehind = /^\s*\{|^\(\s*\)|^::\p{L}/u;
/** What it has, but not also a word of code before: "new VGK(", "const VGK = 1", "let VGK;" */
const declaredBehind = /^[(<]|^\s*(?:[+|&-]?=|extends\b|implements\b|from\s*['"])/;
const usedBehind = /^\s*[;:]/;
const behindAssignment = /^\)?;/;
/** "parse(VGK);", "parse(VGK, 1);" */
const argumentBehind = /^\s*(?:,[^()]{0,40})?\)\s*[;{]/;
const argumentBefore = /[\p{L}\p{N}_]\($/u;
const scopeBefore = /\p{L}::$/u;
const tagBefore = /<\/?$/;
const tagBehind = /^\s*\/?>/;
/** In characters. */
const FAR = 60;

/** Whether the abbreviation at word `at` is an identifier of a program: "class VGK {", "new VGK()", "#define VGK 1". */
export function isIdentifier(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const [start = 0, end = 0, flags = 0] = [tokens.start[at], tokens.end[at], tokens.flags[at]];
  if (!(flags & Flag.upper) || flags & Flag.dotted) return false;
  const [head, tail] = [text.slice(Math.max(0, start - FAR), start), text.slice(end, end + FAR)];
  if (blockBehind.test(tail) || scopeBefore.test(head)) return true;
  if (tagBefore.test(head) && tagBehind.test(tail)) return true;
  if (/#\s*(?:define|ifn?def|undef|include)\s+$/.test(head)) return true;
  if (argumentBefore.test(head) && argumentBehind.test(tail)) return true;
  if (/=\s*$/.test(head) && behindAssignment.test(tail)) return true;
  const left = before(tokens, at);
  if (!left || left.capital || !/^\s+$/.test(left.gap)) return false;
  return (declaring.has(left.word) && declaredBehind.test(tail)) || (using.has(left.word) && usedBehind.test(tail));
}
