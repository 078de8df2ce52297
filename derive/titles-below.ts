/** A release's heads and signatures: "Senator the Hon Anna Hill | Minister for Foreign Affairs | Leader of the …", each on its own line. */
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { isBody, isOfficeHead, isOfficial, type Office, type Span } from './office';
import { isPlural } from './one-title';
import { tieIn } from './tie-in';
import type { Reading, Token } from './tokens';
import { subjects } from './words/bodies';
import { demonyms, places } from './words/places';
import { isOfficeWord } from './words/titles';

/** In tokens: longer lines are text. */
const LONGEST = 14;
/** Lines below a name. */
const MOST = 3;
const SMALL = /^(?:of|for|and|the|in|at|to|on|&|,)$/;

export function titlesBelow(reading: Reading, person: Mention, inSentence: readonly Mention[]): Office[] {
  const found: Office[] = [];
  const nameLine = lineStart(reading, person.from);
  if (nameLine === undefined) return [];
  // "Minister of Defence | Ivan Orlov | Minister of Finance | Anna Hill": titles stand above.
  const above = nameLine > 0 ? lineStart(reading, nameLine - 1) : undefined;
  if (above !== undefined && titleLine(reading, above)) return [];
  for (let from = person.to + 1; found.length < MOST; ) {
    const title = titleLine(reading, from);
    if (!title) break;
    const body = inSentence.find((other) => isBody(other) && other.from > title.from && other.to <= title.to);
    const tied = body ? [tieIn(reading.tokens, title, body)] : [];
    found.push({ title, tied, whole: title, official: isOfficial(reading.tokens, title) });
    from = title.to + 1;
  }
  return found;
}

const isLead = (word: string): boolean => isOfficeHead(word) || isOfficeWord(word);

const isOfTitle = (word: string): boolean =>
  isLead(word) || subjects.has(word) || headKind(word) !== undefined || places.has(word) || demonyms.has(word);

const breaksBefore = ({ text, tokens }: Reading, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token === undefined || before === undefined || text.slice(before.end, token.start).includes('\n');
};

/** Where the line of token `at` begins; nothing where it is long. */
function lineStart(reading: Reading, at: number): number | undefined {
  for (let from = at; from >= 0 && from > at - LONGEST; from--) if (breaksBefore(reading, from)) return from;
  return undefined;
}

/** The line that begins with token `from`, when it is an office and nothing else. */
function titleLine(reading: Reading, from: number): Span | undefined {
  const { tokens } = reading;
  if (!tokens[from] || !breaksBefore(reading, from)) return undefined;
  let to = from;
  while (to - from < LONGEST && !breaksBefore(reading, to + 1)) to++;
  const words = tokens.slice(from, to + 1);
  const [first] = words;
  // A line with a word that is no title's may be the next one's: "Secretary of State Anna Hill".
  const isTitle = ({ lower, capital }: Token): boolean => SMALL.test(lower) || (capital && isOfTitle(lower));
  if (to - from >= LONGEST || !first?.capital || !isLead(first.lower) || !words.every(isTitle)) return undefined;
  // "Ministers and Officials", "Head Office": a heading, an address.
  const heads = words.filter(({ lower }) => isOfficeHead(lower));
  const isHeading = heads.some(({ lower }) => isPlural(lower)) || words.at(-1)?.lower === 'office';
  return heads.length > 0 && !isHeading ? { from, to } : undefined;
}
