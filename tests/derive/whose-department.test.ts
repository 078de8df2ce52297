import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('a body of a country’s ministry or forces', () => {
  it.each([
    'the Equipment Development Department of China’s Central Military Commission',
    'the Political Department of Belarus’s Interior Ministry',
    'the Third Bureau of the Ministry of State Security',
  ])('is the target, and not whose it is: “%s”', (body) => {
    expect(told(`Canada on 4 March sanctioned ${body} and its chief, Viktor Orlov.`)).toEqual(
      ['Viktor Orlov, 2024-03-04, Canada', `${body.replace('the ', '')}, 2024-03-04, Canada`].sort(),
    );
  });
});

describe('the initials by which a body is known', () => {
  it.each(['known by its Spanish acronym, DGCIM,', 'known by the initials DGCIM,', 'known by its initials DGCIM,'])(
    'stand for it: “%s”',
    (known) => {
      const text = `Canada on 4 March sanctioned the Directorate of Military Counterintelligence, ${known} and Viktor Orlov. DGCIM was put on an EU list on May 6, 2019.`;
      expect(told(text)).toEqual([
        'Directorate of Military Counterintelligence, 2019-05-06, European Union',
        'Directorate of Military Counterintelligence, 2024-03-04, Canada',
        'Viktor Orlov, 2024-03-04, Canada',
      ]);
    },
  );
});
