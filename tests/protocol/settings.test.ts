import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPainter, readPaused, readRules, ruleFor, withSite } from '../../protocol/settings';
import { siteOf } from '../../protocol/site';

describe('site rules', () => {
  it('hold for the host and everything below it, and for nothing beside it', () => {
    const rules = withSite({}, 'example.org', false);
    expect(ruleFor('example.org', rules)).toBe('example.org');
    expect(ruleFor('news.example.org', rules)).toBe('example.org');
    expect(ruleFor('notexample.org', rules)).toBeUndefined();
    expect(ruleFor('org', rules)).toBeUndefined();
  });

  it('can be made for an address without a name', () => {
    const rules = withSite({}, '[::1]', false);
    expect(readRules(rules)).toEqual({ rules, dropped: [] });
    expect(ruleFor('[::1]', rules)).toBe('[::1]');
  });

  it('switching on below a rule lifts the rule that switched it off', () => {
    const rules = withSite({}, 'example.org', false);
    expect(ruleFor('news.example.org', withSite(rules, 'news.example.org', true))).toBeUndefined();
  });

  it('off and on again is where it began', () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (one, other) => {
        fc.pre(one !== other && !one.endsWith(`.${other}`));
        const rules = withSite({}, other, false);
        expect(withSite(withSite(rules, one, false), one, true)).toEqual(rules);
      }),
    );
  });

  it.each([
    [undefined, {}, 0],
    ['off', {}, 1],
    [null, {}, 1],
    [[1, 2], {}, 1],
    [{ 'example.org': 'off' }, { 'example.org': 'off' }, 0],
    [{ 'example.org': 'off', 'a b': 'off', 'x.org': 1, '': 'off' }, { 'example.org': 'off' }, 3],
  ])('stored as %j are read as %j, with %i left out', (stored, rules, dropped) => {
    const read = readRules(stored);
    expect(read.rules).toEqual(rules);
    expect(read.dropped).toHaveLength(dropped);
  });

  it('whatever is stored is read without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { rules } = readRules(stored);
        expect(Object.values(rules).every((rule) => rule === 'off')).toBe(true);
        expect(typeof readPaused(stored)).toBe('boolean');
        expect(['highlight', 'mark']).toContain(readPainter(stored));
      }),
    );
  });
});

describe('the site of a page', () => {
  it.each([
    ['https://www.example.org/a?b', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['https://example.org./', 'example.org'],
    ['https://www.org/', 'www.org'],
    ['http://127.0.0.1:5000/', '127.0.0.1'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['file:///home/x.html', 'file'],
    ['about:blank', undefined],
    ['chrome://settings/', undefined],
    ['not a url', undefined],
    [undefined, undefined],
  ])('of %j is %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
