/** Who is one entity in several articles, and what it is called. */
import { excerptAt } from '../dataset/excerpt';
import { entityId, foldName } from '../dataset/identity';
import type { Entity, Name, Schema } from '../dataset/model';
import type { Actor, NameUse } from './actors';
import type { Draft } from './drafts';
import { initials } from './words/bodies';

export type Group = { drafts: Draft[]; entity?: Entity };

/** One entity in several articles: the same full name, the same agency, the same abbreviation. Never the same family name. */
export function unite(drafts: readonly Draft[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const draft of drafts) {
    const keys = keysOf(draft.actor);
    const group = keys
      .map((key) => byKey.get(key))
      .find((found) => found && !found.drafts.some((other) => other.page === draft.page)) ?? { drafts: [] };
    if (group.drafts.length === 0) groups.push(group);
    group.drafts.push(draft);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
}

function keysOf(actor: Actor): string[] {
  const side = actor.kind === 'person' ? 'person' : 'body';
  const keys = actor.agency ? [`agency ${actor.agency}`] : [];
  for (const name of actor.names) {
    // "FSB" beside a full name may be another one's.
    const isKnown = name.text.length > 3 || (actor.names.length === 1 && initials.has(name.text));
    if (name.kind === 'abbreviation' && side === 'body' && isKnown) keys.push(`abbreviation ${name.text}`);
    else if (name.kind === 'name')
      keys.push(`${side} ${foldName(name.text.replace(/(?<=\p{L} )\p{Lu}\.? (?=\p{Lu})/gu, ''))}`);
  }
  return keys;
}

function schemaOf(group: Group): Schema {
  const kinds = group.drafts.map((draft) => draft.actor.kind);
  if (kinds.includes('person')) return 'Person';
  if (kinds.includes('body')) return 'PublicBody';
  if (kinds.includes('organization')) return 'Organization';
  if (kinds.includes('company') || kinds.includes('media')) return 'Company';
  return 'LegalEntity';
}

export function toEntity(group: Group): Entity {
  const schema = schemaOf(group);
  const uses = group.drafts.flatMap((draft) => draft.actor.names.map((use) => ({ use, source: draft.page.article })));
  const rank = ({ use }: { use: NameUse }): number =>
    use.kind === 'name' ? 0 : use.kind === 'weakAlias' ? 1 : use.kind === 'abbreviation' ? 2 : 3;
  const best = [...uses].sort((a, b) => rank(a) - rank(b) || b.use.text.length - a.use.text.length)[0];
  const caption = best?.use.text ?? group.drafts[0]?.statements[0]?.mention.text ?? 'unnamed';
  const names: Name[] = [];
  for (const { use, source } of best ? [best, ...uses] : uses) {
    if (names.some((name) => name.text === use.text)) continue;
    const kind = use.kind === 'name' && use.text !== caption ? 'alias' : use.kind;
    names.push({ text: use.text, kind, evidence: excerptAt(source, use.start, use.end) });
  }
  return { id: entityId(schema, caption), schema, caption, names, positions: [] };
}
