import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../derive/derive';

const cast = (text: string): string[] =>
  explainArticle({ id: 'a', title: 'a', date: '2023-11-15', text }).cast.actors.map(
    ({ kind, names }) => `${kind} ${names[0]?.text}`,
  );

describe('a name that says nothing of what it is', () => {
  it.each([
    ['Canada blacklisted the hacking group Kimsun on Monday.', 'organization Kimsun'],
    ['Canada blacklisted the bank VTV on Monday.', 'company VTV'],
    ['Canada blacklisted the youth group Hilltop Youth on Monday.', 'organization Hilltop Youth'],
    ['Canada froze the assets of Andarel, another Moscow-based cyber outfit, on Monday.', 'organization Andarel'],
    ['Canada hit Al-Junad, a conglomerate set up by the general.', 'company Al-Junad'],
    ['The entity is Lehav, a band of settlers.', 'organization Lehav'],
    ['Canada sanctioned the Vagnar group on Monday.', 'organization Vagnar group'],
  ])('is what the text says it is: “%s”', (text, actor) => {
    expect(cast(text)).toContain(actor);
  });

  it('is so wherever it stands alone', () => {
    expect(cast('Canada blacklisted the hacking group Kimsun. Kimsun denied it.')).toEqual(['organization Kimsun']);
    expect(cast('Canada sanctioned the Vagnar group on Monday. The Vagnar Group denies it.')).toHaveLength(1);
  });

  it.each([
    'Viktor Orlov came. The company Orlov founded was sanctioned by Canada.',
    'Canada sanctioned the company Orlov controls.',
    'Canada sanctioned three banks, Orlov, a judge, and his wife.',
    'Canada sanctioned Orlov, a bank, two firms and a judge.',
    'The leader of the group Monday said so.',
  ])('is none where somebody only runs one: “%s”', (text) => {
    expect(cast(text).filter((actor) => /^(?:company|organization)/.test(actor))).toEqual([]);
  });

  it('stays short for a firm that is named in full', () => {
    const text = 'Canada sanctioned Namchon Trading Corporation. The company Namchon sells arms.';
    expect(cast(text)).toEqual(['company Namchon Trading Corporation']);
  });
});
