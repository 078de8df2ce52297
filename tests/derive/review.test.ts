import { describe, expect, it } from 'vitest';
import { deriveDataset, parseReview, type Review, readArticle } from '../../derive';

const article = readArticle(
  'one',
  ' date 2020-07-31 The U.S. Treasury on Friday sanctioned Sun Jinlong, commissar of the Harbin Public Security Bureau.',
);
const SUN = 'person-sun-jinlong';
const shown = { source: 'one', exact: 'Sun Jinlong, commissar of the Harbin Public Security Bureau' };
const derive = (...review: Review) => deriveDataset([article], review);

describe('a person’s corrections', () => {
  it('starts from what the rules read', () => {
    expect(derive().sanctions.map(({ entity }) => entity)).toEqual([SUN]);
  });

  it('drops an entity with all that hangs on it', () => {
    const dataset = derive({ op: 'drop', entity: SUN, excerpt: shown, reason: 'test' });
    expect(dataset.entities.map(({ id }) => id)).not.toContain(SUN);
    expect(dataset.sanctions).toEqual([]);
  });

  it('renames one, and its sanctions follow', () => {
    const dataset = derive({ op: 'rename', entity: SUN, caption: 'Jinlong', excerpt: shown, reason: 'test' });
    expect(dataset.sanctions[0]?.entity).toBe('person-jinlong');
    expect(dataset.sanctions[0]?.id).toMatch(/^person-jinlong-/);
  });

  it('changes what kind of thing it is', () => {
    const dataset = derive({ op: 'schema', entity: SUN, schema: 'Company', excerpt: shown, reason: 'test' });
    expect(dataset.entities.find(({ id }) => id === 'company-sun-jinlong')?.schema).toBe('Company');
  });

  it('adds a name that the excerpt shows, with its place', () => {
    const dataset = derive({
      op: 'alias',
      entity: SUN,
      text: 'Jinlong',
      kind: 'weakAlias',
      excerpt: shown,
      reason: 'test',
    });
    const name = dataset.entities.find(({ id }) => id === SUN)?.names.find(({ text }) => text === 'Jinlong');
    expect(name?.evidence?.exact).toBe('Jinlong');
  });

  it('merges two entities', () => {
    const dataset = derive({
      op: 'merge',
      entity: 'publicbody-harbin-public-security-bureau',
      into: SUN,
      excerpt: shown,
      reason: 'test',
    });
    expect(dataset.entities.find(({ id }) => id === SUN)?.names.map(({ text }) => text)).toContain(
      'Harbin Public Security Bureau',
    );
  });

  it.each<[string, Review[number], RegExp]>([
    [
      'an excerpt that is not in the text',
      { op: 'drop', entity: SUN, excerpt: { source: 'one', exact: 'Moon' }, reason: 'x' },
      /one: nowhere does the text say "Moon"/,
    ],
    [
      'an excerpt at the wrong place',
      { op: 'drop', entity: SUN, excerpt: { source: 'one', exact: 'Sun', start: 3 }, reason: 'x' },
      /not at offset 3/,
    ],
    [
      'an entity that is not there',
      { op: 'drop', entity: 'person-nobody', excerpt: shown, reason: 'x' },
      /correction 1 \(drop person-nobody\): no such entity/,
    ],
    [
      'a name the excerpt does not show',
      { op: 'alias', entity: SUN, text: 'Moon', kind: 'alias', excerpt: shown, reason: 'x' },
      /does not say "Moon"/,
    ],
    [
      'a source that is not there',
      { op: 'drop', entity: SUN, excerpt: { source: 'two', exact: 'Sun' }, reason: 'x' },
      /no such source two/,
    ],
  ])('refuses %s', (_what, correction, message) => {
    expect(() => derive(correction)).toThrow(message);
  });

  it('refuses a list that is not one of corrections, naming the place', () => {
    expect(() => parseReview([{ op: 'drop', entity: SUN, excerpt: shown }])).toThrow(/review: 0\.reason/);
    expect(() => parseReview({})).toThrow(/review/);
    expect(parseReview([])).toEqual([]);
  });
});
