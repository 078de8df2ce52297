/** Everybody and every body of one article, with the offices and sanctions told of each. */
import type { Actor } from './actors';
import type { Explanation } from './derive';
import { heldPosts } from './held-posts';
import { knownByInitials } from './known-initials';
import { ledBodies } from './led-bodies';
import type { Mention } from './mentions';
import type { Office } from './office';
import { OfficeBodies } from './office-bodies';
import { officesOf } from './positions';
import { sharedPosts } from './shared-posts';
import type { Statement } from './statements';
import type { Token } from './tokens';
import { sentenceOpeners } from './words/grammar';
import { honorifics } from './words/titles';

/** One actor of one article on its way to an entity. */
export type Draft = {
  actor: Actor;
  page: Explanation;
  bodies: OfficeBodies;
  offices: { person: Mention; office: Office }[];
  statements: Statement[];
};

export function draftsOf(page: Explanation): Draft[] {
  const drafts = new Map<Actor, Draft>();
  const bodies = new OfficeBodies(page.reading, page.mentions, page.cast, page.statements);
  for (const actor of page.cast.actors) drafts.set(actor, { actor, page, bodies, offices: [], statements: [] });
  for (const statement of page.statements) {
    let draft = drafts.get(statement.actor);
    if (!draft) {
      draft = { actor: statement.actor, page, bodies, offices: [], statements: [] };
      drafts.set(statement.actor, draft);
    }
    draft.statements.push(statement);
  }
  const bySentence = new Map<number, Mention[]>();
  for (const mention of page.mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  for (const [index, mentions] of bySentence) {
    const given = mentions.flatMap((person) =>
      person.kind === 'person' ||
      person.title ||
      (isAlone(page.reading.tokens, person) && page.cast.of.get(person)?.kind === 'person')
        ? officesOf(page.reading, person, mentions).map((office) => ({ person, office }))
        : [],
    );
    const sentence = page.reading.sentences[index];
    if (!sentence) continue;
    const all = [
      ...given,
      ...heldPosts(page.reading, mentions),
      ...sharedPosts(page.reading, mentions),
      ...ledBodies(page.reading, mentions).filter(({ person }) => page.cast.of.get(person)?.kind === 'person'),
    ];
    const ofSomebody = all.flatMap((held) => {
      const actor = page.cast.of.get(held.person);
      const draft = actor?.kind === 'person' || actor?.kind === 'unknown' ? drafts.get(actor) : undefined;
      return draft ? [{ held, draft }] : [];
    });
    // In the order of the text: "who heads the Guard, and his deputy" says of what he is one.
    const inOrder = ofSomebody.map(({ held }) => held).sort((a, b) => a.office.title.from - b.office.title.from);
    const offices = new Map(inOrder.map((held) => [held, bodies.withBodies(held.office, held.person)]));
    for (const { held, draft } of ofSomebody) {
      const office = offices.get(held);
      if (office) draft.offices.push({ ...held, office });
    }
  }
  for (const actor of [...bodies.others, ...knownByInitials(page, bodies.others)])
    if (!drafts.has(actor)) drafts.set(actor, { actor, page, bodies, offices: [], statements: [] });
  for (const draft of drafts.values()) {
    if (draft.actor.kind === 'unknown' && draft.offices.length > 0) draft.actor.kind = 'person';
  }
  return [...drafts.values()];
}

/** "Petrov is secretary": a word by itself, not the rest of a name that was read too short. */
function isAlone(tokens: readonly Token[], { from }: Mention): boolean {
  const before = tokens[from - 1];
  return !before?.capital || !tokens[from]?.spaced || honorifics.has(before.lower) || sentenceOpeners.has(before.lower);
}
