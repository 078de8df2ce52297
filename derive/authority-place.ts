/** Where the name of a government stands: behind a preposition, alone or in a list, or behind the word for what it is. */
import type { Authority } from './authorities';
import type { Scene } from './scene';

/** Before a name: it is no subject of the verb behind it. */
export const NO_SUBJECT =
  /^(?:of|in|from|to|with|against|on|at|for|between|followed|joined|joining|following|into|near|inside|across|toward|towards|about|over|after|before|unlike|like|than|besides|concerning|left|leaving|quit|quitting|visited|visiting|invaded|attacked|fled|fleeing|entered)$/;

const REACTS =
  /^(?:criticised|criticized|condemned|welcomed|praised|denounced|opposed|rejected|hailed|dismissed|ridiculed|supported|backed|urged|demanded|requested|accused|called|described|seen|regarded|recognised|recognized|wanted)$/;

const LONGEST_LIST = 12;
/** In tokens: ", and the". */
const LONGEST_LINK = 4;

/** The word before a name and its article. */
export function wordBefore(scene: Scene, from: number): string {
  const { tokens } = scene.page;
  let at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  // "sanctioned by | both | the United States and Canada".
  if (tokens[at]?.lower === 'both') at--;
  return tokens[at]?.lower ?? '';
}

/** "In a step criticised by | China, Britain sanctioned X": not China. */
export function onlyReacts(scene: Scene, { from }: Authority): boolean {
  const { tokens } = scene.page;
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return tokens[by]?.lower === 'by' && REACTS.test(tokens[by - 1]?.lower ?? '');
}

/** "the Government of | Ruritania decided": it acts, unless that stands behind a preposition itself. */
export function isGovernmentOf(scene: Scene, { from, to }: Authority): boolean {
  const { tokens } = scene.page;
  const head = (tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1) - 1;
  const next = tokens[to + 1];
  if (next?.kind !== 'word' || next.capital || /^(?:and|or|of|in|to|for|on|who|which|that)$/.test(next.lower))
    return false;
  return /^(?:government|cabinet)$/.test(tokens[head]?.lower ?? '') && !NO_SUBJECT.test(wordBefore(scene, head));
}

/** "put into force a decision of the | Security Council": it decided. */
export function isDecisionOf(scene: Scene, { from }: Authority): boolean {
  const { tokens } = scene.page;
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:decisions?|decree|order)$/.test(tokens[of - 1]?.lower ?? '');
}

/** "the borders of Poland, | Lithuania | and the United States": in the list, what holds for the first holds for the others. */
export function isListedBehind(scene: Scene, authority: Authority): boolean {
  const { tokens } = scene.page;
  const all = scene.authorities.get(tokens[authority.from]?.sentence ?? -1) ?? [];
  const place = placeOf(all, authority);
  const link = (at: number): string | undefined => {
    const [left, right] = [all[at], all[at + 1]];
    if (!left || !right || right.from - left.to > LONGEST_LINK) return undefined;
    const words = tokens.slice(left.to + 1, right.from).map(({ lower }) => lower);
    return words.filter((word) => word !== 'the').join(' ');
  };
  const isLink = (at: number): boolean => /^(?:,|and|, and)$/.test(link(at) ?? '');
  let [first, last] = [place, place];
  while (first > place - LONGEST_LIST && isLink(first - 1)) first--;
  while (last < place + LONGEST_LIST && isLink(last)) last++;
  let isList = false;
  for (let at = first; at < last; at++) isList ||= link(at) !== ',';
  const head = isList && first < place ? all[first] : undefined;
  // "In London, Britain and Canada": where they act.
  const opens = head !== undefined && tokens[head.from - 2]?.sentence !== tokens[head.from]?.sentence;
  return head !== undefined && !opens && NO_SUBJECT.test(wordBefore(scene, head.from));
}

/** They are in the order of the text, and an endless sentence has as many. */
function placeOf(all: readonly Authority[], { from }: Authority): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
