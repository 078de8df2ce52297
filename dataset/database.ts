/** A database of the browser's own (IndexedDB), which extension pages, their workers and the background share. */

/** Asks within one transaction; the answer is that of the request that `ask` returns, once all of it is done. */
export type InDatabase = <Result>(
  mode: IDBTransactionMode,
  ask: (store: (name: string) => IDBObjectStore) => IDBRequest<Result>,
) => Promise<Result>;

/** Opened for each transaction: a connection that stays open would keep a newer version from changing the stores. */
export function database(name: string, stores: readonly [string, ...string[]]): InDatabase {
  return async (mode, ask) => {
    const opened = await open(name, stores);
    try {
      const transaction = opened.transaction(stores, mode);
      const request = askOrAbort(transaction, ask);
      return await new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      opened.close();
    }
  };
}

/** What was asked before something was thrown would be done all the same. */
function askOrAbort<Result>(
  transaction: IDBTransaction,
  ask: (store: (name: string) => IDBObjectStore) => IDBRequest<Result>,
): IDBRequest<Result> {
  try {
    return ask((store) => transaction.objectStore(store));
  } catch (fault) {
    transaction.abort();
    throw fault;
  }
}

function open(name: string, stores: readonly string[]): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error(`The database ${name} is blocked.`));
  });
}
