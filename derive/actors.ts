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

/** "ORLOV, Viktor", as a list writes him, is "Viktor ORLOV" everywhere else. */
export function addTurned(actor: Actor, reading: Reading, from: number, comma: number, to: number): void {
  const text = (first: number, last: number): string =>
    reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end).replace(/\s+/g, ' ');
  const [first, last] = [reading.tokens[from], reading.tokens[to]];
  if (!first || !last) return;
  const turned = `${text(comma + 1, to)} ${text(from, comma - 1)}`;
  if (!actor.names.some((name) => name.text === turned))
    actor.names.push({ text: turned, kind: 'name', start: first.start, end: last.end });
  addName(actor, reading, from, to, 'alias');
}

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
