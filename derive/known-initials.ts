/** "The FBI", "Interpol": bodies that news calls by their initials alone, without ever saying what they stand for. */
import { type Actor, addName } from './actors';
import type { Explanation } from './derive';
import { initials } from './words/bodies';

/** Those of them that nobody in the cast is, and none of the `others`: one actor for each. */
export function knownByInitials({ reading, mentions, cast }: Explanation, others: ReadonlySet<Actor>): Actor[] {
  const named = new Set([...cast.actors, ...others].flatMap(({ names }) => names.map(({ text }) => text)));
  const found = new Map<string, Actor>();
  for (const mention of mentions) {
    const { kind, text, from, to } = mention;
    if (kind !== 'word' || from !== to || !initials.has(text) || named.has(text) || cast.of.has(mention)) continue;
    const known = found.get(text);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const actor: Actor = { kind: 'body', mentions: [mention], names: [], generic: false };
    // As its only name, three letters would be painted on every page as if somebody might be meant.
    addName(actor, reading, from, to, 'abbreviation');
    found.set(text, actor);
  }
  return [...found.values()];
}
