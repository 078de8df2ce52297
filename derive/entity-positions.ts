/** The offices of one entity, each once, in the words of the articles. */
import { foldName } from '../dataset/identity';
import type { Position } from '../dataset/model';
import type { Actor } from './actors';
import { ofOne } from './one-title';
import { excerptOf } from './sanctions';
import { span } from './tokens';
import type { Group } from './unite';
import { ranks } from './words/titles';

export function positionsOf(group: Group, idOf: (actor: Actor | undefined) => string | undefined): Position[] {
  const found: Position[] = [];
  for (const { page, bodies, offices } of group.drafts) {
    for (const { person, office } of offices) {
      if (!office.official) continue;
      // What is no body of its own ("Health") stays in the words of the title.
      const tie = office.tied.find(({ body }) => idOf(bodies.actorOf(body)) !== undefined);
      const organization = tie && idOf(bodies.actorOf(tie.body));
      const words = tie?.title ?? office.title;
      const title = ofOne(span(page.reading, words.from, words.to).replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim());
      const evidence = excerptOf(page, Math.min(person.from, office.whole.from), Math.max(person.to, office.whole.to));
      if (
        !evidence ||
        found.some(
          (other) =>
            foldName(other.title) === foldName(title) &&
            (other.organization === organization || organization === undefined),
        )
      )
        continue;
      found.push(organization === undefined ? { title, evidence } : { title, organization, evidence });
    }
  }
  const posts = found.filter(({ title }) => !isRank(title));
  // A rank beside a post says nothing of what its holder is in charge of.
  return (posts.length > 0 ? posts : found).filter((position) => !found.some((other) => saysMore(other, position)));
}

const isRank = (title: string): boolean =>
  title.split(/[\s-]+/).every((word) => ranks.has(foldName(word).replace(/\.$/, '')));

/** "Minister of Foreign Affairs" and then "Minister Orlova": one office, once in full. */
const saysMore = (other: Position, { title, organization }: Position): boolean =>
  foldName(other.title).startsWith(`${foldName(title)} `) &&
  (organization === undefined || organization === other.organization);
