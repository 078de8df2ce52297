import { describe, it } from 'vitest';
import { packNames } from '../../match/build';
import { serialise } from '../../match/serialise';
import { until } from '../../scripts/browsers/until';
import { known } from '../match/known';
import { browsers, stageFor, untilPainted } from './stage';

const pages = { '/': '<p>A note on Chen Mingguo and Nora Invented.</p>' };

/** In the extension: puts `bytes` in the place of the index that is kept there, once there is one; says whether there was. */
function replaceKept(bytes: readonly number[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('index');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const done = (replaced: boolean) => {
        database.close();
        resolve(replaced);
      };
      if (!database.objectStoreNames.contains('buffers')) return done(false);
      const store = database.transaction('buffers', 'readwrite').objectStore('buffers');
      const asking = store.getAllKeys();
      asking.onsuccess = () => {
        const [key] = asking.result;
        if (key === undefined) return done(false);
        store.put(new Uint8Array(bytes).buffer, key).onsuccess = () => done(true);
      };
    };
  });
}

describe.each(browsers)('the index that %s keeps', (browser) => {
  const stage = stageFor(browser, pages);
  const replace = (buffer: ArrayBuffer) =>
    until('an index is kept', () => stage.session.inExtension(replaceKept, [...new Uint8Array(buffer)]));

  it('is what a new background reads, and one that is damaged is made anew', async () => {
    await stage.visitUntil(['Chen Mingguo'], '/');
    await replace(serialise(packNames([known(['Nora Invented'], 'Person')])));
    await stage.session.stopBackground();
    await untilPainted(await stage.visit('/'), ['Nora Invented']);
    await replace(new ArrayBuffer(1000));
    await stage.session.stopBackground();
    await untilPainted(await stage.visit('/'), ['Chen Mingguo']);
  });
});
