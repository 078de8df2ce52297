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
const STRONG = interned((side: string, name: string, real: string, distance: string) => [
  `${side} ${name}`,
  `${side} ${name} ${real}`,
  `${side} ${name} ${distance}`,
]);
const PATH = interned((side: string, name: string, ...links: readonly string[]) => [
  `${side} ${[name, ...links].join(' ')}`,
]);
const BEHIND = interned((side: string, name: string, real: string, next: string) => [
  `${side} ${name} ${real} ${next}`,
]);
const LINKED = interned((side: string, ...links: readonly string[]) => [`${side} ${['links', ...links].join(' ')}`]);
const AWAY = interned((side: string, distance: string, commas: number) => [
  `${side} d ${distance}`,
  `${side} commas ${commas}`,
]);
const HAS = interned((side: string, name: string, ...links: readonly string[]) =>
  links.flatMap((link) => [`${side} has ${link}`, `${side} ${name} has ${link}`]),
);
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
    const strong = c(at);
    const real = reality(own.clause.group(at));
    const links = new Set<string>();
    let commas = 0;
    for (let i = low; i < high; i++) {
      const name = c(i);
      if (name === ',') commas++;
      else if (LINKS.test(name)) links.add(name);
    }
    const distance = bucket(Math.max(0, high - low));
    parts.push(
      STRONG(side, strong, real, distance),
      PATH(side, strong, ...links),
      BEHIND(side, strong, real, c(low)),
      LINKED(side, ...links),
      AWAY(side, distance, Math.min(3, commas)),
      HAS(side, strong, ...links),
    );
  };
  if (before !== undefined) note('before', before, before + 1, from);
  if (after !== undefined) note('after', after, last.to + 1, after);
  if (parts.length === 0) parts.push(NO_STRONG);
  if (!own.plain) parts.push(NO_PLAIN);
  parts.push(...flagsOf(view, first.sentence));
  return parts;
});

const flagsOf = perPlace((view, index: number): Traits[] =>
  (view.sentences[index]?.flags ?? []).map((flag) => FLAG(flag)),
);

function reality(group: Group): string {
  if (group.hypothetical) return 'hyp';
  if (group.negative) return 'neg';
  if (group.be) return 'be';
  return group.have || group.had ? 'have' : 'plain';
}
