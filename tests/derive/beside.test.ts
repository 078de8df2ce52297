import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is sanctioned, as an article of Friday, 22 March 2024 has it. */
const targets = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  return sanctions.map(({ entity }) => entities.find(({ id }) => id === entity)?.caption ?? '').sort();
};

describe('who is named beside a sanction and is not its target', () => {
  it('is a body that only says what a target does', () => {
    expect(
      targets(
        'Japan decided on Friday to freeze the assets of Timor Lenkov; Igor Valdin, head of the military intelligence agency GRX; and Nordic Rail Corporation.',
      ),
    ).not.toContain('GRX');
    expect(
      targets(
        'Britain on Friday placed under sanctions Elvira Sandar, Governor of the Bank of Ruritania, and the two daughters of the president.',
      ),
    ).toEqual(['Elvira Sandar']);
  });

  it('is not a body that is named for itself as well', () => {
    expect(
      targets(
        'The United States on Friday sanctioned Elvira Sandar, Director of the Bureau of Prisons. The Bureau of Prisons was sanctioned too.',
      ),
    ).toEqual(['Bureau of Prisons', 'Elvira Sandar']);
  });

  it('is the one whose brother is sanctioned, with an office before the name', () => {
    const text =
      'On Friday the US Treasury sanctioned Abdel Hamdi, the deputy leader of the Rapid Guard and brother of its commander, Mohamed Hamdi Karsho, known as Hemko. Neither Hemko nor General Osman Burhani, who heads the army, is on the list so far.';
    expect(targets(text)).toEqual(['Abdel Hamdi']);
  });

  it('is the one of whom only a post or a claim says it', () => {
    const text =
      'A post shared since Monday says that Jack Mwiinda and the Inspector General of Police, Graph Musonda, were blacklisted by the US Treasury, and that their bank accounts were frozen.';
    expect(targets(text)).toEqual([]);
  });

  it('is not the one whom a government names in a post of its own', () => {
    const text =
      'Secretary of State Anna Hill said in a post on Friday that the United States had sanctioned Jack Mwiinda and Graph Musonda.';
    expect(targets(text)).toEqual(['Graph Musonda', 'Jack Mwiinda']);
  });

  it('is the one who is arrested', () => {
    const text =
      'The United States on Friday sanctioned the generals behind the coup. The army arrests State Counsellor Daw Mya Kyin and President Win Thant. Min Aung Latt takes power.';
    expect(targets(text)).not.toContain('Mya Kyin');
  });
});

describe('who acts', () => {
  it('is the side that decides, not the side that is hit', () => {
    const text =
      'The EU today imposed unilateral sanctions on Chinese individuals. The Chinese side has decided to sanction four persons on the EU side. They include Rainer Buttke, Michel Galler and Miriam Lexa of the European Parliament.';
    const { sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
    expect(sanctions.map(({ authority }) => authority)).toEqual(['China', 'China', 'China']);
  });
});
