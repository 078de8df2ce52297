/** Everything in one file, and back: the reader's choices, as they are stored, and the datasets that were known. */
import * as v from 'valibot';
import { parseDataset } from '../../dataset/check';
import type { Dataset } from '../../dataset/model';
import { readMutes } from '../../protocol/mutes';
import { readRules, shorten, storageKeys } from '../../protocol/settings';

/** By storage key; one that was never set is absent. */
export type Choices = { [key: string]: unknown };
export type Backup = { choices: Choices; datasets: Dataset[] };

/** What is wrong with a file, so that it can be said in one sentence; `detail` is of the file itself. */
export class BackupFault extends Error {
  constructor(
    readonly kind: 'notJson' | 'notOurs' | 'newer' | 'choices' | 'data',
    readonly detail = '',
  ) {
    super(`${kind} ${detail}`);
  }
}

const FORMAT = 'sanction-lens';
const VERSION = 1;
const keys: readonly string[] = Object.values(storageKeys);

const Shape = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  choices: v.record(v.string(), v.unknown()),
  datasets: v.array(v.unknown()),
});

export const writeBackup = ({ choices, datasets }: Backup): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, choices, datasets }, null, 2)}\n`;

/** All or nothing: throws `BackupFault` where any of it cannot be taken as it is. */
export function readBackup(text: string): Backup {
  const read = v.safeParse(Shape, parsed(text));
  if (!read.success) throw new BackupFault('notOurs');
  const { version, choices, datasets } = read.output;
  const unknown = Object.keys(choices).find((key) => !keys.includes(key));
  if (version !== VERSION || unknown !== undefined) throw new BackupFault('newer');
  checkChoices(choices);
  return { choices, datasets: datasets.map(checkedDataset) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BackupFault('notJson');
  }
}

function checkChoices(choices: Choices): void {
  const { rules, mutes, paused, painter } = storageKeys;
  const [bad] = [...readRules(choices[rules]).dropped, ...readMutes(choices[mutes]).dropped];
  if (bad !== undefined) throw new BackupFault('choices', bad);
  const oneOf = (key: string, allowed: readonly unknown[]) => {
    if (key in choices && !allowed.includes(choices[key])) {
      throw new BackupFault('choices', shorten(`${key}: ${JSON.stringify(choices[key])}`));
    }
  };
  oneOf(paused, [true, false]);
  oneOf(painter, ['highlight', 'mark']);
}

function checkedDataset(value: unknown): Dataset {
  try {
    return parseDataset(value);
  } catch (fault) {
    throw new BackupFault('data', shorten(String(fault instanceof Error ? fault.message : fault).split('\n')[0] ?? ''));
  }
}
