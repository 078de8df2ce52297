import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('those who are named beside "him"', () => {
  it('are hit by the same measure, in their own "on"', () => {
    expect(
      told(
        'The United States barred Maria Lopez from entry on 16 May 2022, and Canada imposed sanctions on her and on Pedro Cano on 2 February 2024.',
      ),
    ).toEqual([
      'Maria Lopez, 2022-05-16, United States',
      'Maria Lopez, 2024-02-02, Canada',
      'Pedro Cano, 2024-02-02, Canada',
    ]);
  });

  it('have their assets frozen with his', () => {
    expect(
      told(
        'Viktor Orlov, a general, runs the camps. Canada froze his assets on 11 April 2022, as well as those of Pavel Sorin.',
      ),
    ).toEqual(['Pavel Sorin, 2022-04-11, Canada', 'Viktor Orlov, 2022-04-11, Canada']);
  });

  it('are sanctioned by nobody where courts, prosecutors or banks freeze assets', () => {
    for (const who of ['A Swiss court', 'Prosecutors in Canada', 'A bank in Canada'])
      expect(told(`Viktor Orlov, a general, runs the camps. ${who} froze his assets on 11 April 2022.`)).toEqual([]);
  });
});
