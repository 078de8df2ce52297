import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { Clause } from '../../derive/clause';
import { segment } from '../../derive/segments';
import { read } from '../../derive/tokens';
import { entryClosed, listHolds } from '../../derive/triggers-lists';

/** Who was sanctioned and when, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort();
};

/** The words behind which the names of those who may not enter are read in a sentence. */
function namesBehind(words: string): string[] {
  const { tokens, sentences } = read(words, segment(words));
  return sentences.flatMap((sentence) => {
    const clause = new Clause(tokens, sentence, new Set());
    return tokens.flatMap((_, i) => {
      const objects = (listHolds(clause, i) ?? entryClosed(clause, i))?.objects;
      return objects === undefined ? [] : [tokens[objects - 1]?.text ?? ''];
    });
  });
}

const HEADLINE =
  'MOSCOW - Foreign Ministry statement on personal sanctions against representatives of the British leadership\n\n';
const PEOPLE =
  '\n\n1. President Joseph Orlov\n2. Secretary of State Anna Hill\n3. National Security Adviser Ivan Petrov\n4. Deputy National Security Adviser Pavel Stone\n5. Press Secretary Maria Karsten\n6. Karel Marko';
const NAMES = ['Anna Hill', 'Ivan Petrov', 'Joseph Orlov', 'Karel Marko', 'Maria Karsten', 'Pavel Stone'];

describe('a list of those who may not enter', () => {
  it.each([
    'In response to unprecedented sanctions, the Russian "stop list", as of March 22 of this year, includes, on the basis of reciprocity, the following persons:',
    'In response to unprecedented sanctions, the Russian stop list includes, as of March 22, the following members of the government:',
  ])('is of those whom it names behind its colon: “%s”', (intro) => {
    expect(claims(HEADLINE + intro + PEOPLE)).toEqual(NAMES.map((name) => `${name}, 2024-03-22`));
  });

  it.each([
    'The guest list of the Russian embassy includes the following persons:',
    'The Russian stop list would include the following persons:',
    'The Russian stop list has never included the following persons:',
    'The Russian stop list includes the following goods:',
  ])('is none of guests or goods, and none that is only thought of: “%s”', (intro) => {
    expect(namesBehind(intro)).toEqual([]);
  });
});

describe('a country that is closed', () => {
  const news =
    'MOSCOW - Russia on Friday imposed sanctions on Viktor Tebin, a minister in London, and barred him from entering the country.\n\n';

  it('is closed to those who are named', () => {
    const told =
      'The Foreign Ministry recalls that on the same grounds entry is closed to a number of Canadian officials, including Prime Minister Pavel Stone, as announced today in a separate statement.';
    expect(claims(news + told)).toContain('Pavel Stone, 2024-03-22');
  });

  it.each([
    'Entry is closed to Pavel Stone.',
    'Entry to the Russian Federation is closed to Pavel Stone.',
    'Entry into the country has been closed to Pavel Stone.',
  ])('is said to be so in several ways: “%s”', (closed) => {
    expect(namesBehind(closed)).toEqual(['to']);
  });

  it.each([
    'Entry to the hall of the ministry was closed to Pavel Stone.',
    'Entry to the Russian Federation would be closed to Pavel Stone.',
    'Entry was never closed to Pavel Stone.',
    'The archive was closed to Pavel Stone.',
  ])('is no hall, and none that is only thought of: “%s”', (open) => {
    expect(namesBehind(open)).toEqual([]);
  });
});
