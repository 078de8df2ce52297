/**
 * Which mentions are one and the same, across the article: full names first, then abbreviations and short forms, which may stand
 * before the full name. A short form two people share belongs to the one named in full last before it.
 */
import { foldName } from '../dataset/identity';
import { agencyOf } from './authorities';
import { headKind } from './bodies';
import type { Mention } from './mentions';
import { shortForms } from './names';
import { afterParentheses } from './positions';
import type { Reading, Token } from './tokens';
import { subjects } from './words/bodies';
import { givenNames } from './words/given-names';
import { demonyms, places } from './words/places';

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

export type Cast = { actors: Actor[]; of: ReadonlyMap<Mention, Actor> };

type Cluster = Actor & { keys: Set<string> };

export function resolve(reading: Reading, mentions: readonly Mention[]): Cast {
  const { tokens } = reading;
  const of = new Map<Mention, Cluster>();
  const byKey = new Map<string, Cluster>();
  const clusters: Cluster[] = [];

  const join = (cluster: Cluster, mention: Mention): void => {
    cluster.mentions.push(mention);
    of.set(mention, cluster);
  };
  const open = (kind: Actor['kind'], key: string, mention: Mention): Cluster => {
    const cluster: Cluster = { kind, mentions: [], names: [], generic: mention.generic === true, keys: new Set([key]) };
    clusters.push(cluster);
    byKey.set(key, cluster);
    return cluster;
  };

  // Full names.
  for (const mention of mentions) {
    if (mention.kind === 'word' || mention.kind === 'thing' || mention.kind === 'place') continue;
    const agency =
      mention.kind === 'person' ? undefined : agencyOf(tokens, mention.place?.from ?? mention.from, mention.to);
    const key = agency ? `agency ${agency}` : keyOf(tokens, mention);
    const cluster = byKey.get(key) ?? open(mention.kind, key, mention);
    if (agency) {
      cluster.agency = agency;
      cluster.generic = false;
    }
    join(cluster, mention);
    addName(cluster, reading, mention.from, mention.to, mention.generic ? 'weakAlias' : 'name');
    if (mention.generic && mention.place) addName(cluster, reading, mention.place.from, mention.to, 'alias');
  }

  uniteShorter(tokens, clusters, of);
  introduceShortForms(reading, clusters, byKey);
  resolveShort(reading, mentions, clusters, byKey, of, join);
  return { actors: clusters, of };
}

/** Persons: without initials, so that "Anna T. Hill" is "Anna Hill". */
function keyOf(tokens: readonly Token[], mention: Mention): string {
  const words = tokens.slice(mention.from, mention.to + 1);
  if (mention.kind !== 'person')
    return `body ${foldName(words.map((token) => token.text).join(' ')).replace(/^the /, '')}`;
  const kept = words.filter((token) => !/^\p{Lu}\.?$/u.test(token.text));
  return `person ${foldName((kept.length > 1 ? kept : words).map((token) => token.text.replace(/[-‐‑]/g, '')).join(' '))}`;
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
  if (actor.names.some((name) => foldName(name.text) === foldName(text) && name.text === text)) return;
  actor.names.push({ text, kind, start: first.start, end: last.end });
}

/** "Reza Karim" is "Ali Reza Karim" when no other longer name of the article has its words, the last one the same. */
function uniteShorter(tokens: readonly Token[], clusters: Cluster[], of: Map<Mention, Cluster>): void {
  const wordsOf = (cluster: Cluster): string[] => {
    const full = cluster.mentions[0];
    return full ? tokens.slice(full.from, full.to + 1).map((token) => token.lower) : [];
  };
  const byLast = new Map<string, { cluster: Cluster; words: string[] }[]>();
  for (const cluster of clusters) {
    if (cluster.kind !== 'person') continue;
    const words = wordsOf(cluster);
    const last = words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []).slice(0, 20), { cluster, words }]);
  }
  for (const namesakes of byLast.values()) {
    for (const { cluster, words } of namesakes) {
      const longer = namesakes.filter(
        (other) => other.words.length > words.length && words.every((word) => other.words.includes(word)),
      );
      const [whole] = longer;
      if (!whole || longer.length > 1 || cluster.mentions.length === 0) continue;
      for (const mention of cluster.mentions) of.set(mention, whole.cluster);
      whole.cluster.mentions.push(...cluster.mentions);
      whole.cluster.names.push(...cluster.names.map((name) => ({ ...name, kind: 'alias' as const })));
      for (const key of cluster.keys) whole.cluster.keys.add(key);
      cluster.mentions.length = 0;
      clusters.splice(clusters.indexOf(cluster), 1);
    }
  }
}

/** "(VBG)", "(Orlov)", "(“the Corps”)" right behind a full name. */
function introduceShortForms(reading: Reading, clusters: readonly Cluster[], byKey: Map<string, Cluster>): void {
  const { tokens } = reading;
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) {
      const open = mention.to + 1;
      const close = afterParentheses(tokens, open, reading.sentences[mention.sentence]?.to ?? 0) - 1;
      if (close <= open) continue;
      const inside = tokens
        .slice(open + 1, close)
        .filter((token) => !/^["'“”‘’]$/.test(token.text) && !/^(?:the|or)$/.test(token.lower));
      const [word] = inside;
      if (!word || inside.length !== 1 || !word.capital || places.has(word.lower)) continue;
      const index = tokens.indexOf(word, open);
      const own = tokens.slice(mention.from, mention.to + 1).some((token) => token.lower === word.lower);
      const kind =
        own || (!word.upper && cluster.kind === 'person')
          ? 'weakAlias'
          : word.upper || /\p{Lu}.*\p{Lu}/u.test(word.text)
            ? 'abbreviation'
            : 'weakAlias';
      if (cluster.kind === 'person' && !own) continue;
      addName(cluster, reading, index, index, kind);
      if (kind === 'abbreviation') byKey.set(`abbreviation ${word.text}`, cluster);
      if (cluster.kind !== 'person') cluster.generic = false;
    }
  }
}

function resolveShort(
  reading: Reading,
  mentions: readonly Mention[],
  clusters: Cluster[],
  byKey: Map<string, Cluster>,
  of: ReadonlyMap<Mention, Cluster>,
  join: (cluster: Cluster, mention: Mention) => void,
): void {
  const { tokens } = reading;
  const people = new Nearest();
  const shortOf = new Map<Cluster, string[]>();
  const initials = new Map<string, Cluster[]>();
  const parts = new Map<string, Cluster[]>();
  const index = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
    const list = map.get(key);
    if (!list) map.set(key, [cluster]);
    else if (list.length < 2 && !list.includes(cluster)) list.push(cluster);
  };
  for (const cluster of clusters) {
    const full = cluster.mentions[0];
    if (!full) continue;
    const words = tokens.slice(full.from, full.to + 1);
    if (cluster.kind === 'person') {
      const { family, others } = shortForms(words);
      const short = (family === undefined ? others : [family, ...others]).map((i) => words[i]?.lower ?? '');
      shortOf.set(cluster, short);
      for (const word of short) people.known(word, cluster);
      continue;
    }
    const capitals = words.filter((token) => token.capital);
    index(initials, capitals.map((token) => token.text.charAt(0)).join(''), cluster);
    for (const token of capitals)
      if (!demonyms.has(token.lower) && !places.has(token.lower)) index(parts, token.lower, cluster);
  }

  for (const mention of mentions) {
    if (mention.kind === 'person') {
      const cluster = of.get(mention);
      if (cluster) people.named(shortOf.get(cluster) ?? [], cluster);
    }
    if (mention.kind !== 'word') continue;
    const word = tokens[mention.from];
    if (!word) continue;
    if (mention.from !== mention.to) {
      // A headline's run of capitals names only what the text names in full.
      continue;
    }
    const agency = agencyOf(tokens, mention.from, mention.to);
    if (agency) {
      const cluster = byKey.get(`agency ${agency}`);
      if (cluster) {
        join(cluster, mention);
        addName(cluster, reading, mention.from, mention.to, word.upper ? 'abbreviation' : 'weakAlias');
      }
      continue;
    }
    const abbreviated =
      byKey.get(`abbreviation ${word.text}`) ??
      only(word.upper && word.text.length > 2 ? initials.get(word.text) : undefined);
    if (abbreviated) {
      join(abbreviated, mention);
      addName(abbreviated, reading, mention.from, mention.to, 'abbreviation');
      continue;
    }
    const person = people.of(word.lower);
    if (person) {
      join(person, mention);
      addName(person, reading, mention.from, mention.to, 'weakAlias');
      continue;
    }
    if (tokens[mention.from - 1]?.lower === 'the' && (headKind(word.lower) || subjects.has(word.lower))) {
      const body = only(parts.get(word.lower));
      if (body) {
        join(body, mention);
        addName(body, reading, mention.from, mention.to, 'weakAlias');
      }
      continue;
    }
    const next = tokens[mention.to + 1];
    if (
      next?.spaced &&
      /^(?:administration|cabinet|presidency)$/.test(next.lower) &&
      !givenNames.has(word.lower) &&
      !word.upper
    ) {
      const key = `leader ${word.lower}`;
      let cluster = byKey.get(key);
      if (!cluster) {
        cluster = { kind: 'person', mentions: [], names: [], generic: false, keys: new Set([key]) };
        clusters.push(cluster);
        byKey.set(key, cluster);
      }
      join(cluster, mention);
      addName(cluster, reading, mention.from, mention.to, 'weakAlias');
    }
  }
  // Of every person the family name is a short form, whether or not the text uses it.
  for (const cluster of clusters) {
    const full = cluster.mentions.find((mention) => mention.kind === 'person');
    if (!full) continue;
    const { family } = shortForms(tokens.slice(full.from, full.to + 1));
    if (family !== undefined) addName(cluster, reading, full.from + family, full.from + family, 'weakAlias');
  }
}

const only = (clusters: readonly Cluster[] | undefined): Cluster | undefined =>
  clusters?.length === 1 ? clusters[0] : undefined;

/** Of those who share a short form: the one named in full last before it, else the first one named after it. */
class Nearest {
  private readonly latest = new Map<string, Cluster>();
  private readonly first = new Map<string, Cluster>();

  /** Full names and short forms come in the order of the text. */
  named(words: readonly string[], cluster: Cluster): void {
    for (const word of words) this.latest.set(word, cluster);
  }

  known(word: string, cluster: Cluster): void {
    if (!this.first.has(word)) this.first.set(word, cluster);
  }

  of(word: string): Cluster | undefined {
    return this.latest.get(word) ?? this.first.get(word);
  }
}
