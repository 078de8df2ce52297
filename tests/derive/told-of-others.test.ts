import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const LEAD =
  'WASHINGTON - The United States on Friday sanctioned Viktor Orlov, the head of the Ministry of Truth of Ruritania, over abuses.';

/** What a sentence behind the news of Friday, 22 March 2024 adds to it. */
function added(sentence: string): string[] {
  const text = `${LEAD}\n\n${sentence}\n\n"We will go on," a spokesman said.\n`;
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.caption ?? id;
  return sanctions
    .map(({ entity, startDate }) => `${nameOf(entity)} ${startDate}`)
    .filter((claim) => claim !== 'Viktor Orlov 2024-03-22')
    .sort();
}

describe('what is told of others behind the news', () => {
  it('is of the government named after "weeks after", on the day the clause names, and on no day of the news', () => {
    expect(
      added(
        'The announcement came three weeks after the Treasury sanctioned the Internet Agency and its financier, Petr Sokolov, on March 1, 2024.',
      ),
    ).toEqual(['Internet Agency 2024-03-01', 'Petr Sokolov 2024-03-01']);
    expect(added('It spoke a week after Canada added Petr Sokolov to its list.')).toEqual([]);
  });

  it('is of the person of whom an aside tells, and of nobody when the aside names another', () => {
    expect(
      added(
        'The plane is owned by a partner of Petr Sokolov, the powerful head of the Constituent Assembly, whom the Treasury sanctioned on May 18, 2018.',
      ),
    ).toEqual(['Petr Sokolov 2018-05-18']);
    expect(
      added(
        'Ms Anna Hill, the rapporteur on the eastern territories, who had urged the court to act, was sanctioned on July 9, 2023.',
      ),
    ).toEqual(['Anna Hill 2023-07-09']);
  });

  it('has no day of a clause that closes before the verb', () => {
    expect(
      added(
        'Petr Sokolov, who was director of the unit until April 2020, and Anna Hill, who led it, were also sanctioned.',
      ),
    ).toEqual(['Anna Hill 2024-03-22', 'Petr Sokolov 2024-03-22']);
  });

  it('is no list of the richest, and nobody whom a coach added to the squad', () => {
    expect(added('Petr Sokolov, an aluminium magnate, topped the list released by the Treasury.')).toEqual([
      'Petr Sokolov 2024-03-22',
    ]);
    expect(added('His mother, Anna Hill, was added by the EU in February this year.')).toEqual(['Anna Hill 2024-02']);
    expect(added('Anna Hill was added by the coach to the squad in February this year.')).toEqual([]);
  });

  it('names those to whom the sanctions were applied, but no letter', () => {
    expect(
      added('The sanctions were applied to Petr Sokolov, the fifth president, and Anna Hill, a former judge.'),
    ).toEqual(['Anna Hill 2024-03-22', 'Petr Sokolov 2024-03-22']);
    expect(added('The sanctions were applied to the letter, Petr Sokolov said.')).toEqual([]);
  });

  it('is of the day on which listings were decided, where the next sentence says whom they included', () => {
    expect(
      added(
        'The first six listings under the framework, which was set up in October 2019, were decided on 4 May 2020. They included Petr Sokolov, director-general of the police.',
      ),
    ).not.toContain('Petr Sokolov 2024-03-22');
    expect(
      added('The first sanctions were adopted in March 2022. They included Anna Hill, a judge, and Petr Sokolov.'),
    ).not.toContain('Anna Hill 2024-03-22');
  });

  it('is of whoever came under sanctions, and of nobody who only could, or whose bank did', () => {
    expect(added('Petr Sokolov, the governor, came under Canadian sanctions in March 2022.')).toEqual([
      'Petr Sokolov 2022-03',
    ]);
    expect(
      added('Petr Sokolov, who came under US sanctions in July 2023 with Anna Hill, then prime minister, spoke.'),
    ).toContain('Petr Sokolov 2023-07');
    for (const other of [
      'Petr Sokolov came under sanctions scrutiny in March 2022.',
      'Petr Sokolov could come under sanctions in March 2025.',
      'Petr Sokolov never came under sanctions.',
      "Petr Sokolov's bank came under sanctions in March 2022.",
      'Petr Sokolov, whose bank came under US sanctions in July 2023, spoke.',
    ])
      expect(added(other)).toEqual([]);
  });

  it('is of no ministry that only says so', () => {
    expect(
      added(
        'The Treasury has imposed sanctions on the Volga Battalion and a number of officials, the Russian Foreign Ministry said.',
      ),
    ).toEqual(['Volga Battalion 2024-03-22']);
    expect(
      added(
        'The Treasury also sanctioned the Volga Battalion and seven of its current and former officers, including Colonel Petr Sokolov.',
      ),
    ).toEqual(['Petr Sokolov 2024-03-22', 'Volga Battalion 2024-03-22']);
  });
});
