/** The sanction words nearest before and behind a list, what links them to it, and what kind of sentence it is. */
import type { Group } from '../clause';
import type { Mention } from '../mentions';
import { bucket } from './classes';
import { interned, remembered } from './interned';
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
const BEHIND = interned((side: string, name: string, real: string, next: string) => [
  `${side} ${name} ${real} ${next}`,
]);
/** What stands between a list and such a word. */
const LINKED = remembered((side: string, ...links: readonly string[]) => ({
  links: new Traits([`${side} ${['links', ...links].join(' ')}`]),
  to: remembered((name: string) => ({
    path: new Traits([`${side} ${[name, ...links].join(' ')}`]),
    has: new Traits(links.flatMap((link) => [`${side} has ${link}`, `${side} ${name} has ${link}`])),
  })),
}));
const AWAY = interned((side: string, distance: string, commas: number) => [
  `${side} d ${distance}`,
  `${side} commas ${commas}`,
]);
const FLAGS = interned((...flags: readonly string[]) => flags.map((flag) => `flag ${flag}`));

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
    const linked = LINKED(side, ...links);
    const { path, has } = linked.to(strong);
    parts.push(
      STRONG(side, strong, real, distance),
      path,
      BEHIND(side, strong, real, c(low)),
      linked.links,
      AWAY(side, distance, Math.min(3, commas)),
      has,
    );
  };
  if (before !== undefined) note('before', before, before + 1, from);
  if (after !== undefined) note('after', after, last.to + 1, after);
  if (parts.length === 0) parts.push(NO_STRONG);
  if (!own.plain) parts.push(NO_PLAIN);
  parts.push(FLAGS(...own.flags));
  return parts;
});

function reality(group: Group): string {
  if (group.hypothetical) return 'hyp';
  if (group.negative) return 'neg';
  if (group.be) return 'be';
  return group.have || group.had ? 'have' : 'plain';
}
