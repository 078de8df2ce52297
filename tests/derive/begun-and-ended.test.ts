import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const claims = (text: string, date = '2024-03-22'): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date, text }]);
  return sanctions
    .map(({ entity, startDate }) => `${entities.find(({ id }) => id === entity)?.caption} ${startDate}`)
    .sort();
};

describe('the day on which something else began', () => {
  it('is not the day of the sanction that is told beside it', () => {
    const text =
      'Today the US Treasury sanctioned two individuals. They were appointed to the State Council (SC), the body that the army set up on February 2: General Pavel Dmitrov, who also became minister of defence; and Admiral Ivan Orlov.';
    expect(claims(text).filter((claim) => claim.endsWith('2024-02-02'))).toEqual([]);
  });

  it('is a year ago to the day where the text says so', () => {
    const text = 'Britain was quick. Exactly a year ago today, on a Tuesday, it sanctioned Pavel Dmitrov.';
    expect(claims(text)).not.toContain('Pavel Dmitrov 2024-03-22');
    expect(claims('Britain sanctioned Pavel Dmitrov a year ago today.')).toEqual(['Pavel Dmitrov 2023-03-22']);
    expect(claims('Britain sanctioned Pavel Dmitrov a year ago today.', '2024-02-29')).toEqual([
      'Pavel Dmitrov 2023-02-28',
    ]);
    expect(claims('Britain sanctioned Pavel Dmitrov two weeks ago yesterday.')).toEqual(['Pavel Dmitrov 2024-03-07']);
  });
});

describe('what has ended is told of nobody as a sanction', () => {
  it('when somebody is taken off, with no word of the list', () => {
    const text =
      'The European Union sanctioned Anna Belova on Monday. It had cut its list earlier: Pavel Dmitrov and the late general Ivan Orlov were taken off in February 2022.';
    expect(claims(text)).toEqual(['Anna Belova 2024-03-18']);
  });

  it('when the measures fell with a programme', () => {
    const text =
      'The United States ended the programme on Thursday. With it fell the measures against scores of people, among them Pavel Dmitrov and the finance secretary, Ivan Orlov. In the same hour the Treasury sanctioned Anna Belova.';
    expect(claims(text)).toEqual(['Anna Belova 2024-03-21']);
  });

  it('when sanctions are lifted on those behind a colon', () => {
    const text =
      'Eyebrows went up on 14 March, when the US lifted sanctions on several friends of the generals: Volga Services Limited and its chief executive Pavel Dmitrov, Lena Machinery Company Limited and its owner Ivan Orlov, as well as Anna Belova.';
    expect(claims(text).filter((claim) => claim.endsWith('2024-03-14'))).toEqual([]);
  });

  it('when somebody is given a licence', () => {
    const text =
      'The US sanctioned Pavel Dmitrov on December 21, 2017. In January the outgoing US administration gave Dmitrov a licence that suspended most of the measures; the Treasury revoked it in March.';
    expect(claims(text, '2021-07-06').filter((claim) => !claim.endsWith('2017-12-21'))).toEqual([]);
  });

  it('but what is told of beside shares that fell, or a licence that was given before, stays', () => {
    const shares = 'Shares of Volga Bank fell after sanctions on Pavel Dmitrov, which Britain imposed on Monday. ';
    expect(claims(`Britain sanctioned Pavel Dmitrov on Monday. ${shares}`)).toContain('Pavel Dmitrov 2024-03-18');
  });

  it('but a sanction told of with its day in the same clause stays', () => {
    const text =
      'Switzerland sanctioned Pavel Dmitrov on 3 March 2014. His son Ivan Orlov was sanctioned by Switzerland on 14 April 2014 and was struck off in 2016.';
    expect(claims(text)).toContain('Ivan Orlov 2014-04-14');
  });
});

describe('an office alone', () => {
  it('is nobody who is sanctioned', () => {
    const text =
      'The Treasury sanctioned three people on Monday: Pavel Dmitrov; the Commissioner-General of the State Police, Ivan Orlov; and Anna Belova.';
    expect(claims(text)).toEqual(expect.arrayContaining(['Anna Belova 2024-03-18', 'Pavel Dmitrov 2024-03-18']));
    expect(claims(text).filter((claim) => claim.startsWith('Commissioner'))).toEqual([]);
  });
});
