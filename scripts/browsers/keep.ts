import type { browser as extensionApi } from 'wxt/browser';
import { digest } from '../../dataset/digest';
import type { Dataset } from '../../dataset/model';
import { ownDataKey } from '../../protocol/storage-keys';
import type { Session } from './session';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

/** Keeps a dataset as the reader's own, as adding a file does; or listed as that, another value, as an older version might. */
export async function keepInExtension(session: Session, dataset: Dataset, value: object = dataset): Promise<void> {
  const { id, title, entities } = dataset;
  const line = { id, title, entities: entities.length, hash: await digest(dataset) };
  await session.inExtension(put, line, value);
  await session.inExtension((key: string) => browser.storage.local.set({ [key]: Math.random() }), ownDataKey);
}

function put(line: { id: string }, dataset: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('own-data', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const store of ['datasets', 'lines']) opening.result.createObjectStore(store);
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['datasets', 'lines'], 'readwrite');
      transaction.objectStore('datasets').put(dataset, line.id);
      transaction.objectStore('lines').put(line, line.id);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Takes all of the reader's own data away, where there is any: a test that failed half-way leaves some to the next. */
export async function forgetOwnData(session: Session): Promise<void> {
  const had = await session.inExtension(clear);
  if (had) await session.inExtension((key: string) => browser.storage.local.set({ [key]: Math.random() }), ownDataKey);
}

async function clear(): Promise<boolean> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'own-data')) return false;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('own-data', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['datasets', 'lines'], 'readwrite');
      const counting = transaction.objectStore('lines').count();
      for (const store of ['datasets', 'lines']) transaction.objectStore(store).clear();
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(counting.result > 0);
      };
    };
  });
}
