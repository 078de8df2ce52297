/** What a text calls a company for short once it has named it: "Grinor" for "Grinor LLC", "Lorman Marten" for "… Corporation". */
import { type Actor, addName, type Cluster } from './actors';
import type { Mention } from './mentions';
import type { Reading, Token } from './tokens';
import { companyForms, companyHeads, subjects, trades } from './words/bodies';
import { givenNames } from './words/given-names';
import { wordList } from './words/list';
import { demonyms, places } from './words/places';
import { bodyWords } from './words/titles';

/** What may be left away wherever the name stands: it says only that it is a company. */
const forms = wordList(
  'corporation corp corp. inc inc. ltd ltd. limited llc l.l.c. llp plc p.l.c. gmbh ag sa s.a. sarl sarlu sau spa srl bv b.v. fze dmcc jsc ojsc pjsc cjsc ooo oao pao company co co. group holding holdings bank uc',
);
/** What is also left away, but may as well tell a daughter from her mother: "Volga Trading" is not always "Volga". */
const others = wordList('multi activities international middle far east west north south for general network');

type Short = {
  cluster: Cluster;
  from: number;
  to: number;
  /** Only its form is left away. */
  plain: boolean;
};

/** Joins to each company the mentions by its short name; `byWord` are the short names of one word, for the text behind. */
export function uniteShortCompanies(
  reading: Reading,
  clusters: Cluster[],
  of: Map<Mention, Cluster>,
): ReadonlyMap<string, Cluster> {
  const { tokens } = reading;
  const byName = new Map<string, Short | undefined>();
  for (const cluster of clusters)
    for (const short of shortNames(reading, cluster)) {
      const name = nameOf(tokens, short.from, short.to);
      const known = byName.get(name);
      // Two companies that would share it: nobody's.
      byName.set(name, byName.has(name) && known?.cluster !== cluster ? undefined : short);
    }
  const byWord = new Map<string, Cluster>();
  const people = new Set(
    clusters.flatMap((cluster) =>
      cluster.kind === 'person'
        ? cluster.mentions.slice(0, 1).flatMap(({ from, to }) => tokens.slice(from, to + 1).map(({ lower }) => lower))
        : [],
    ),
  );
  const first = firstPlaces(tokens, byName);
  const namesakes = namesakesOf(tokens, clusters, byName);
  for (const [name, short] of byName) {
    if (!short) continue;
    const namesake = namesakes.get(name);
    // A mother is named before her daughters.
    const isDaughter = !short.plain && (first.get(name) ?? short.from) < short.from;
    if (short.from === short.to) {
      if (!people.has(name) && !isDaughter) byWord.set(name, short.cluster);
    } else if ((short.plain || !isDaughter) && namesake && namesake !== short.cluster)
      take(reading, clusters, of, namesake, short.cluster);
  }
  return byWord;
}

const nameOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ lower }) => lower)
    .join(' ');

function shortNames(reading: Reading, cluster: Cluster): Short[] {
  const full = cluster.mentions[0];
  if (!full || !isFirm(reading.tokens, cluster, full)) return [];
  const core = (isLeft: (token: Token) => boolean): [number, number] => {
    let { from, to } = full;
    const left = (at: number): boolean => {
      const token = reading.tokens[at];
      return token !== undefined && (token.kind === 'mark' || isLeft(token));
    };
    while (to > from && left(to)) to--;
    while (from < to && left(from)) from++;
    return [from, to];
  };
  const isForm = ({ lower }: Token): boolean => forms.has(lower) || companyForms.has(lower);
  const isWeak = (token: Token): boolean =>
    isForm(token) ||
    [others, companyHeads, trades, subjects, places, demonyms].some((words) => words.has(token.lower)) ||
    /^(?:and|of|for|the|&)$/.test(token.lower);
  const found: Short[] = [];
  for (const [plain, [from, to]] of [
    [true, core(isForm)],
    [false, core(isWeak)],
  ] as const) {
    const length = to - from;
    if (length === full.to - full.from || !isOwn(reading, from, to)) continue;
    if (found.every((short) => short.from !== from || short.to !== to)) found.push({ cluster, from, to, plain });
  }
  return found;
}

const isFirm = (tokens: readonly Token[], { kind }: Actor, { from, to }: Mention): boolean =>
  kind === 'company' || (kind === 'organization' && /^(?:group|network)$/.test(tokens[to]?.lower ?? '') && to > from);

/** A name that by itself can mean nothing else: no place, no people, no common word. */
function isOwn({ tokens, known }: Reading, from: number, to: number): boolean {
  const words = tokens.slice(from, to + 1);
  if (words.some(({ lower, capital }) => bodyWords.has(lower) || (!capital && !/^(?:and|of|&)$/.test(lower))))
    return false;
  const isCommon = ({ lower, text }: Token): boolean =>
    text.length < 3 ||
    places.has(lower) ||
    demonyms.has(lower) ||
    givenNames.has(lower) ||
    subjects.has(lower) ||
    known.has(lower);
  return words.length === 1 ? !words.some(isCommon) : !words.every(isCommon);
}

/** Where each word of `names` stands first with a capital. */
function firstPlaces(tokens: readonly Token[], names: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  if (names.size > 0)
    tokens.forEach(({ lower, capital }, i) => {
      if (capital && names.has(lower) && !first.has(lower)) first.set(lower, i);
    });
  return first;
}

/** Who was read as somebody else by one of `names`; not who has a given name: "Viktor Orlov Group" is not the man. */
function namesakesOf(
  tokens: readonly Token[],
  clusters: readonly Cluster[],
  names: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Cluster> {
  const found = new Map<string, Cluster>();
  for (const cluster of clusters) {
    const [full] = cluster.mentions;
    if (!full || full.title || cluster.kind === 'body' || cluster.kind === 'media') continue;
    if (cluster.kind === 'person' && givenNames.has(tokens[full.from]?.lower ?? '')) continue;
    const name = nameOf(tokens, full.from, full.to);
    if (names.has(name) && !found.has(name)) found.set(name, cluster);
  }
  return found;
}

function take(
  reading: Reading,
  clusters: Cluster[],
  of: Map<Mention, Cluster>,
  namesake: Cluster,
  company: Cluster,
): void {
  for (const mention of namesake.mentions) {
    of.set(mention, company);
    addName(company, reading, mention.from, mention.to, 'alias');
  }
  company.mentions.push(...namesake.mentions);
  company.mentions.sort((a, b) => a.from - b.from);
  for (const key of namesake.keys) company.keys.add(key);
  namesake.mentions.length = 0;
  clusters.splice(clusters.indexOf(namesake), 1);
}
