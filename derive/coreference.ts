/**
 * Which mentions are one and the same, across the article: full names first, then abbreviations and short forms, which may stand
 * before the full name. A short form two people share belongs to the one named in full last before it.
 */
import { foldName } from '../dataset/identity';
import { type Actor, addName, addTurned, type Cluster } from './actors';
import { introduceAliases } from './aliases';
import { agencyOf } from './authorities';
import type { Mention } from './mentions';
import { afterParentheses } from './office';
import { uniteShortCompanies } from './short-companies';
import { resolveShort } from './short-forms';
import type { Reading, Token } from './tokens';
import { setFirmsApart } from './told-what';
import { companyHeads } from './words/bodies';
import { countries, places } from './words/places';

export type Cast = { actors: Actor[]; of: ReadonlyMap<Mention, Actor> };

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
    const cluster: Cluster = {
      kind,
      mentions: [],
      names: [],
      generic: mention.generic === true,
      agency: undefined,
      keys: new Set([key]),
    };
    clusters.push(cluster);
    byKey.set(key, cluster);
    return cluster;
  };

  const families = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const comma = mention.kind === 'person' ? commaIn(tokens, mention) : undefined;
    if (comma === undefined) continue;
    const family = keyOf(tokens, { ...mention, to: comma - 1 });
    families.set(family, (families.get(family) ?? new Set()).add(keyOf(tokens, mention)));
  }
  const holdersOf = (family: string): number => families.get(family)?.size ?? 0;

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
    const comma = mention.kind === 'person' ? commaIn(tokens, mention) : undefined;
    if (comma === undefined)
      addName(cluster, reading, mention.from, mention.to, mention.generic ? 'weakAlias' : 'name');
    else {
      addTurned(cluster, reading, mention.from, comma, mention.to);
      // "ORLOV TORRES, Viktor", later "Orlov Torres": all of his family names, unless a brother in the list has the same.
      const family = keyOf(tokens, { ...mention, to: comma - 1 });
      if (comma - mention.from > 1 && holdersOf(family) === 1 && !byKey.has(family)) byKey.set(family, cluster);
    }
    if (mention.whole !== undefined) addName(cluster, reading, mention.from, mention.whole, 'name');
    if (mention.kind === 'company') addWithoutTown(cluster, reading, mention);
    if (mention.generic && mention.place) addName(cluster, reading, mention.place.from, mention.to, 'alias');
  }

  uniteShorter(tokens, clusters, of);
  setFirmsApart(reading, clusters);
  const companies = uniteShortCompanies(reading, clusters, of);
  introduceShortForms(reading, clusters, byKey);
  introduceAliases(reading, clusters, byKey);
  resolveShort(reading, mentions, clusters, { byKey, companies }, of, join);
  return { actors: clusters, of };
}

/** "Positive Technologies of Moscow" is "Positive Technologies"; "Commercial Bank of Syria" is no Commercial Bank. */
function addWithoutTown(cluster: Cluster, reading: Reading, { from, to }: Mention): void {
  const { tokens } = reading;
  let of = to - 1;
  while (of > from + 1 && tokens[of]?.lower !== 'of') of--;
  if (of <= from + 1) return;
  const town = tokens
    .slice(of + 1, to + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const head = tokens[of - 1]?.lower ?? '';
  if (places.has(town) && !countries.has(town) && companyHeads.has(head) && !/^banks?$/.test(head))
    addName(cluster, reading, from, of - 1, 'name');
}

/** "ORLOV | , | Viktor". */
function commaIn(tokens: readonly Token[], { from, to }: Mention): number | undefined {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.text === ',') return at;
  return undefined;
}

/** Persons: without initials, so that "Anna T. Hill" is "Anna Hill". */
function keyOf(tokens: readonly Token[], mention: Mention): string {
  const words = tokens.slice(mention.from, mention.to + 1);
  if (mention.kind !== 'person')
    return `body ${foldName(words.map((token) => token.text).join(' ')).replace(/^the /, '')}`;
  const comma = commaIn(tokens, mention);
  if (comma !== undefined) words.push(...words.splice(0, comma - mention.from));
  const kept = words.filter((token) => token.kind === 'word' && !/^\p{Lu}\.?$/u.test(token.text));
  return `person ${foldName((kept.length > 1 ? kept : words).map((token) => token.text.replace(/[-‐‑]/g, '')).join(' '))}`;
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
  const unite = (cluster: Cluster, whole: Cluster, kind: 'alias' | 'weakAlias'): void => {
    for (const mention of cluster.mentions) of.set(mention, whole);
    whole.mentions.push(...cluster.mentions);
    whole.names.push(...cluster.names.map((name) => ({ ...name, kind })));
    for (const key of cluster.keys) whole.keys.add(key);
    cluster.mentions.length = 0;
    clusters.splice(clusters.indexOf(cluster), 1);
  };
  for (const namesakes of byLast.values()) {
    for (const { cluster, words } of namesakes) {
      const longer = namesakes.filter(
        (other) => other.words.length > words.length && words.every((word) => other.words.includes(word)),
      );
      const [whole] = longer;
      if (whole && longer.length === 1 && cluster.mentions.length > 0) unite(cluster, whole.cluster, 'alias');
    }
  }
  // "Pavel Marko" is "Pavel Marko Orlov", whom the text has named, when nobody else's name begins so; elsewhere others are called that.
  const beginning = new Map<string, Cluster | undefined>();
  for (const cluster of clusters) {
    if (cluster.kind !== 'person') continue;
    const words = wordsOf(cluster);
    const before = words.slice(0, -1).join(' ');
    if (words.length > 2) beginning.set(before, beginning.has(before) ? undefined : cluster);
  }
  for (const cluster of [...clusters]) {
    const whole = cluster.kind === 'person' ? beginning.get(wordsOf(cluster).join(' ')) : undefined;
    if (whole && (whole.mentions[0]?.from ?? 0) < (cluster.mentions[0]?.from ?? 0)) unite(cluster, whole, 'weakAlias');
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
