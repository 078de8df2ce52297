/** What the articles say, each by itself → one dataset: entities and sanctions with stable ids, in a stable order. */
import { excerptAt } from '../dataset/excerpt';
import { entityId, foldName } from '../dataset/identity';
import type { Dataset, Entity, Name, Position, Schema, Source } from '../dataset/model';
import type { Actor, NameUse } from './actors';
import { isOwn } from './body-words';
import type { Explanation } from './derive';
import { heldPosts } from './held-posts';
import { knownByInitials } from './known-initials';
import { ledBodies } from './led-bodies';
import type { Mention } from './mentions';
import type { Office } from './office';
import { OfficeBodies } from './office-bodies';
import { ofOne } from './one-title';
import { officesOf } from './positions';
import { excerptOf, sanctionsOf } from './sanctions';
import { sharedPosts } from './shared-posts';
import type { Statement } from './statements';
import { span, type Token } from './tokens';
import { politicalHeads, sharedHeads } from './words/bodies';
import { sentenceOpeners } from './words/grammar';
import { bereft, honorifics, ranks } from './words/titles';

/** One actor of one article on its way to an entity. */
type Draft = {
  actor: Actor;
  page: Explanation;
  bodies: OfficeBodies;
  offices: { person: Mention; office: Office }[];
  statements: Statement[];
};

type Group = { drafts: Draft[]; entity?: Entity };

export function collect(
  pages: readonly Explanation[],
  frame: { id: string; title: string; sources: readonly Source[] },
): Dataset {
  const all = pages.flatMap(draftsOf);
  const held = new Set(all.flatMap((draft) => bodiesOf(draft, /./)));
  const led = new Set(all.flatMap((draft) => bodiesOf(draft, POLITICAL)));
  const drafts = all.filter((draft) => isKept(draft, held, led));
  const groups = unite(drafts);
  const groupOf = new Map<Actor, Group>();
  for (const group of groups) {
    group.entity = toEntity(group);
    for (const draft of group.drafts) groupOf.set(draft.actor, group);
  }
  const taken = new Set<string>();
  for (const { entity } of groups) {
    if (!entity) continue;
    while (taken.has(entity.id)) entity.id += '-2';
    taken.add(entity.id);
  }
  const idOf = (actor: Actor | undefined): string | undefined => (actor ? groupOf.get(actor)?.entity?.id : undefined);
  for (const group of groups) if (group.entity) group.entity.positions = positionsOf(group, idOf);
  const entities = groups.flatMap(({ entity }) => (entity ? [entity] : []));
  const sanctions = groups.flatMap(({ entity, drafts }) => (entity ? sanctionsOf(entity.id, drafts, idOf) : []));
  return {
    id: frame.id,
    title: frame.title,
    sources: [...frame.sources],
    entities: entities.sort(byId),
    sanctions: sanctions.sort(byId),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function draftsOf(page: Explanation): Draft[] {
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

/** The bodies in which somebody named holds an office: "speaker of the National Assembly" names one, though many states have it. */
function bodiesOf({ page, bodies, offices }: Draft, title: RegExp): Actor[] {
  return offices.flatMap(({ office }) => {
    const [tie, outer] = office.official ? office.tied.filter(({ body }) => bodies.actorOf(body)) : [];
    // "Secretary of the Party Committee of the Corps": the Corps’.
    const whole = outer && bodies.actorOf(outer.body);
    if (whole && tie && whole !== bodies.actorOf(tie.body)) return [];
    // "Minister of the Armed Forces": of a minister it says what he is for.
    const word = tie && page.reading.tokens[tie.title.to]?.lower;
    if (!tie || word === undefined || /^ministers?$/.test(word) || !title.test(word)) return [];
    return bodies.actorOf(tie.body) ?? [];
  });
}

/** Officials, public bodies, and whoever is sanctioned. A private person, a company, a newspaper comes in only by a sanction. */
function isKept(
  { actor, page, bodies, offices, statements }: Draft,
  held: ReadonlySet<Actor>,
  led: ReadonlySet<Actor>,
): boolean {
  if (statements.length > 0) return true;
  switch (actor.kind) {
    case 'person':
      // News introduces private people; whom it does not is known for an office.
      if (offices.length === 0)
        return (
          actor.mentions.some((mention) => mention.likely) &&
          !actor.mentions.some((mention) => isPrivate(page.reading.tokens, mention))
        );
      return offices.some(({ office }) => office.official);
    case 'body':
      return (
        held.has(actor) || !actor.generic || actor.names.some((name) => name.kind === 'alias') || isSpecific(actor)
      );
    case 'organization':
      return (
        (held.has(actor) &&
          (bodies.others.has(actor) ||
            isOfState(actor) ||
            isPolitical(actor) ||
            isOfCommonWords(page.reading.tokens, actor))) ||
        (led.has(actor) && !isGroup(actor)) ||
        (!actor.generic &&
          politicalHeads.has(
            foldName(actor.names[0]?.text ?? '')
              .split(' ')
              .at(-1) ?? '',
          ))
      );
    default:
      return false;
  }
}

/** "Central Intelligence Organisation", in which somebody named holds an office. */
const isOfState = ({ names }: Actor): boolean =>
  /\b(?:intelligence|security|atomic|prisons?|police)\b.* organi[sz]ation$/.test(foldName(names[0]?.text ?? ''));

const COMMON_HEADS = /^(?:organi[sz]ation|union|league|cent(?:er|re)|platform|alliance|coalition|congress)$/;

/** "African Union", "Organization of American States": of words that states share, unlike "Orlov Foundation". */
function isOfCommonWords(tokens: readonly Token[], { mentions: [full] }: Actor): boolean {
  const words = full ? tokens.slice(full.from, full.to + 1) : [];
  const isHead = ({ lower }: Token, i: number): boolean =>
    COMMON_HEADS.test(lower) && (i > 0 || words[1]?.lower === 'of');
  const isShared = (word: Token): boolean => !isOwn(word) || /^(?:states|nations)$/.test(word.lower);
  return words.some(isHead) && words.every(isShared) && !words.some(({ lower }) => lower === 'rights');
}

/** What a movement’s people are called, and no charity’s. */
const POLITICAL = /^(?:leader|mp|mps|lawmaker|lawmakers|senator|parliamentarian)$/;
const isGroup = ({ names }: Actor): boolean =>
  /\b(?:cartel|gang|clan|group|network|foundation|church|university|society|club|charity)\b/.test(
    foldName(names[0]?.text ?? ''),
  );

/** "Democratic Party", "Civic Movement of Ukraine": that somebody holds an office in. */
const isPolitical = ({ names }: Actor): boolean =>
  foldName(names[0]?.text ?? '')
    .split(' ')
    .some((word) => politicalHeads.has(word));

/** "the killing of X", "the son of X": named for what happened to them, or for whom they belong to. */
function isPrivate(tokens: readonly Token[], mention: Mention): boolean {
  return tokens[mention.from - 1]?.lower === 'of' && bereft.has(tokens[mention.from - 2]?.lower ?? '');
}

/** A body of common words is still one body when there are enough of them, or its head says which. */
function isSpecific(actor: Actor): boolean {
  const words = foldName(actor.names[0]?.text ?? '')
    .split(' ')
    .filter((word) => !/^(?:of|for|the|and|on)$/.test(word));
  return words.length > 2 || (words.length === 2 && words.some((word) => sharedHeads.has(word)));
}

/** One entity in several articles: the same full name, the same agency, the same abbreviation. Never the same family name. */
function unite(drafts: readonly Draft[]): Group[] {
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
    if (name.kind === 'abbreviation' && side === 'body' && name.text.length > 3) keys.push(`abbreviation ${name.text}`);
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

function toEntity(group: Group): Entity {
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

function positionsOf(group: Group, idOf: (actor: Actor | undefined) => string | undefined): Position[] {
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
