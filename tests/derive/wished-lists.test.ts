import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { told } from './behind-news-of-another';

const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  return sanctions.map(({ entity, startDate }) => `${entities.find(({ id }) => id === entity)?.caption}, ${startDate}`);
};

const ITEMS = '\n\n• Commissioner Horacio Berrio, chief of the Directorate; and\n\n• Prosecutor Nelson Ubed.';

describe('a list below what is only asked for', () => {
  it.each([
    'The centre calls on the European Union and Canada to impose sanctions on:',
    'We have sent the governments of Canada and Britain a file. It asks that they freeze the assets of, and refuse entry to:',
    'The following should be sanctioned by Canada:',
    'The letter urges the Treasury to add to its list:',
    'We call for targeted sanctions against:',
  ])('sanctions nobody: “%s”', (intro) => {
    expect(claims(intro + ITEMS)).toEqual([]);
  });

  it.each([
    'Canada has decided to impose sanctions on:',
    'Considering the situation, Canada decided today to freeze the assets of the following:',
  ])('does where it is decided: “%s”', (intro) => {
    expect(claims(intro + ITEMS)).toEqual(['Horacio Berrio, 2024-03-22', 'Nelson Ubed, 2024-03-22']);
  });
});

describe('those of whom it is said that none is sanctioned', () => {
  it('are not, whatever a letter asks', () => {
    const text =
      'Eleven rights groups wrote to the EU on Monday and asked it to impose sanctions on three people. The letter names Colonel Mansur Rahmon, head of the prison service; Judge Zarina Holmat; and the prosecutor Umed Sheroz.\n\nNone of the three is under sanctions anywhere.';
    expect(claims(text)).toEqual([]);
  });
});

describe('a check of a claim that is false', () => {
  it('sanctions nobody', () => {
    const text =
      'FACT CHECK: Did the US sanction Senator Ife Okwudi? No\n\nCLAIM: A post says that the United States Department of the Treasury sanctioned senator Ife Okwudi on March 15, 2024 for money laundering.\n\nVERDICT: False.\n\nThe embassy confirmed that “no such action has been taken”.';
    expect(claims(text)).toEqual([]);
  });
});

describe('who holds the office that is spoken of', () => {
  it.each([
    'Canada sanctioned the minister’s wife and a judge on Monday. The minister is Oleg Marin.',
    'Canada sanctioned an ally of the general on Friday. The general is Oleg Marin.',
    'Canada listed two firms on Monday. They were named by the Committee, whose present Chair is Oleg Marin.',
  ])('is not sanctioned by that: “%s”', (sentence) => {
    expect(told(sentence).filter((claim) => claim.startsWith('Oleg'))).toEqual([]);
  });
});

describe('a surname of two', () => {
  it('is neither’s where the text says which of them by their age', () => {
    const text =
      'Canada sanctioned Oleg Rotov and Boris Rotov on Thursday. The elder Rotov has been on the British list since 20 March 2014.';
    expect(told(text)).toEqual(['Boris Rotov, 2024-03-21, Canada', 'Oleg Rotov, 2024-03-21, Canada']);
  });
});

describe('since when others list somebody', () => {
  it('is not the day of the news', () => {
    const text =
      'Canada today is sanctioning two men, Oleg Marin and Boris Rotov. Marin has been on the American list since 20 March 2014.';
    expect(told(text)).toEqual([
      'Boris Rotov, 2024-03-22, Canada',
      'Oleg Marin, 2014-03-20, United States',
      'Oleg Marin, 2024-03-22, Canada',
    ]);
  });
});

describe('a bank whose president is listed', () => {
  it('only says whose president that is', () => {
    const text =
      'Russia on Friday put thirteen Americans on its stop list. The list covers Secretary of State Anna Hill; Export-Import Bank President Reta Levin; and Hunter Bond, the president’s son.';
    expect(claims(text)).not.toContain('Export-Import Bank, 2024-03-22');
  });
});

describe('a year told in words', () => {
  it('is that of the day beside it', () => {
    const text =
      'The Foreign Office designated Eugene Shvid on 24 March last year, two weeks after Roman Abram himself, who was sanctioned on 10 March with Igor Sech, the head of an oil firm.';
    expect(claims(text).filter((claim) => claim.endsWith('2024-03-10'))).toEqual([]);
  });
});
