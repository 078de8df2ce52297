/** Short forms tied to whom they stand for: a surname, an abbreviation, "the Corps", also where they come before the full name. */
import { foldName } from '../dataset/identity';
import { addName, type Cluster } from './actors';
import { agencyOf } from './authorities';
import { headKind } from './body-words';
import type { Mention } from './mentions';
import { shortForms } from './names';
import { withSharedSurname } from './shared-surnames';
import type { Reading } from './tokens';
import { subjects } from './words/bodies';
import { givenNames } from './words/given-names';
import { demonyms, places } from './words/places';
import { kin } from './words/titles';

export function resolveShort(
  reading: Reading,
  mentions: readonly Mention[],
  clusters: Cluster[],
  { byKey, companies }: { byKey: Map<string, Cluster>; companies: ReadonlyMap<string, Cluster> },
  of: ReadonlyMap<Mention, Cluster>,
  join: (cluster: Cluster, mention: Mention) => void,
): void {
  const { tokens } = reading;
  const people = new Nearest();
  const shortOf = new Map<Cluster, string[]>();
  const familyLast = new Set<Cluster>();
  const initials = new Map<string, Cluster[]>();
  const firsts = new Map<string, Cluster[]>();
  const families = new Map<string, Cluster[]>();
  const familyOf = new Map<Cluster, string>();
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
      if (family === words.length - 1) familyLast.add(cluster);
      if (family === words.length - 1 && words.length > 1) {
        index(firsts, words[0]?.lower ?? '', cluster);
        index(families, words[family]?.lower ?? '', cluster);
        familyOf.set(cluster, words[family]?.lower ?? '');
      }
      const short = (family === undefined ? others : [family, ...others]).flatMap((i) =>
        withoutArticle(words[i]?.lower),
      );
      shortOf.set(cluster, short);
      for (const word of short) people.known(word, cluster);
      continue;
    }
    const capitals = words.filter((token) => token.capital);
    index(initials, capitals.map((token) => token.text.charAt(0)).join(''), cluster);
    for (const token of capitals)
      if (!demonyms.has(token.lower) && !places.has(token.lower)) index(parts, token.lower, cluster);
  }

  const startingAt = new Map(mentions.map((mention) => [mention.from, mention]));
  for (const mention of mentions) {
    if (mention.kind === 'person') {
      const cluster = of.get(mention);
      if (cluster)
        people.named(shortOf.get(cluster) ?? [], cluster, {
          isLast: familyLast.has(cluster),
          isKin: isKin(reading, mention),
          isOnlyWhose: isOnlyWhose(reading, mention),
          sentence: mention.sentence,
        });
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
    // "the elder Orlov", of two brothers: which of them that is, the text leaves to its reader.
    if (people.isShared(word.lower) && /^(?:elder|older|younger)$/.test(tokens[mention.from - 1]?.lower ?? ''))
      continue;
    const named = people.of(word.lower) ?? byKey.get(`alias ${word.lower}`) ?? companies.get(word.lower);
    if (named) {
      join(named, mention);
      addName(named, reading, mention.from, mention.to, 'weakAlias');
      continue;
    }
    // "Viktor Orlov … His wife, | Anna, was added": of a family, whose surname says too little. Alone it is anybody's name.
    const byFirst = only(firsts.get(word.lower));
    const family = byFirst && families.get(familyOf.get(byFirst) ?? '');
    if (
      byFirst &&
      family &&
      family.length > 1 &&
      givenNames.has(word.lower) &&
      !word.upper &&
      !places.has(word.lower)
    ) {
      join(byFirst, mention);
      continue;
    }
    const whole = withSharedSurname(tokens, startingAt, mention);
    const relative = whole === undefined ? undefined : byKey.get(`person ${foldName(whole)}`);
    if (relative) {
      // Alone it is anybody's name, so that it is no name of his.
      join(relative, mention);
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
        cluster = { kind: 'person', mentions: [], names: [], generic: false, agency: undefined, keys: new Set([key]) };
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
    if (!full || cluster.kind !== 'person') continue;
    const { family } = shortForms(tokens.slice(full.from, full.to + 1));
    if (family !== undefined) addName(cluster, reading, full.from + family, full.from + family, 'weakAlias');
  }
}

/** "Luna al-Shibl", later "Shibl": the Arabic article, in what its consonant makes of it, may be left out. */
const ARTICLE = /^(?:[ae]l|ul|a[dnrstz]|ash)-(?=\p{L}{3})/u;

/** A word, and the same without the article. */
export function withoutArticle(word = ''): string[] {
  const bare = word.replace(ARTICLE, '');
  return bare === word ? [word] : [word, bare];
}

const only = (clusters: readonly Cluster[] | undefined): Cluster | undefined =>
  clusters?.length === 1 ? clusters[0] : undefined;

/** In tokens: "his son and | National Security Adviser". */
const LONGEST_RELATION = 8;

/** "The president’s son, | Igor Orlov", "Igor Orlov, his son": known by somebody the text has named, whose the bare surname stays. */
function isKin({ tokens }: Reading, { from, to, title }: Mention): boolean {
  const first = title?.from ?? from;
  const before = tokens.slice(Math.max(0, first - 2), from);
  // "his son and National Security Adviser | Igor Orlov".
  const relation = tokens.slice(Math.max(0, from - LONGEST_RELATION), from);
  const whose = relation.findLastIndex(({ lower }) => /^(?:his|her|their)$/.test(lower));
  const isRelated = whose >= 0 && kin.has(relation[whose + 1]?.lower ?? '') && relation[whose + 2]?.lower === 'and';
  if (
    isRelated &&
    relation.slice(whose).every(({ text, sentence }) => text !== ',' && sentence === tokens[from]?.sentence)
  )
    return true;
  if (before.some(({ lower, sentence }) => kin.has(lower) && sentence === tokens[from]?.sentence)) return true;
  // "Igor Orlov, his eldest son", "Igor Orlov, the middle son": but "X, a brother of Y" has a name of his own.
  return (
    tokens[to + 1]?.text === ',' &&
    /^(?:his|her|their|the|a|an)$/.test(tokens[to + 2]?.lower ?? '') &&
    [to + 3, to + 4].some((at) => kin.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'of')
  );
}

/** "Anna Orlova, daughter of the former president, | Ivan Orlov, took": the sentence goes on about her. */
function isOnlyWhose({ tokens }: Reading, { from, sentence }: Mention): boolean {
  const before = tokens.slice(Math.max(0, from - LONGEST_RELATION), from);
  const relation = before.findLastIndex(({ lower }, i) => kin.has(lower) && before[i + 1]?.lower === 'of');
  if (relation < 1 || before[relation - 1]?.text !== ',' || before[relation]?.sentence !== sentence) return false;
  return before.slice(relation, -1).every(({ text }) => !/^[,;:]$/.test(text));
}

/** More than these never are all of one family. */
const MOST_SHARING = 12;

type Naming = { isLast: boolean; isKin: boolean; isOnlyWhose: boolean; sentence: number };

/** Of those who share a short form: the one named in full last before it, else the first one named after it. */
class Nearest {
  private readonly latest = new Map<string, Cluster>();
  private readonly sharing = new Map<string, Cluster[]>();
  private readonly first = new Map<string, Cluster>();
  /** In which sentence that one was named last. */
  private readonly sentences = new Map<string, number>();
  /** Those that stood for somebody alone: they stay his when kin are named in full; where surnames come first, strangers share them. */
  private readonly used = new Set<string>();
  /** Those who were introduced by whom they are related to. */
  private readonly kin = new Set<Cluster>();

  /** Full names and short forms come in the order of the text. */
  named(words: readonly string[], cluster: Cluster, { isLast, isKin, isOnlyWhose, sentence }: Naming): void {
    if (isKin) this.kin.add(cluster);
    for (const word of words) {
      const isTaken = this.latest.has(word) && this.latest.get(word) !== cluster;
      const isKept = isOnlyWhose || this.isKinOfOther(word, cluster, sentence) || this.used.has(word);
      if (isTaken && isLast && isKept) continue;
      this.latest.set(word, cluster);
      this.sentences.set(word, sentence);
    }
  }

  /** "Ivan Orlov and his son Igor Orlov": Orlov is Ivan still; of two of whom the text says no more either may be meant. */
  private isKinOfOther(word: string, cluster: Cluster, sentence: number): boolean {
    const latest = this.latest.get(word);
    const isOfHead = latest !== undefined && !this.kin.has(latest);
    return this.kin.has(cluster) && (isOfHead || this.sentences.get(word) !== sentence);
  }

  known(word: string, cluster: Cluster): void {
    const all = this.sharing.get(word) ?? [];
    if (all.length < MOST_SHARING) this.sharing.set(word, [...all, cluster]);
    if (!this.first.has(word)) this.first.set(word, cluster);
  }

  isShared(word: string): boolean {
    return (this.sharing.get(word)?.length ?? 0) > 1;
  }

  of(word: string): Cluster | undefined {
    const all = this.sharing.get(word) ?? [];
    // "the president’s son Igor Orlov and a daughter, Eva Orlova … Orlov": neither of them.
    if (all.length > 1 && all.every((cluster) => this.kin.has(cluster))) return undefined;
    const latest = this.latest.get(word);
    if (latest) this.used.add(word);
    return latest ?? this.first.get(word);
  }
}
