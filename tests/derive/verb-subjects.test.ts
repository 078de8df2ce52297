import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is said to have sanctioned the person told of behind Friday's news that the United States sanctioned somebody else. */
function actorsOf(sentence: string): string[] {
  const lead = 'WASHINGTON - The United States on Friday sanctioned Viktor Orlov, the interior minister of Ruritania.';
  const text = `${lead}\n\n${sentence}\n`;
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const orlov = entities.find(({ caption }) => caption === 'Viktor Orlov')?.id;
  return sanctions.filter(({ entity }) => entity !== orlov).map(({ authority }) => authority ?? 'unsaid');
}

describe('who acts', () => {
  it.each([
    ['Ottawa, too, froze the assets of Boris Lekov.', 'Canada'],
    ['London, in a coordinated move, froze the assets of Boris Lekov.', 'United Kingdom'],
    ['The European Union gave Boris Lekov the same treatment.', 'European Union'],
    ['Canada, which sanctioned Boris Lekov on Thursday, hailed the step.', 'Canada'],
    ['London, which has left the bloc, also sanctioned Boris Lekov.', 'United Kingdom'],
  ])('may stand apart from its verb: %s', (sentence, authority) => {
    expect(actorsOf(sentence)).toEqual([authority]);
  });

  it.each([
    ['Moscow retaliated by blacklisting Senator Boris Lekov.', 'Russia'],
    ['Russia hit back at Washington, barring Senator Boris Lekov from entering the country.', 'Russia'],
  ])('is the subject of what the sanction is a way of: %s', (sentence, authority) => {
    expect(actorsOf(sentence)).toEqual([authority]);
  });

  it.each([
    ['Iran’s intelligence ministry blacklisted General Boris Lekov.', 'Iran'],
    ['Jane Hill, the British foreign secretary, announced sanctions on Boris Lekov.', 'United Kingdom'],
    ['Canadian Foreign Minister Jane Hill announced sanctions on Boris Lekov.', 'Canada'],
    ['In Tokyo, the government approved sanctions against Boris Lekov.', 'Japan'],
  ])('is the country of the office or the ministry that acts: %s', (sentence, authority) => {
    expect(actorsOf(sentence)).toEqual([authority]);
  });

  it('is who made the decision that is put into force', () => {
    const text =
      'President Jan Hora has put into force a decision of the National Security and Defense Council to apply personal sanctions to Boris Lekov, editor of a website.\n\nThe decree was published on Friday, 20 August. Restrictions for three years were also introduced against Anna Hill, a blogger.';
    const { sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2021-08-21', text }]);
    expect([...new Set(sanctions.map(({ authority }) => authority))]).toEqual([
      'Ukraine National Security and Defense Council',
    ]);
  });

  it('is the people something is done "by"', () => {
    expect(actorsOf('Boris Lekov, a banker, was blacklisted by the Canadians in June 2018.')).toEqual(['Canada']);
  });

  it('is who "it" is, and the union that "the bloc" is', () => {
    expect(actorsOf('The European Union got there first. It blacklisted Boris Lekov.')).toEqual(['European Union']);
    expect(
      actorsOf('The European Union got there first. On 1 October it imposed a travel ban on Boris Lekov and a judge.'),
    ).toEqual(['European Union']);
    expect(actorsOf('EU foreign policy chief Jane Hill said the bloc had blacklisted Boris Lekov.')).toEqual([
      'European Union',
    ]);
  });

  it('is the first of those who act together, and none of those a preposition stands before', () => {
    expect(actorsOf('Germany and France barred Boris Lekov from their territory.')).toEqual(['Germany']);
    expect(
      actorsOf('Following the events in Egypt, the Swiss government has frozen the assets of Boris Lekov.'),
    ).toEqual(['Switzerland']);
  });
});

describe('whose measure it is', () => {
  it.each([
    ['Boris Lekov was added to the UN sanctions list.', 'United Nations'],
    ['Boris Lekov is now subject to an asset freeze in the European Union.', 'European Union'],
    ['Boris Lekov has been banned from setting foot in Canada.', 'Canada'],
    ['Wellington banned Boris Lekov from travelling to New Zealand.', 'New Zealand'],
  ])('says who acted: %s', (sentence, authority) => {
    expect(actorsOf(sentence)).toEqual([authority]);
  });
});
