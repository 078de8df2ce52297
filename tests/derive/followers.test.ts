import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('a government that “followed” another', () => {
  const FIRST = 'Washington sanctioned Ivan Petrov, a general, on 26 October 2022';
  const WASHINGTON = 'Ivan Petrov, 2022-10-26, United States';

  it('has sanctioned the same people, on the day that stands behind it', () => {
    expect(told(`${FIRST}; London followed on 9 December.`)).toEqual([
      WASHINGTON,
      'Ivan Petrov, 2022-12-09, United Kingdom',
    ]);
    expect(told(`${FIRST}. Canada followed suit in February.`)).toEqual([WASHINGTON, 'Ivan Petrov, 2023-02, Canada']);
  });

  it('is followed by others, each on a day of its own', () => {
    expect(
      told(`${FIRST}. Canada followed suit against him on 18 November, and the EU on 9 December of the same year.`),
    ).toEqual([WASHINGTON, 'Ivan Petrov, 2022-11-18, Canada', 'Ivan Petrov, 2022-12-09, European Union']);
  });

  it('has sanctioned none of them where it followed with other names or measures', () => {
    expect(told(`${FIRST}; London followed on 9 December with measures of its own.`)).toEqual([WASHINGTON]);
    expect(told(`${FIRST}. London followed with a list of thirty on 9 December.`)).toEqual([WASHINGTON]);
  });

  it('is none where a vote, a protest or a lifting is what followed', () => {
    expect(told(`${FIRST}, over the protests that followed on 9 November.`)).toEqual([WASHINGTON]);
    const lifted = told(
      'Washington struck Ivan Petrov, a general, off its list on 26 October 2022; London followed on 9 December.',
    );
    expect(lifted.join()).not.toContain('United Kingdom');
  });
});
