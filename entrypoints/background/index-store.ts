/** Where the index outlives the background, which may stop between any two messages: one buffer under its key. */
import { database } from '../../dataset/database';

const STORE = 'buffers';
const inDatabase = database('index', [STORE]);

/** What is kept under `key`, as it was found: whatever runs in the extension could have written it. */
export const readKept = (key: string): Promise<unknown> =>
  inDatabase<unknown>('readonly', (store) => store(STORE).get(key));

/** Keeps `buffer` under `key`, and nothing else: what was kept for other names or another version is of no use any more. */
export async function keepOnly(key: string, buffer: ArrayBuffer): Promise<void> {
  await inDatabase('readwrite', (store) => {
    store(STORE).clear();
    return store(STORE).put(buffer, key);
  });
}
