/** Posts of several people at once. */
import type { Mention } from './mentions';
import { isBody, type Office } from './office';
import type { Reading, Token } from './tokens';

/**
 * "two members who have held senior positions within the Corps": said of everyone in the list before it. The verb belongs to
 * the title: without it a post of the past would be said of today.
 */
export function heldPosts(reading: Reading, inSentence: readonly Mention[]): { person: Mention; office: Office }[] {
  const { tokens } = reading;
  const people = inSentence.filter((mention) => mention.kind === 'person');
  const found: { person: Mention; office: Office }[] = [];
  for (const body of inSentence) {
    if (!isBody(body)) continue;
    let at = body.from - 1;
    while (/^(?:the|within|in|at|inside|of)$/.test(tokens[at]?.lower ?? '')) at--;
    if (at === body.from - 1 || !/^(?:positions?|posts?|roles?|offices?)$/.test(tokens[at]?.lower ?? '')) continue;
    const post = at;
    while (at > post - 5 && !/^(?:held|holds?|holding|occupied|occupies)$/.test(tokens[at]?.lower ?? '')) at--;
    if (!/^(?:held|holds?|holding|occup)/.test(tokens[at]?.lower ?? '')) continue;
    const list = people.filter((person) => person.to < at);
    const holders = trailingList(tokens, list);
    const from = holders[0]?.from ?? at;
    const title = { from: at, to: body.to };
    for (const person of holders) {
      found.push({
        person,
        office: { title, tied: [{ body, title }], whole: { from, to: body.to }, official: true },
      });
    }
  }
  return found;
}

/** The last of the people and those joined to it by commas and "and". */
function trailingList(tokens: readonly Token[], people: readonly Mention[]): Mention[] {
  const found = people.slice(-1);
  for (let i = people.length - 2; i >= 0; i--) {
    const one = people[i];
    const next = people[i + 1];
    if (!one || !next) break;
    const start = next.title?.from ?? next.from;
    const parts = tokens.slice(one.to + 1, start);
    if (!parts.every((token) => token.text === ',' || token.lower === 'and')) break;
    found.unshift(one);
  }
  return found;
}
