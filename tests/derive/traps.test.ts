import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** 2023-11-15 was a Wednesday. Who is said to be sanctioned, since when and by whom. */
function told(text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2023-11-15', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .filter(({ startDate, endDate }) => startDate !== undefined || endDate === undefined)
    .map(({ entity, startDate, authority }) => `${caption.get(entity)}, ${startDate ?? '–'}, ${authority ?? '–'}`);
}

describe('nobody is said to be sanctioned', () => {
  it.each([
    [
      'who is only asked for',
      'Senators on Tuesday called on President Joe Biden to sanction Dmitri Orlov, the head of the state railway, and his son Pavel Orlov. Britain imposed sanctions on a bank last week.',
    ],
    ['whose listing is proposed', 'Poland proposed on Monday adding Tigran Keosan to the EU sanctions list.'],
    [
      'who is recommended for it',
      'A panel of experts has recommended to the Security Council that General Musa Idris and Idriss Trading be added to the sanctions list, a report seen on Friday said.',
    ],
    [
      'who is expected to be',
      'The United States is expected to announce sanctions on Friday against Viktor Orlov and Anna Hill, a source said.',
    ],
    [
      'who is indicted for evading sanctions',
      'NEWARK, N.J. — Two brothers who ran an electronics business were indicted Wednesday on charges of conspiring to evade U.S. sanctions, prosecutors said.\n\nPavel R. Orlov, 44, and Ilya R. Orlov, 39, are accused of relabelling radar parts as kitchen scales and sending them to buyers in Russia.\n\nTheir lawyer said that no government had ever sanctioned her clients.',
    ],
    [
      'who is designated for a post',
      'The State Department on Monday designated Anna Hill as special envoy on sanctions. The EU named Viktor Orlov as its new coordinator of sanctions.',
    ],
    [
      'whose listing a court annuls',
      'The court on Monday annulled the listing of Viktor Orlov, a businessman sanctioned by the EU.',
    ],
    [
      'whom a league bans',
      'The French football league on Thursday sanctioned Marc Dupont, the coach of Lyon, with a ban of three matches.',
    ],
    [
      'whom a town only keeps from leaving',
      'The immigration bureau put lawyer Leo Santos on its watch list and barred him from leaving the country on Monday.',
    ],
    [
      'whom a regulator penalises',
      'The SEC on Wednesday sanctioned Credit Volga AG and its former banker Andrew Pearson.',
    ],
    [
      'who is the victim',
      'The United States sanctioned six officials on Friday over the arrest of 55 activists, including Joshua Wang, Benny Tai and John Clancy.',
    ],
    [
      'who was jailed',
      'The United States sanctioned three judges on Thursday for jailing journalists such as Maria Ponomar, Roman Ivanov and Alsu Kurman.',
    ],
    [
      'who was spied on',
      'Treasury sanctioned a spyware maker on Tuesday. Its products were used against journalists including Thanasis Kouk and Ronan Farrow.',
    ],
    ['whose wives are', 'The UK on Tuesday sanctioned the wives of Igor Sechan, Alexei Millan and Viktor Zubkov.'],
    [
      'whose killers are',
      'The EU on Tuesday imposed sanctions on the killers of Boris Nemtsan, Sergei Magnan and Anna Politkova.',
    ],
    [
      'who is absent',
      'Britain on Tuesday sanctioned three bankers. Absent from the list were Viktor Medvedan and Alisher Usmanan.',
    ],
    [
      'who was removed',
      'The Treasury today removed from its Specially Designated Nationals list Ahmad Daqdan and Omar Said.',
    ],
    [
      'who is removed in the items of a list',
      'As a consequence, the Treasury has removed the following persons from the List of Specially Designated Nationals and Blocked Persons (SDN List):\n\nAlain Bunyo, Prime Minister;\nGervais Ndira, Minister of the Interior.',
    ],
    [
      'who is taken off or struck from a list',
      'OFAC on Monday took Alain Bunyo off its list of Specially Designated Nationals. Britain has struck Gervais Ndira and Omar Said from its sanctions list.',
    ],
    [
      'who is allowed something',
      'Cabinet has sanctioned a further $18 million for repairs. The Fiji Roads Authority (FRA) is separately sanctioned to proceed with tenders for two bridges.',
    ],
    [
      'of whom it is passed on and denied',
      'Reporter: Foreign media say that the President of the Senate, Miloš Vystran, has been put on a Chinese blacklist. Can you confirm that?\n\nSpokesperson: What you mention is not true.',
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('only those are said to be sanctioned', () => {
  it.each([
    [
      'who are, not who may be next',
      'The Treasury on Tuesday sanctioned Zawra Group. A lawmaker demanded that its auditor, Samir Halabi, be blacklisted too.',
      ['Zawra Group'],
    ],
    [
      'who are, though they are citizens of another state',
      'China on Friday announced sanctions against 11 American citizens, including Mark Rubin, Ted Cruzan and Tom Cotten.',
      ['Mark Rubin', 'Ted Cruzan', 'Tom Cotten'],
    ],
    [
      'who are, though a release was demanded',
      'The United States, which had demanded his release, on Tuesday sanctioned three judges, including Igor Sechan and Alexei Millan.',
      ['Alexei Millan', 'Igor Sechan'],
    ],
    [
      'who are, though a state is called a federation',
      'The Russian Federation on Friday barred three British officials from entry: Mark Hill, Anna Stone and Tom Daly.',
      ['Anna Stone', 'Mark Hill', 'Tom Daly'],
    ],
    [
      'who are, not who is spared',
      'The EU on Tuesday sanctioned Igor Sechan, sparing Patriarch Kirill and Roman Abraman.',
      ['Igor Sechan'],
    ],
    [
      'who are, not who is left out',
      'OFAC on Tuesday sanctioned twelve executives including Andrei Tikhan and Andrei Efreman, but not Eugene Kasper.',
      ['Andrei Efreman', 'Andrei Tikhan'],
    ],
    [
      'who are, not whom they sentenced',
      'The EU on Thursday sanctioned judge Elena Lenskaya, who sentenced Vladimir Karan, Ilya Yashan and Oleg Orlan.',
      ['Elena Lenskaya'],
    ],
    [
      'who are, not whose companies are',
      'The United States on Tuesday sanctioned Igor Sechan, along with companies belonging to Alexei Millan and Viktor Zubkan.',
      ['Igor Sechan'],
    ],
    [
      'who are, not where they serve',
      'Canada on Tuesday imposed sanctions on three officials. The persons added to the Schedule are:\n\n- Mahinda Rajan, former President\n- Staff Sergeant Sunil Ratnan, Sri Lanka Army\n- Lieutenant Commander Chandana Hettian, Sri Lanka Navy',
      ['Chandana Hettian', 'Mahinda Rajan', 'Sunil Ratnan'],
    ],
    [
      'who are, not where land is',
      'On Tuesday the Treasury sanctioned Kun Kiman, a former joint chief of staff, in a corruption case that involved land in Koh Kong.',
      ['Kun Kiman'],
    ],
    [
      'who are, not whose friends they are',
      'Britain on Tuesday sanctioned Igor Sechan and Alexei Millan, a friend of Gennady Timchan and Yury Kovalan.',
      ['Alexei Millan', 'Igor Sechan'],
    ],
  ])('%s', (_, text, names) => {
    expect(
      told(text)
        .map((event) => event.split(',')[0])
        .sort(),
    ).toEqual(names);
  });
});

describe('who acted', () => {
  it.each([
    [
      'is who acts in the sentence',
      'The US on Tuesday sanctioned Igor Sechan. The UK also sanctioned Alexei Millan.',
      'Alexei Millan',
      'United Kingdom',
    ],
    [
      'is who acts in it, had it been before',
      'The Department of State today announced visa restrictions on seven individuals. In a separate action, the Treasury Department designated Rustam Sadykan, commander of the riot police. On 22 December the European Union had listed Sadykan as well as the chairman, Bulat Ibragan.',
      'Bulat Ibragan',
      'European Union',
    ],
    [
      'is not who protests',
      'Moscow condemned the move. On Tuesday the Treasury Department sanctioned Igor Sechan and Alexei Millan.',
      'Igor Sechan',
      'US Treasury',
    ],
    [
      'is not whose company it is',
      'The Biden administration on Tuesday sanctioned three Chinese companies: Zhongjan Optics; Harbin Motor Co; and Tianjin Drone Group.',
      'Harbin Motor Co',
      'United States',
    ],
  ])('%s', (_, text, name, authority) => {
    expect(told(text).find((event) => event.startsWith(`${name},`))).toMatch(new RegExp(`, ${authority}$`));
  });
});

describe('whom a clause tells of is sanctioned', () => {
  it.each([
    [
      'who founded what the news is of',
      'The United States on Monday imposed sanctions on Volga Bank. It was founded by Oleg Derpov, who was designated in 2015.',
      'Oleg Derpov, 2015, –',
    ],
    [
      'who owns it',
      'The United States on Monday imposed sanctions on Volga Bank. It is owned by Oleg Derpov, whom Britain had sanctioned in March 2022.',
      'Oleg Derpov, 2022-03',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text).some((one) => one.startsWith(event))).toBe(true);
  });
});

describe('since when', () => {
  it.each([
    [
      'is the day right behind the verb',
      'The US on Tuesday sanctioned Igor Sechan. Alexei Millan was sanctioned in 2018.',
      'Alexei Millan, 2018',
    ],
    [
      'is not the day of the news, where it was weeks before',
      'The US on Tuesday sanctioned Igor Sechan. Two weeks earlier it had sanctioned Alexei Millan.',
      'Alexei Millan, –',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text).some((one) => one.startsWith(event))).toBe(true);
  });
});

describe('who acted', () => {
  it('is the subject of each part of a sentence for whom that part names', () => {
    expect(told('The EU listed Viktor Orlov on Monday; Britain froze the assets of Tigar Keosan.')).toEqual([
      'Tigar Keosan, 2023-11-13, United Kingdom',
      'Viktor Orlov, 2023-11-13, European Union',
    ]);
  });

  it('is each of several that act together', () => {
    const text = 'The US, Britain and Canada on Monday jointly sanctioned Viktor Orlov.';
    const { sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2023-11-15', text }]);
    expect(sanctions.map(({ authority, inConjunctionWith }) => [authority, inConjunctionWith])).toEqual([
      ['United States', ['United Kingdom', 'Canada']],
    ]);
  });
});

describe('behind the news that another is sanctioned, nobody is said to be who', () => {
  it.each([
    ['was shot', 'Boris Lekov and Irina Zorina, two students, were shot dead.'],
    ['compiled the list', 'The list was compiled by Boris Lekov, a lawyer.'],
    ['is in a cabinet', 'The cabinet includes Boris Lekov and Irina Zorina.'],
    ['is married to him', 'Orlov’s wife, Irina Zorina, is a dentist.'],
    ['has a namesake', 'Boris Lekov has the same name as a sanctioned man.'],
    ['lost an appeal', 'Boris Lekov lost his appeal against the sanctions.'],
    ['was freed by a court', 'The General Court on Wednesday struck down the listing of Boris Lekov.'],
    ['has been sanctioned for long', 'The sanctions on Boris Lekov were extended by a year.'],
    ['was named by mistake', 'Correction: an earlier version said Boris Lekov had been sanctioned. He has not.'],
  ])('%s', (_, sentence) => {
    expect(
      told(
        `LONDON - Britain on Wednesday imposed sanctions on Viktor Orlov, the interior minister of Ruritania, over the torture of prisoners.\n\n${sentence}\n\n"We will go on," a spokesman said.`,
      ),
    ).toEqual(['Viktor Orlov, 2023-11-15, United Kingdom']);
  });
});
