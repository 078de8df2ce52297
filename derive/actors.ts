/** One person or body of one article, and the names it is called by. */
import type { Mention } from './mentions';
import type { Reading } from './tokens';

export type NameUse = {
  text: string;
  kind: 'name' | 'alias' | 'weakAlias' | 'abbreviation' | 'previousName';
  start: number;
  end: number;
};

/** One person or body of one article. */
export type Actor = {
  kind: 'person' | 'body' | 'organization' | 'company' | 'media' | 'unknown';
  mentions: Mention[];
  names: NameUse[];
  generic: boolean;
  /** Set when the body is an agency that can impose sanctions. */
  agency?: string;
};

/** An actor in the making: `keys` are the full names it is found by. */
export type Cluster = Actor & { keys: Set<string> };

export function addName(actor: Actor, reading: Reading, from: number, to: number, kind: NameUse['kind']): void {
  const first = reading.tokens[from];
  const last = reading.tokens[to];
  if (!first || !last) return;
  const text = reading.text
    .slice(first.start, last.end)
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cf}/gu, '');
  if (actor.names.some((name) => name.text === text)) return;
  actor.names.push({ text, kind, start: first.start, end: last.end });
}
