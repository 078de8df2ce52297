/** The reader's own entries as this page reads and changes them; every change is told to all that know them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Dataset } from '../../dataset/model';
import { addOwn, type OwnLine, ownDataset, ownLines, removeOwn, replaceOwn } from '../../dataset/own-data';
import { ownDataKey } from '../../protocol/storage-keys';
import { FileFault } from './file-fault';

async function changing<Result>(change: Promise<Result>): Promise<Result> {
  // All that can go wrong in writing: no room, or a browser that keeps nothing.
  const result = await change.catch(() => {
    throw new FileFault('room');
  });
  await browser.storage.local.set({ [ownDataKey]: crypto.randomUUID() });
  return result;
}

export const keepOwn = (dataset: Dataset, taken: readonly string[]): Promise<Dataset> =>
  changing(addOwn(dataset, taken));

export const setOwn = (datasets: readonly Dataset[]): Promise<void> => changing(replaceOwn(datasets));

/** What was taken out, to be put back; nothing where it could not be read any more. */
export async function takeOut(id: string): Promise<Dataset | undefined> {
  const dataset = await ownDataset(id).catch(() => undefined);
  await changing(removeOwn(id));
  return dataset;
}

/** Calls `changed` whenever own entries come or go, in whichever window. */
export function onOwnChange(changed: () => void): () => void {
  const listen = (changes: object) => {
    if (ownDataKey in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

export function useOwnLines(): OwnLine[] | undefined {
  const [lines, setLines] = useState<OwnLine[]>();
  useEffect(() => {
    const read = () =>
      void ownLines().then(
        (found) => setLines(found.sort((a, b) => a.title.localeCompare(b.title))),
        () => setLines([]),
      );
    read();
    return onOwnChange(read);
  }, []);
  return lines;
}
