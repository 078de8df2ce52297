import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who was sanctioned and when, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate}`).sort();
};

const LIST =
  'Those listed today include:\n\n1. Viktor Orlov, President of the Republic of Volgia\n2. Igor Orlov, National Security Adviser to the President\n3. Anna Hill, Press Secretary of the President\n\n';
const BEFORE = 'On 29 September 2020 the United Kingdom and Canada had already sanctioned Mr Orlov.';

describe('the surname of a father, behind a list of both', () => {
  it.each(['his son', 'his son and National Security Adviser', 'his brother and former chief of staff'])(
    'is not that of “%s”',
    (relation) => {
      const news = `The Council of the European Union today added three officials, including Viktor Orlov, as well as ${relation} Igor Orlov, to the list of individuals subject to restrictive measures.\n\n`;
      const found = claims(news + LIST + BEFORE);
      expect(found).toContain('Viktor Orlov, 2020-09-29');
      expect(found).not.toContain('Igor Orlov, 2020-09-29');
    },
  );
});
