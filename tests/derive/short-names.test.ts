import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { explainArticle } from '../../derive/derive';

/** Everybody a text names, each with all names and how often he is named. */
function cast(text: string): { names: string[]; kind: string; mentions: number }[] {
  const article = { id: 'a', title: 'a', date: '2023-11-15', text };
  return explainArticle(article).cast.actors.map(({ names, kind, mentions }) => ({
    names: names.map(({ text: name }) => name),
    kind,
    mentions: mentions.length,
  }));
}

describe('the short name of a company', () => {
  it('is its name without the form, wherever that stands', () => {
    expect(cast('Grinor was listed. The Treasury hit Grinor LLC on Tuesday.')).toContainEqual(
      expect.objectContaining({ names: ['Grinor LLC', 'Grinor'], mentions: 2 }),
    );
    expect(cast('It hit Lorman Marten Corporation. Shares of Lorman Marten fell.')).toContainEqual({
      names: ['Lorman Marten Corporation', 'Lorman Marten'],
      kind: 'company',
      mentions: 2,
    });
  });

  it('may leave away what it trades in once that was said', () => {
    expect(cast('It hit Tradiv General Trading. Tradiv buys cars.')).toContainEqual(
      expect.objectContaining({ names: ['Tradiv General Trading', 'Tradiv'], mentions: 2 }),
    );
  });

  it('is not that of a mother who is named before her daughter', () => {
    const all = cast('Rosnor pumps oil. It hit Rosnor Trading Ltd on Monday. Rosnor kept silent.');
    expect(all.find(({ names }) => names.includes('Rosnor Trading Ltd'))?.mentions).toBe(1);
  });

  it('is nobody’s where two share it, or a person has it', () => {
    const two = cast('It hit Volgor Shipping and Volgor Mining. Volgor said nothing.');
    expect(two.every(({ names }) => !names.includes('Volgor'))).toBe(true);
    const person = cast('It hit Derpov Holding and its owner, Oleg Derpov. Derpov said nothing.');
    expect(person.find(({ names }) => names.includes('Derpov Holding'))?.mentions).toBe(1);
  });

  it('is not that of a man whose name the company has', () => {
    const all = cast('It hit Viktor Orlov Group on Monday. Viktor Orlov said nothing.');
    expect(all.find(({ names }) => names.includes('Viktor Orlov'))?.kind).toBe('person');
  });

  it('is no place, people or common word', () => {
    const all = cast(
      'It hit Syria Holding and Golden Group. Golden days are over. Syria said nothing of a golden age.',
    );
    expect(all.find(({ names }) => names.includes('Syria Holding'))?.mentions).toBe(1);
    expect(all.find(({ names }) => names.includes('Golden Group'))?.mentions).toBe(1);
  });
});

describe('a surname two people share', () => {
  it('stays with whom the text called by it, where it ends both names', () => {
    const all = cast(
      'Milor Dodin was listed in 2017. Dodin denied it. His children Igor Dodin and Gora Dodin were added. Dodin was listed again.',
    );
    expect(all.find(({ names }) => names.includes('Milor Dodin'))?.mentions).toBe(3);
    expect(all.find(({ names }) => names.includes('Gora Dodin'))?.mentions).toBe(1);
  });

  it('is the head’s of a family, whose kin the same sentence names', () => {
    const all = cast('Milor Dodin was listed with his son Igor Dodin. Dodin denied it.');
    expect(all.find(({ names }) => names.includes('Milor Dodin'))?.mentions).toBe(2);
  });

  it('is that of the one named last, where they are no kin', () => {
    const all = cast('Milor Dodin was listed with the banker Igor Dodin. Dodin denied it.');
    expect(all.find(({ names }) => names.includes('Igor Dodin'))?.mentions).toBe(2);
  });
});

describe('a surname of a head and his kin, named in one sentence', () => {
  it('is the head’s', () => {
    const text =
      'The United States sanctioned Milan Dodar, the president, on 17 January 2017, and his son Igor Dodar and daughter Gorica Dodar on 20 October 2023. Britain sanctioned Dodar on 11 April 2022.';
    const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
    const britain = sanctions.filter(({ authority }) => authority === 'United Kingdom').map(({ entity }) => entity);
    expect(britain.map((id) => entities.find((entity) => entity.id === id)?.caption)).toEqual(['Milan Dodar']);
  });
});

describe('a first name alone', () => {
  it('is that of the one in a family, and a name of nobody on other pages', () => {
    const family =
      'Bashar Orlov was sanctioned in 2011. His wife, Anna, was added in 2012. Police look into Anna Orlov.';
    expect(cast(family)).toContainEqual(
      expect.objectContaining({ names: expect.not.arrayContaining(['Anna']), mentions: 2 }),
    );
  });

  it('is nobody’s where only one of that surname is named', () => {
    const strangers = 'The president’s son Viktor was sanctioned. So was the minister, Viktor Khrenin.';
    expect(cast(strangers)).toContainEqual(
      expect.objectContaining({ names: ['Viktor Khrenin', 'Khrenin'], mentions: 1 }),
    );
  });
});

describe('no short name', () => {
  const names = (text: string): string[] => cast(text).flatMap((one) => one.names);

  it('is a country, a generation, or initials that stand for something else', () => {
    const text = 'China sanctioned Volga Canada, Bebidas USA, Arctic LNG and Theodore Colbert III on Monday.';
    expect(names(text)).toEqual(expect.arrayContaining(['Theodore Colbert III', 'Colbert']));
    for (const word of ['Canada', 'USA', 'LNG', 'III']) expect(names(text)).not.toContain(word);
  });

  it('is a town, unless it stands behind a first name', () => {
    expect(names('China sanctioned Simon Birmingham on Monday.')).toContain('Birmingham');
    expect(names('China sanctioned Velor Birmingham on Monday.')).not.toContain('Birmingham');
  });

  it('is the part of a name that is in capitals, when that is a family name', () => {
    expect(names('China sanctioned Viktor ORLOV and Tareck EL DMITROV on Monday.')).toEqual(
      expect.arrayContaining(['ORLOV', 'DMITROV']),
    );
    expect(names('China sanctioned AK Abdul Momen on Monday.')).toContain('Momen');
  });

  it('is made of those who are only counted', () => {
    expect(names('China sanctioned Fourteen Russians and Twenty-five Americans on Monday.')).toEqual([]);
  });
});
