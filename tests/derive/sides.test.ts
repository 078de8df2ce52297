import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is sanctioned since when, as an article of Saturday, 17 December 2011 has it. */
const events = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2011-12-17', text }]);
  return sanctions
    .map(({ entity, startDate }) => `${entities.find(({ id }) => id === entity)?.caption}, ${startDate}`)
    .sort();
};

describe('a list that names the side of those it lists', () => {
  it('goes on behind it', () => {
    const text =
      'On Friday the United Nations put six generals on its list. They are Viktor Orlov, Ivan Petrov and Timor Lenkov for the government, and Igor Valdin, Adam Harlow and Paul Renner for the opposition.';
    expect(events(text)).toEqual(
      ['Adam Harlow', 'Igor Valdin', 'Ivan Petrov', 'Paul Renner', 'Timor Lenkov', 'Viktor Orlov'].map(
        (name) => `${name}, 2011-12-16`,
      ),
    );
  });

  it('ends where a verb follows', () => {
    const text =
      'Britain on Friday sanctioned Viktor Orlov and Ivan Petrov for the government, and Igor Valdin said that he was glad.';
    expect(events(text).map((event) => event.split(',')[0])).not.toContain('Igor Valdin');
  });
});

describe('a sentence that begins with “Beside”', () => {
  it('does not make it the first name of whoever is named next', () => {
    const text =
      'The EU on Friday listed Roman Abrasov. Beside Abrasov they include Konstantin Ernov, who runs a broadcaster, and Timor Lenkov.';
    const { entities } = deriveDataset([{ id: 'a', title: 'A', date: '2011-12-17', text }]);
    expect(entities.map(({ caption }) => caption).sort()).toEqual([
      'Konstantin Ernov',
      'Roman Abrasov',
      'Timor Lenkov',
    ]);
  });
});
