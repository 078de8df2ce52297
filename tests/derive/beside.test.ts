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

describe('who is named in news of a sanction for another reason', () => {
  it('is one of the activists for whose capture the targets are blamed', () => {
    const text =
      'Britain on Friday sanctioned Viktor Orlov and Ivan Petrov, two police chiefs of Ruritania.\n\nThe police have offered money for information leading to the capture of several of the activists, including Anna Hill, a former lawmaker now living abroad.';
    expect(targets(text)).toEqual(['Ivan Petrov', 'Viktor Orlov']);
  });

  it('is the one to whom a target is close', () => {
    const text =
      "Britain on Friday froze the assets of Viktor Orlov, a businessman who is close to the president's brother, Timor Lenkov.";
    expect(targets(text)).toEqual(['Viktor Orlov']);
    expect(
      targets(
        'Viktor Orlov is close to Anna Hill, the leader of the Volgan Front, whom Britain sanctioned on Friday for corruption.',
      ),
    ).toEqual(['Anna Hill']);
  });

  it('is the firm that was taken off the list, but not the owner of a channel taken off the air', () => {
    expect(
      targets(
        "Ruritania's former President Viktor Orlov is no longer under U.S. sanctions, a decision that his party celebrated.\n\nThe U.S. Treasury published a notice on Friday in which it removed Orlov from its list of Specially Designated Nationals. Four companies connected with him were taken off at the same time: Volga Tobacco, Bebidas Orlov, Dominicana Trading and Frigo Volga.",
      ),
      // Of whom a lifting is told.
    ).toEqual(['Viktor Orlov']);
    const stations =
      'On Friday Ukraine imposed sanctions on two lawmakers. Three stations were taken off the air, and with sanctions on the man who owned them, Viktor Orlov, their debts were frozen.';
    const { sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text: stations }]);
    expect(sanctions.filter(({ endDate }) => endDate !== undefined)).toEqual([]);
  });
});

describe('who acts', () => {
  /** By whom, each once. */
  const authorities = (text: string): (string | undefined)[] => {
    const { sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
    return [...new Set(sanctions.map(({ authority }) => authority))];
  };

  it('is nobody of a list that stands behind a preposition: "the borders of Poland, Lithuania and Latvia"', () => {
    const text =
      'The European Union on Friday imposed sanctions on Viktor Orlov. On 2 December 2021, after thousands of migrants had been led to the borders of Poland, Lithuania and Latvia, it listed Volga Airlines.';
    expect(authorities(text)).toEqual(['European Union']);
  });

  it('is a government called by its office: "the Government of Japan"', () => {
    const text =
      'Measures on freezing assets of individuals of Ruritania\n\nConsidering the situation surrounding Ukraine, the Government of Japan decided today to freeze the assets of the following:\n\n- Viktor Orlov, Secretary of the Security Council\n\n- Anna Hill, Minister of Defence';
    expect(authorities(text)).toEqual(['Japan']);
  });

  it('is not the government against whose people the measures are', () => {
    const text =
      'Statement on personal restrictions against representatives of the United States\n\nIn response to unprecedented sanctions, a stop list has been in force since Friday against a number of American statesmen.\n\nThe following persons are on the list:\n\n1. Viktor Orlov, Chairman of the Chiefs of Staff;\n\n2. Anna Hill, Administrator of the U.S. Agency for Development;\n\n3. Ivan Petrov, former Secretary of State.';
    expect(authorities(text)).toEqual([undefined]);
  });

  it('is never the side that is hit', () => {
    const text =
      'The EU today imposed unilateral sanctions on Chinese individuals. The Chinese side has decided to sanction four persons on the EU side. They include Rainer Buttke, Michel Galler and Miriam Lexa of the European Parliament.';
    const { sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
    expect(sanctions).toHaveLength(3);
    expect(sanctions.map(({ authority }) => authority)).not.toContain('European Union');
  });
});
