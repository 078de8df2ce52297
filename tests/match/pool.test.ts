import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StringPool } from '../../match/pool';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

test('strings of any script come back as they were put in, in room for as many UTF-16 units', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }))), (given) => {
      const pool = new StringPool(
        given.length,
        given.reduce((sum, text) => sum + text.length, 0),
      );
      for (const text of given) pool.add(text);
      const { ends, pool: bytes } = pool.done();
      const read = given.map((_, i) => decoder.decode(bytes.subarray(ends[i - 1] ?? 0, ends[i])));
      expect(read).toEqual(given);
      expect(bytes.length).toBe(ends.at(-1) ?? 0);
    }),
  );
});
