import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { told } from './behind-news-of-another';

/** Whom an article of its own says to be sanctioned. 2024-03-22 was a Friday. */
function sanctioned(title: string, text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title, date: '2024-03-22', text: `${title}\n\n${text}` }]);
  return sanctions.flatMap(({ entity }) => entities.find(({ id }) => id === entity)?.caption ?? []).sort();
}

describe('who announces sanctions is not hit by them', () => {
  it.each([
    [
      'the minister who announces them',
      'The Honourable Mary Snow, Minister of Foreign Affairs, today announced that Canada is imposing sanctions on Ivan Petrov, a general.',
    ],
    [
      'who stands below what is quoted',
      'Canada today imposed sanctions on Ivan Petrov, a general.\n\nQuotes\n\n“Our sanctions aim at those responsible for the violence.”\n– Mary Snow, Minister of Foreign Affairs',
    ],
    [
      'the ambassador who reads out the names',
      'It was Mary Snow, the ambassador to the United Nations, who read out on Friday whom Canada sanctioned: Ivan Petrov, a general.',
    ],
  ])('as in: %s', (_, text) => {
    expect(sanctioned('Canada acts', text)).not.toContain('Mary Snow');
  });

  it.each([
    'Ivan Petrov, who announced the annexation, was sanctioned by Canada on Monday.',
    'Canada on Monday asked its allies to act, and sanctioned Ivan Petrov, a general.',
    'On Monday Canada sanctioned several “designated persons”\n– Ivan Petrov, a general',
  ])('but who is hit may have announced something: “%s”', (text) => {
    expect(told(text)).toEqual(['Ivan Petrov, 2024-03-18, Canada']);
  });

  it('nor is who was in office then', () => {
    const text = 'On 22 July 2022, when Mark Snow was ambassador, Canada sanctioned Ivan Petrov, a senator.';
    expect(told(text)).toEqual(['Ivan Petrov, 2022-07-22, Canada']);
  });
});

describe('what is not so', () => {
  it('tells of nobody: a paper dismissed as false', () => {
    const text =
      'The government on Friday dismissed as false a document on social media which purports to show that the United States has imposed sanctions on senior figures of its party.\n\nThe paper, with a crest of the US Treasury at its head, names the chairperson, Ivan Petrov, and the former foreign minister Anna Stone as having had their assets frozen on Monday.';
    expect(sanctioned('Ruritania says no minister is on any US sanctions list', text)).toEqual([]);
  });

  it.each([
    [
      'who is only asked to be hit',
      'It asks the US Treasury to use the Magnitsky law on President Ivan Petrov, on his son, Lieutenant General Oleg Petrov, and on eight others.',
    ],
    [
      'of whom neither is',
      'Officials said that files were open on other politicians, among them Senator Ivan Petrov and the tycoon Oleg Stone. Neither has been sanctioned.',
    ],
    [
      'whose measures go on',
      'The Council today decided to prolong its sanctions for a year. Those for whom they are prolonged include the Vice-President, Anna Petrova, and the director-general of the police, Ivan Petrov.',
    ],
    [
      'who is taken off with others',
      'OFAC on Monday deleted Ivan Petrov from its register of blocked persons. Volga Tobacco and Rurik Trade, firms he owned, were taken off with him. So was Marten Works, a maker of cigarettes.',
    ],
    [
      'whose wife is hit',
      'On Friday Canada put Volga Alliance on its list, and Anna Petrova, wife of the fertiliser billionaire Ivan Petrov.',
    ],
    [
      'what only belongs to what is hit',
      'Canada designated the Volga Alliance, the coalition that includes Rurik Front, on Monday.',
    ],
  ])('or of nobody more: %s', (_, text) => {
    expect(told(text).filter((claim) => !/^(?:Volga Alliance|Anna Petrova)/.test(claim))).toEqual([]);
  });
});

describe('what looks like it', () => {
  it.each([
    [
      'shares that are listed on a day',
      'The exchange gave details.\n\nVolga Bank. Main market. Date of listing: 4.5.2020. Price: 3 pounds.',
    ],
    ['supporters who may not come in', 'Japan closed its borders to Ivan Petrov supporters in March 2022.'],
  ])('is no sanction: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is one after all: neither was sanctioned before', () => {
    const text = 'Canada on Monday sanctioned Ivan Petrov and Oleg Stone. Neither has been sanctioned before.';
    expect(told(text)).toEqual(['Ivan Petrov, 2024-03-18, Canada', 'Oleg Stone, 2024-03-18, Canada']);
  });
});

describe('the day of what others did', () => {
  it('is not the day of what is told after it', () => {
    const text =
      'The prime minister on Monday praised the billionaire Ivan Petrov, founder of the party, two days after Canada put him under sanctions.';
    expect(told(text).filter((claim) => claim.includes('2024-03-18'))).toEqual([]);
  });

  it('is of the year behind the one told of', () => {
    const text =
      'In October 2007 Canada blacklisted Volga Bank. Britain took the same step against Volga Bank on June 23 of the following year.';
    expect(told(text)).toEqual(['Volga Bank, 2007-10, Canada', 'Volga Bank, 2008-06-23, United Kingdom']);
  });
});
