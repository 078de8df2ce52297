import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned, as an article of Friday, 22 March 2024 has it. */
const targets = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return [...new Set(sanctions.map(({ entity }) => caption.get(entity) ?? ''))].sort();
};

describe('who is named to say whose kin, firm or creation a target is', () => {
  it.each([
    'Britain on Thursday sanctioned Viktor Orlov, a banker whose brother, Pavel Orlov, is a minister.',
    'Britain on Thursday sanctioned Viktor Orlov, whose boss, Pavel Sidorov, fled in 2020.',
    'Britain on Thursday sanctioned Viktor Orlov, whose firm, Volga Trading LLC, ships oil.',
    'Britain today sanctioned:\n\n- Viktor Orlov, whose late uncle, the general Igor Hill, ran the port.',
  ])('is no target: “%s”', (text) => {
    expect(targets(text)).toEqual(['Viktor Orlov']);
  });

  it('is no target behind “set up by” and an office', () => {
    const text =
      'Britain on Thursday froze the assets of six firms, including Al-Junaid, a conglomerate set up by the force’s commander, Mohamed Dagalo, and Volga Trading, the army’s main supplier.';
    expect(targets(text)).toEqual(['Al-Junaid', 'Volga Trading']);
  });

  it('is one where the same clause tells so', () => {
    expect(
      targets(
        'Britain on Thursday sanctioned Viktor Orlov, whose sons, Igor Orlov and Pavel Orlov, were also sanctioned.',
      ),
    ).toEqual(['Igor Orlov', 'Pavel Orlov', 'Viktor Orlov']);
  });
});

describe('a clause before the news that only says when', () => {
  it.each([
    'LONDON - Two years after he left Volga Bank, Viktor Orlov was sanctioned by Britain on Thursday.',
    'Weeks after he met Pavel Sidorov, Viktor Orlov was sanctioned by Britain on Thursday.',
  ])('names no target: “%s”', (text) => {
    expect(targets(text)).toEqual(['Viktor Orlov']);
  });
});

describe('whom nothing of it touches', () => {
  it.each([
    'None of it touches Pavel Sidorov directly.',
    'Nothing in the list concerns Pavel Sidorov, the speaker.',
    'The list spares Pavel Sidorov, the speaker.',
  ])('is no target: “%s”', (then) => {
    expect(targets(`The European Union on Thursday sanctioned Viktor Orlov.\n\n${then}`)).toEqual(['Viktor Orlov']);
  });
});

describe('a surname as Taiwan writes it', () => {
  it('stands for the whole name', () => {
    const text =
      'China on Thursday sanctioned Hsiao Bo-chen, an envoy. Hsiao was first put on the Chinese list on August 16, 2022.';
    expect(targets(text)).toEqual(['Hsiao Bo-chen']);
  });
});

describe('whom somebody deals with', () => {
  it.each([
    'The move came weeks after a planned meeting between Secretary of State James Mill and Pavel Sidorov, a vice chairman, was called off.',
    'It follows a dispute with the Swiss bank Volga Suisse, which he says kept his money under a freeze.',
  ])('is no target: “%s”', (then) => {
    expect(targets(`The European Union on Thursday sanctioned Viktor Orlov.\n\n${then}`)).toEqual(['Viktor Orlov']);
  });
});

describe('a firm that a regulator holds to account for a breach', () => {
  it('is not sanctioned', () => {
    const text =
      'HM Treasury today published a disclosure notice concerning a breach of the Russia regulations by a firm in London.\n\nIt found that the firm, Larkfield Pay Limited, allowed a withdrawal from an account held by a company owned by a designated person.';
    expect(targets(text)).toEqual([]);
  });
});
