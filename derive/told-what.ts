/** Companies and ships that are named like persons ("Lorman Marten"): known by what the text says they are. */
import type { Cluster } from './actors';
import type { Mention } from './mentions';
import type { Reading, Token } from './tokens';
import { firmNouns } from './words/bodies';
import { givenNames } from './words/given-names';
import { wordList } from './words/list';

const ships = wordList('tanker vessel ship yacht superyacht freighter ferry barge boat trawler icebreaker');
/** Whose "of" only a company can stand behind. */
const ownedBy = /^(?:shares|stock|subsidiary|subsidiaries|executives?|shareholders|ceo|chairman)$/;
/** "Volga Drom | shares fell." */
const owned = /^(?:shares|stock|executives?|shareholders|subsidiary|subsidiaries)$/;
const HEAD_ENDS = /^(?:of|in|at|for|from|that|which|who|whose|based|with|by|to|and|[,.;:)—–])$/;
/** In tokens: ", one of the country's largest makers of drones". */
const LONGEST_ASIDE = 12;
const LONGEST_LIST = 40;
const LONGEST_NAME = 6;

/** Sets the kind of clusters that were read as persons, and are none. */
export function setFirmsApart({ tokens }: Reading, clusters: readonly Cluster[]): void {
  for (const cluster of clusters) {
    if (cluster.kind !== 'person' || cluster.mentions.some(({ title }) => title)) continue;
    const kind = cluster.mentions.map((mention) => toldOf(tokens, mention)).find((told) => told !== undefined);
    if (kind) cluster.kind = kind;
  }
}

function toldOf(tokens: readonly Token[], mention: Mention): 'company' | 'unknown' | undefined {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const isNamedLikeAPerson = givenNames.has(word(mention.from));
  const before = listHead(tokens, mention.from);
  if (ships.has(before)) return 'unknown';
  if (word(mention.to + 1) === '(' && word(mention.to + 2) === 'imo') return 'unknown';
  if (word(mention.to + 1) === 'and' && word(mention.to + 2) === 'its') return 'company';
  if (!isNamedLikeAPerson && firmNouns.has(before)) return 'company';
  if (/^(?:of|in)$/.test(word(mention.from - 1)) && isOwnedBy(tokens, mention.from - 2)) return 'company';
  if (owned.test(word(mention.to + 1))) return 'company';
  return firmNouns.has(asideHead(tokens, mention.to)) ? 'company' : undefined;
}

const isOwnedBy = (tokens: readonly Token[], i: number): boolean =>
  ownedBy.test(tokens[i]?.lower ?? '') || (tokens[i]?.lower === 'executive' && tokens[i - 1]?.lower === 'chief');

/** The noun right before a name or before the list it stands in: "the companies A, B and | C". */
function listHead(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  const sentence = tokens[from]?.sentence;
  for (let steps = 0; steps < LONGEST_LIST && tokens[at]?.sentence === sentence; steps++, at--) {
    const token = tokens[at];
    if (!token || (!token.capital && !/^(?:,|and)$/.test(token.lower))) break;
  }
  const token = tokens[at];
  // "Three banks, Anna Hill and …": behind a comma others may begin.
  if (!token || token.sentence !== sentence || token.kind !== 'word' || tokens[at + 1]?.text === ',') return '';
  return at === from - 1 && !isListed(tokens, from) ? token.lower : singular(token.lower);
}

/** "Lorman Marten | and Volga Drom", "…, Volga Drom". */
function isListed(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.capital && at < from + LONGEST_NAME) at++;
  return /^(?:,|and)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital === true;
}

/** One thing stands before a list, or behind a pair, only as several. */
const singular = (word: string): string =>
  /ies$/.test(word) ? word.replace(/ies$/, 'y') : /s$/.test(word) ? word.replace(/s$/, '') : '';

/** ", a state-owned | manufacturer of …": what the aside behind a name, or behind a pair of them, says it is. */
function asideHead(tokens: readonly Token[], to: number): string {
  let at = to + 1;
  // "A and B, two arms makers".
  if (tokens[at]?.lower === 'and')
    for (at++; tokens[at]?.capital && at < to + 6; at++) if (tokens[at]?.sentence !== tokens[to]?.sentence) return '';
  if (tokens[at]?.text !== ',') return '';
  const determiner = tokens[at + 1]?.lower ?? '';
  const isSeveral = /^(?:two|three|both)$/.test(determiner);
  if (!isSeveral && (at > to + 1 || !/^(?:an?|the|its|one|[\p{L}]+['’]s)$/u.test(determiner))) return '';
  const limit = at + LONGEST_ASIDE;
  for (at += 2; at < limit; at++) if (HEAD_ENDS.test(tokens[at]?.lower ?? '.')) break;
  const head = tokens[at - 1]?.lower ?? '';
  return isSeveral ? singular(head) : head;
}
