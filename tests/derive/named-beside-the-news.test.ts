import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('who is named beside the news', () => {
  it.each([
    [
      'who was seized by those who are hit',
      'Canada on Monday sanctioned Ivan Petrov, a minister. It named the lawyer Samuel Stone and the politician Adam Hill, who were seized in the capital and never seen again.',
      ['Ivan Petrov, 2024-03-18, Canada'],
    ],
    [
      'whose measures were only prolonged',
      'Canada on Monday sanctioned Ivan Petrov, a minister. At the same time, Canada prolonged until 12 December 2024 the measures against ten persons already listed, including Adam Hill, a judge.',
      ['Ivan Petrov, 2024-03-18, Canada'],
    ],
    [
      'whose adviser is hit',
      'On Monday Canada followed with 13 listings, among them Ivan Petrov, the group’s head in Mali; Pavel Stone, security adviser to the President of the Central African Republic, Adam Hill; and the general Anna Orlova.',
      ['Anna Orlova, 2024-03-18, Canada', 'Ivan Petrov, 2024-03-18, Canada', 'Pavel Stone, 2024-03-18, Canada'],
    ],
    [
      'whose manager is hit',
      'Canada on Monday sanctioned Ivan Petrov, a minister, and the company Volga Trade SARLU’s manager, Pavel Stone.',
      ['Ivan Petrov, 2024-03-18, Canada', 'Pavel Stone, 2024-03-18, Canada'],
    ],
    [
      'who works for a firm that is hit',
      'Canada on Monday sanctioned Volga Trade SARLU, a firm with 300 employees, including Ivan Petrov and Pavel Stone.',
      ['Volga Trade SARLU, 2024-03-18, Canada'],
    ],
    [
      'who is among the many whom a firm employs',
      'Canada on Monday imposed sanctions on a firm that employs some 63 people, among them Ivan Petrov, its accountant.',
      [],
    ],
    [
      'who holds shares of a firm that is hit',
      'Canada on Monday sanctioned Volga Trade SARLU, whose shareholders include Ivan Petrov and Pavel Stone.',
      ['Volga Trade SARLU, 2024-03-18, Canada'],
    ],
  ])('is not hit: %s', (_, text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('lists in other forms', () => {
  it.each([
    [
      'the employees of a body that are hit',
      'Canada on Monday sanctioned three employees of the ministry, including Ivan Petrov and Pavel Stone.',
      ['Ivan Petrov', 'Pavel Stone'],
    ],
    [
      'the word before each name',
      'On Monday Canada imposed sanctions on Ivan Petrov, on Pavel Stone and on Volga Bank.',
      ['Ivan Petrov', 'Pavel Stone', 'Volga Bank'],
    ],
    [
      'as many years between the verb and the names',
      'On Monday Canada applied sanctions for three years to Ivan Petrov, head of the council of the party, and to his wife Anna Petrova.',
      ['Anna Petrova', 'Ivan Petrov'],
    ],
    [
      'some of those who are counted',
      'Canada on Monday banned 63 Russian citizens from entering the country for an indefinite period, among them Prime Minister Ivan Petrov, in return for the sanctions of Moscow.',
      ['Ivan Petrov'],
    ],
    [
      'a firm in letters with dots',
      'On Monday Canada sanctioned Ivan Petrov and his L.Y.P. Group for the abuse of workers.',
      ['Ivan Petrov', 'L.Y.P. Group'],
    ],
  ])('are read: %s', (_, text, names) => {
    expect(told(text)).toEqual(names.map((name) => `${name}, 2024-03-18, Canada`));
  });
});

describe('the end of a sanction', () => {
  it.each([
    [
      'Canada sanctioned Ivan Petrov, a general, on 3 May 2019, and removed him from its list on 9 June 2020.',
      'Ivan Petrov',
    ],
    ['Canada blacklisted Volga Bank on 3 May 2019, and removed it from its list on 9 June 2020.', 'Volga Bank'],
  ])('has the day behind its own verb: “%s”', (text, name) => {
    expect(told(text)).toEqual([`${name}, 2019-05-03, Canada`]);
  });

  it('is no beginning: “it” is whom the sentence tells of', () => {
    expect(told('Volga Bank was sanctioned by Britain on 3 May 2019, and Canada blacklisted it in June 2019.')).toEqual(
      ['Volga Bank, 2019-05-03, United Kingdom', 'Volga Bank, 2019-06, Canada'],
    );
  });
});
