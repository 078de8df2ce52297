import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is said to be sanctioned, as an article of Friday, 22 March 2024 has it. */
const targets = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return [...new Set(sanctions.map(({ entity }) => caption.get(entity) ?? ''))].sort();
};

describe('whose driver, friend or lawyer a target is', () => {
  it.each(['driver', 'friend', 'lawyer', 'adviser', 'classmate', 'bodyguard'])('is no target: “%s to”', (noun) => {
    const text = `Britain on Thursday sanctioned Boris Petrov, a banker.\n\nAnna Hill, ${noun} to Viktor Orlov, was also hit.`;
    expect(targets(text)).not.toContain('Viktor Orlov');
  });
});

describe('who is only named in a court’s papers', () => {
  it.each(['the complaint', 'an indictment', 'a civil lawsuit'])('is no target: “named in %s”', (papers) => {
    const text = `The exchange broke US sanctions, the Treasury said on Tuesday.\n\nTwo former executives, Samuel Lim and Ana Torres, were named in ${papers}.`;
    expect(targets(text)).toEqual([]);
  });
});

describe('who is with those who were also punished', () => {
  it('is not he whom a government only praised', () => {
    const text =
      'Britain on Thursday sanctioned Anna Hill.\n\nCanada praised Viktor Orlov, and three of his rivals were put on its blacklist.';
    expect(targets(text)).toEqual(['Anna Hill']);
  });
});

describe('those a company works for', () => {
  it.each([
    'OFAC also designated Nabah Ltd., a company that serves Viktor Orlov, a businessman.',
    'OFAC also designated Nabah Ltd., a company that works for Viktor Orlov, a businessman.',
  ])('are no targets: “%s”', (text) => {
    expect(targets(`WASHINGTON - OFAC on Thursday designated Anna Hill.\n\n${text}`)).not.toContain('Viktor Orlov');
  });
});

describe('the body that somebody heads', () => {
  it('is none of those listed', () => {
    const text =
      'The US Treasury said on Monday that it had blacklisted Viktor Orlov, who is widely known as “Vitya” and heads the Special Tasks Department of the Interior Ministry, and his deputy, Pavel Sidorov.';
    expect(targets(text)).toEqual(['Pavel Sidorov', 'Viktor Orlov']);
  });
});

describe('what a paper takes back', () => {
  it('is no sanction', () => {
    const text =
      'Britain on Thursday sanctioned Anna Hill.\n\nLast week we wrote that Australia had sanctioned the general Viktor Orlov in November. It has not.';
    expect(targets(text)).toEqual(['Anna Hill']);
  });
});

describe('one of whom the article says that he was not sanctioned', () => {
  it('is no target where else it names him', () => {
    const text =
      'The EU on Thursday froze the assets of six companies. The other three work for the force and its leader, General Viktor Orlov. They are Nabah Ltd. and Oka Bank.\n\nNeither Orlov nor General Pavel Sidorov was sanctioned.';
    expect(targets(text)).not.toContain('Viktor Orlov');
  });
});
