import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** What an article says, and of which day. */
function claims(date: string, text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date, text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)} ${startDate ?? 'no day'}`).sort();
}

describe('a day that a text names', () => {
  it('is a week before last Thursday when it is "last Thursday week"', () => {
    expect(
      claims(
        '2024-12-28',
        'On Friday the United States imposed sanctions on Boris Lekov, founder of a party.\n\nLast Thursday week, the 19th, Interior Minister Anna Hill was sanctioned by London.',
      ),
    ).toEqual(['Anna Hill 2024-12-19', 'Boris Lekov 2024-12-27']);
  });

  it('is none of a sanction when it is that on which somebody gave up a post', () => {
    expect(
      claims(
        '2025-04-01',
        'The United States on Monday slapped sanctions on three officials. Those affected are Justice Minister Pavel Stone; Ivan Petrov, who stepped down as police chief on Tuesday; and Anna Hill.',
      ),
    ).not.toContain('Ivan Petrov 2025-04-01');
  });

  it('is none of a sanction when a sanction was only sought on it', () => {
    expect(
      claims(
        '2017-09-07',
        'Washington on Wednesday sanctioned Michael Orlov and Paul Lekov. It had sought an arms embargo, as well as an asset freeze and travel ban on Orlov, Lekov and a rebel leader, at the Security Council in December.',
      ),
    ).toEqual(['Michael Orlov 2017-09-06', 'Paul Lekov 2017-09-06']);
  });
});

describe('who is meant', () => {
  it('is one man when the text gives his other name: "X, or Y,"', () => {
    expect(
      claims(
        '2025-01-17',
        'The Treasury on Thursday sanctioned a general. Mohammed Hamdan Lekov, or Karsho, who leads a militia, was sanctioned on Jan. 7.',
      ).filter((claim) => claim.includes('Karsho')),
    ).toEqual([]);
  });

  it('is she whom the sentence is about, and not the father it names to say whose daughter she is', () => {
    const said = claims(
      '2021-11-22',
      'The UK today imposed a travel ban and an asset freeze on Isabel Orlov. Isabel Orlov, daughter of the former president, Jan Orlov, abused her positions at state-run companies. Orlov was barred from entering the United States in December 2020.',
    );
    expect(said.filter((claim) => claim.startsWith('Jan Orlov'))).toEqual([]);
  });
});
