import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const LEAD =
  'WASHINGTON - The United States on Friday sanctioned Viktor Orlov, the head of the Ministry of Truth of Ruritania, over abuses.';

/** Since when who is sanctioned, by an article of Friday, 22 March 2024 that tells it behind other news. */
const told = (text: string): Record<string, string> => {
  const { entities, sanctions } = deriveDataset([
    { id: 'a', title: 'A', date: '2024-03-22', text: `${LEAD}\n\n${text}\n\n"We will go on," a spokesman said.\n` },
  ]);
  const caption = (id: string): string => entities.find((entity) => entity.id === id)?.caption ?? '';
  return Object.fromEntries(
    sanctions
      .filter(({ entity }) => caption(entity) !== 'Viktor Orlov')
      .map(({ entity, startDate }) => [caption(entity), startDate ?? 'open']),
  );
};

describe('the day a verb has words of its own for', () => {
  it('is theirs, however much else is news of today', () => {
    expect(told('Last year Canada sanctioned Ivan Petrov, a judge.')).toEqual({ 'Ivan Petrov': '2023' });
    expect(told('In 2021 Canada sanctioned Ivan Petrov, a judge.')).toEqual({ 'Ivan Petrov': '2021' });
    expect(told('Canada last year sanctioned Ivan Petrov.')).toEqual({ 'Ivan Petrov': '2023' });
    expect(told('Canada sanctioned Ivan Petrov last year.')).toEqual({ 'Ivan Petrov': '2023' });
    expect(told('Canada and Britain acted together on Nov. 4 against Ivan Petrov, a judge.')).toEqual({
      'Ivan Petrov': '2023-11-04',
    });
    expect(told('The step follows the July 5 designation of two men, including Ivan Petrov, a judge.')).toEqual({
      'Ivan Petrov': '2023-07-05',
    });
  });

  it('is not that of another verb of the sentence', () => {
    expect(told('Last year Anna Hill met Ivan Petrov, who was also sanctioned on Friday.')).toEqual({
      'Ivan Petrov': '2024-03-22',
    });
    expect(told('Also sanctioned was Ivan Petrov, who last year was made a judge.')).toEqual({
      'Ivan Petrov': '2024-03-22',
    });
  });

  it('is as much of a date as a span and the day before it leave certain', () => {
    expect(told('Canada sanctioned Anna Hill in May 2020 and Ivan Petrov a year later.')).toEqual({
      'Anna Hill': '2020-05',
      'Ivan Petrov': '2021-05',
    });
    expect(told('Canada sanctioned Anna Hill in May 2020 and Ivan Petrov the following year.')).toEqual({
      'Anna Hill': '2020-05',
      'Ivan Petrov': '2021',
    });
    expect(told('Canada sanctioned Anna Hill in May 2020. The following month it sanctioned Ivan Petrov.')).toEqual({
      'Anna Hill': '2020-05',
      'Ivan Petrov': '2020-06',
    });
  });

  it('is left open where the words leave it open', () => {
    const open = { 'Ivan Petrov': 'open' };
    expect(told('Two weeks later, Canada sanctioned Ivan Petrov.')).toEqual(open);
    expect(told('In an earlier round, Canada sanctioned Ivan Petrov, a judge.')).toEqual(open);
    expect(told('Since then Britain has sanctioned Ivan Petrov.')).toEqual(open);
    expect(told('Britain has since sanctioned Ivan Petrov, the interior minister.')).toEqual(open);
    expect(told('Months later Canada sanctioned Ivan Petrov.')).toEqual(open);
    expect(told('Canada has sanctioned Ivan Petrov in the past.')).toEqual(open);
    expect(told('In a new round of sanctions, the EU sanctioned Ivan Petrov.')).toEqual({
      'Ivan Petrov': '2024-03-22',
    });
  });

  it('is that of the sentence before, where this one only goes on', () => {
    expect(told('In May 2021 Canada sanctioned four judges. Among them were Anna Hill and Ivan Petrov.')).toEqual({
      'Anna Hill': '2021-05',
      'Ivan Petrov': '2021-05',
    });
  });

  it('is the one on which whoever did it gave the reason', () => {
    expect(told('Ivan Petrov was sanctioned by Canada, which on Tuesday accused him of graft.')).toEqual({
      'Ivan Petrov': '2024-03-19',
    });
  });

  it('is no day of the news for those whom somebody new joins', () => {
    expect(told('Orlov joins a club that also includes Ivan Petrov and Anna Hill.')).toEqual({
      'Anna Hill': 'open',
      'Ivan Petrov': 'open',
    });
    expect(told('Britain joined Canada in sanctioning Ivan Petrov.')).toEqual({ 'Ivan Petrov': '2024-03-22' });
  });
});

describe('news in other words', () => {
  it('is the same treatment, or a name that landed on the blacklist', () => {
    expect(told('Ivan Petrov got the same treatment on March 15.')).toEqual({ 'Ivan Petrov': '2024-03-15' });
    expect(told('Ivan Petrov also landed on the blacklist.')).toEqual({ 'Ivan Petrov': '2024-03-22' });
    expect(told('Ivan Petrov got the same treatment at the clinic.')).toEqual({});
  });
});

describe('bans that are no sanctions', () => {
  it('are those from office, from platforms, from sport, and a visa that a consulate refuses', () => {
    for (const text of [
      "Ruritania's parliament banned Ivan Petrov from running for office.",
      'Ivan Petrov was banned from running for president by a court.',
      'The consulate refused a visa to Ivan Petrov, a violinist.',
      'Meta blacklisted Ivan Petrov from its platforms.',
      'The committee banned Ivan Petrov from all sporting activity for four years.',
    ])
      expect(told(text), text).toEqual({});
  });

  it('are not those from a country', () => {
    expect(told('Canada barred Ivan Petrov, the judge, from entering.')).toEqual({ 'Ivan Petrov': '2024-03-22' });
    expect(told('The EU banned Ivan Petrov from its territory.')).toEqual({ 'Ivan Petrov': '2024-03-22' });
  });
});

describe('who is named beside the news', () => {
  it('is not sanctioned for what he does there', () => {
    expect(told('Anna Hill and Boris Petrov walked part of the way with them.')).toEqual({});
    expect(
      told('Also sanctioned was Anna Hill, a security adviser to her and her husband, President Daniel Petrov.'),
    ).toEqual({ 'Anna Hill': '2024-03-22' });
  });

  it('is not the wife where "himself" stands behind the name', () => {
    const text =
      "Sanctions were also imposed on blogger Boris Shariy's wife, Olha Shariy. Mr Shariy himself has been on the list since February 2021.";
    expect(told(text)).not.toMatchObject({ 'Olha Shariy': '2021-02' });
  });
});

describe('what is told only to be denied, or of another list', () => {
  it('is no sanction', () => {
    for (const text of [
      'Reports that the US had sanctioned Marat Hill are false, the embassy said.',
      'The embassy denied reports that Washington had blacklisted Marat Hill.',
      'Media reported that Britain had sanctioned Marat Hill, but the ministry said it had not.',
      'A message passed around on Telegram claimed that the U.S. Treasury had blacklisted the lender and its chairman, Marat Hill.',
      'The ministry put Marat Hill on a wanted list.',
      'The list of witnesses includes Marat Hill.',
      'Marat Hill was listed as a witness.',
    ])
      expect(told(text), text).toEqual({});
  });

  it('is not meant by whoever denies what he is sanctioned for', () => {
    expect(told('Also sanctioned was Marat Hill, who denied wrongdoing.')).toEqual({ 'Marat Hill': '2024-03-22' });
  });
});
