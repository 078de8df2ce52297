/** Everything in one file, and back: the reader's choices, as they are stored, and all datasets, the shipped one among them. */
import * as v from 'valibot';
import type { Dataset } from '../../dataset/model';
import { readCard, readLook } from '../../protocol/habits';
import { languages } from '../../protocol/language';
import { readMutes } from '../../protocol/mutes';
import { readRules } from '../../protocol/settings';
import { shorten } from '../../protocol/shorten';
import { storageKeys } from '../../protocol/storage-keys';
import { checkedDataset, FORMAT, isEntries, parsedJson } from './entries-file';
import { FileFault } from './file-fault';

/** By storage key; one that was never set is absent. */
export type Choices = { [key: string]: unknown };
export type Backup = { choices: Choices; datasets: Dataset[] };

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

/** All or nothing: throws `FileFault` where any of it cannot be taken as it is. */
export function readBackup(text: string): Backup {
  const value = parsedJson(text);
  const read = v.safeParse(Shape, value);
  if (!read.success) throw new FileFault(isEntries(value) ? 'isEntries' : 'notOurs');
  const { version, choices } = read.output;
  const unknown = Object.keys(choices).find((key) => !keys.includes(key));
  if (version !== VERSION || unknown !== undefined) throw new FileFault('newer');
  checkChoices(choices);
  const datasets = read.output.datasets.map(checkedDataset);
  const twice = datasets.find(({ id }, at) => datasets.findIndex((one) => one.id === id) !== at);
  if (twice) throw new FileFault('data', shorten(`${twice.id}: the id stands twice`));
  return { choices, datasets };
}

function checkChoices(choices: Choices): void {
  const { rules, mutes, paused, painter, card, look, language } = storageKeys;
  const [bad] = [...readRules(choices[rules]).dropped, ...readMutes(choices[mutes]).dropped];
  if (bad !== undefined) throw new FileFault('choices', bad);
  const refuse = (key: string, isGood: (value: unknown) => boolean) => {
    if (key in choices && !isGood(choices[key])) {
      throw new FileFault('choices', shorten(`${key}: ${JSON.stringify(choices[key])}`));
    }
  };
  refuse(paused, (value) => typeof value === 'boolean');
  refuse(painter, (value) => value === 'highlight' || value === 'mark');
  refuse(card, (value) => isReadAs(value, readCard(value)));
  refuse(look, (value) => isReadAs(value, readLook(value)));
  refuse(language, (value) => languages.some((one) => one === value));
}

/** Whether no part of it was put right in reading. */
function isReadAs(value: unknown, read: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const good = new Map<string, unknown>(Object.entries(read));
  return Object.entries(value).every(([key, part]) => good.has(key) && good.get(key) === part);
}
