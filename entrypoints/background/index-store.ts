/** Where the index outlives the background, which may stop between any two messages: one buffer under its key. */
const DATABASE = 'index';
const STORE = 'buffers';

/** What is kept under `key`, as it was found: whatever runs in the extension could have written it. */
export const readKept = (key: string): Promise<unknown> => inStore('readonly', (store) => store.get(key));

/** Keeps `buffer` under `key`, and nothing else: what was kept for other names or another version is of no use any more. */
export async function keepOnly(key: string, buffer: ArrayBuffer): Promise<void> {
  await inStore('readwrite', (store) => {
    store.clear();
    return store.put(buffer, key);
  });
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    return await new Promise((resolve, reject) => {
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The database of the index is blocked.'));
  });
}
