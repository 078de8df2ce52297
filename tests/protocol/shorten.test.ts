import { expect, it } from 'vitest';
import { shorten } from '../../protocol/shorten';

it('a long text ends with its last whole character that has room', () => {
  expect(shorten('abcdef', 4)).toBe('abcd…');
  expect(shorten('abc𠀀def', 4)).toBe('abc…');
  expect(shorten('ab𠀀def', 4)).toBe('ab𠀀…');
  expect(shorten('abcd', 4)).toBe('abcd');
});
