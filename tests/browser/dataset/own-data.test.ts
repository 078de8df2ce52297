import { beforeEach, describe, expect, it } from 'vitest';
import {
  addOwn,
  ownAsKept,
  ownDataset,
  ownDatasets,
  ownLines,
  putBackOwn,
  removeOwn,
  replaceOwn,
} from '../../../dataset/own-data';
import { seeds } from '../../dataset/seed-fixture';

const one = { ...seeds, id: 'one', title: 'One' };
const two = { ...seeds, id: 'two', title: 'Two', entities: [], sanctions: [] };

/** What was kept, changed behind the store's back. */
function spoil(id: string, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('own-data');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction('datasets', 'readwrite').objectStore('datasets');
      store.put(value, id).onsuccess = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

describe('the reader’s own data', () => {
  beforeEach(async () => {
    for (const { id } of await ownLines()) await removeOwn(id);
  });

  it('is given back as it was kept, and listed in short', async () => {
    await replaceOwn([two, one]);
    expect(await ownDatasets()).toEqual([one, two]);
    expect(await ownDataset('two')).toEqual(two);
    expect((await ownLines()).map(({ id, title, entities }) => [id, title, entities])).toEqual([
      ['one', 'One', 10],
      ['two', 'Two', 0],
    ]);
  });

  it('is told apart by its hash whenever anything in it is another', async () => {
    await replaceOwn([one]);
    const [before] = await ownLines();
    await replaceOwn([{ ...one, title: 'Other' }]);
    const [after] = await ownLines();
    await replaceOwn([one]);
    expect(after?.hash).not.toBe(before?.hash);
    expect((await ownLines())[0]?.hash).toBe(before?.hash);
  });

  it('takes in one under an id that is taken without losing the other', async () => {
    await addOwn(one, ['seeds']);
    const again = await addOwn({ ...two, id: 'one' }, ['seeds']);
    const shipped = await addOwn({ ...two, id: 'seeds' }, ['seeds']);
    expect(again.id).toMatch(/^one-[0-9a-f]{8}$/);
    expect(shipped.id).toMatch(/^seeds-[0-9a-f]{8}$/);
    expect((await ownDatasets()).map(({ id, title }) => [id, title])).toEqual([
      ['one', 'One'],
      [again.id, 'Two'],
      [shipped.id, 'Two'],
    ]);
  });

  it('goes where it is removed, the rest stays', async () => {
    await replaceOwn([one, two]);
    await removeOwn('one');
    expect(await ownDatasets()).toEqual([two]);
    expect(await ownLines()).toHaveLength(1);
  });

  it('that cannot be read any more is left out, and the rest is there', async () => {
    await replaceOwn([one, two]);
    await spoil('one', { ...one, entities: 'none' });
    expect(await ownDatasets()).toEqual([two]);
    await expect(ownDataset('one')).rejects.toThrow(TypeError);
  });

  it('that cannot be read any more is given out as it stands, and stays when a backup takes the place of the rest', async () => {
    const spoilt = { ...one, entities: 'none' };
    await replaceOwn([one, two]);
    await spoil('one', spoilt);
    await replaceOwn([{ ...two, id: 'three' }]);
    expect(await ownAsKept('one')).toEqual(spoilt);
    expect((await ownLines()).map(({ id }) => id)).toEqual(['one', 'three']);
  });

  it('that cannot be read any more can be put back after it was taken out, beside one that has its id now', async () => {
    const spoilt = { ...one, entities: 'none' };
    await replaceOwn([one]);
    const [line] = await ownLines();
    if (!line) throw new Error('Nothing is listed.');
    await removeOwn('one');
    await replaceOwn([one]);
    const back = await putBackOwn(line, spoilt, []);
    expect(back.id).toMatch(/^one-[0-9a-f]{8}$/);
    expect(await ownAsKept(back.id)).toEqual(spoilt);
    expect(await ownDatasets()).toEqual([one]);
  });

  it('is not touched when what is to take its place cannot be kept', async () => {
    await replaceOwn([one]);
    const lines = await ownLines();
    // No function is ever kept.
    await expect(replaceOwn([two, Object.assign({ ...two }, { note: () => '' })])).rejects.toThrow();
    expect(await ownDatasets()).toEqual([one]);
    expect(await ownLines()).toEqual(lines);
  });
});
