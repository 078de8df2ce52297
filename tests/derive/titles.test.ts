import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const derived = (text: string) => deriveDataset([{ id: 'a', title: 'A', date: '2023-02-03', text }]);
const entity = (text: string, name: string) => derived(text).entities.find(({ caption }) => caption === name);
const titles = (text: string, name: string) => entity(text, name)?.positions.map(({ title }) => title);

describe('the title of an office', () => {
  it('is whole, with what the office is for', () => {
    expect(titles('Mélanie Joly, Minister of Foreign Affairs, announced it.', 'Mélanie Joly')).toEqual([
      'Minister of Foreign Affairs',
    ]);
    expect(titles('Ali Rezaei, deputy minister for higher education, was absent.', 'Ali Rezaei')).toEqual([
      'deputy minister for higher education',
    ]);
  });

  it('is without whose it is and since when', () => {
    expect(titles('Ivan Petrov, the party’s economic adviser, spoke.', 'Ivan Petrov')).toEqual(['economic adviser']);
    expect(titles('Ivan Petrov, its current director general, spoke.', 'Ivan Petrov')).toEqual(['director general']);
  });

  it('is none of a private occupation or a relative', () => {
    const text = 'The Treasury sanctioned Samark López, a businessman, and Ivan Petrov, a cousin of the president.';
    expect(titles(text, 'Samark López')).toEqual([]);
    expect(titles(text, 'Ivan Petrov')).toEqual([]);
  });
});

describe('a name', () => {
  it('keeps the nickname in the middle of it', () => {
    const text =
      'The United States on Thursday sanctioned Jimmy “Barbecue” Chérizier, a gang leader. Chérizier was a policeman.';
    expect(derived(text).entities.map(({ caption }) => caption)).toContain('Jimmy “Barbecue” Chérizier');
  });

  it('of a company is known without its town too, but that of a bank is not cut', () => {
    const names = (text: string, name: string) => entity(text, name)?.names.map((one) => one.text);
    const text =
      'The United States on Thursday sanctioned Gabbaro Technologies of Moscow and Commercial Bank of Moscow for it.';
    expect(names(text, 'Gabbaro Technologies of Moscow')).toContain('Gabbaro Technologies');
    expect(names(text, 'Commercial Bank of Moscow') ?? []).not.toContain('Commercial Bank');
  });
});

describe('a day without a year', () => {
  it('is not said to be of the last such day, where the sentence tells of an earlier year', () => {
    const text =
      'Britain on Thursday sanctioned Pavel Orlov. In January 2021 the United States had struck at his firms: on January 19 it placed sanctions on Anton Volkov.';
    const volkov = entity(text, 'Anton Volkov');
    expect(
      derived(text)
        .sanctions.filter((one) => one.entity === volkov?.id)
        .map(({ startDate }) => startDate),
    ).not.toContain('2023-01-19');
  });
});

describe('who acted', () => {
  it('long ago is not who acts in the news, unless the paragraph says so', () => {
    const text =
      'The United States on Thursday sanctioned Pavel Orlov for the raid.\n\nHis brother is known too.\n\nAnton Volkov was placed under sanctions on July 9, 2020.';
    const { entities, sanctions } = derived(text);
    const by = (name: string) =>
      sanctions.find((one) => one.entity === entities.find(({ caption }) => caption === name)?.id)?.authority;
    expect(by('Pavel Orlov')).toBe('United States');
    expect(by('Anton Volkov')).toBeUndefined();
  });
});
