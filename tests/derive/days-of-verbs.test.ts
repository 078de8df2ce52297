import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('the day of one verb, list or aside among several', () => {
  it('is for each verb the one behind it', () => {
    expect(
      told('Canada blacklisted Ivan Petrov on 5 May 2021 and put Karel Marko on its list on 7 July 2022.'),
    ).toEqual(['Ivan Petrov, 2021-05-05, Canada', 'Karel Marko, 2022-07-07, Canada']);
  });

  it('is for each verb the one behind it where another government acts too', () => {
    expect(
      told(
        'Canada blacklisted Ivan Petrov in May 2021 and the European Union added Karel Marko to its list in June 2023.',
      ),
    ).toEqual(['Ivan Petrov, 2021-05, Canada', 'Karel Marko, 2023-06, European Union']);
  });

  it('is one for two verbs where only the last has one', () => {
    expect(told('Canada blacklisted Ivan Petrov and froze the assets of Karel Marko in July 2022.')).toEqual([
      'Ivan Petrov, 2022-07, Canada',
      'Karel Marko, 2022-07, Canada',
    ]);
  });

  it('goes by pairs with “respectively”, among the objects of the verb beside it', () => {
    expect(
      told(
        'Canada barred Ivan Petrov and Pavel Stone from entering the country in September 2021, and added Karel Marko and Sandra Lind to the same list in July 2022 and July 2023 respectively.',
      ),
    ).toEqual([
      'Ivan Petrov, 2021-09, Canada',
      'Karel Marko, 2022-07, Canada',
      'Pavel Stone, 2021-09, Canada',
      'Sandra Lind, 2023-07, Canada',
    ]);
    expect(told('Ivan Petrov and Karel Marko were sanctioned by Canada in 2020 and 2022 respectively.')).toEqual([
      'Ivan Petrov, 2020, Canada',
      'Karel Marko, 2022, Canada',
    ]);
  });

  it('is for each list of names the one right before it', () => {
    const days = told(
      'The European Union imposed asset freezes on 2 March on Ivan Petrov, a general, and Karel Marko, director of the prisons, as well as travel bans on 18 March on Sandra Lind and Otto Berg.',
    );
    expect(days).toEqual([
      'Ivan Petrov, 2024-03-02, European Union',
      'Karel Marko, 2024-03-02, European Union',
      'Otto Berg, 2024-03-18, European Union',
      'Sandra Lind, 2024-03-18, European Union',
    ]);
  });

  it('is none of a day on which somebody was only attacked', () => {
    expect(told('She was questioned over an attack on 5 March on Ivan Petrov, a minister.')).toEqual([]);
  });

  it('is none of an aside about what the government had done before', () => {
    expect(
      told(
        'The European Union, which had placed Ivan Petrov on its list on July 9, 2020, confined itself on Monday to Karel Marko.',
      ),
    ).not.toContain('Karel Marko, 2020-07-09, European Union');
  });

  it('is none of an aside about those who are named again, for those who are named with them', () => {
    const days = told(
      'Ivan Petrov, who was added to the list on December 12, 2022, is sanctioned again, as is Karel Marko.',
    );
    expect(days.filter((claim) => claim.startsWith('Karel Marko'))).toEqual([
      'Karel Marko, 2024-03-21, United Kingdom',
    ]);
  });

  it('is for each name the one right behind it, where each has one, and of no other also for “both”', () => {
    const news = 'The European Union froze the assets of Ivan Petrov and of Karel Marko on Wednesday.';
    const before = 'Both had been barred from travel to Canada: Petrov on July 22 and Marko on August 12 of last year.';
    const days = told(`${news} ${before}`).map((claim) => claim.split(', ').slice(0, 2).join(', '));
    expect(days).toEqual([
      'Ivan Petrov, 2023-07-22',
      'Ivan Petrov, 2024-03-20',
      'Karel Marko, 2023-08-12',
      'Karel Marko, 2024-03-20',
    ]);
  });
});
