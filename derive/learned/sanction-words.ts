/** The sanction words nearest before and behind a list, what links them to it, and what kind of sentence it is. */
import type { Group } from '../clause';
import type { Mention } from '../mentions';
import { bucket } from './classes';
import { interned } from './interned';
import { perPlace } from './per-view';
import { classIn } from './place';
import { Traits } from './scales';

const LINKS =
  /^(?:on|against|of|by|for|to|with|under|from|in|as|over|after|because|WHO|that|SAY|;|:|while|but|INCL|BE|NEG|UNDO|TALK)$/;

const NO_STRONG = new Traits(['no strong']);
const NO_PLAIN = new Traits(['no plain']);
const STRONG = interned((strong: string, real: string, distance: string) => [
  strong,
  `${strong} ${real}`,
  `${strong} ${distance}`,
]);
const PATH = interned((strong: string, path: string) => [`${strong}${path}`]);
const BEHIND = interned((strong: string, real: string, next: string) => [`${strong} ${real} ${next}`]);
const LINKED = interned((side: string, path: string) => [`${side} links${path}`]);
const DISTANCE = interned((side: string, distance: string) => [`${side} d ${distance}`]);
const COMMAS = interned((side: string, commas: number) => [`${side} commas ${commas}`]);
const LINK = interned((side: string, strong: string, link: string) => [`${side} has ${link}`, `${strong} has ${link}`]);
const FLAG = interned((flag: string) => [`flag ${flag}`]);

export const sanctionWords = perPlace((view, chain: readonly Mention[]): Traits[] => {
  const [first] = chain;
  const last = chain.at(-1);
  const sentence = view.scene.reading.sentences[first?.sentence ?? -1];
  const own = view.sentences[first?.sentence ?? -1];
  if (!first || !last || !sentence || !own) return [];
  const c = classIn(view, sentence);
  const from = view.startOf(first);
  const before = own.strong.findLast((at) => at < from);
  const after = own.strong.find((at) => at > last.to);
  const parts: Traits[] = [];
  const note = (side: 'before' | 'after', at: number, low: number, high: number): void => {
    const strong = `${side} ${c(at)}`;
    const real = reality(own.clause.group(at));
    const links = new Set<string>();
    let commas = 0;
    for (let i = low; i < high; i++) {
      const name = c(i);
      if (name === ',') commas++;
      else if (LINKS.test(name)) links.add(name);
    }
    let path = '';
    for (const link of links) path += ` ${link}`;
    const distance = bucket(Math.max(0, high - low));
    parts.push(
      STRONG(strong, real, distance),
      PATH(strong, path),
      BEHIND(strong, real, c(low)),
      LINKED(side, path),
      DISTANCE(side, distance),
      COMMAS(side, Math.min(3, commas)),
    );
    for (const link of links) parts.push(LINK(side, strong, link));
  };
  if (before !== undefined) note('before', before, before + 1, from);
  if (after !== undefined) note('after', after, last.to + 1, after);
  if (parts.length === 0) parts.push(NO_STRONG);
  if (!own.plain) parts.push(NO_PLAIN);
  for (const flag of own.flags) parts.push(FLAG(flag));
  return parts;
});

function reality(group: Group): string {
  if (group.hypothetical) return 'hyp';
  if (group.negative) return 'neg';
  if (group.be) return 'be';
  return group.have || group.had ? 'have' : 'plain';
}
