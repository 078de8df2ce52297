import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('who is sanctioned with those of his own', () => {
  it('is the one who is named', () => {
    expect(
      told('Jana Arlow, the premier, and members of her cabinet were put on the Russian blacklist on March 7.'),
    ).toEqual(['Jana Arlow, 2024-03-07, Russia']);
    expect(
      told(
        'On Aug. 5 last year, three days after a visit to Taipei, Nancy Rowe, the Speaker of the House, and her close relatives were put under sanctions by China.',
      ),
    ).toEqual(['Nancy Rowe, 2023-08-05, China']);
  });

  it('is nobody where only the others are sanctioned', () => {
    for (const whose of [
      'Relatives of Viktor Orlov and members of his cabinet',
      'Britain praised Viktor Orlov, and three of his rivals',
    ])
      expect(told(`${whose} were put on the blacklist by Canada on 4 May 2021.`)).toEqual([]);
  });
});
