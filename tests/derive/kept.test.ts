import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('whom a government keeps on its list', () => {
  it('is on it since no day that is said, and not since that of the news', () => {
    expect(told('The European Union keeps only Viktor Orlov, a general, on its list.')).toEqual([
      'Viktor Orlov, no day, European Union',
    ]);
    expect(told('Canada still keeps Viktor Orlov and Pavel Sorin under sanctions.')).toEqual([
      'Pavel Sorin, no day, Canada',
      'Viktor Orlov, no day, Canada',
    ]);
  });

  it('is not sanctioned by a list of something else', () => {
    for (const text of [
      'Canada keeps Viktor Orlov, its envoy, on its list of advisers.',
      'Canada does not keep Viktor Orlov on its list.',
    ])
      expect(told(text).filter((claim) => claim.endsWith('Canada'))).toEqual([]);
  });
});
