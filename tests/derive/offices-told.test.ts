import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const positions = (text: string, name: string) => {
  const { entities } = deriveDataset([{ id: 'a', title: 'A', date: '2023-02-03', text }]);
  return entities
    .find(({ caption }) => caption === name)
    ?.positions.map(({ title, organization }) => [title, entities.find(({ id }) => id === organization)?.caption]);
};
const titles = (text: string, name: string) => positions(text, name)?.map(([title]) => title);

describe('who leads a body', () => {
  it('holds an office in it, told by the verb', () => {
    for (const [text, title] of [
      ['Ivan Petrov, who leads the Security Service, spoke.', 'leads'],
      ['Ivan Petrov, who now commands Ruritania’s Security Service, spoke.', 'commands'],
      ['Ivan Petrov presides over the Security Service and did not answer.', 'presides'],
    ])
      expect(positions(text ?? '', 'Ivan Petrov')).toEqual([[title, 'Security Service']]);
  });

  it('holds none in what is only part of its name, nor in a firm or a charity', () => {
    for (const text of [
      'Ivan Petrov, who leads the Security Service delegation, spoke.',
      'Ivan Petrov, who leads the Volga Trading Company, spoke.',
      'Ivan Petrov, who leads the Volga Children Foundation, spoke.',
      'Ivan Petrov, whom the Security Service leads, spoke.',
    ])
      expect(titles(text, 'Ivan Petrov') ?? []).toEqual([]);
  });

  it('may be called by his family name alone', () => {
    const text = 'Ivan Petrov was absent. Petrov is secretary of the Security Service.';
    expect(positions(text, 'Ivan Petrov')).toEqual([['secretary', 'Security Service']]);
  });
});

describe('the title of one of several', () => {
  it('is not that of whom the sentence names behind them', () => {
    const text = 'Senators Ivan Petrov and Pavel Orlov, Dmitry Ivanov of the Watch and others spoke.';
    expect(titles(text, 'Pavel Orlov')).toEqual(['Senator']);
    expect(titles(text, 'Dmitry Ivanov') ?? []).toEqual([]);
  });

  it('is not that of one alone, behind whom others are named', () => {
    expect(titles('They accuse Ivan Petrov, generals and banks of it.', 'Ivan Petrov') ?? []).toEqual([]);
  });
});

describe('an office', () => {
  it('is one in two words joined by a hyphen', () => {
    const of = (title: string) => titles(`They met ${title} Ivan Petrov today.`, 'Ivan Petrov');
    expect(of('Attorney-General')).toEqual(['Attorney-General']);
    expect(of('President-elect')).toEqual(['President-elect']);
    expect(titles('Ivan Petrov, secretary-general of the Volga, spoke.', 'Ivan Petrov')).toEqual([
      'secretary-general of the Volga',
    ]);
    expect(titles('Ivan Petrov, the solicitor general, spoke.', 'Ivan Petrov')).toEqual(['solicitor general']);
  });

  it('may be of a place, before the name of its holder', () => {
    expect(titles('President of Ukraine Ivan Petrov spoke.', 'Ivan Petrov')).toEqual(['President of Ukraine']);
    expect(titles('The US ambassador to Yemen, Ivan Petrov, left.', 'Ivan Petrov')).toEqual(['ambassador to Yemen']);
  });

  it('ends before whose relative its holder is', () => {
    const text = 'Ivan Petrov, a congressman and son of the former president, spoke.';
    expect(titles(text, 'Ivan Petrov')).toEqual(['congressman']);
  });

  it('is none of what somebody did', () => {
    for (const deed of [
      'who met two ministers in Brussels',
      'who asked member states to wait',
      'days after the president left',
      'who would make the president name them',
    ])
      expect(titles(`Ivan Petrov, ${deed}, spoke.`, 'Ivan Petrov') ?? []).toEqual([]);
  });

  it('is none of whose office somebody heads, nor of what only belongs to an office', () => {
    expect(titles('Pavel Orlov, who heads Ivan Petrov’s office, spoke.', 'Ivan Petrov') ?? []).toEqual([]);
    expect(titles('They saw Ivan Petrov, a passport and a general’s decree.', 'Ivan Petrov') ?? []).toEqual([]);
    expect(titles('Pavel Orlov, a top aide to Hungary’s Ivan Petrov, spoke.', 'Ivan Petrov') ?? []).toEqual([]);
  });

  it('is no post that only firms have, nor what an opponent calls somebody', () => {
    expect(titles('Ivan Petrov, chief financial officer of the Volga, spoke.', 'Ivan Petrov') ?? []).toEqual([]);
    expect(titles('Ivan Petrov is a dictator, he said.', 'Ivan Petrov') ?? []).toEqual([]);
  });

  it('is none of what several in office do to somebody', () => {
    expect(titles('Senators press Ivan Petrov to act.', 'Ivan Petrov') ?? []).toEqual([]);
  });

  it('begins behind the others among whom its holder is', () => {
    const text = 'It was said by business leaders the head of the Senate, Ivan Petrov, met.';
    expect(titles(text, 'Ivan Petrov')).toEqual(['head']);
  });

  it('is none of a firm or a club', () => {
    expect(titles('Ivan Petrov, a spokesman for the company, spoke.', 'Ivan Petrov') ?? []).toEqual([]);
    expect(titles('A club chairman, Ivan Petrov, spoke.', 'Ivan Petrov') ?? []).toEqual([]);
    expect(titles('Ivan Petrov, a spokesman for the ministry, spoke.', 'Ivan Petrov')).toEqual(['spokesman']);
  });
});
