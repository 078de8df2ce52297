/** The one body that a sentence names before "its": more than one, and either may be meant. */
import type { Actor } from './actors';
import type { Mention } from './mentions';
import type { Span, Tie } from './office';
import type { Reading } from './tokens';

/** "Its director": the body is named in this sentence or right before it. */
const SENTENCES_BACK = 1;
/** A sentence that names a body more often than this is a list, and "its" says nothing. */
const MANY = 12;

/** The one body that this sentence, or the one before, names before the office. */
export function onlyBefore(
  reading: Reading,
  bodies: readonly Mention[],
  actorOf: (body: Mention) => Actor | undefined,
  title: Span,
  opens: boolean,
): Tie | undefined {
  const isSpokesman = reading.tokens
    .slice(title.from, title.to + 1)
    .some(({ lower }) => /^(?:spokes|official|secretary)/.test(lower));
  const areSame = (some: readonly Mention[]): boolean => new Set(some.map(actorOf)).size === 1;
  const last = lastBefore(bodies, title.from);
  const body = bodies[last];
  const sentence = reading.tokens[title.from]?.sentence ?? 0;
  if (!body || body.sentence < sentence - SENTENCES_BACK) return undefined;
  const named = [body];
  for (let i = last - 1; bodies[i]?.sentence === body.sentence; i--) {
    const other = bodies[i];
    if (other) named.push(other);
    if (last - i > MANY) return undefined;
  }
  // "The Treasury listed the Guard and, in May, its director": who acts is not whom it acts against.
  const meant = named.filter((one) => !actorOf(one)?.agency);
  const [only] = meant;
  if (!only) return (opens || isSpokesman) && areSame(named) ? { body, title } : undefined;
  return areSame(meant) ? { body: only, title } : undefined;
}

/** Where in `mentions`, which come in the order of the text, the last one ends before `at`; -1 when none does. */
export function lastBefore(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
