import { beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../dataset/model';
import { indexFor, type Part } from '../../../entrypoints/background/kept-index';
import type { Index } from '../../../match/index';
import { scan } from '../../../match/scan';
import { serialise } from '../../../match/serialise';
import { known } from '../../match/known';

const text = 'Chen Quanguo met Sun Jinlong.';
const found = (index: Index): string[] => {
  const flat = scan(index, [text]).hits[0] ?? [];
  return flat.flatMap((start, i) => (i % 3 === 0 ? [text.slice(start, flat[i + 1])] : []));
};

/** Counts how often its names are loaded. */
function part(hash: string, dataset: Dataset): Part & { loads: number } {
  const made = {
    hash,
    loads: 0,
    load: async () => {
      made.loads++;
      return dataset;
    },
  };
  return made;
}

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('index');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function ask<Result>(run: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const opened = await database();
  try {
    return await new Promise((resolve, reject) => {
      const request = run(opened.transaction('buffers', 'readwrite').objectStore('buffers'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    opened.close();
  }
}

const keys = (): Promise<IDBValidKey[]> => ask((store) => store.getAllKeys());

/** Waits until exactly one buffer is kept, another one than under `old`. */
async function kept(old?: IDBValidKey): Promise<IDBValidKey> {
  for (;;) {
    const [key, ...others] = await keys();
    if (key !== undefined && key !== old && others.length === 0) return key;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const people = known(['Chen Quanguo'], 'Person');

describe('the index that outlives the background', () => {
  beforeEach(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('index');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

  it('is made once, and the second time its names are not even loaded', async () => {
    const first = part('a', people);
    expect(found(await indexFor([first], 'maker'))).toEqual(['Chen Quanguo']);
    await kept();
    const second = part('a', people);
    expect(found(await indexFor([second], 'maker'))).toEqual(['Chen Quanguo']);
    expect([first.loads, second.loads]).toEqual([1, 0]);
  });

  it('is made anew when names change, and the old one is dropped', async () => {
    await indexFor([part('a', people)], 'maker');
    const old = await kept();
    const more = [part('a', people), part('b', known(['Sun Jinlong'], 'Person'))];
    expect(found(await indexFor(more, 'maker'))).toEqual(['Chen Quanguo', 'Sun Jinlong']);
    await kept(old);
  });

  it('is made anew when another matcher or browser made it', async () => {
    await indexFor([part('a', people)], 'maker');
    const old = await kept();
    const again = part('a', people);
    await indexFor([again], 'other maker');
    expect(again.loads).toBe(1);
    await kept(old);
  });

  it.each([
    ['cut short', (buffer: ArrayBuffer) => buffer.slice(0, buffer.byteLength / 2)],
    [
      'changed',
      (buffer: ArrayBuffer) => {
        const bytes = new Uint8Array(buffer.slice(0));
        bytes.fill(120, bytes.length - 8);
        return bytes.buffer;
      },
    ],
    ['something else', () => 'Chen Quanguo'],
  ])('is made anew when what was kept is %s, and heals', async (_, spoil) => {
    await indexFor([part('a', people)], 'maker');
    const key = await kept();
    const buffer = await ask<unknown>((store) => store.get(key));
    if (!(buffer instanceof ArrayBuffer)) throw new Error('No buffer was kept.');
    await ask((store) => store.put(spoil(buffer), key));
    const again = part('a', people);
    expect(found(await indexFor([again], 'maker'))).toEqual(['Chen Quanguo']);
    expect(again.loads).toBe(1);
    await expect.poll(() => ask<unknown>((store) => store.get(key))).toEqual(buffer);
  });

  it('is really the kept one', async () => {
    await indexFor([part('a', people)], 'maker');
    const key = await kept();
    const { packed } = await indexFor([part('b', known(['Sun Jinlong'], 'Person'))], 'maker');
    await kept(key);
    await ask((store) => store.put(serialise(packed), key));
    expect(found(await indexFor([part('a', people)], 'maker'))).toEqual(['Sun Jinlong']);
  });

  it('is made where nothing can be kept', async () => {
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('index', 2);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    expect(found(await indexFor([part('a', people)], 'maker'))).toEqual(['Chen Quanguo']);
    held.close();
  });
});
