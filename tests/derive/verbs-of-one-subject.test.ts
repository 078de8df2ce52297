import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('two verbs of one subject', () => {
  it('have each their own day and government', () => {
    expect(
      told('Viktor Orlov was blacklisted by Washington in July 2017 and was put on the UN list on 13 July 2018.'),
    ).toEqual(['Viktor Orlov, 2017-07, United States', 'Viktor Orlov, 2018-07-13, United Nations']);
  });

  it('tell of all of it', () => {
    expect(
      told(
        'Viktor Orlov and Pavel Sorin were designated by the United States on 6 May 2017 and were sanctioned by Canada on 2 March 2019.',
      ),
    ).toEqual([
      'Pavel Sorin, 2017-05-06, United States',
      'Pavel Sorin, 2019-03-02, Canada',
      'Viktor Orlov, 2017-05-06, United States',
      'Viktor Orlov, 2019-03-02, Canada',
    ]);
  });

  it('are two even where the second leaves out its "was"', () => {
    expect(
      told(
        'Viktor Orlov was designated by the United States on 6 May 2017 and placed under European Union sanctions on 2 March 2019.',
      ),
    ).toEqual(['Viktor Orlov, 2017-05-06, United States', 'Viktor Orlov, 2019-03-02, European Union']);
  });

  it('are not of one who only stands before the second', () => {
    expect(told('The company was founded by Viktor Orlov in 2017 and was put on the EU list on 4 May 2020.')).toEqual(
      [],
    );
  });

  it('may be one verb that is told of "a second time"', () => {
    expect(
      told('Viktor Orlov was sanctioned by Canada in July 2017, over fraud, and a second time on 5 January 2022.'),
    ).toEqual(['Viktor Orlov, 2017-07, Canada', 'Viktor Orlov, 2022-01-05, Canada']);
  });
});
