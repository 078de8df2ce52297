import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ids } from '../../match/ids';

test('an id has the number it was given first, as in a Map, however many and alike the ids are', () => {
  const anyId = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('', 'a', 'ab', 'ba', '\ud800', 'NK-x'));
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 200 }), anyId, (given, other) => {
      const ids = new Ids(given.length);
      const map = new Map<string, number>();
      given.forEach((id, number) => {
        expect(ids.add(id, number)).toBe(map.get(id));
        if (!map.has(id)) map.set(id, number);
      });
      for (const id of [...given, other]) expect(ids.get(id)).toBe(map.get(id));
    }),
  );
});

test('room for no id at all is room enough to ask', () => {
  expect(new Ids(0).get('a')).toBeUndefined();
});
