/**
 * npm run derive:score [-- --quiet] [-- --baseline] [-- FOLDER…]: how much of what a person read in the labelled articles is derived
 * too; with `--baseline`, how much of it compromise and chrono-node find.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { datasetFaults } from '../dataset/check';
import { foldName } from '../dataset/identity';
import type { Dataset, Entity } from '../dataset/model';
import { deriveDataset } from '../derive';
import type { Article } from '../derive/article';
import { namedAuthority } from '../derive/authorities';
import { ofOne } from '../derive/one-title';
import { readByBaseline } from './derive-baseline';
import { readFileArticle } from './derive-folder';

const Event = v.strictObject({ target: v.string(), date: v.string(), authority: v.optional(v.string()) });
export const Gold = v.strictObject({
  sanctions: v.array(Event),
  lifted: v.array(Event),
  officials: v.array(v.string()),
  positions: v.array(v.strictObject({ holder: v.string(), title: v.string(), body: v.optional(v.string()) })),
});
export type Gold = v.InferOutput<typeof Gold>;

/** One thing read: what the rules say and what the person says are the same when `same` holds. */
type Tally = { right: number; found: number; wanted: number };
type Measure = 'target, date' | 'target, date, authority' | 'officials and bodies' | 'positions';
export type Score = {
  tallies: Record<Measure, Tally>;
  negatives: number;
  clean: number;
  faults: number;
  notes: string[];
};

const MEASURES: Measure[] = ['target, date', 'target, date, authority', 'officials and bodies', 'positions'];

export const emptyScore = (): Score => ({
  tallies: {
    'target, date': { right: 0, found: 0, wanted: 0 },
    'target, date, authority': { right: 0, found: 0, wanted: 0 },
    'officials and bodies': { right: 0, found: 0, wanted: 0 },
    positions: { right: 0, found: 0, wanted: 0 },
  },
  negatives: 0,
  clean: 0,
  faults: 0,
  notes: [],
});

export async function scoreFolder(dir: string, read = (article: Article) => deriveDataset([article])): Promise<Score> {
  const score = emptyScore();
  for (const entry of (await readdir(dir)).filter((name) => name.endsWith('.txt')).sort()) {
    const article = await readFileArticle(join(dir, entry));
    const gold = v.parse(Gold, JSON.parse(await readFile(join(dir, entry.replace(/txt$/, 'json')), 'utf8')));
    const dataset = read(article);
    if (dataset.sources.length > 0) score.faults += datasetFaults(dataset).length;
    compare(score, article.id, dataset, gold);
  }
  return score;
}

export function compare(score: Score, id: string, dataset: Dataset, gold: Gold): void {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const events = dataset.sanctions
    .filter((sanction) => sanction.startDate !== undefined || sanction.endDate === undefined)
    .map((sanction) => ({
      entity: entities.get(sanction.entity),
      date: sanction.startDate ?? '',
      authority: sanction.authority,
    }));
  const label = (event: (typeof events)[number]): string =>
    `${event.entity?.caption}, ${event.date || 'no date'}, ${event.authority ?? 'unsaid'}`;
  const pair = (event: (typeof events)[number], wanted: Gold['sanctions'][number]): boolean =>
    isNamed(event.entity, wanted.target) && event.date === wanted.date;
  tally(
    score,
    id,
    'target, date',
    onceEach(events, ({ entity, date }) => `${entity?.id} ${date}`),
    // Of a day on which three governments act there is one event to be found, and three to be told apart below.
    onceEach(gold.sanctions, ({ target, date }) => `${foldName(target)} ${date}`),
    pair,
    label,
    (wanted) => `${wanted.target}, ${wanted.date || 'no date'}`,
  );
  tally(
    score,
    id,
    'target, date, authority',
    events,
    gold.sanctions,
    (event, wanted) => pair(event, wanted) && sameAuthority(event.authority, wanted.authority),
    label,
    (wanted) => `${wanted.target}, ${wanted.date}, ${wanted.authority ?? 'unsaid'}`,
  );
  // A sanctioned private person is right in the dataset, though no official.
  const officials = dataset.entities.filter(
    (entity) =>
      ['Person', 'PublicBody', 'Organization'].includes(entity.schema) &&
      (gold.officials.some((name) => isNamed(entity, name)) ||
        ![...gold.sanctions, ...gold.lifted].some(({ target }) => isNamed(entity, target))),
  );
  tally(score, id, 'officials and bodies', officials, gold.officials, isNamed, (entity) => entity.caption, String);
  // A country is no body, and a title that names its body in full needs no second name for it.
  const entitiesNamed = new Set(gold.officials.map(foldName));
  const positions = dataset.entities.flatMap((entity) => entity.positions.map((position) => ({ entity, position })));
  tally(
    score,
    id,
    'positions',
    positions,
    gold.positions,
    ({ entity, position }, wanted) =>
      isNamed(entity, wanted.holder) &&
      sameTitle(position.title, wanted.title) &&
      (wanted.body === undefined ||
        !entitiesNamed.has(foldName(wanted.body)) ||
        isNamed(entities.get(position.organization ?? ''), wanted.body)),
    ({ entity, position }) => `${entity.caption}: ${position.title}`,
    (wanted) => `${wanted.holder}: ${wanted.title}`,
  );
  if (gold.sanctions.length > 0 || gold.lifted.length > 0) return;
  score.negatives++;
  if (events.length === 0) score.clean++;
}

function onceEach<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

function isNamed(entity: Entity | undefined, wanted: string): boolean {
  const folded = foldName(wanted);
  return (
    entity !== undefined &&
    (foldName(entity.caption) === folded || entity.names.some((name) => foldName(name.text) === folded))
  );
}

/** "EU" is the European Union, "OFAC" the US Treasury, and whoever is right about the agency is right about the government. */
function sameAuthority(found: string | undefined, wanted: string | undefined): boolean {
  if (found === wanted || wanted === undefined) return true;
  const government = (name: string): string | undefined => namedAuthority(name)?.government;
  return found !== undefined && government(found) !== undefined && government(found) === government(wanted);
}

/** "Minister of Investment" is right for "the Minister of Investment in Yangon", "commander" is not for "deputy commander". */
function sameTitle(found: string, wanted: string): boolean {
  // The label has "judges" where the text counts four of them; each is a judge.
  const [one, other] = [found, wanted].map((title) => foldName(ofOne(title)));
  return one !== undefined && other !== undefined && (one === other || one.startsWith(`${other} `));
}

function tally<F, W>(
  score: Score,
  id: string,
  measure: Measure,
  found: readonly F[],
  wanted: readonly W[],
  same: (found: F, wanted: W) => boolean,
  ofFound: (found: F) => string,
  ofWanted: (wanted: W) => string,
): void {
  const left = new Set(wanted);
  const count = score.tallies[measure];
  count.found += found.length;
  count.wanted += wanted.length;
  for (const one of found) {
    const hit = [...left].find((other) => same(one, other));
    if (hit === undefined) score.notes.push(`${measure}: ${id}: false alarm: ${ofFound(one)}`);
    else {
      count.right++;
      left.delete(hit);
    }
  }
  for (const one of left) score.notes.push(`${measure}: ${id}: missed: ${ofWanted(one)}`);
}

export function figures({ right, found, wanted }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function printScore(title: string, score: Score, notes: boolean): string {
  const lines = [title];
  for (const measure of MEASURES) {
    const { precision, recall, f1 } = figures(score.tallies[measure]);
    const { right, found, wanted } = score.tallies[measure];
    lines.push(
      `  ${measure.padEnd(26)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  (${right} right, ${found} found, ${wanted} wanted)`,
    );
  }
  lines.push(
    `  negatives left clean       ${score.clean} of ${score.negatives}; excerpts that are not the text: ${score.faults}`,
  );
  if (notes) lines.push(...score.notes.map((note) => `    ${note}`));
  return `${lines.join('\n')}\n`;
}

if (process.argv[1]?.endsWith('derive-score.ts')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quiet: { type: 'boolean' }, aside: { type: 'boolean' }, baseline: { type: 'boolean' } },
  });
  const dir = 'tests/derive/articles';
  const read = values.baseline ? readByBaseline : undefined;
  if (positionals.length > 0)
    for (const folder of positionals)
      process.stdout.write(printScore(folder, await scoreFolder(folder, read), values.quiet !== true));
  else {
    process.stdout.write(printScore('Tuned to', await scoreFolder(dir, read), values.quiet !== true));
    process.stdout.write(printScore('Kept aside', await scoreFolder(join(dir, 'aside'), read), values.aside === true));
  }
}
