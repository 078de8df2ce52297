import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../protocol/check-call';
import { type Mute, mutedOn, readMutes, withMute, withoutMute } from '../../protocol/mutes';

const everywhere: Mute = { entity: 'a', caption: 'Chen Mingguo' };
const onSite: Mute = { ...everywhere, site: 'example.org' };
const asWords: Mute = { ...onSite, words: 'Chen' };

describe('muted names', () => {
  it('are muted on their site and below it, and nowhere else', () => {
    expect(mutedOn('news.example.org', [onSite])).toEqual([{ entity: 'a' }]);
    expect(mutedOn('example.org', [asWords])).toEqual([{ entity: 'a', words: 'Chen' }]);
    expect(mutedOn('notexample.org', [onSite, asWords])).toEqual([]);
    expect(mutedOn(undefined, [onSite])).toEqual([]);
  });

  it('without a site are muted on every page, also one without a host', () => {
    expect(mutedOn('example.org', [everywhere])).toEqual([{ entity: 'a' }]);
    expect(mutedOn(undefined, [everywhere])).toEqual([{ entity: 'a' }]);
  });

  it('are kept once, however often they are muted, and each scope is undone by itself', () => {
    const all = [everywhere, onSite, asWords, onSite].reduce<Mute[]>(withMute, []);
    expect(all).toHaveLength(3);
    expect(withoutMute(all, onSite)).toEqual([everywhere, asWords]);
  });

  it.each([
    [undefined, 0, 0],
    [[onSite, asWords], 2, 0],
    [[onSite, { entity: 'a' }, 7, { ...onSite, site: 'not a host' }], 1, 3],
    ['all', 0, 1],
    [null, 0, 1],
  ])('stored as %j, %i are read and %i left out', (stored, read, dropped) => {
    expect(readMutes(stored).mutes).toHaveLength(read);
    expect(readMutes(stored).dropped).toHaveLength(dropped);
  });

  it('whatever is stored is read without an error', () => {
    fc.assert(fc.property(fc.anything(), (stored) => Array.isArray(readMutes(stored).mutes)));
  });

  it('asked for in a message of another shape are kept out', () => {
    expect(readCall({ type: 'mute', call: { entity: 'a', scope: 'planet' } })).toBeUndefined();
    expect(readCall({ type: 'unmute', call: { entity: 'a', site: 'x.org' } })).toBeUndefined();
    expect(readCall({ type: 'mute', call: { entity: 'a', scope: 'site' } })).toBeDefined();
  });
});
