import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { told } from './behind-news-of-another';

describe('one who was sanctioned more than once', () => {
  it.each([
    'and again on 5 January 2022',
    'and a second time on 5 January 2022',
    'for standing in the way of the peace accords, and a second time on 5 January 2022',
  ])('has the days of both: “%s”', (more) => {
    const all = told(`Viktor Orlov was first sanctioned by Washington in July 2017, ${more}.`);
    expect(all).toContain('Viktor Orlov, 2017-07, United States');
    expect(all).toContain('Viktor Orlov, 2022-01-05, United States');
  });

  it('lends the day of that occasion to who was listed with him then', () => {
    const text =
      'Viktor Orlov was first sanctioned by Washington in July 2017, and a second time on 5 January 2022, over corruption. On that second occasion a broadcaster, Volga Televizija, was not spared. Pavel Sidorov was listed on that occasion.';
    expect(told(text)).not.toContain('Pavel Sidorov, 2017-07, United States');
  });
});

describe('similar action', () => {
  it('is what was done to the one before', () => {
    expect(told('Canada took similar action on 4 March against Viktor Orlov.')).toEqual([
      'Viktor Orlov, 2024-03-04, Canada',
    ]);
  });
});

describe('assets', () => {
  it.each(['his assets', 'his U.S. assets', 'his foreign bank accounts'])('are his: “had %s frozen”', (assets) => {
    expect(told(`Viktor Orlov had ${assets} frozen by the Treasury Department on March 4.`)).toEqual([
      'Viktor Orlov, 2024-03-04, US Treasury',
    ]);
  });
});

describe('a name with a word for something new in it', () => {
  it('makes no news: the firm has the day and the government of whom it was listed with', () => {
    const text =
      'Viktor Orlov was blacklisted by the United States on February 20 together with Pavel Sidorov. Two firms that belong to Orlov, Kingston Fresh and Kingston Holding, were designated as well.';
    expect(told(text)).toEqual([
      'Kingston Fresh, 2024-02-20, United States',
      'Kingston Holding, 2024-02-20, United States',
      'Pavel Sidorov, 2024-02-20, United States',
      'Viktor Orlov, 2024-02-20, United States',
    ]);
  });
});

describe('who is named beside those listed', () => {
  const targets = (text: string): string[] => {
    const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
    const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
    return [...new Set(sanctions.map(({ entity }) => caption.get(entity) ?? ''))].sort();
  };

  it.each([
    [
      'to whom the firms belong',
      'Two firms that belong to Pavel Sidorov, Volga Trading and Oka Bank, were designated as well.',
      ['Oka Bank', 'Viktor Orlov', 'Volga Trading'],
    ],
    [
      'whose daughters they are',
      'Pavel Sidorov’s two adult daughters, Anna Hill and Eva Hill, were put on the same list.',
      ['Anna Hill', 'Eva Hill', 'Viktor Orlov'],
    ],
    ['whose party one sat for', 'Orlov sat for the Party of Renewal, which is now banned.', ['Viktor Orlov']],
  ])('is no target: %s', (_, text, expected) => {
    expect(targets(`The EU on Thursday sanctioned Viktor Orlov.\n\n${text}`)).toEqual(expected);
  });

  it.each([
    'Viktor Orlov, the deputy head of the largest party, Nova Snaga',
    'Anna Hill and Viktor Orlov, a founder of the militia, Severna Brigada',
  ])('is what one of them leads: “%s”', (list) => {
    expect(targets(`The EU on Thursday sanctioned ${list}.`)).toEqual(
      list.startsWith('Anna') ? ['Anna Hill', 'Viktor Orlov'] : ['Viktor Orlov'],
    );
  });

  it('is a target where the party itself is', () => {
    expect(
      targets('The EU on Thursday sanctioned the largest party, Nova Snaga, and its leader, Viktor Orlov.'),
    ).toEqual(['Nova Snaga', 'Viktor Orlov']);
  });

  it('has no day on which a round spared him', () => {
    const text =
      'The EU on March 14 added Viktor Orlov to its list.\n\nThe listing of Mr Orlov had divided the ministers, when the first round, on 10 May 2011, spared him.';
    expect(told(text)).toEqual(['Viktor Orlov, 2024-03-14, European Union']);
  });
});

describe('plural places', () => {
  it('are no names of people', () => {
    expect(
      told('On 4 March Kyiv sanctioned Viktor Orlov, who heads the administrations in Kherson and Luhanska Oblasts.'),
    ).toEqual(['Viktor Orlov, 2024-03-04, Ukraine']);
  });
});

describe('what was done twice', () => {
  it.each([
    'Viktor Orlov has been sanctioned twice by Washington, in 2017 and in 2022.',
    'Viktor Orlov was hit twice by Washington, in 2017 for graft and in 2022 for standing in the way of peace.',
  ])('has two days: “%s”', (text) => {
    expect(told(text)).toEqual(['Viktor Orlov, 2017, United States', 'Viktor Orlov, 2022, United States']);
  });
});

describe('who was punished as well', () => {
  it('is told of with those before', () => {
    const text =
      'The EU on 4 March sanctioned Viktor Orlov. Two lawmakers, Pavel Sidorov and Igor Petrov, were also punished.';
    expect(told(text)).toContain('Pavel Sidorov, 2024-03-04, European Union');
  });
});
