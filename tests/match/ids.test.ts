import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ids } from '../../match/ids';
import { StringPool } from '../../match/pool';

/** Ids for the entities that have `given`; each one’s id is the string of its number. */
function noted(given: readonly string[]): { ids: Ids; firsts: (number | undefined)[] } {
  const characters = given.reduce((sum, id) => sum + id.length, 0);
  const pool = new StringPool(given.length, characters);
  const ids = new Ids(
    pool,
    Uint32Array.from(given, (_, entity) => entity),
  );
  const firsts = given.map((id, entity) => {
    pool.add(id);
    return ids.add(entity);
  });
  return { ids, firsts };
}

test('an id has the entity it was given first, as in a Map, however many and alike the ids are', () => {
  const anyId = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('', 'a', 'ab', 'ba', '陈', 'é', '\ud800', 'NK-x'),
  );
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 200 }), anyId, (given, other) => {
      const { ids, firsts } = noted(given);
      const map = new Map<string, number>();
      given.forEach((id, entity) => {
        expect(firsts[entity]).toBe(map.get(id));
        if (!map.has(id)) map.set(id, entity);
      });
      for (const id of [...given, other]) expect(ids.get(id)).toBe(map.get(id));
    }),
  );
});

test('ids that differ in their last letter alone are as many as there are', () => {
  const given = Array.from({ length: 5000 }, (_, i) => `id-${i.toString(36)}`);
  const { ids } = noted(given);
  expect(given.map((id) => ids.get(id))).toEqual(given.map((_, entity) => entity));
});

test('room for no id at all is room enough to ask', () => {
  expect(noted([]).ids.get('a')).toBeUndefined();
});
