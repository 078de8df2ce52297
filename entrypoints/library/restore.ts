import type { Dataset } from '../../dataset/model';
import { type Backup, readBackup } from './backup';
import { FileFault } from './file-fault';

/** Where a backup's contents go. */
export type Holders = {
  /** What came with the extension. */
  shipped(): Promise<Dataset | undefined>;
  readChoices(): Promise<Backup['choices']>;
  setChoices(choices: Backup['choices']): Promise<void>;
  setOwn(datasets: readonly Dataset[]): Promise<void>;
};

/**
 * Puts choices and own entries back as the file has them, all of it or nothing. `other`: what came with the extension is not
 * what the file has, and stays.
 */
export async function restore(text: string, holders: Holders): Promise<'same' | 'other'> {
  const { choices, datasets } = readBackup(text);
  const shipped = await holders.shipped();
  const theirs = datasets.find(({ id }) => id === shipped?.id);
  const before = await holders.readChoices();
  await holders.setChoices(choices).catch(() => {
    throw new FileFault('room');
  });
  try {
    await holders.setOwn(datasets.filter((one) => one !== theirs));
  } catch (fault) {
    await holders.setChoices(before);
    throw fault;
  }
  return theirs && JSON.stringify(theirs) !== JSON.stringify(shipped) ? 'other' : 'same';
}
