import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNames } from '../../match/build';
import { indexOf } from '../../match/index';
import { scan } from '../../match/scan';
import { deserialise, serialise } from '../../match/serialise';
import { known } from './known';

const datasets = [
  known(['Chen Quanguo', 'Kwŏn Pyŏng-ho', 'Пётр Выдумкин', '慧明覺'], 'Person'),
  known(['X.P.C.C. Trade Bank'], 'Company'),
];
const texts = ['Quanguo Chen, Kwon Pyongho und Петр Выдумкин; 「慧明覺」. The XPCC Trade Bank.'];
const packed = packNames(datasets);
const buffer = serialise(packed);

describe('a kept index', () => {
  it('says the same as the one that was kept', () => {
    const again = deserialise(buffer.slice(0));
    expect(again && scan(indexOf(again), texts)).toEqual(scan(indexOf(packed), texts));
    expect(scan(indexOf(packed), texts).hits[0]).toHaveLength(5 * 3);
  });

  it('of no names can be kept as well', () => {
    expect(deserialise(serialise(packNames([])))?.keys).toHaveLength(0);
  });

  it('is refused when any one bit of it changed', () => {
    fc.assert(
      fc.property(fc.nat(buffer.byteLength - 1), fc.nat(7), (at, bit) => {
        const changed = buffer.slice(0);
        const bytes = new Uint8Array(changed);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(deserialise(changed)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['cut short', buffer.slice(0, buffer.byteLength - 4)],
    ['longer than it was', new ArrayBuffer(buffer.byteLength + 4)],
    ['empty', new ArrayBuffer(0)],
    ['zeros', new ArrayBuffer(1000)],
    ['not a buffer', { byteLength: buffer.byteLength }],
    ['nothing', undefined],
  ])('is refused when it is %s', (_, value) => {
    expect(deserialise(value)).toBeUndefined();
  });
});
