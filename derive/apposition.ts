/** The offices told behind a name: ", Director of the …, and a former …", "(Deputy Chairman of the …)", ", alias “…”, a general". */
import { behindAsides } from './beside-the-name';
import type { Mention } from './mentions';
import { LETTERS } from './names';
import { isOfficeHead, type Office } from './office';
import { type PostBehind, postBehind } from './post-behind';
import type { Reading, Sentence, Token } from './tokens';
import { demonyms } from './words/places';
import { isOfficeWord } from './words/titles';

/** Offices of one person in one place. */
const MOST = 4;
/** In tokens, of one office told behind another. */
const LONGEST = 16;
/** "Anna Hill | MP": of the letters behind a name, those that are an office. */
const SEAT = /^(?:MP|MEP|MSP|MLA|MLC|TD)$/;
const ALSO = /^(?:also|currently|formerly|now|once)$/;

/** The offices in the apposition behind a name, or after "is" and "was"; `hasOffice`: who has one before the name. */
export function appositions(
  { tokens }: Reading,
  sentence: Sentence,
  person: Mention,
  inSentence: readonly Mention[],
  hasOffice: boolean,
): Office[] {
  const told = (first: number): PostBehind | undefined =>
    postBehind(tokens, person, inSentence, first, sentence, hasOffice);
  const found: Office[] = [];
  let behind = person.to + 1;
  for (; LETTERS.test(tokens[behind]?.text ?? ''); behind++) {
    const title = { from: behind, to: behind };
    if (SEAT.test(tokens[behind]?.text ?? '')) found.push({ title, tied: [], whole: title, official: true });
  }
  const inside = insideParentheses(tokens, behind);
  const parenthesis = inside === undefined ? undefined : told(inside);
  if (parenthesis) found.push(parenthesis.office);
  let first = firstBehind(tokens, behindAsides(tokens, behind, sentence.to));
  while (first !== undefined && found.length < MOST) {
    const here: PostBehind | undefined = told(first);
    // "Orlov: Treasury chief skips the summit": a headline.
    if (
      !here ||
      (tokens[first - 1]?.text === ':' && tokens[here.at]?.kind === 'word' && tokens[here.at]?.lower !== 'and')
    )
      break;
    found.push(here.office);
    first = nextBehind(tokens, here, inSentence);
  }
  return found;
}

/** "Ivan Orlov (| Deputy Chairman …)": an office, and no age or other name. */
function insideParentheses(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.text === '(' && isLead(tokens[at + 1]) ? at + 1 : undefined;
}

const isLead = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (isOfficeHead(token.lower) ||
    isOfficeWord(token.lower) ||
    demonyms.has(token.lower) ||
    /^(?:the|a|an|then)$/.test(token.lower));

/** Behind a comma, a dash, "is", "was" or "has been", and in a list behind a colon. */
function firstBehind(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower ?? '';
  const isVerb = /^(?:is|was)$/.test(word) || (word === 'has' && tokens[at + 1]?.lower === 'been');
  const isColon = word === ':' && isLead(tokens[at + 1]) && tokens[at + 1]?.capital === true;
  if (!isVerb && !isColon && !/^[,–—-]$/.test(word)) return undefined;
  const [next, behind] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower ?? ''];
  // "Ana X, and three judges", "Ana X, as well as several deputies": others.
  if ((next === 'and' && !ALSO.test(behind)) || (next === 'as' && behind === 'well')) return undefined;
  return isVerb ? at : at + 1;
}

/** "…, | and a former minister of", "a lawyer | who was then chair of", "a businessman, | the head of": where more is told of him. */
function nextBehind(
  tokens: readonly Token[],
  { office, at }: PostBehind,
  inSentence: readonly Mention[],
): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  if (token?.lower === 'and') return at + 1;
  if (token?.lower === 'who') return /^(?:is|was|became|serves|served|then|also|now)$/.test(next) ? at : undefined;
  if (token?.text !== ',' || office.official) return undefined;
  if (next === 'who') return at + 1;
  // "X, his lawyer, the mayor, and": others.
  if (/^(?:his|her|their)$/.test(tokens[office.title.from - 1]?.lower ?? '')) return undefined;
  // "X, a banker, the president, Y, and": whose office that is nobody can say.
  const end = tokens.slice(at + 1, at + LONGEST).findIndex(({ kind }) => kind === 'mark');
  const isAnothers = inSentence.some(({ from }) => from > at && from <= at + 2 + end && end >= 0);
  return /^(?:a|an|the|former|then|now|currently)$/.test(next) && !isAnothers ? at + 1 : undefined;
}
