/** The reader's own entries as this page reads and changes them; every change is told to all that know them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { foldName } from '../../dataset/identity';
import type { Dataset } from '../../dataset/model';
import { addOwn, type OwnLine, ownAsKept, ownLines, putBackOwn, removeOwn, replaceOwn } from '../../dataset/own-data';
import { ownDataKey } from '../../protocol/storage-keys';
import { FileFault } from './file-fault';
import type { AskHoldings } from './holdings';
import type { MadeFile } from './rows';

async function changing<Result>(change: Promise<Result>): Promise<Result> {
  // All that can go wrong in writing: no room, or a browser that keeps nothing.
  const result = await change.catch(() => {
    throw new FileFault('room');
  });
  await browser.storage.local.set({ [ownDataKey]: crypto.randomUUID() });
  return result;
}

export const keepOwn = (dataset: Dataset, taken: readonly string[]): Promise<OwnLine> =>
  changing(addOwn(dataset, taken));

export const setOwn = (datasets: readonly Dataset[]): Promise<void> => changing(replaceOwn(datasets));

/** Puts it back as it was taken out; it may be one that cannot be read. */
export type PutBack = (taken: readonly string[]) => Promise<OwnLine>;

/** The way back, unless another window took it out just before: what is not there cannot be put back. */
export async function takeOut(line: OwnLine): Promise<PutBack | undefined> {
  const value = await ownAsKept(line.id);
  await changing(removeOwn(line.id));
  return value === undefined ? undefined : (taken) => changing(putBackOwn(line, value, taken));
}

/** As it is kept, for the reader to save: nobody else can read it. */
export async function keptFile({ id, title }: OwnLine): Promise<MadeFile> {
  const name = `${foldName(title).replaceAll(' ', '-').slice(0, 60) || 'entries'}.json`;
  return { name, type: 'application/json', text: JSON.stringify(await ownAsKept(id), null, 2) };
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

/** Which of `lines` this version cannot read: they are kept, but the worker holds nothing of them. */
export function useUnread(ask: AskHoldings, lines: readonly OwnLine[] | undefined): ReadonlySet<string> {
  const [found, setFound] = useState<{ lines: readonly OwnLine[]; ids: ReadonlySet<string> }>();
  useEffect(() => {
    let late = false;
    void ask('ids').then((held) => {
      if (late || !lines) return;
      setFound({ lines, ids: new Set(lines.map(({ id }) => id).filter((id) => !held.includes(id))) });
    });
    return () => {
      late = true;
    };
  }, [ask, lines]);
  // An answer about other lines says nothing of these.
  return found && found.lines === lines ? found.ids : new Set();
}
