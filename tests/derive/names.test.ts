import { describe, expect, it } from 'vitest';
import { findMentions } from '../../derive/mentions';
import { segment } from '../../derive/segments';
import { read } from '../../derive/tokens';

/** The names in a text, each with what it is taken for. */
const named = (text: string): Record<string, string> =>
  Object.fromEntries(findMentions(read(text, segment(text))).map(({ kind, text: name }) => [name, kind]));

describe('a name', () => {
  it('of a peer has the place that stands in it, but an office of the same rank is none', () => {
    expect(named('It named Baroness Hill of The Shaws and Lord Orlov of Volga on Monday.')).toEqual({
      'Baroness Hill of The Shaws': 'person',
      'Lord Orlov of Volga': 'person',
    });
    expect(named('It named Lord Mayor of London Anna Hill.')).toEqual({ 'Anna Hill': 'person' });
    expect(named('It named Lord Orlov of the Foreign Office.')).not.toHaveProperty([
      'Lord Orlov of the Foreign Office',
    ]);
  });

  it('of a court has what it deals in, and of two departments each its own', () => {
    expect(named('It named the Supreme Court of Justice on Monday.')).toEqual({ 'Supreme Court of Justice': 'body' });
    expect(named('The US Department of State and Department of the Treasury named nobody.')).toEqual({
      'US Department of State': 'body',
      'Department of the Treasury': 'body',
    });
  });

  it('of a body abroad has its head first', () => {
    expect(named('It named the Agence Nationale de Renseignements and the Dirección General de Aduanas.')).toEqual({
      'Agence Nationale de Renseignements': 'body',
      'Dirección General de Aduanas': 'body',
    });
    expect(named('It named Banco Popular, the Banque du Liban and Marta Consejo Ruiz.')).toEqual({
      'Banco Popular': 'company',
      'Banque du Liban': 'body',
      'Marta Consejo Ruiz': 'person',
    });
  });

  it('of an ambassador-at-large begins behind the title', () => {
    expect(named('It named Ambassador-at-Large Anna Hill.')).toEqual({ 'Anna Hill': 'person' });
  });

  it('of a person begins behind the whole of an office, however many words that has', () => {
    expect(named('It named Minister of National Defence Viktor Orlov.')).toEqual({ 'Viktor Orlov': 'person' });
    expect(named('It named Minister of State Security Viktor Orlov.')).toEqual({ 'Viktor Orlov': 'person' });
    expect(named('It named Minister of State for Presidential Affairs Viktor Orlov.')).toEqual({
      'Viktor Orlov': 'person',
    });
    expect(named('It named Chancellor of the Exchequer Anna Hill.')).toHaveProperty('Anna Hill');
  });

  it('of a company goes on behind what it deals in, where its form stands there', () => {
    expect(named('It named Volgar (Gems and Jewellery) Co., LTD. on Monday.')).toEqual({
      'Volgar (Gems and Jewellery) Co., LTD.': 'company',
    });
    expect(named('It named Volgar (Metals & Alloys) Limited.')).toHaveProperty(['Volgar (Metals & Alloys) Limited']);
    expect(named('It named Viktor Orlov (Foreign Minister) and Anna Hill.')).toHaveProperty('Viktor Orlov');
  });

  it('goes on behind an ayn, which is no quotation mark', () => {
    expect(named("It named Husayn Orlan 'Aziz al-Lamur, who led them.")).toHaveProperty([
      "Husayn Orlan 'Aziz al-Lamur",
    ]);
    expect(named("It called Husayn Orlan 'Aziz the Small' and left.")).toHaveProperty(['Husayn Orlan']);
  });

  it('may hold a plural possessive: Workers’ Party', () => {
    expect(named("It named the Kurdistan Workers' Party.")).toHaveProperty(["Kurdistan Workers' Party"]);
    expect(named("It named the workers' Viktor Orlov.")).toHaveProperty('Viktor Orlov');
  });

  it('may be a word that is an office or a thing elsewhere', () => {
    expect(named('It named Adam King and Steven Law.')).toMatchObject({
      'Adam King': 'person',
      'Steven Law': 'person',
    });
    expect(named('It named General Viktor Orlov of the General Intelligence Directorate.')).toMatchObject({
      'Viktor Orlov': 'person',
      'General Intelligence Directorate': 'body',
    });
    expect(named('It named the Sultan Murad Division.')).toHaveProperty(['Sultan Murad Division']);
  });

  it('begins behind a dateline and the first small word of what is told', () => {
    expect(named('GENEVA (Reporter) — When Francesca Orlova landed, nobody came.')).toHaveProperty([
      'Francesca Orlova',
    ]);
    expect(named('And Leonard Orlov, a general from the other side, was named.')).toHaveProperty(['Leonard Orlov']);
    expect(named('Three firms were hit — All Energy Investments and others.')).toHaveProperty([
      'All Energy Investments',
    ]);
  });

  it('of a company ends with its form, and may have one behind a comma', () => {
    expect(named('It named Golden Orlan Pte. Ltd. Losses were small.')).toHaveProperty(['Golden Orlan Pte. Ltd.']);
    expect(named('It named Sumilan, S.A. de C.V., of Culiacan.')).toHaveProperty(['Sumilan, S.A. de C.V.'], 'company');
    expect(named('It named Orlan Corporation, C.A., and others.')).toHaveProperty(['Orlan Corporation, C.A.']);
    expect(named('It named Zadnan International Company for Investment Limited.')).toHaveProperty([
      'Zadnan International Company for Investment Limited',
    ]);
    expect(named('It named Orlan Enterprise No. 2, as well as others.')).toHaveProperty(['Orlan Enterprise No. 2']);
  });

  it('of a company is not that of the place it is in; of a corporation for something, it is', () => {
    expect(named('It named Sigman Airlines of Kazakhstan.')).toHaveProperty(['Sigman Airlines']);
    expect(named('It named the Volgan Group of Viktor Orlov.')).toMatchObject({ 'Volgan Group': 'organization' });
    expect(named('It named the Minerals Marketing Corporation of Zimbabwe.')).toHaveProperty([
      'Minerals Marketing Corporation of Zimbabwe',
    ]);
    expect(named('It named the Orlan Group of Companies.')).toHaveProperty(['Orlan Group of Companies']);
  });

  it('of two companies is two names', () => {
    expect(named('It named Megvin Technology and Yitun Technologies.')).toMatchObject({
      'Megvin Technology': 'company',
      'Yitun Technologies': 'company',
    });
    expect(named('It named the Ural Mining and Metallurgical Company.')).toHaveProperty([
      'Ural Mining and Metallurgical Company',
    ]);
  });

  it('of a firm or a gang may have no word for what it is', () => {
    expect(named('It named Nayaran Energy, Mahanor Air, Air Koryan and Los Cuinos.')).toMatchObject({
      'Nayaran Energy': 'company',
      'Mahanor Air': 'company',
      'Air Koryan': 'company',
      'Los Cuinos': 'organization',
    });
    expect(named('It told of Homeland Defense and Los Angeles.')).toEqual({});
  });
});

describe('a headline', () => {
  const shouting = (text: string) => read(text, segment(text)).sentences.map((sentence) => sentence.shouting);

  it('is a line in which nearly every word has a capital, but a list of names is none', () => {
    const known = ' They met officials over abuse, with trading and oil, in a national company.';
    expect(shouting(`Treasury Sanctions Officials Over Rights Abuse.${known}`)[0]).toBe(true);
    expect(
      shouting(
        `Orlan Trading Corp., Volgan Oil Company, National Trading Company, Viktor Orlov, Anna Orlova.${known}`,
      )[0],
    ).toBe(false);
    expect(
      shouting(`The Treasury named the companies Orlan Trading Corp and Volgan National Oil Company.${known}`)[0],
    ).toBe(false);
  });
});
