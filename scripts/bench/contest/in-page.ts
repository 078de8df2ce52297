/** What runs in the page of the contest: every way to find names in its text, one at a time, each built from the same list. */
import AhoCorasick from 'modern-ahocorasick';
import type { Entity } from '../../../dataset/model';
import { createIndex } from '../../../match/index';
import { scan } from '../../../match/scan';

export type Named = { name: string; person: boolean };
export type Engine = 'ours' | 'regular expression' | 'modern-ahocorasick' | 'mark.js';

/** The library's global, in the page that loads it. */
declare const Mark: new (root: Element) => { mark(what: string[], how: object): void; unmark(how: object): void };

/** Finds all names in all texts of the page; how many. */
type Search = () => number | Promise<number>;

let search: Search | undefined;
const texts = [...document.querySelectorAll('p, h1, h2, h3, li, td')].map((block) => block.textContent ?? '');

const builders: Record<Engine, (names: readonly Named[]) => Search> = {
  ours(names) {
    const entities = names.map(({ name, person }, i): Entity => {
      const schema = person ? 'Person' : 'Organization';
      return { id: `entity-${i}`, schema, caption: name, names: [{ text: name, kind: 'name' }], positions: [] };
    });
    const start = performance.now();
    const index = createIndex([{ id: 'list', title: 'list', sources: [], entities, sanctions: [] }]);
    took = performance.now() - start;
    return () => scan(index, texts).hits.reduce((sum, flat) => sum + flat.length / 3, 0);
  },
  'regular expression'(names) {
    const longestFirst = names.map(({ name }) => name).sort((a, b) => b.length - a.length);
    const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped})(?![\\p{L}\\p{N}])`, 'gu');
    // It is compiled by its first use.
    pattern.exec('The first text.');
    return () => texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
  },
  'modern-ahocorasick'(names) {
    const automaton = new AhoCorasick(names.map(({ name }) => name));
    return () => texts.reduce((sum, text) => sum + automaton.search(text).length, 0);
  },
  'mark.js'(names) {
    const mark = new Mark(document.body);
    const words = names.map(({ name }) => name);
    return () =>
      new Promise((done) => {
        mark.mark(words, { separateWordSearch: false, accuracy: 'exactly', diacritics: false, done });
      });
  },
};
let took = 0;

let given: readonly Named[] = [];

/** Names for the engines; in the page before its heap is looked at, so that what counts is what an engine keeps of its own. */
export function give(names: readonly Named[]): number {
  given = names;
  return given.length;
}

/** Builds `engine`; milliseconds. */
export function build(engine: Engine): number {
  const start = performance.now();
  took = 0;
  search = builders[engine](given);
  return took || performance.now() - start;
}

/** The first search and the median of as many next ones as fit into a second, in ms; and how much was found. */
export async function match(again: boolean): Promise<{ cold: number; warm: number; found: number }> {
  const start = performance.now();
  const found = (await search?.()) ?? 0;
  const cold = performance.now() - start;
  if (!again) return { cold, warm: cold, found };
  const times: number[] = [];
  for (const begin = performance.now(); performance.now() - begin < 1000; ) {
    const from = performance.now();
    let rounds = 0;
    // The clock of a page has steps of a tenth of a millisecond.
    do rounds += Number((await search?.()) !== undefined);
    while (performance.now() - from < 10 && rounds > 0);
    times.push((performance.now() - from) / rounds);
  }
  return { cold, warm: middle(times), found };
}

/** The floor: reading every text node once, in ms. */
export function walk(): number {
  const times = Array.from({ length: 20 }, () => {
    const from = performance.now();
    let [rounds, length] = [0, 0];
    for (; performance.now() - from < 10; rounds++) {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
    }
    return length > 0 ? (performance.now() - from) / rounds : Number.NaN;
  });
  return middle(times);
}

const middle = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
