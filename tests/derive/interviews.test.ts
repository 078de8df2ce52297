import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const derive = (text: string): { names: string[]; targets: string[] } => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return {
    names: entities.map((entity) => entity.caption).sort(),
    targets: [...new Set(sanctions.map(({ entity }) => caption.get(entity) ?? ''))].sort(),
  };
};

describe('questions and answers', () => {
  it('have no letter of theirs in a name', () => {
    const { names, targets } = derive(
      'Japan on Friday froze the assets of Kimsuky, a group of hackers.\n\nQ. Had Kimsuky not been listed before?\n\nA. By Seoul, on June 2, 2023.',
    );
    expect(targets).toEqual(['Kimsuky']);
    expect(names.filter((name) => /^[QA]\./.test(name))).toEqual([]);
  });

  it('leave an initial a part of its name where nobody asks', () => {
    expect(
      derive('On Thursday Britain sanctioned two men.\n\nA. Orlov was sanctioned on Thursday by Britain.').names,
    ).toEqual(expect.arrayContaining([expect.stringContaining('Orlov')]));
  });

  it('may be answered with a lone No', () => {
    const { targets } = derive(
      'The United States on Thursday sanctioned Viktor Orlov.\n\nIs it the first time? No. Ivan Markov was sanctioned by Canada on 4 March 2022.',
    );
    expect(targets).toEqual(['Ivan Markov', 'Viktor Orlov']);
  });

  it('may begin with a verb that denies', () => {
    expect(
      derive('Wasn’t Ivan Markov sanctioned too? Britain on Thursday sanctioned Viktor Orlov.').names,
    ).not.toContain('Wasn’t Ivan Markov');
  });
});

describe('a word that is capital for another reason', () => {
  it('is no first name: a month behind “in”, a trade before a company', () => {
    expect(derive('In May James Mill said so. Britain on Thursday sanctioned Viktor Orlov.').names).not.toContain(
      'May James Mill',
    );
    expect(derive('Shipbuilder Volga Yard Industries was sanctioned by China on Thursday.').targets).toEqual([
      'Volga Yard Industries',
    ]);
  });

  it('is no target where it is what an office is for', () => {
    expect(
      derive('Russia today barred Edward Mill, the Secretary of State for Energy Security and Net Zero, and Jane Hill.')
        .targets,
    ).toEqual(['Edward Mill', 'Jane Hill']);
  });
});
