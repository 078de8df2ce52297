import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const derived = (text: string) => deriveDataset([{ id: 'a', title: 'A', date: '2023-02-03', text }]);
const positions = (text: string, name: string) => {
  const { entities } = derived(text);
  return entities
    .find(({ caption }) => caption === name)
    ?.positions.map(({ title, organization }) => [title, entities.find(({ id }) => id === organization)?.caption]);
};
const titles = (text: string, name: string) => positions(text, name)?.map(([title]) => title);

describe('the body of an office', () => {
  it('is no part of its title, though it stands before it', () => {
    expect(positions('The State Department spokesman Ivan Petrov spoke.', 'Ivan Petrov')).toEqual([
      ['spokesman', 'State Department'],
    ]);
    const text = 'The Central Intelligence Agency (CIA) spoke. Later CIA Director Ivan Petrov left.';
    expect(positions(text, 'Ivan Petrov')).toEqual([['Director', 'Central Intelligence Agency']]);
  });

  it('is a ministry without capitals, too', () => {
    expect(positions('A foreign ministry spokesman, Ivan Petrov, spoke.', 'Ivan Petrov')).toEqual([
      ['spokesman', 'foreign ministry'],
    ]);
  });

  it('is sure of its name elsewhere only where that says whose it is', () => {
    const text =
      'Ivan Petrov, chief of the Haitian National Police, Viktor Orlov, head of the national police, and Pavel Orlov, head of the GRU, spoke.';
    const bodies = derived(text).entities.filter(({ schema }) => schema !== 'Person');
    expect(bodies.flatMap(({ names }) => names.map((name) => [name.text, name.kind]))).toEqual([
      ['GRU', 'abbreviation'],
      ['Haitian National Police', 'name'],
      ['national police', 'weakAlias'],
    ]);
  });

  it('stays in the title of which it is half the name', () => {
    expect(titles('The U.S. Treasury spoke. Treasury Secretary Ivan Petrov left.', 'Ivan Petrov')).toEqual([
      'Treasury Secretary',
    ]);
  });

  it('is the one named before that “its” and “the council’s” mean', () => {
    const council = 'The National Security Council of Ukraine met.';
    for (const post of ['Its secretary, Ivan Petrov, spoke.', 'Ivan Petrov, the council’s secretary, spoke.'])
      expect(positions(`${council} ${post}`, 'Ivan Petrov')).toEqual([
        ['secretary', 'National Security Council of Ukraine'],
      ]);
  });

  it('is not guessed where “its” may mean two', () => {
    const text =
      'The Supreme Court of Ukraine wrote to the National Bank of Ukraine. Its secretary, Ivan Petrov, spoke.';
    expect(positions(text, 'Ivan Petrov')).toEqual([['secretary', undefined]]);
  });

  it('is a public body, though many states have one of that name', () => {
    for (const body of ['National Assembly', 'national police', 'House of Representatives', 'GRU'])
      expect(positions(`Ivan Petrov, the head of the ${body}, spoke.`, 'Ivan Petrov')).toEqual([['head', body]]);
  });

  it('is none of what the office is for', () => {
    const title = 'Minister of the Armed Forces';
    expect(titles(`Ivan Petrov, ${title}, spoke.`, 'Ivan Petrov')).toEqual([title]);
    expect(derived('Ivan Petrov, the chairman of XYZ, spoke.').entities.map(({ caption }) => caption)).toEqual([
      'Ivan Petrov',
    ]);
  });

  it('follows “heads”', () => {
    const text = 'Ivan Petrov, who heads the National Bank of Ukraine, spoke.';
    expect(positions(text, 'Ivan Petrov')).toEqual([['head', 'National Bank of Ukraine']]);
  });
});

describe('an office of several', () => {
  it('is that of each of them, in the singular, named before or behind it', () => {
    for (const [text, title] of [
      ['Generals Ivan Petrov and Pavel Orlov spoke.', 'General'],
      ['Two former prime ministers, Ivan Petrov and Pavel Orlov, spoke.', 'former prime minister'],
      ['Two judges met with the same penalty: Ivan Petrov and Pavel Orlov.', 'judge'],
      ['They met fellow MPs Ivan Petrov and Pavel Orlov.', 'MP'],
    ] as const)
      for (const name of ['Ivan Petrov', 'Pavel Orlov']) expect(titles(text, name)).toEqual([title]);
  });

  it('is tied to its body for each of them', () => {
    const text = 'Two members of the European Parliament, Ivan Petrov and Pavel Orlov, spoke.';
    for (const name of ['Ivan Petrov', 'Pavel Orlov'])
      expect(positions(text, name)).toEqual([['member', 'European Parliament']]);
  });

  it('is not said of more or fewer than are counted', () => {
    expect(titles('Three judges met with the same penalty: Ivan Petrov and Pavel Orlov.', 'Pavel Orlov') ?? []).toEqual(
      [],
    );
  });
});

describe('an office between two names', () => {
  it('is not that of the one before, who has another', () => {
    const text =
      'They met Intelligence Minister Ivan Petrov, the commander of the army, Pavel Orlov, and Anton Volkov.';
    expect(titles(text, 'Ivan Petrov')).toEqual(['Intelligence Minister']);
    expect(titles(text, 'Pavel Orlov')?.[0]).toContain('commander');
  });

  it('is only that of the one before, who has no other', () => {
    const text =
      'They met Ivan Petrov, the director general of the Central Bank, Pavel Orlov, a lawyer, and Anton Volkov.';
    expect(titles(text, 'Ivan Petrov')).toEqual(['director general']);
    expect(titles(text, 'Pavel Orlov') ?? []).toEqual([]);
  });

  it('is not that of the one before, where “and” stands between', () => {
    const text = 'They met Ivan Petrov, and the police commissioner, Pavel Orlov.';
    expect(titles(text, 'Ivan Petrov') ?? []).toEqual([]);
  });
});

describe('an office before a comma', () => {
  it('is read with all that completes it', () => {
    expect(titles('The minister of the recognised government, Ivan Petrov, spoke.', 'Ivan Petrov')).toEqual([
      'minister of the recognised government',
    ]);
    expect(titles('Canada’s ambassador to Haiti, Ivan Petrov, spoke.', 'Ivan Petrov')).toEqual(['ambassador to Haiti']);
  });

  it('is not that of whom somebody in office did something to', () => {
    expect(titles('The minister of health who had met the lawyer, Ivan Petrov, spoke.', 'Ivan Petrov') ?? []).toEqual(
      [],
    );
  });
});

describe('a title', () => {
  it('is without how its holder came to it', () => {
    const text = 'Ivan Petrov, whom the group appointed governor of Nineveh, spoke.';
    expect(titles(text, 'Ivan Petrov')).toEqual(['governor of Nineveh']);
    expect(titles('Ivan Petrov, another leader of the group, spoke.', 'Ivan Petrov')).toEqual(['leader of the group']);
  });

  it('keeps what its holder no longer is, or not for long', () => {
    for (const title of ['former US President', 'caretaker Prime Minister', 'ousted president'])
      expect(titles(`They met ${title} Ivan Petrov on Monday.`, 'Ivan Petrov')).toEqual([title]);
  });

  it('is none of those named “as well”, and none of what somebody takes him for', () => {
    expect(titles('They met Ivan Petrov, as well as several judges.', 'Ivan Petrov') ?? []).toEqual([]);
    expect(titles('Ivan Petrov, whom investigators identify as a member of it, spoke.', 'Ivan Petrov') ?? []).toEqual(
      [],
    );
  });

  it('is no rank where a post is known', () => {
    expect(titles('General Ivan Petrov, the mayor, spoke.', 'Ivan Petrov')).toEqual(['mayor']);
    expect(titles('General Ivan Petrov spoke.', 'Ivan Petrov')).toEqual(['General']);
  });

  it('goes on with its field', () => {
    const title = 'minister of state for regional integration';
    expect(titles(`Ivan Petrov, ${title}, spoke.`, 'Ivan Petrov')).toEqual([title]);
  });

  it('is said once, in full', () => {
    const text = 'Anna Orlova, Minister of Foreign Affairs, spoke. Later Minister Orlova left.';
    expect(titles(text, 'Anna Orlova')).toEqual(['Minister of Foreign Affairs']);
  });
});
