/** A file of entries: one dataset, as `npm run derive` writes it. */
import { parseDataset } from '../../dataset/check';
import type { Dataset } from '../../dataset/model';
import { shorten } from '../../protocol/shorten';
import { FileFault } from './file-fault';

/** What backups begin with. */
export const FORMAT = 'sanction-lens';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const isBackup = (value: unknown): boolean => isObject(value) && 'format' in value && value.format === FORMAT;
export const isEntries = (value: unknown): boolean => isObject(value) && 'entities' in value && 'sources' in value;

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new FileFault('notJson');
  }
}

/** Whole and sound, or `FileFault`. */
export function readEntries(text: string): Dataset {
  const value = parsedJson(text);
  if (isBackup(value)) throw new FileFault('isBackup');
  if (!isEntries(value)) throw new FileFault('notOurs');
  return checkedDataset(value);
}

export function checkedDataset(value: unknown): Dataset {
  try {
    return parseDataset(value);
  } catch (fault) {
    const [first = ''] = String(fault instanceof Error ? fault.message : fault).split('\n');
    throw new FileFault('data', shorten(first, 160));
  }
}
