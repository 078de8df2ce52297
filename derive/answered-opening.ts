/** "In response to the launch of a missile by North Korea on March 11, | Japan …": who did that, and on which day, is not who answers it, nor when. */
import type { Sentence, Token } from './tokens';
import { byWord } from './words/by-word';

const isAnswer = byWord((word) => /^(?:response|reaction|reply|retaliation|answer)$/.test(word));
/** In tokens: "TOKYO - In", "A. In a swift". */
const LONGEST_START = 8;
/** In tokens. */
const LONGEST_OPENING = 40;

/** "In answer to a | reporter". */
const ASKED = /^(?:reporters?|journalists?|questions?|quer(?:y|ies)|requests?|inquir(?:y|ies))$/;

/** Whether a token stands in it, before the comma behind which the answer is told of. */
export function isInAnswered(tokens: readonly Token[], { from, to }: Sentence, place: number): boolean {
  let at = from;
  while (at < from + LONGEST_START && !answersAt(tokens, at)) at++;
  if (at >= Math.min(to, from + LONGEST_START) || place < at) return false;
  const before = tokens
    .slice(from, at)
    .findLast(({ lower }) => !/^(?:an?|apparent|direct|swift|immediate)$/.test(lower));
  if (before?.lower !== 'in') return false;
  const limit = Math.min(to - 1, at + LONGEST_OPENING);
  for (let end = at + 2; end < limit; end++) {
    if (ASKED.test(tokens[end]?.lower ?? '')) return false;
    // "On March 11, | 2024,".
    if (tokens[end]?.text === ',' && tokens[end + 1]?.kind !== 'number') return place < end;
  }
  return false;
}

function answersAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isAnswer(token) && isTo(tokens[at + 1]);
}

const isTo = (token: Token | undefined): boolean => /^(?:to|for)$/.test(token?.lower ?? '');
