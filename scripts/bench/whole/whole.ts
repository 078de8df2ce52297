import { statSync } from 'node:fs';
import type { Index } from '../../../match/index';
import { scan } from '../../../match/scan';
import { MOST_PAINTED } from '../../../page/nearest';
import { serve } from '../../front-page/serve';
import { median } from '../measures';
import { newsPage } from '../news-page';
import { type Contender, ours, peer, timeToPainted, type Visit, visit } from './contender';
import { changingPage, shareOf } from './endless';
import { savedPages } from './saved-pages';

const SIZES = [10_000, 100_000, 1_000_000];
/** Visits of each page by each extension, of which the quickest counts: what slows one down is the machine's other work. */
const ROUNDS = 2;
/** What a browser loads into every page; the budget of the design. */
const PAGE_SCRIPT = '.output/chrome-mv3/page.js';
const BUDGET = 30_000;
/** Pages run no scripts of their own, so that all scripts that run are an extension's; and nothing is fetched from elsewhere. */
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

type Given = { program: string; names: readonly string[]; index: Index };
type Field = Record<'none' | 'walk' | 'ours' | 'mark', Contender>;
type Line = { walk: number; ours: number; mark: number; longest: number; heap: number };

/** The whole extension beside one that only walks and one that is mark.js, on generated and on saved pages. */
export async function wholeExtension({ program, names, index }: Given): Promise<void> {
  const generated = SIZES.map((size): [string, string] => [`${size / 1000} kB`, newsPage(size, names)]);
  const pages = new Map([...generated, ...savedPages()]);
  const bodies = new Map([...pages].map(([, body], i) => [`/${i}`, { body, headers }]));
  bodies.set('/changing', { body: changingPage(names), headers: { 'content-security-policy': '' } });
  const server = await serve((path) => bodies.get(path));
  const open = await Promise.all([
    peer(program, undefined, names),
    peer(program, 'walk', names),
    ours(),
    peer(program, 'mark', names),
  ]);
  const field: Field = { none: open[0], walk: open[1], ours: open[2], mark: open[3] };
  try {
    const lines = new Map<string, Line>();
    let place = 0;
    console.log(`${names.length} names, script time of the page’s main thread in ms, the least of ${ROUNDS} visits …`);
    for (const name of pages.keys()) {
      const line = await compare(field, server.url(`/${place++}`));
      lines.set(name, line);
      console.log(`${name}: ${Object.values(row(line)).join(' | ')}`);
    }
    console.table(Object.fromEntries([...lines].map(([name, line]) => [name, row(line)])));
    judge([...lines.values()]);
    const times = await timesToPainted(field.ours, server, generated, index);
    console.log('from the end of parsing to painted, in ms:');
    console.table(times);
    console.log('a page that changes sixty times a second:');
    console.table(await shareOf(field, server.url('/changing')));
  } finally {
    await Promise.all(open.map((one) => one.close()));
    server.close();
  }
  const size = statSync(PAGE_SCRIPT).size;
  console.log(`always-loaded script: ${size / 1000} kB; ${goal(size <= BUDGET)} (at most ${BUDGET / 1000} kB)`);
}

async function compare({ none, walk, ours, mark }: Field, address: string): Promise<Line> {
  const best = async (contender: Contender, rounds = ROUNDS): Promise<Visit> => {
    const visits: Visit[] = [];
    while (visits.length < rounds) visits.push(await visit(contender, address));
    const least = (key: keyof Visit) => Math.min(...visits.map((one) => one[key]));
    return { total: least('total'), longest: least('longest'), heap: least('heap') };
  };
  const floor = await best(none, 1);
  const [walked, own] = [await best(walk), await best(ours)];
  const marked = await best(mark, 1);
  return {
    walk: walked.total,
    ours: own.total,
    mark: marked.total,
    longest: own.longest,
    heap: own.heap - floor.heap,
  };
}

const row = ({ walk, ours, mark, longest, heap }: Line) => ({
  'bare walk': walk.toFixed(1),
  ours: ours.toFixed(1),
  'mark.js': mark.toFixed(0),
  'ours / bare walk': (ours / walk).toFixed(1),
  'mark.js / ours': (mark / ours).toFixed(0),
  'longest task of ours': longest.toFixed(1),
  'heap MB': (heap / 1e6).toFixed(2),
});

const goal = (holds: boolean): string => (holds ? 'held' : 'MISSED');

function judge(lines: readonly Line[]): void {
  const all = (key: keyof Line): number => lines.reduce((sum, line) => sum + line[key], 0);
  const most = (key: keyof Line): number => Math.max(...lines.map((line) => line[key]));
  const [beside, less] = [all('ours') / all('walk'), all('mark') / all('ours')];
  console.table({
    'times the bare walk, all pages': { is: beside.toFixed(1), goal: '<= 4', held: goal(beside <= 4) },
    'times less than mark.js, all pages': { is: less.toFixed(0), goal: '>= 30', held: goal(less >= 30) },
    'longest task, ms': { is: most('longest').toFixed(1), goal: '<= 50', held: goal(most('longest') <= 50) },
    'heap of a tab, MB, median': {
      is: (median(lines.map(({ heap }) => heap)) / 1e6).toFixed(2),
      goal: '<= 1',
      held: goal(median(lines.map(({ heap }) => heap)) <= 1e6),
    },
    'heap of a tab, MB, most': {
      is: (most('heap') / 1e6).toFixed(2),
      goal: '<= 1',
      held: goal(most('heap') <= 1e6),
    },
  });
}

async function timesToPainted(
  contender: Contender,
  server: { url(path: string): string },
  generated: readonly [string, string][],
  index: Index,
): Promise<Record<string, object>> {
  const table: Record<string, object> = {};
  for (const [i, [name, html]] of generated.entries()) {
    const wanted = countNames(index, html);
    const times: Record<'cold' | 'warm', number[]> = { cold: [], warm: [] };
    for (let round = 0; round < ROUNDS; round++) {
      await contender.stopBackground?.();
      times.cold.push(await timeToPainted(contender, server.url(`/${i}`), wanted));
      times.warm.push(await timeToPainted(contender, server.url(`/${i}`), wanted));
    }
    table[name] = {
      names: wanted,
      'cold worker': median(times.cold).toFixed(0),
      'warm worker': median(times.warm).toFixed(0),
    };
  }
  return table;
}

/** How many full names a page shows: the painter has shown at least as many ranges when it is done. */
function countNames(index: Index, html: string): number {
  const { groups, hits } = scan(index, [html.replace(/<[^>]+>/g, '')]);
  const full = (hits[0] ?? []).filter((number, i) => i % 3 === 2 && groups[number]?.tier === 'sure');
  return Math.min(MOST_PAINTED, full.length);
}
