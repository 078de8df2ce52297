import * as v from 'valibot';
import { excerptFault } from './excerpt';
import { Dataset, type Excerpt } from './model';

/** Every excerpt a dataset rests on, with the claim it stands for. */
export function* excerptsOf(dataset: Dataset): Generator<{ claim: string; excerpt: Excerpt }> {
  for (const entity of dataset.entities) {
    for (const name of entity.names) {
      if (name.evidence) yield { claim: `${name.kind} “${name.text}” of ${entity.id}`, excerpt: name.evidence };
    }
    for (const position of entity.positions) {
      yield { claim: `position “${position.title}” of ${entity.id}`, excerpt: position.evidence };
    }
  }
  for (const sanction of dataset.sanctions) {
    for (const excerpt of sanction.evidence) yield { claim: `sanction ${sanction.id}`, excerpt };
    if (sanction.dateEvidence) yield { claim: `date of ${sanction.id}`, excerpt: sanction.dateEvidence };
  }
}

/**
 * What is wrong with a well-formed dataset, one sentence each: excerpts that are not the text at their offsets, ids that
 * point nowhere or stand twice. Empty when all holds.
 */
export function datasetFaults(dataset: Dataset): string[] {
  const faults: string[] = [];
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const ids = new Set<string>();
  for (const { id } of [...dataset.entities, ...dataset.sanctions]) {
    if (ids.has(id)) faults.push(`${id}: the id stands twice`);
    ids.add(id);
  }
  for (const { claim, excerpt } of excerptsOf(dataset)) {
    const fault = excerptFault(excerpt, sources);
    if (fault) faults.push(`${fault} (${claim})`);
  }
  if (sources.size < dataset.sources.length) faults.push('two sources have the same id');
  const entities = new Set(dataset.entities.map((entity) => entity.id));
  for (const entity of dataset.entities) {
    for (const { organization } of entity.positions) {
      if (organization && !entities.has(organization))
        faults.push(`${entity.id}: no such organization ${organization}`);
    }
  }
  for (const { id, entity, authorityEntity, evidence, dateFrom, startDate, endDate } of dataset.sanctions) {
    if (startDate && endDate && isBefore(endDate, startDate)) faults.push(`${id}: ends before it begins`);
    // What comes from a list rests on its entry there, everything else on words that can be quoted.
    if (evidence.length === 0 && dateFrom !== 'list') faults.push(`${id}: nothing is quoted for it`);
    for (const target of [entity, authorityEntity]) {
      if (target && !entities.has(target)) faults.push(`${id}: no such entity ${target}`);
    }
  }
  return faults;
}

/** As far as both dates go: 2022 may end after May 2022 began. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** The dataset in `value`. Throws `TypeError` whose message has one line for each thing that is wrong. */
export function parseDataset(value: unknown): Dataset {
  const parsed = v.safeParse(Dataset, value);
  if (!parsed.success) {
    throw new TypeError(
      parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'dataset'}: ${issue.message}`).join('\n'),
    );
  }
  const faults = datasetFaults(parsed.output);
  if (faults.length > 0) throw new TypeError(faults.join('\n'));
  return parsed.output;
}
